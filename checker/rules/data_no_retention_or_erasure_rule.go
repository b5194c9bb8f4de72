package rules

import "clausecheck/checker"

var noErasureRule = &checker.Rule{
	ID: "data/no-retention-or-erasure-rule", Title: "Data kept without limit",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why:     "What is not destroyed is used, leaked or searched again, years after the suspicion that justified it has gone.",
	Clears:  "A retention period or a duty to erase, in the article or in one that governs the data obtained under the instrument.",
	Redraft: "… and shall destroy them when no longer required and at the latest within … months.",
	Amend:   sentence("erasure"),
	Authorities: []checker.Authority{
		policeDirective.pinned("arts 4(1)(e), 5", "Data are kept no longer than needed, and time limits for erasure or review must be set."),
		bigBrotherWatch.pinned("§§ 335, 361", "The law must say when material is erased."),
		marper.unpinned("Blanket and endless keeping of data of persons not convicted fails."),
		digitalRights.unpinned("No objective measure of the period, and no assured destruction at its end, was among the faults."),
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
