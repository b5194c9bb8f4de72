package rules

import "clausecheck/checker"

var excessiveObject = &checker.Rule{
	ID: "data/excessive-object", Title: "“All data”, “any information”",
	Severity: checker.Advice, Since: "0.1.0", PerArticle: true,
	Why:     "An object without a limit lets a request for one fact become a request for everything.",
	Clears:  "“Specified”, “described in the warrant”, “relevant and necessary”, “limited to”.",
	Redraft: "… the subscriber information specified in the order …",
	Authorities: []checker.Authority{
		{Name: "Convention 108+"},
		{Name: "Convention on Cybercrime (Budapest), production order"},
		{Name: "Privacy International, briefing on the draft UN convention, 2023", Locator: "arts 27–28"},
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
