package rules

import "clausecheck/checker"

var exceptionOptional = &checker.Rule{
	ID: "research/exception-optional", Title: "Protection of research left to choice",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "A protection that a Party may grant or a prosecutor may apply protects nobody who needs to know beforehand.",
	Clears:  "“Shall not apply”, “is not punishable”: words that bind.",
	Redraft: "This article shall not apply to … carried out in good faith.",
	Authorities: []checker.Authority{
		nis2.pinned("art. 12, recital 60", "Encourages States, and does not oblige them, to shield researchers."),
		budapest.pinned("art. 6(2)", "The model that binds: what is not for an offence imposes no liability."),
		signatories.whole("Asks that the limits of draft arts 6–10, now 7–11, be made mandatory."),
	},
	Lists: []string{"research", "research.narrow"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		if p.Document.Top(f.In) == checker.None || f.Part == checker.PartTitle || p.Reading(f.In).Has(checker.SlotResearchSafe) {
			return
		}
		weak := p.List("research.optional")
		for _, q := range p.Own(f.In) {
			if q.List == weak && q.Last <= f.First && f.First-q.Last < 25 {
				p.Report(checker.Finding{In: f.In, At: q.Span,
					Message: "The protection of " + p.Quote(f.Span) + " in " + p.LabelOf(f.In) + " depends on " + p.Quote(q.Span) + "; nothing obliges anyone to grant it."})
				return
			}
		}
	},
}
