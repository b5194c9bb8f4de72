package rules

import "clausecheck/checker"

var openList = &checker.Rule{
	ID: "vagueness/open-list", Title: "List or reference without an end",
	Severity: checker.Warning, Since: "0.1.0", PerWords: true,
	Why: "A list that closes with “or any other” is no closed one. Courts read such words by the kind of what stands before them; how far " +
		"that goes, and which other law is brought in, the text does not say.",
	Clears: "A closed list; a genus that limits the open words; the title and number of the other law. An open list of rights or safeguards " +
		"does no harm.",
	Redraft: "… a, b or c. / … or another … that is designed to … / … under [the … Act] …",
	Amend:   first(closedList, narrowing(strikes), empowering(opening), ofSameKind, onlyOfKind),
	Authorities: []checker.Authority{
		comment34.pinned("para. 25", "A norm must be precise enough to guide conduct."),
		incose.pinned("rule R9", "Avoid lists that do not end."),
		smells.whole("Loopholes and open-ended terms can be found by program."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool { return ofCategory(t, "list", "reference", "actor", "any") }, func(t *checker.VagueTerm) {
			severity := checker.Advice
			if follows(p, t.Fact, p.List("bound.list"), 3) {
				if t.Setting == checker.SettingOther || t.Category != "list" {
					return
				}
				severity = checker.Info // “any other article that was made for that use”
			} else if t.Grade >= 3 && t.Category == "list" && (t.Setting == checker.SettingOffence || t.Setting == checker.SettingPower && t.Power.Covert) {
				severity = checker.Warning
			}
			message := "The list in " + p.LabelOf(t.In) + " stays open with " + p.Quote(t.At) + "; readers will have to guess what else belongs to it."
			switch t.Category {
			case "reference":
				message = p.LabelOf(t.In) + " refers to " + p.Quote(t.At) + " without saying which; readers will have to search all other law."
			case "any":
				message = p.LabelOf(t.In) + " takes in " + p.Quote(t.At) + "; the words beside it do not say which are meant."
			case "actor":
				message = p.LabelOf(t.In) + " names " + p.Quote(t.At) + " without saying who that is."
			}
			reportTerm(p, severity, t, message)
		})
	},
}
