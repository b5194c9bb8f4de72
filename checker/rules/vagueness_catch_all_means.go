package rules

import "clausecheck/checker"

var catchAllMeans = &checker.Rule{
	ID: "vagueness/catch-all-means", Title: "Any means, any manner",
	Severity: checker.Advice, Since: "0.1.0", PerWords: true,
	Why: "Words that take in every way of doing a thing turn an offence against systems into an offence that merely happens to " +
		"involve one.",
	Clears:  "The mechanism, named. “By technical means” and “by means of” a named thing limit and are left alone.",
	Redraft: "… by inputting, transmitting, altering or deleting …",
	Amend:   first(narrowing(struckOf("redraft.strike.degree")), narrowing(strikes)),
	Authorities: []checker.Authority{
		comment34.pinned("para. 25", "A norm must be precise enough to guide conduct."),
		uncc.pinned("art. 10", "A model that names its means: input, transmission, damaging, deletion and the like (draft art. 9)."),
		techAccordRelease.pinned("first bullet", "Any crime that involves such technology was covered by the draft."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool { return t.Category == "means" }, func(t *checker.VagueTerm) {
			severity := checker.Advice
			if t.Setting != checker.SettingOffence && t.Setting != checker.SettingPower {
				severity = checker.Info
			}
			reportTerm(p, severity, t, p.Quote(t.At)+" in "+p.LabelOf(t.In)+" takes in every way of doing it; the text names no mechanism.")
		})
	},
}
