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
	Lists: []string{"abroad.direct"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 || p.Within(top, p.List("abroad.consent")) != nil {
			return
		}
		w := reaching(p, f, top)
		if w == nil {
			return
		}
		p.Report(checker.Finding{
			In: f.In, At: f.Span,
			Message: p.LabelOf(f.In) + " reaches data " + p.Quote(f.Span) + " without consent of, or notice to, the State or person there.",
			Looked:  lookedForSafeguards, Notes: []checker.Note{{At: w.At, Text: "the power"}},
		})
	},
}

// reaching is the power that the words give a reach abroad: one that mentions them, or one over data in
// the same article, where the sentence of the words speaks of its orders; nil where there is none.
func reaching(p *checker.Pass, f *checker.Fact, top checker.Ref) *checker.Power {
	orders := owns(p, f.In, p.List("abroad.order"))
	for i := range p.Powers() {
		w := &p.Powers()[i]
		if w.Top != top || w.Objects == 0 {
			continue
		}
		if orders && intrudes(p, w) {
			return w
		}
		for j := range w.Mentions {
			if w.Mentions[j].First == f.First && w.Mentions[j].List == f.List {
				return w
			}
		}
	}
	return nil
}
