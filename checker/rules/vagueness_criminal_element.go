package rules

import "clausecheck/checker"

var criminalElement = &checker.Rule{
	ID: "vagueness/criminal-element", Title: "Vague term inside an offence",
	Severity: checker.Warning, Since: "0.1.0", PerWords: true,
	YieldsTo: []checker.Yield{{Rule: "speech/vague-harm-to-state", SameWords: true}},
	Why: "Whoever may be prosecuted has to be able to foresee what is punishable. The chill is worst for speech, journalism and " +
		"research, where the careful stay silent.",
	Clears: "Conduct, result and threshold in place of the term; a definition; or a closed list. A term of art (“reasonable excuse”), a " +
		"defined term and a word that only narrows liability are left alone.",
	Redraft: "… conduct that causes … [the death of or injury to a person / the loss of more than …], …",
	Amend:   meant("meanings", "defined"),
	Authorities: []checker.Authority{
		covenant.pinned("art. 15(1)", "No punishment without a law in force when the act was done; that it be foreseeable is drawn from it."),
		comment34.pinned("para. 25", "A norm must be precise enough to guide conduct."),
		kokkinakis.unpinned("Offences must be clearly defined by law; case law can supply what words cannot."),
		sundayTimes.unpinned("A norm must let the citizen foresee, if need be with advice; certainty is not absolute."),
		grayned.unpinned("Vague laws trap the innocent and invite arbitrary enforcement; the ordinance itself was upheld."),
		papachristou.unpinned("An ordinance against vagrants gave no notice of what it forbade."),
		vaguenessTheory.whole("Four classes of vague term, ranked by readers; on privacy policies, not on offences."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool {
			return ofCategory(t, "state", "ideology", "moral", "harm", "ground", "tendency") && inOffence(t) && !harmsStateByWords(t) ||
				ofCategory(t, "moral", "harm") && t.Setting == checker.SettingDefines
		}, func(t *checker.VagueTerm) {
			if preceded(p, t.Fact, 24, checker.ListOptional, p.List("required.besides")) {
				return // what is or may be required besides narrows the offence
			}
			if preceded(p, t.Fact, 1, p.List("offence.called")) {
				return
			}
			severity := checker.Advice
			message := p.LabelOf(t.In) + " uses " + p.Quote(t.At) + " and the instrument does not say what falls under it."
			switch {
			case t.Setting == checker.SettingOffence:
				message = "What is punishable under " + p.LabelOf(t.In) + " turns on " + p.Quote(t.At) + ", which the instrument does not define; " +
					"readers will have to rely on the prosecutor's and the court's view of it."
				if t.Grade >= 3 && p.Within(p.Document.Top(t.In), p.List("discipline.internal")) == nil && !preceded(p, t.Fact, 7, checker.ListMentalPurpose, checker.ListMentalIntent) {
					severity = checker.Warning
				}
			case t.Setting == checker.SettingExcuse:
				message = "Who is excused under " + p.LabelOf(t.In) + " turns on " + p.Quote(t.At) + ", which the instrument does not define."
			}
			reportTerm(p, severity, t, message)
		})
	},
}
