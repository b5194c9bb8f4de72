package rules

import "clausecheck/checker"

var safeguardsDeferred = &checker.Rule{
	ID: "powers/safeguards-deferred-to-domestic-law", Title: "Safeguards are whatever national law says",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true, Proven: true,
	Why: "The powers are common to all Parties, the limits are each Party's own. Where national law has few, readers will have " +
		"to rely on the human-rights treaties that bind the Party in any case.",
	Clears: "A minimum that holds everywhere (“which shall at a minimum include prior judicial authorisation, …”) or a named human-rights " +
		"instrument.",
	Redraft: "… which shall at a minimum include prior judicial or other independent authorisation, grounds that justify the measure, limits of " +
		"scope and duration, and an effective remedy.",
	Amend: sentence("minimums"),
	Authorities: []checker.Authority{
		budapest.pinned("art. 15(1)–(2)", "Defers to national law too, and ties it to the human-rights treaties and to proportionality."),
		uncc.pinned("art. 24", "The same, with a right to an effective remedy added to the list (same number in the draft)."),
		covenant.pinned("arts 2(2), 17(2)", "Parties to the Covenant stay bound to give effect to its rights by law."),
		privacyReport.unpinned("Domestic law must itself be accessible, precise and limited."),
		effPartThree.whole("Finds that most of the protection is left to national law."),
	},
	Lists: []string{"safeguard.deferred", "safeguard.deferred.conditions"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 {
			return
		}
		if f.List != p.List("safeguard.deferred") && !intrusionIn(p, f.In) {
			return
		}
		if p.Within(top, p.List("safeguard.minimum")) != nil {
			return
		}
		severity := checker.Warning
		if p.Within(top, checker.ListRights, checker.ListRightsNot) != nil {
			severity = checker.Advice
		}
		p.ReportAs(severity, checker.Finding{
			In: f.In, At: f.Span,
			Message: p.LabelOf(f.In) + " leaves the safeguards to each State’s own law (" + p.Quote(f.Span) + ") and names neither a minimum nor a human-rights instrument.",
			Looked:  []string{"the sentence", "the article's other paragraphs"},
		})
	},
}

// intrusionIn reports whether the provision itself gives a power that intrudes.
func intrusionIn(p *checker.Pass, r checker.Ref) bool {
	for i := range p.Powers() {
		if w := &p.Powers()[i]; w.In == r && (intrudes(p, w) || w.Has(p.List("power.special"))) {
			return true
		}
	}
	return false
}
