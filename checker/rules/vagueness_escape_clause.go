package rules

import "clausecheck/checker"

var escapeClause = &checker.Rule{
	ID: "vagueness/escape-clause", Title: "Duty or safeguard hollowed out by a qualifier",
	Severity: checker.Warning, Since: "0.1.0", PerWords: true,
	Why: "The duty reads well and binds nobody: each addressee decides whether, how far and when it applies.",
	Clears: "The duty without the qualifier, or the qualifier's own test. On a power the same words narrow it and weigh less; so they do in " +
		"programme clauses.",
	Redraft: "… shall … [without “where appropriate”] / … unless (a) …; or (b) …",
	Amend:   first(soon, qualified),
	Authorities: []checker.Authority{
		budapest.pinned("art. 15(2)", "Supervision, grounds and limits are owed “as appropriate in view of the nature” of the power."),
		uncc.pinned("art. 24", "Keeps “as appropriate” (same number in the draft)."),
		techAccordSubmission.whole("Complains that protections are optional."),
		incose.pinned("rule R8", "Avoid words that let a requirement lapse."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool { return t.Category == "escape" }, func(t *checker.VagueTerm) {
			severity := checker.Advice
			message := p.LabelOf(t.In) + " yields to " + p.Quote(t.At) + "; the text does not say when, so that whoever is bound decides."
			r := p.Reading(t.In)
			switch {
			case t.Setting == checker.SettingPower:
				message = p.Quote(t.At) + " in " + p.LabelOf(t.In) + " leaves to whoever acts when and how far; the text gives no test."
			case limitsPowers(p, t.In) && (r.Has(checker.SlotRights) || r.Has(checker.SlotNotice) || r.Has(checker.SlotRemedy) || r.Has(checker.SlotOversight)):
				severity = checker.Warning
				message = "The safeguard in " + p.LabelOf(t.In) + " yields to " + p.Quote(t.At) + "; the text does not say when, so that whoever is bound decides."
			}
			if follows(p, t.Fact, p.List("escape.test"), 2) {
				severity = checker.Advice
				message = p.LabelOf(t.In) + " yields to " + p.Quote(t.At) + " by a test that whoever is bound applies himself."
			}
			reportTerm(p, severity, t, message)
		})
	},
}

// limitsPowers reports whether the provision's article gives an intrusive power to others than a court, or holds
// the safeguards of powers that stand elsewhere.
func limitsPowers(p *checker.Pass, r checker.Ref) bool {
	top := p.Document.Top(r)
	for i := range p.Powers() {
		if w := &p.Powers()[i]; w.Top == top && !w.ByCourt && intrudes(p, w) {
			return true
		}
	}
	for _, s := range p.SafeguardArticles() {
		if s.Article == top {
			return true
		}
	}
	return false
}
