package rules

import "clausecheck/checker"

var noErasureRule = &checker.Rule{
	ID: "data/no-retention-or-erasure-rule", Title: "Data kept without limit",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why:     "What is not destroyed is used, leaked or searched again, years after the suspicion that justified it has gone.",
	Clears:  "A retention period or a duty to erase, in the article or in one that governs the data obtained under the instrument.",
	Redraft: "… and shall destroy them when no longer required and at the latest within … months.",
	Authorities: []checker.Authority{
		{Name: "Big Brother Watch and Others v United Kingdom [GC], ECtHR", Locator: "§274"},
		{Name: "S. and Marper v United Kingdom [GC], ECtHR"},
		{Name: "Digital Rights Ireland, CJEU C-293/12"},
		{Name: "General Data Protection Regulation, storage limitation"},
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		m := w.Outside(p.List("data.keep"), checker.ListPowerNot)
		if m == nil || w.Preserve || !w.Has(p.List("data.kept")) && !w.Has(p.List("data.person")) {
			return
		}
		if w.Slots.Has(checker.SlotTimeLimit) || p.Safeguard(w.Top, checker.ListErasure) != nil {
			return
		}
		p.Report(checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: m.Span,
			Message: p.LabelOf(w.In) + " has data kept (" + p.Quote(m.Span) + ") and says neither for how long nor when they are destroyed.",
			Looked:  lookedForSafeguards,
		})
	},
}
