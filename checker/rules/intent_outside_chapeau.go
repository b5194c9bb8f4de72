package rules

import "clausecheck/checker"

var outsideChapeau = &checker.Rule{
	ID: "intent/outside-chapeau", Title: "Later paragraph creates liability without repeating the mental element",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why:     "The first paragraph is limited to intentional conduct; a later one adds an offence of its own, and the limit does not travel with it.",
	Clears:  "The fault word repeated, or words that take up the conduct of the first paragraph (“the conduct referred to in paragraph 1”).",
	Redraft: "…, when committed intentionally and without right, …",
	Authorities: []checker.Authority{
		budapest.pinned("arts 6(1), 9(1)", "A model: one chapeau carries intent and lack of right over every item."),
		practicalGuide.pinned("guideline 16", "References between provisions must be exact."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if o.Mental != checker.MentalNone || o.Weighed || o.Sanction || o.Removed || o.OneSided || o.Dependent || o.ByGeneral || o.Prohibits || o.Elsewhere || o.HasAny(checker.ListOffenceConsider, checker.ListOffenceContravene, p.List("offence.named"), p.List("conduct.deliberate")) {
			return
		}
		offences := p.OffencesOf(o.In)
		for i := range offences[:min(len(offences), 100)] {
			q := &offences[i]
			if q.At.Start >= o.At.Start {
				return
			}
			if q.Stated && q.Mental >= checker.MentalKnowledge && q.In != o.In {
				p.Report(checker.Finding{Absent: true, In: o.In, At: o.At, Confidence: checker.Medium,
					Message: p.LabelOf(o.In) + " adds an offence without a mental element, although " + p.LabelOf(q.In) + " states one for its own conduct.",
					Looked:  []string{"leaf", "chapeau", "tail", "references to earlier paragraphs"},
					Fixes:   intentRedraft(p, o),
					Notes:   []checker.Note{{At: q.At, Text: "the earlier offence"}}})
				return
			}
		}
	},
}
