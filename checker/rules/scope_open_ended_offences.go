package rules

import "clausecheck/checker"

var openEndedOffences = &checker.Rule{
	ID: "scope/open-ended-offences", Title: "Offences that the instrument does not list",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why: "Powers, duties to cooperate and sanctions then reach whatever another treaty or a national legislature may make a " +
		"crime, unless another article limits them.",
	Clears:  "A closed list: the offences of the instrument itself, or a schedule.",
	Redraft: "This Convention applies only to the offences established in accordance with articles … to ….",
	Authorities: []checker.Authority{
		uncc.pinned("arts 3, 4", "Limits other treaties’ offences to UN conventions in force for the State, and creates none (draft art. 17)."),
		jointComments.pinned("recommendations 1 and 2", "Asked that draft art. 17 and preamble para. 3 be deleted."),
		privacyInternational.pinned("on arts 3 and 23", "Asks for a narrow scope of core crimes."),
		techAccordRelease.pinned("first bullet", "Any crime that involves such technology was covered by the draft."),
		justSecurity.whole("The draft went beyond crimes that depend on systems in at least three ways."),
	},
	Lists: []string{"scope.open"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		if f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 || p.Document.Top(f.In) == checker.None {
			return
		}
		reaches := false
		for r := f.In; r != checker.None && !reaches; r = p.Document.Provisions[r].Parent {
			reaches = owns(p, r, p.List("scope.reach"))
			if k := p.Document.Provisions[r].Kind; k == checker.KindArticle || k == checker.KindSection {
				break
			}
		}
		if !reaches {
			return
		}
		p.Report(checker.Finding{
			In: f.In, At: f.Span, Confidence: checker.Medium,
			Message: p.LabelOf(f.In) + " brings in " + p.Quote(f.Span) + "; the text does not list them, and readers will have to rely on other " +
				"law, present and future.",
			Looked: []string{"the sentence", "the article"},
		})
	},
}
