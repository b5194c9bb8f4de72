package rules

import "clausecheck/checker"

var criminalElement = &checker.Rule{
	ID: "vagueness/criminal-element", Title: "Vague term inside an offence",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "Whoever may be prosecuted has to be able to foresee what is punishable. The chill is worst for speech, journalism and " +
		"research, where the careful stay silent.",
	Clears: "Conduct, result and threshold in place of the term; a definition; or a closed list. A term of art (“reasonable excuse”), a " +
		"defined term and a word that only narrows liability are left alone.",
	Redraft: "… conduct that causes … [the death of or injury to a person / the loss of more than …], …",
	Authorities: []checker.Authority{
		{Name: "International Covenant on Civil and Political Rights", Locator: "art. 15(1)"},
		{Name: "Human Rights Committee, General Comment 34 (freedoms of opinion and expression)"},
		{Name: "Papachristou v Jacksonville; Grayned v Rockford; Johnson v United States (US Supreme Court)"},
		{Name: "Sunday Times v United Kingdom; Kokkinakis v Greece (ECtHR)"},
		{Name: "Bhatia, Breaux, Reidenberg and Norton, A Theory of Vagueness and Privacy Risk Perception (2016)"},
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool {
			return ofCategory(t, "state", "ideology", "moral", "harm", "ground", "tendency") && inOffence(t) && !harmsStateByWords(t) ||
				ofCategory(t, "moral", "harm") && t.Setting == checker.SettingDefines
		}, func(t *checker.VagueTerm) {
			severity := checker.Advice
			message := p.LabelOf(t.In) + " uses " + p.Quote(t.At) + " and the instrument does not say what falls under it."
			switch {
			case t.Setting == checker.SettingOffence:
				message = "What is punishable under " + p.LabelOf(t.In) + " turns on " + p.Quote(t.At) + ", which the instrument does not define; " +
					"readers will have to rely on the prosecutor's and the court's view of it."
				if t.Grade >= 3 {
					severity = checker.Warning
				}
			case t.Setting == checker.SettingExcuse:
				message = "Who is excused under " + p.LabelOf(t.In) + " turns on " + p.Quote(t.At) + ", which the instrument does not define."
			}
			reportTerm(p, severity, t, message)
		})
	},
}
