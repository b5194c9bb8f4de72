package rules

import "clausecheck/checker"

var noChallenge = &checker.Rule{
	ID: "transparency/no-challenge", Title: "The recipient of an order cannot contest it",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "The provider sees when an order is too wide or meant for somebody else, and the text names nobody to say so to; " +
		"judicial review may exist outside it.",
	Clears: "A way for the recipient to object, to apply for the order to be varied or set aside, or to refuse an unlawful one, before a " +
		"court.",
	Redraft: "The recipient may apply to the court within … days to vary or discharge the order.",
	Amend:   first(sentence("challenge"), where("requires", sentence("challenge requirement"))),
	Authorities: []checker.Authority{
		evidenceRegulation.unpinned("The addressee can raise immunities and conflicts of law, and the person concerned has remedies."),
		usc2703.pinned("(d), last sentence", "A provider may move to quash or modify an order that is unusually burdensome."),
		techAccordSubmission.whole("No duty to allow a legal challenge."),
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool { return compels(p, w) }
		most := mostIntrusive(p, qualifies)
		if most == nil || saidOfPowers(p, p.List("challenge"), 0) != nil {
			return
		}
		severity, notes := owed(p, most, supervised(p, most, checker.Warning), others(p, most, qualifies))
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: place(p, most.In, most.At) + " obliges private persons towards an authority (" + words(p, most) +
				"); no provision lets them contest the order.",
			Looked: []string{"every operative provision"}, Notes: notes,
		})
	},
}

// compels reports whether the power makes private persons disclose, help, keep or remove.
func compels(p *checker.Pass, w *checker.Power) bool {
	if byState(p, w) || w.HasAny(p.List("onlooker.help"), p.List("sentence.supervision"), p.List("power.internal")) {
		return false
	}
	if w.Duty {
		return w.Has(p.List("power.compels")) && w.HasAny(checker.ListOfficialCourt, p.List("duty.towards"), p.List("data.kept"))
	}
	return w.HasAny(checker.ListPowerDemand, checker.ListPowerGrant) && w.HasAny(p.List("power.compels")) && w.HasAny(checker.ListProvider, checker.ListPerson)
}
