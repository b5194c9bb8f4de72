package rules

import "clausecheck/checker"

var directAccess = &checker.Rule{
	ID: "crossborder/direct-access", Title: "Data abroad obtained without anybody's consent",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "An authority reaches data under another State's law, and the safeguards of that law, and of that State's courts, fall away.",
	Clears: "The lawful and voluntary consent of a person entitled to disclose, consent of or notice to the other State, or a request for " +
		"assistance.",
	Redraft: "… with the lawful and voluntary consent of the person who has authority to disclose the data, or upon a request to …",
	Authorities: []checker.Authority{
		{Name: "Convention on Cybercrime (Budapest), trans-border access, and T-CY Guidance Note 3"},
		{Name: "Second Additional Protocol to the Convention on Cybercrime"},
		{Name: "Microsoft, statements on the draft UN cybercrime convention, August 2023"},
		{Name: "Human Rights Watch and ARTICLE 19, joint comments", Locator: "arts 42–47"},
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		m := w.Outside(p.List("abroad.direct"))
		if m == nil || w.Has(p.List("abroad.consent")) || p.Within(w.Top, p.List("abroad.consent")) != nil || w.Objects == 0 {
			return
		}
		p.Report(checker.Finding{
			In: w.In, At: m.Span,
			Message: p.LabelOf(w.In) + " reaches data " + p.Quote(m.Span) + " without consent of, or notice to, the State or person there.",
			Looked:  lookedForSafeguards, Notes: []checker.Note{{At: w.At, Text: "the power"}},
		})
	},
}
