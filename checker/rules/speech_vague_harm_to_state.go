package rules

import "clausecheck/checker"

var vagueHarmToState = &checker.Rule{
	ID: "speech/vague-harm-to-state", Title: "Offence of vague harm to State or society by words",
	Severity: checker.Blocker, Since: "0.1.0", PerWords: true, Proven: true,
	Why: "Extremism, false news, insult and disharmony have no settled content. Such offences are used against critics, minorities and " +
		"the press.",
	Clears: "Deletion, or conduct, result and intent named in place of the term. Advocacy of hatred that is incitement to " +
		"discrimination, hostility or violence is another matter: States must prohibit it, and six tests (context, speaker, " +
		"intent, content and form, extent, likelihood) tell it from speech that has to be borne.",
	Redraft: "… publicly incites others to violence against …, intending that it be committed and in circumstances in which it is " +
		"likely …",
	Authorities: []checker.Authority{
		comment34.pinned("para. 25", "A norm must be precise enough to guide conduct and give no unfettered discretion."),
		covenant.pinned("arts 19(3), 20(2)", "Restrictions are provided by law and necessary; advocacy of hatred that is incitement must be prohibited."),
		rabat.unpinned("Six tests of incitement: context, speaker, intent, content and form, extent, likelihood."),
		fakeNews.unpinned("General bans on false news are incompatible with freedom of expression."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, harmsStateByWords, func(t *checker.VagueTerm) {
			if incites(p, t.Fact) {
				reportTerm(p, checker.Advice, t, p.LabelOf(t.In)+" punishes for "+p.Quote(t.At)+"; whether that is the incitement which States must prohibit turns on "+
					"context, speaker, intent, content, extent and likelihood, and the text says nothing of them.")
				return
			}
			physical := p.OffenceAbout(t.Fact, p.List("conduct.physical"))
			if physical && preceded(p, t.Fact, 30, checker.ListMentalPurpose, checker.ListMentalIntent, checker.ListMentalKnowledge) {
				return // things are done to things: what is meant by it only narrows
			}
			severity := checker.Blocker
			if t.Grade < 3 || physical {
				severity = checker.Warning
			}
			reportTerm(p, severity, t, p.LabelOf(t.In)+" punishes for "+p.Quote(t.At)+", which the instrument does not define; readers will have to rely on what the authorities take it to mean.")
		})
	},
}

// harmsStateByWords reports whether the term names, as an element of an offence, a harm that is done
// to State or society by what is said.
func harmsStateByWords(t *checker.VagueTerm) bool {
	return t.Category == "ideology" && t.Setting == checker.SettingOffence
}

// incites reports whether the term is hatred or violence to which others are incited against persons
// for what they are.
func incites(p *checker.Pass, f *checker.Fact) bool {
	return overlaps(p, f, p.List("speech.incitement")) && factNear(p, f, p.List("speech.group"), 30)
}
