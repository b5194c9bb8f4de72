package rules

import "clausecheck/checker"

var courtOusted = &checker.Rule{
	ID: "rights/court-ousted", Title: "No court may question what is done",
	Severity: checker.Warning, Since: "0.2.0", PerArticle: true,
	Why: "A power that no court can review has only the limits that whoever holds it respects. Whoever is held, searched or " +
		"ruined by it unlawfully has nobody to ask.",
	Clears: "Striking the words, or an appeal or review that stays open, at least on whether the power was there and was used " +
		"lawfully. That a decision is “final” between the authority and its own staff, or on the facts alone, is another matter.",
	Redraft: "A person affected may apply to a court for review of the decision.",
	Authorities: []checker.Authority{
		covenant.pinned("arts 2(3), 9(4), 14(1)", "An effective remedy, a court that decides on detention, and a tribunal for rights and charges."),
		europeanConvention.pinned("arts 5(4), 6(1), 13", "The same, within the Council of Europe."),
		universalDeclaration.pinned("art. 8", "A remedy before the competent national tribunals."),
		investigatoryTribunal.unpinned("Words that shut out the courts did not cover decisions that were unlawful."),
		anisminic.unpinned("A decision outside the power is no decision that the words protect."),
	},
	Lists: []string{"court.ousted"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 || preceded(p, f, 10, p.List("court.ousted.others")) {
			return
		}
		severity := checker.Warning
		if factNear(p, f, checker.ListException, 30) || factNear(p, f, p.List("court.ousted.except"), 30) || p.Profile == "treaty" {
			severity = checker.Advice // a way to a court is left
		}
		message := p.LabelOf(f.In) + " keeps the courts out (" + p.Quote(f.Span) + ")."
		if onlyFinal(p, f) {
			if preceded(p, f, 30, checker.ListOfficialCourt) || factNear(p, f, p.List("remedy.person"), 30) {
				return // the last word is a court's, or an appeal goes before
			}
			severity = checker.Advice
			message = p.LabelOf(f.In) + " makes a decision final (" + p.Quote(f.Span) + ") and does not say whether a court may still review it."
		}
		p.ReportAs(severity, checker.Finding{
			In: f.In, At: f.Span, Confidence: checker.Medium,
			Message: message,
			Looked:  []string{"the sentence"},
		})
	},
}

// onlyFinal reports whether the words call a decision final and say nothing of courts.
func onlyFinal(p *checker.Pass, f *checker.Fact) bool {
	list := p.List("rule.court.ousted.final")
	return list != 0 && anyAround(p, f, f.First, f.Last, func(g *checker.Fact) bool { return g.List == list && g.First == f.First && g.Last == f.Last })
}
