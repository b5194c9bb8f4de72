package rules

import "clausecheck/checker"

var presumedOrReversed = &checker.Rule{
	ID: "intent/presumed-or-reversed", Title: "Intent presumed, or the accused must disprove it",
	Severity: checker.Blocker, Since: "0.1.0",
	Why: "Where guilt is presumed or innocence has to be proved, a person can be convicted although a reasonable doubt remains.",
	Clears: "An evidential burden: the accused points to evidence, the prosecution disproves it beyond reasonable doubt. A permission to infer " +
		"intent from facts does not offend.",
	Redraft: "It is a defence if evidence is adduced of … and the prosecution does not disprove it beyond reasonable doubt.",
	Authorities: []checker.Authority{
		{Name: "International Covenant on Civil and Political Rights, presumption of innocence"},
		{Name: "Human Rights Committee, General Comment 32"},
		{Name: "Salabiaku v. France (ECtHR 1988)"}, {Name: "R v Lambert [2001] UKHL 37"},
	},
	Lists: []string{"mental.presumed"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 || !p.Reading(top).Has(checker.SlotOffence) {
			return
		}
		if p.Shares(f, p.List("mental.presumed.not")) {
			return
		}
		p.Report(checker.Finding{
			In: f.In, At: f.Span,
			Message: p.Quote(f.Span) + " puts on the accused in " + p.LabelOf(f.In) + " what the prosecution would otherwise have to prove.",
		})
	},
}
