package rules

import "clausecheck/checker"

var vagueHarmToState = &checker.Rule{
	ID: "speech/vague-harm-to-state", Title: "Offence of vague harm to State or society by words",
	Severity: checker.Blocker, Since: "0.1.0",
	Why: "Extremism, false news, insult and disharmony have no settled content. Such offences are used against critics, minorities and " +
		"the press.",
	Clears:  "Deletion, or a narrow offence of direct incitement to imminent violence that is intended and likely.",
	Redraft: "… publicly incites others to an imminent act of violence, intending that it be committed and in circumstances in which it is likely …",
	Authorities: []checker.Authority{
		{Name: "Human Rights Committee, General Comment 34 (freedoms of opinion and expression)"},
		{Name: "Joint Declaration on Freedom of Expression and “Fake News”, Disinformation and Propaganda (2017)"},
		{Name: "Human Rights Watch and ARTICLE 19, joint comments on the draft UN convention", Locator: "30 August 2023"},
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, harmsStateByWords, func(t *checker.VagueTerm) {
			reportTerm(p, checker.Blocker, t, p.LabelOf(t.In)+" punishes for "+p.Quote(t.At)+", which the instrument does not define; readers will have to rely on what the authorities take it to mean.")
		})
	},
}

// harmsStateByWords reports whether the term names, as an element of an offence, a harm that is done
// to State or society by what is said.
func harmsStateByWords(t *checker.VagueTerm) bool {
	return t.Category == "ideology" && t.Setting == checker.SettingOffence
}
