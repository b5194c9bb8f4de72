package rules

import "clausecheck/checker"

var noDualCriminality = &checker.Rule{
	ID: "crossborder/no-dual-criminality", Title: "Help for acts that are lawful at home",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "A State may be asked, and where nothing lets it refuse must, search, intercept or hand over for conduct that its own " +
		"law protects: criticism, journalism, research.",
	Clears: "Assistance only where the conduct would be an offence in both States. A mere option to refuse for lack of it is half of " +
		"that.",
	Redraft: "Assistance … only where the conduct would constitute an offence under the law of both …",
	Authorities: []checker.Authority{
		untoc.pinned("art. 18(9)", "Leaves it to the requested State to decline where the conduct is no offence at home."),
		budapest.pinned("arts 25(5), 29(3)–(4)", "Dual criminality is an option for assistance, and is not to be asked for preservation."),
		uncc.pinned("arts 35, 40", "Assistance may be declined for lack of dual criminality, which the conduct itself can meet (draft arts 35 and 40)."),
		modelAssistance.unpinned("A model list of grounds on which a State may refuse."),
		principles.pinned("principle 12", "Asks for dual criminality where help means surveillance, and for the higher of two standards."),
	},
	Document: func(p *checker.Pass) {
		removed := false
		p.Facts(p.List("dual.removed"), func(f *checker.Fact) bool {
			if p.Document.Top(f.In) == checker.None || covered(p, f, "dual.optional") || factNear(p, f, p.List("dual.permission"), 40) ||
				!p.Reading(p.Document.Top(f.In)).Has(checker.SlotCrossBorder) {
				return true
			}
			removed = true
			severity := checker.Warning
			if factNear(p, f, p.List("dual.preserving"), 20) {
				severity = checker.Advice // nothing is handed over yet
			}
			p.ReportAs(severity, checker.Finding{
				In: f.In, At: f.Span, Message: p.LabelOf(f.In) + " has a State help (" + p.Quote(f.Span) + ") for conduct that is no offence there.",
				Looked: []string{"the sentence", "the article"},
			})
			return true
		})
		if f := p.Anywhere(p.List("dual.optional")); f != nil && !removed {
			p.ReportAs(checker.Advice, checker.Finding{
				In: f.In, At: f.Span, Message: p.LabelOf(f.In) + " leaves it to each State whether to ask that the conduct is an offence in both (" +
					p.Quote(f.Span) + ").",
				Looked: []string{"the sentence", "the article"},
			})
			return
		}
		if removed || p.Anywhere(p.List("dual.criminality")) != nil {
			return
		}
		if f := helpAbroad(p); f != nil && !factNear(p, f, p.List("dual.shared"), 60) {
			p.Report(checker.Finding{
				Absent: true, Confidence: checker.Medium, In: f.In, At: f.Span, Fixes: statement("both")(p, &checker.Finding{In: f.In, At: f.Span}),
				Message: p.LabelOf(f.In) + " has " + p.Quote(f.Span) + " given; no provision asks that the conduct be an offence in both States.",
				Looked:  []string{"every operative provision"},
			})
		}
	},
}

// helpAbroad is the first words by which the text obliges to assist another State; nil where it does
// not.
func helpAbroad(p *checker.Pass) (found *checker.Fact) {
	p.Facts(p.List("cooperation.duty"), func(f *checker.Fact) bool {
		if top := p.Document.Top(f.In); top != checker.None && f.Flags&checker.FactQuoted == 0 && factNear(p, f, p.List("crime.matter"), 40) {
			found = f
			return false
		}
		return true
	})
	return found
}
