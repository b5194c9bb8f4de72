package rules

import "clausecheck/checker"

var noPriorAuthorisation = &checker.Rule{
	ID: "powers/no-prior-authorisation", Title: "No judge or independent body decides beforehand",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Whoever wants the data also decides that he may have it. How much that matters depends on the measure: for content, " +
		"real time and location somebody outside is expected to decide beforehand; for preservation and subscriber data the " +
		"check often comes later.",
	Clears: "Prior authorisation by a court, a judge or a body independent of the executive and of the investigating authority, in the clause, " +
		"its article or a safeguard article that reaches it. A review afterwards is only half of it.",
	Redraft: "… subject to prior authorisation by a court or another body independent of the executive and of the investigating authority.",
	Amend:   unless("forfeits", unless("searching", first(byJudge, locked))),
	Authorities: []checker.Authority{
		bigBrotherWatch.pinned("§§ 350–352", "Bulk interception needs independent authorisation at the outset; it need not come from a judge."),
		zakharov.pinned("§§ 257–260", "Who authorises must be independent and able to verify; it need not be a court."),
		szabo.unpinned("Authorisation by a minister alone does not do."),
		prokuratuur.unpinned("Review beforehand by a court or an independent body, which the prosecutor of the case is not."),
		kennedy.unpinned("Later review by a strong tribunal can weigh in."),
		principles.pinned("principle 6", "A competent, impartial and independent judicial authority decides."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		if hacks(p, w) || byState(p, w) || w.ByCourt || w.Slots.Has(checker.SlotAuthorisation) && !w.Bypasses {
			return
		}
		if m := w.First(checker.ListWarrantExecutive); m != nil && !w.Has(checker.ListOfficialCourt) {
			p.ReportAs(checker.Blocker, checker.Finding{
				Absent: true, Confidence: checker.Medium, In: w.In, At: m.Span, Looked: lookedForSafeguards,
				Message: place(p, w.In, m.Span) + " leaves the decision to the executive (" + p.Quote(m.Span) + "); no judge or independent body decides beforehand.",
			})
			return
		}
		if w.Duty {
			onRequest(p, w)
			return
		}
		if startsWith(w, p.List("power.issues"), w.At) && holds(w, p.List("official.executive"), w.Actor) && (intrudes(p, w) || w.Covert) {
			p.ReportAs(checker.Blocker, checker.Finding{
				Absent: true, Confidence: checker.Medium, In: w.In, At: w.At, Looked: lookedForSafeguards,
				Message: place(p, w.In, w.At) + " leaves the warrant (" + p.Quote(w.At) + ") to " + p.Quote(w.Actor) + "; no judge or independent body decides beforehand.",
			})
			return
		}
		if !intrudes(p, w) || w.Dependent || w.Has(p.List("search.ancillary")) || !urgency(p, w).Empty() || !w.Bypasses && p.Within(w.Top, checker.ListWarrant) != nil {
			return
		}
		severity := checker.Warning
		switch {
		case heaviest(w):
			severity = checker.Blocker
		case w.Preserve:
			severity = checker.Advice
		}
		message := measure(p, w) + " and names no judge or independent body that decides beforehand."
		if m := w.First(p.List("official.executive")); m != nil && m.Span.Start == w.Actor.Start {
			message = measure(p, w) + " on the decision of " + p.Quote(w.Actor) + "; no judge or independent body decides beforehand."
		}
		if m := w.First(p.List("official.alternative")); m != nil {
			message = measure(p, w) + " to " + p.Quote(m.Span) + "; the text leaves open whether a judge or another authority decides."
			severity = min(severity, checker.Warning)
		} else if f := p.Safeguard(w.Top, checker.ListJudgePartly); f != nil {
			message = measure(p, w) + "; " + p.Quote(f.Span) + " is not a decision beforehand by a judge or an independent body."
			severity = min(severity, checker.Warning)
		} else if f := deferred(p, w); f != nil {
			message = measure(p, w) + "; " + p.Quote(f.Span) + " leaves open whether a judge or an independent body decides beforehand."
			severity = min(severity, checker.Warning)
		}
		p.ReportAs(supervised(p, w, papersOnly(p, w, severity)), checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: w.At, Message: message, Looked: lookedForSafeguards,
		})
	},
}

// onRequest reports the duty of a private person to hand over data whenever an authority asks: the
// power stands in the duty, and nobody decides on it.
func onRequest(p *checker.Pass, w *checker.Power) {
	m := w.Outside(p.List("duty.request"))
	if m == nil || !w.Has(p.List("duty.surrenders")) || !w.Has(checker.ListProvider) || w.Dependent || w.Slots.Has(checker.SlotAuthorisation) ||
		p.Within(w.Top, checker.ListWarrant) != nil {
		return
	}
	p.ReportAs(checker.Warning, checker.Finding{
		Absent: true, Confidence: checker.Medium, In: w.In, At: m.Span, Looked: lookedForSafeguards,
		Message: place(p, w.In, m.Span) + " has data handed over " + p.Quote(m.Span) + "; no judge or independent body decides beforehand.",
	})
}
