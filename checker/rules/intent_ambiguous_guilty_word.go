package rules

import "clausecheck/checker"

var ambiguousGuiltyWord = &checker.Rule{
	ID: "intent/ambiguous-guilty-word", Title: "Old or undefined fault word",
	Severity: checker.Advice, Since: "0.1.0", PerArticle: true,
	Why:     "“Wilfully”, “maliciously” or “improperly” mean different things in different legal systems, and translators have to guess.",
	Clears:  "A definition of the word, or “intentionally” or “knowingly” beside it.",
	Redraft: "intentionally and with intent to obtain a benefit to which the person is not entitled",
	Amend:   first(replaced("redraft.adverb", "adverb"), unjoined(replaced("redraft.fraud", "fraud"))),
	Authorities: []checker.Authority{
		modelCode.pinned("§ 2.02(2)", "Replaced the many old fault words by four defined ones."),
		ratzlaf.unpinned("“Willful” has many meanings and takes its colour from the context."),
		mensReaReform.whole("Describes how differently federal offences state fault, and proposals to mend it."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		word := o.Outside(checker.ListMentalAmbiguous, checker.ListMentalNot, checker.ListMentalOther, checker.ListMentalRemoved)
		if word == nil || o.Has(p.List("wrongful.act")) || p.Profile == "us-code" || o.Has(checker.ListMentalPurpose) {
			return
		}
		severity := checker.Warning
		for i := range o.Mentions {
			m := &o.Mentions[i]
			if checker.FaultWord(m.List) && (m.First >= word.Last || m.Last <= word.First) && !o.Covered(m, checker.ListMentalNot, checker.ListMentalOther, checker.ListMentalAmbiguous) {
				return
			}
			if checker.FaultWord(m.List) && m.First == word.First {
				severity = checker.Advice
			}
		}
		p.ReportAs(severity, checker.Finding{In: o.In, At: word.Span,
			Message: p.Quote(word.Span) + " is all that " + p.LabelOf(o.In) + " says of fault, and the text does not define it."})
	},
}
