package rules

import "clausecheck/checker"

var powerTrigger = &checker.Rule{
	ID: "vagueness/power-trigger", Title: "Vague ground for a power",
	Severity: checker.Warning, Since: "0.1.0", PerWords: true,
	Why: "Where the ground can be met by almost anything, whoever decides has no test to apply and whoever is affected has nothing to " +
		"challenge.",
	Clears: "Reasonable grounds tied to listed offences, a serious and imminent threat that the text describes, or a definition of the ground.",
	Redraft: "… where there are reasonable grounds to believe that … relates to an offence under articles … to … / that … is necessary " +
		"to prevent an imminent threat to life.",
	Amend: first(intrusive(ofAll(replaced("redraft.need", "need"))), ofAll(replaced("redraft.need", "need plain")), ofAll(replaced("redraft.need.plain", "need plain")), accountable(besideMay(replaced("redraft.reason", "reason"))), struckOf("redraft.strike.reason"), meant("meanings", "defined"), accountable(ofAll(discretion("redraft.fit", "fit"))), accountable(ofAll(discretion("redraft.fit.if", "fit if")))),
	Authorities: []checker.Authority{
		zakharov.unpinned("Grounds that are left undefined give those who apply them an almost unlimited discretion."),
		bigBrotherWatch.pinned("§ 335", "The minimum requirements of a law on secret surveillance."),
		comment16.unpinned("The law says precisely when interference is allowed."),
		johannesburg.unpinned("What a restriction in the name of national security must meet."),
		principles.pinned("principles 1–2", "Clear public law and a predominantly important aim."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool {
			return ofCategory(t, "state", "ideology", "ground") && !inOffence(t) || ofCategory(t, "moral", "harm", "tendency") && inPower(t)
		}, func(t *checker.VagueTerm) {
			if preceded(p, t.Fact, 1, p.List("offence.called")) {
				return // “is engaged in the offence of affray”
			}
			severity := checker.Advice
			message := p.LabelOf(t.In) + " rests on " + p.Quote(t.At) + ", which the instrument does not define."
			if inPower(t) {
				severity = graver(p, t)
				message = "The power in " + p.LabelOf(t.In) + " rests on " + p.Quote(t.At) + ", which the instrument does not define; " +
					"readers will have to rely on whoever uses the power."
				if severity == checker.Warning && t.Category == "state" && (t.Power.Covert || t.Power.Bulk) {
					severity = checker.Blocker
				}
			}
			reportTerm(p, severity, t, message)
		})
	},
}
