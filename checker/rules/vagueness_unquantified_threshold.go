package rules

import "clausecheck/checker"

var unquantifiedThreshold = &checker.Rule{
	ID: "vagueness/unquantified-threshold", Title: "Degree, quality or time without a measure",
	Severity: checker.Advice, Since: "0.1.0", PerWords: true,
	Why: "Everybody has a different idea of how much is serious, appropriate or soon. Whoever applies the clause sets the measure, case " +
		"by case.",
	Clears: "A number, a unit, factors to be weighed, or a definition. In an offence, a threshold such as “serious harm” is better than " +
		"none: keep it and say what it means.",
	Redraft: "… of more than … / … within … days / having regard to (a) …; (b) … and (c) …",
	Amend:   first(unhurried(replaced("redraft.time", "time")), soon, byDay, strikes, accountable(suchAs), factored, meant("meanings", "defined")),
	Authorities: []checker.Authority{
		comment34.pinned("para. 25", "A norm must be precise enough to guide conduct."),
		vaguenessTheory.whole("Four classes of vague term, ranked by readers; on privacy policies, not on offences."),
		incose.unpinned("Give measurable targets in place of adjectives."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool {
			return ofCategory(t, "degree", "quality", "time", "link") || ofCategory(t, "moral", "harm") && t.Setting == checker.SettingOther ||
				t.Category == "tendency" && !inOffence(t) && !inPower(t)
		}, func(t *checker.VagueTerm) {
			if begins(p, t.Fact, p.List("sentence.joint")) || t.Last-t.First == 1 && t.Category == "quality" {
				return // one word without what it qualifies sets no threshold: “law”, “compelling him to speak”
			}
			if overlaps(p, t.Fact, p.List("rule.settled.prescribed")) {
				return // “such manner as may be prescribed”
			}
			if leftToSomebody(p, t.At) && weighedAgainst(p, t) {
				return // “such form as the Board may determine”, which has to weigh it
			}
			severity := checker.Advice
			lacks := "the text gives no measure or factors for it."
			switch {
			case t.Category == "time":
				lacks = "the text names no number of days and no test."
			case t.Category == "link":
				severity, lacks = checker.Info, "how close the link has to be, the text does not say."
			case ofCategory(t, "moral", "harm", "tendency"):
				severity = checker.Info // open, but nobody is punished by it here
				fallthrough
			case t.Category == "quality":
				lacks = "the text gives no test for it."
			}
			message := p.LabelOf(t.In) + " says " + p.Quote(t.At) + "; " + lacks
			switch t.Setting {
			case checker.SettingPower:
				if t.Category == "degree" {
					severity = graver(p, t)
				}
			case checker.SettingOffence, checker.SettingExcuse:
				if t.Category == "degree" {
					severity = checker.Info
					message = p.Quote(t.At) + " in " + p.LabelOf(t.In) + " narrows the offence, which is to be welcomed, but " + lacks
				}
			}
			reportTerm(p, severity, t, message)
		})
	},
}
