package rules

import "clausecheck/checker"

var noSuspicionThreshold = &checker.Rule{
	ID: "powers/no-suspicion-threshold", Title: "No evidential threshold",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Without a ground that has to be shown, the power can be used on anybody, to see whether something turns up. For " +
		"subscriber data, and in bulk regimes, other safeguards may take the place of suspicion.",
	Clears: "A ground that somebody has to establish: reasonable grounds to believe or suspect, probable cause, factual indications. " +
		"“May be relevant” or “useful for an investigation” is less than that.",
	Redraft: "… where there are reasonable grounds to believe that the specified data contain evidence of …",
	Amend:   unless("forfeits", unless("inspects", unless("warrants", inCrimeTreaty(limiting("grounds"))))),
	Authorities: []checker.Authority{
		zakharov.pinned("§ 260", "Who authorises must be able to verify a reasonable suspicion against the person."),
		budapest.pinned("art. 15(2)", "Grounds that justify the measure are among the safeguards, as appropriate to the power."),
		tele2.unpinned("Access is, as a rule, to data of persons suspected of a serious crime."),
		szabo.unpinned("Speaks of individual suspicion as the measure of necessity."),
		principles.pinned("principle 5", "A high degree of probability of a serious crime must be shown."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		if !intrudes(p, w) || w.Preserve || groundsElsewhere(p, w) || byState(p, w) || w.Slots.Has(checker.SlotThreshold) || w.Has(p.List("rule.threshold.object")) && startsWith(w, p.List("rule.measure.takes"), w.At) {
			return // what the thing is shows the ground: “seize a passport which is forged”
		}
		if w.ByCourt && w.Has(checker.ListPowerSubscriber) && w.Objects&^(checker.ObjectSubscriber|checker.ObjectStored) == 0 {
			return // a court has somebody named, upon an application
		}
		if p.Profile == "us-code" && w.HasAny(checker.ListWarrant) {
			return // a warrant of the Fourth Amendment issues on probable cause only
		}
		severity := checker.Warning
		if heaviest(w) && w.Objects&checker.ObjectContent != 0 {
			severity = checker.Blocker
		}
		message := measure(p, w) + " without any ground that must first be shown; readers will have to rely on whoever uses it."
		if m := w.First(p.List("threshold.sub")); m != nil {
			message = measure(p, w) + " on no more than " + p.Quote(m.Span) + "; no ground has to be shown."
		}
		p.ReportAs(supervised(p, w, papersOnly(p, w, severity)), checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: w.At, Message: message, Looked: lookedForSafeguards,
		})
	},
}
