package rules

import "clausecheck/checker"

var openEndedOffences = &checker.Rule{
	ID: "scope/open-ended-offences", Title: "Offences that the instrument does not list",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why: "Every power, every duty to cooperate and every sanction then reaches whatever another treaty or a national legislature may " +
		"make a crime, speech included.",
	Clears:  "A closed list: the offences of the instrument itself, or a schedule.",
	Redraft: "This Convention applies only to the offences established in accordance with articles … to ….",
	Authorities: []checker.Authority{
		{Name: "Human Rights Watch and ARTICLE 19, joint comments on the draft UN convention", Locator: "30 August 2023, recommendations 1 and 2"},
		{Name: "Cybersecurity Tech Accord, statement on the draft UN convention"},
		{Name: "Privacy International, comments on the draft UN convention", Locator: "arts. 3 and 23"},
		{Name: "Just Security, January 2024"},
	},
	Lists: []string{"scope.open"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		if f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 || p.Document.Top(f.In) == checker.None {
			return
		}
		reaches := false
		for r := f.In; r != checker.None && !reaches; r = p.Document.Provisions[r].Parent {
			reaches = owns(p, r, p.List("scope.reach"))
			if k := p.Document.Provisions[r].Kind; k == checker.KindArticle || k == checker.KindSection {
				break
			}
		}
		if !reaches {
			return
		}
		p.Report(checker.Finding{
			In: f.In, At: f.Span, Confidence: checker.Medium,
			Message: p.LabelOf(f.In) + " brings in " + p.Quote(f.Span) + "; the text does not list them, and readers will have to rely on other " +
				"law, present and future.",
			Looked: []string{"the sentence", "the article"},
		})
	},
}
