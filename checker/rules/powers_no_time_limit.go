package rules

import "clausecheck/checker"

var noTimeLimit = &checker.Rule{
	ID: "powers/no-time-limit", Title: "No maximum duration",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why:     "A measure that goes on by itself has no moment at which somebody must ask again whether it is still justified.",
	Clears:  "A maximum in days or months, with a rule for renewal. “As long as necessary” and “limited in duration” name no end.",
	Redraft: "… for up to … days, renewable once by the same authority on fresh grounds.",
	Amend:   lasting,
	Authorities: []checker.Authority{
		bigBrotherWatch.pinned("§ 335", "A limit on duration is among the minimum requirements."),
		budapest.pinned("art. 16(2)", "Preservation lasts at most ninety days and may be renewed."),
		uncc.pinned("art. 25", "The same for preservation (same number in the draft)."),
		zakharov.unpinned("The law says when an authorisation expires, is renewed and must be cancelled."),
		klass.unpinned("Orders ran three months at most and ended with the need."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		if hacks(p, w) || deferred(p, w) != nil || w.Has(checker.ListWarrant) && p.Has(p.List("warrant.term")) || !w.Ongoing || w.Slots.Has(checker.SlotTimeLimit) || w.Dependent || byState(p, w) || w.Duty && !w.Preserve && !w.Has(p.List("data.keep")) {
			return
		}
		if !w.Duty && !intrudes(p, w) {
			return
		}
		message := measure(p, w)
		if w.Duty {
			message = place(p, w.In, w.At) + " obliges to " + words(p, w)
		}
		severity := checker.Warning
		if m := w.First(checker.ListTimeOpen); m != nil {
			message += " for " + p.Quote(m.Span) + ", which names no end."
		} else {
			message += ", a measure that lasts, and names no end of it."
		}
		severity, notes := owed(p, w, severity, nil)
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: w.At, Message: message, Looked: lookedForSafeguards, Notes: notes,
		})
	},
}
