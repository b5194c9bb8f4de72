package rules

import "clausecheck/checker"

var indiscriminateRetention = &checker.Rule{
	ID: "data/indiscriminate-retention", Title: "General retention of traffic or location data",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why: "The movements and contacts of everybody are stored, whether or not anybody is suspected of anything.",
	Clears: "Retention tied to specified persons, offences, places or a threat for a limited time; or preservation of specified data on an " +
		"order.",
	Redraft: "… shall preserve the data specified in the order for not more than 90 days.",
	Authorities: []checker.Authority{
		{Name: "Digital Rights Ireland, CJEU C-293/12"},
		{Name: "Tele2 Sverige and Watson, CJEU C-203/15"},
		{Name: "La Quadrature du Net, CJEU C-511/18"},
		{Name: "SpaceNet, CJEU C-793/19"},
		{Name: "Podchasov v Russia, ECtHR"},
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		keep := w.Outside(p.List("retention"), checker.ListPowerNot)
		if keep == nil || !w.Has(p.List("retention.data")) || !w.Has(checker.ListProvider) || w.Has(p.List("power.preserved")) || w.Has(p.List("retention.aimed")) {
			return
		}
		p.Report(checker.Finding{
			In: w.In, At: keep.Span,
			Message: p.LabelOf(w.In) + " has providers keep data of their users (" + p.Quote(keep.Span) + ") without a link to a suspicion, a person or a place.",
			Looked:  []string{"leaf", "chapeau", "tail"},
		})
	},
}
