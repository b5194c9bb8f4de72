package rules

import "clausecheck/checker"

var takedownWithoutCourt = &checker.Rule{
	ID: "speech/takedown-without-court", Title: "Blocking or removal by order of the executive",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "An office that may have content removed, a site blocked or a service shut down decides by itself what everybody may read; " +
		"nobody independent looks before it is gone.",
	Clears:  "A court that decides on a specified item, for reasons, with notice and an appeal.",
	Redraft: "A court may, on notice to …, order the removal of a specified item; the order states its reasons and may be appealed.",
	Authorities: []checker.Authority{
		{Name: "Ahmet Yıldırım v Turkey, ECtHR"},
		{Name: "Vladimir Kharitonov v Russia, ECtHR"},
		{Name: "UN Human Rights Committee, General Comment 34"},
		{Name: "Manila Principles on Intermediary Liability"},
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
