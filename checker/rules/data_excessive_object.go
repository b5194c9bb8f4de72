package rules

import "clausecheck/checker"

var excessiveObject = &checker.Rule{
	ID: "data/excessive-object", Title: "“All data”, “any information”",
	Severity: checker.Advice, Since: "0.1.0", PerArticle: true,
	Why:     "An object without a limit lets a request for one fact become a request for everything.",
	Clears:  "“Specified”, “described in the warrant”, “relevant and necessary”, “limited to”.",
	Redraft: "… the subscriber information specified in the order …",
	Amend:   specified,
	Authorities: []checker.Authority{
		policeDirective.pinned("art. 4(1)(c)", "Data held for criminal justice must be adequate, relevant and not excessive."),
		budapest.pinned("art. 18(1)", "A person can be ordered to produce specified data, a provider subscriber information."),
		uncc.pinned("art. 27", "The production order speaks of specified data (same number in the draft)."),
		convention108.unpinned("Data must be adequate, relevant and not excessive for their purpose; the amended text (108+) says the same."),
		privacyInternational.pinned("on art. 28", "Criticises the width of search and seizure in the draft."),
		landeck.unpinned("Access to all data of a telephone has to be weighed and authorised."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		m := w.Outside(p.List("data.all"))
		if m == nil || byState(p, w) || !w.Duty && !intrudes(p, w) || w.Has(p.List("data.narrowed")) || w.ByCourt || w.Slots.Has(checker.SlotAuthorisation) {
			return
		}
		p.Report(checker.Finding{
			In: w.In, At: m.Span, Message: p.LabelOf(w.In) + " reaches " + p.Quote(m.Span) + " without saying which.",
			Looked: []string{"leaf", "chapeau", "tail"},
		})
	},
}
