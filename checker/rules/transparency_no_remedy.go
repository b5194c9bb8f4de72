package rules

import "clausecheck/checker"

var noRemedy = &checker.Rule{
	ID: "transparency/no-remedy", Title: "No effective remedy for misuse",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "A power that is misused without consequence can be misused again. The text names nobody to whom the person affected " +
		"may turn; what other law offers has to be sought there.",
	Clears:  "A remedy that the person affected can use: complaint, appeal, compensation, exclusion of evidence, erasure.",
	Redraft: "… shall ensure access to an effective remedy, including erasure and compensation, for any person whose rights are violated.",
	Amend:   unless("forfeits", first(where("taken", sentence("remedy things")), where("content words", sentence("remedy data")), sentence("remedy"))),
	Authorities: []checker.Authority{
		covenant.pinned("art. 2(3)", "An effective remedy, decided by a competent authority."),
		europeanConvention.pinned("art. 13", "An effective remedy before a national authority."),
		uncc.pinned("art. 24", "The right to an effective remedy is among the safeguards, as had been asked for (same number in the draft)."),
		comment31.unpinned("Remedies are accessible and effective, reparation included."),
		bigBrotherWatch.unpinned("The remedy is before an independent body with reasoned and binding decisions."),
		effRemarks.pinned("on art. 24(2)", "Asks for effective redress."),
		article19.whole("Judicial review, remedies and oversight are nowhere required."),
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool { return intrudes(p, w) && !byState(p, w) && !ordinary(p, w) }
		most := mostIntrusive(p, qualifies)
		if most == nil || remedied(p) {
			return
		}
		severity, notes := owed(p, most, supervised(p, most, checker.Warning), others(p, most, qualifies))
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: measure(p, most) + "; no provision gives the person affected a remedy against misuse.",
			Looked:  []string{"every operative provision"}, Notes: notes,
		})
	},
}

// remedied reports whether an article has a remedy for whoever a power reaches: what the victim of an offence gets from
// the offender, where nothing gives a power, is none.
func remedied(p *checker.Pass) bool {
	victim := p.List("rule.remedy.victim")
	return saidWhere(p, p.List("remedy.person"), checker.ListRemedyNot, func(top checker.Ref) bool {
		return p.Reading(top).Has(checker.SlotPower) || p.Within(top, victim) == nil
	}) != nil
}
