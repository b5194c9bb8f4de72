package rules

import "clausecheck/checker"

var directAccess = &checker.Rule{
	ID: "crossborder/direct-access", Title: "Data abroad obtained without anybody's consent",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true, Proven: true,
	Why: "An authority reaches data under another State's law, and the safeguards of that law and of that State's courts no " +
		"longer apply; its own remain.",
	Clears: "The lawful and voluntary consent of a person entitled to disclose, consent of or notice to the other State, or a request for " +
		"assistance.",
	Redraft: "… with the lawful and voluntary consent of the person who has authority to disclose the data, or upon a request to …",
	Amend:   about(open, closing("consent")),
	Authorities: []checker.Authority{
		budapest.pinned("art. 32", "A Party may reach data abroad by itself only where they are open to the public or where somebody who may lawfully disclose them consents freely."),
		uncc.pinned("art. 5", "Parties act under the Convention with respect for each other’s sovereignty (draft art. 4)."),
		guidanceNote3.unpinned("The Committee’s reading of art. 32(b): whose consent counts, and when it is lawful and voluntary."),
		budapestSecond.unpinned("Lets orders go straight to a provider abroad, with notice to the other State as an option: the model with safeguards, and an instance of what the rule reports."),
		microsoft.whole("Objects to access to data across borders without regard to the law that protects them."),
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
		if w.Top != top || w.Objects == 0 || w.Preserve {
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
