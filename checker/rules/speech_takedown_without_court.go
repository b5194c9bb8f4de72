package rules

import "clausecheck/checker"

var takedownWithoutCourt = &checker.Rule{
	ID: "speech/takedown-without-court", Title: "Blocking or removal by order of the executive",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "An office that may have content removed, a site blocked or a service shut down decides by itself what everybody may read; " +
		"nobody independent looks before it is gone.",
	Clears: "A court that decides on a specified item, for reasons and with notice; or an authority whose order names the item, " +
		"gives reasons and can be taken to a court.",
	Redraft: "A court may, on notice to …, order the removal of a specified item; the order states its reasons and may be appealed.",
	Amend:   sentence("takedown"),
	Authorities: []checker.Authority{
		yildirim.unpinned("Blocking needs a tight legal frame and effective review by a court; a court beforehand is not demanded."),
		kharitonov.unpinned("Blocking of a shared address without safeguards, notice or review fails."),
		comment34.unpinned("Restrictions of sites must be content-specific."),
		contentReport.unpinned("Asks that States restrict content on the order of an independent and impartial judicial authority."),
		manila.unpinned("Content should not have to be restricted without an order of a judicial authority."),
		servicesAct.pinned("art. 9(2)", "The other way: judicial or administrative orders, with reasons, a specified item and redress."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		m := w.Outside(p.List("takedown"), checker.ListPowerNot)
		if m == nil || w.ByCourt || w.Duty && !w.Has(p.List("duty.request")) || byState(p, w) || w.Has(p.List("takedown.not")) || w.Slots.Has(checker.SlotAuthorisation) ||
			p.Within(w.Top, checker.ListOfficialCourt, p.List("takedown.appeal")) != nil {
			return
		}
		severity, said := checker.Warning, "; no court decides beforehand."
		if w.Slots.Has(checker.SlotRemedy) {
			severity, said = checker.Advice, "; no court decides beforehand, whoever is concerned has to go to one afterwards."
		}
		if w.Has(p.List("takedown.service")) {
			severity = checker.Blocker
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: m.Span,
			Message: place(p, w.In, m.Span) + " lets an authority take down or block (" + p.Quote(m.Span) + ")" + said, Looked: lookedForSafeguards,
			Notes: []checker.Note{{At: w.At, Text: "the power"}},
		})
	},
}
