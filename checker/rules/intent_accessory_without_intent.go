package rules

import "clausecheck/checker"

var accessoryWithoutIntent = &checker.Rule{
	ID: "intent/accessory-without-intent", Title: "Facilitating or contributing without intent of one's own",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Hosting firms, tool authors, teachers and bounty platforms enable others every day; without a fault word of its own, helping is " +
		"guilt by connection.",
	Clears:      "“Intentionally”, “with knowledge of the offence” or “with the intent that the offence be committed” for the helper.",
	Redraft:     "when committed intentionally, participating as an accomplice with the intent that the offence be committed",
	Authorities: []checker.Authority{{Name: "Convention on Cybercrime (Budapest), attempt and aiding or abetting, and its Explanatory Report"}, {Name: "Twitter v. Taamneh (2023)"}},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		helps := p.List("conduct.helps")
		if helps == 0 || o.Stated || o.ByGeneral || o.Mental > checker.MentalImplied {
			return
		}
		verb := o.Outside(helps, checker.ListMentalNot)
		if verb == nil || !o.Has(checker.ListOffenceObject) {
			return
		}
		p.Report(checker.Finding{Absent: true, In: o.In, At: verb.Span, Confidence: checker.Medium,
			Message: p.LabelOf(o.In) + " makes it an offence to have " + p.Quote(verb.Span) + " another's offence without asking that the helper know of it or mean it.",
			Looked:  []string{"leaf", "chapeau", "tail", "general part"}})
	},
}
