package rules

import "clausecheck/checker"

var unfetteredDiscretion = &checker.Rule{
	ID: "vagueness/unfettered-discretion", Title: "Discretion without a test",
	Severity: checker.Warning, Since: "0.1.0", PerWords: true,
	Why: "What an authority “thinks fit” is whatever it thinks. A court can still ask for what purpose, and whether reason was used; it has " +
		"little in the text to hold the decision against.",
	Clears: "An objective test (“where there are reasonable grounds to believe”, “necessary and proportionate to …”), an independent decider, " +
		"or the limits within which something may be prescribed.",
	Redraft: "… where there are reasonable grounds, on the basis of …, to conclude that … is necessary for …",
	Amend:   first(accountable(shownByReasons), ofAll(replaced("redraft.grounded", "grounded")), accountable(ofAll(besideMay(replaced("redraft.reason", "reason")))), accountable(ofAll(discretion("redraft.fit", "fit"))), accountable(ofAll(discretion("redraft.fit.if", "fit if"))), believed, opined, accountable(reasoned)),
	Authorities: []checker.Authority{
		comment34.pinned("para. 25", "A law may confer no unfettered discretion on those who apply it."),
		comment27.unpinned("Laws use precise criteria and confer no unfettered discretion."),
		malone.unpinned("The law shows the scope and the manner of any discretion."),
		zakharov.unpinned("Unfettered discretion of the executive, or of a judge, is against the rule of law."),
		padfield.unpinned("The other way: no statutory discretion is free of review for its purpose."),
		queenslandStandards.unpinned("Rights may depend on administrative power if it is sufficiently defined and open to review."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool {
			return t.Category == "discretion" || t.Category == "delegated" && !inOffence(t)
		}, func(t *checker.VagueTerm) {
			if weighedAgainst(p, t) || t.Setting == checker.SettingOther && t.Grade < 3 && !reachesSomebody(p, t) {
				return
			}
			severity := checker.Advice
			message := p.LabelOf(t.In) + " leaves the matter to what somebody finds right: " + p.Quote(t.At) + "."
			if t.Category == "delegated" {
				message = p.LabelOf(t.In) + " leaves it to be settled elsewhere, " + p.Quote(t.At) + ", and sets no limit."
			} else if t.Setting == checker.SettingPower && !ofStates(t) {
				severity = graver(p, t)
				message = "The power in " + p.LabelOf(t.In) + " reaches as far as whoever holds it finds right: " + p.Quote(t.At) + "."
				if severity == checker.Warning && t.Power.Covert && !holds(t.Power, p.List("overseer"), t.Power.Actor) {
					severity = checker.Blocker
				}
			}
			reportTerm(p, severity, t, message)
		})
	},
}

// ofStates reports whether a State finds, before its authorities come into the sentence: "each State
// shall, where it finds so, allow its authorities to …" leaves the law to the State, not the case to them.
func ofStates(t *checker.VagueTerm) bool {
	for i := range t.Power.Mentions {
		if m := &t.Power.Mentions[i]; m.List == checker.ListOfficialState && m.In == t.In && m.Last <= t.First {
			return t.Power.Actor.Empty() || t.Power.Actor.Start >= t.At.End || t.Power.Actor.Contains(m.Span)
		}
	}
	return false
}

// reachesSomebody reports whether the term's article gives a power or makes an offence that was understood, and not
// only sounds as if it did: how a body sets up its committees is its own affair.
func reachesSomebody(p *checker.Pass, t *checker.VagueTerm) bool {
	top := p.Document.Top(t.In)
	for i := range p.Powers() {
		if p.Powers()[i].Top == top {
			return true
		}
	}
	for i := range p.Offences() {
		if p.Document.Top(p.Offences()[i].In) == top {
			return true
		}
	}
	return false
}
