package rules

import "clausecheck/checker"

var indiscriminateRetention = &checker.Rule{
	ID: "data/indiscriminate-retention", Title: "General retention of traffic or location data",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why: "The movements and contacts of everybody are stored, whether or not anybody is suspected of anything.",
	Clears: "Retention tied to specified persons, offences, places or a threat for a limited time; or preservation of specified " +
		"data on an order. Courts have also accepted the addresses of connections, civil identity, and a serious and present " +
		"threat to national security for a limited time.",
	Redraft: "… shall preserve the data specified in the order for not more than 90 days.",
	Authorities: []checker.Authority{
		digitalRights.unpinned("To keep everybody’s data without any link to crime goes beyond what is strictly necessary."),
		tele2.unpinned("General retention for the fight against crime is precluded."),
		quadrature.unpinned("The same, with exceptions: a serious and present threat to national security for a limited time, and the addresses of connections."),
		quadrature2.unpinned("Addresses may be kept generally under conditions that rule out precise conclusions about private life."),
		spaceNet.unpinned("A shorter period does not save general retention."),
		ekimdzhiev.unpinned("Retention of communications data needs the safeguards that interception needs."),
		skoberne.unpinned("Data that had been kept generally and without distinction may not be used as if they had been kept lawfully."),
		podchasov.whole("To keep all communications of all users is an exceptionally wide interference."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		keep := w.Outside(p.List("retention"), checker.ListPowerNot)
		if keep == nil || !w.Has(p.List("retention.data")) || !w.Has(checker.ListProvider) || w.Has(p.List("power.preserved")) || w.Has(p.List("retention.aimed")) {
			return
		}
		severity := checker.Blocker
		if w.Objects&^(checker.ObjectSubscriber|checker.ObjectStored) == 0 && w.Has(checker.ListPowerSubscriber) {
			severity = checker.Warning // who holds a number, not whom he calls
		}
		p.ReportAs(severity, checker.Finding{
			In: w.In, At: keep.Span,
			Message: p.LabelOf(w.In) + " has providers keep data of their users (" + p.Quote(keep.Span) + ") without a link to a suspicion, a person or a place.",
			Looked:  []string{"leaf", "chapeau", "tail"},
		})
	},
}
