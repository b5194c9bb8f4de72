package rules

import "clausecheck/checker"

var noSpecificity = &checker.Rule{
	ID: "powers/no-specificity", Title: "Not tied to a specific investigation, person or account",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "What is not tied to somebody or something can be used for everybody: a fishing expedition, or a whole network.",
	Clears: "A specified person, account, device or place, or a specific criminal investigation, in the clause, its article or a safeguard " +
		"article that reaches it.",
	Redraft: "… in respect of a specific criminal investigation and specified data …",
	Amend:   ofCrime(limiting("investigation")),
	Authorities: []checker.Authority{
		budapest.pinned("art. 14(1)", "The powers serve specific criminal investigations or proceedings."),
		uncc.pinned("art. 23", "Speaks of specific criminal investigations, as had been asked for (same number in the draft)."),
		bigBrotherWatch.pinned("§ 335", "The law names offences, persons, duration and the handling of data."),
		zakharov.pinned("§ 264", "An authorisation names a person or premises."),
		effRemarks.pinned("second paragraph", "Supports “specific” before criminal investigations."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		if w.Duty && w.Has(p.List("retention")) {
			return // data/indiscriminate-retention speaks of it
		}
		if groundsElsewhere(p, w) || byState(p, w) || !intrudes(p, w) && !(w.Bulk && w.Duty) {
			return
		}
		if m := w.Outside(checker.ListPowerBulk); m != nil && w.Objects != 0 {
			p.ReportAs(checker.Blocker, checker.Finding{
				In: w.In, At: m.Span, Message: p.LabelOf(w.In) + " reaches " + p.Quote(m.Span) + ", not a named person, account or investigation.",
				Looked: lookedForSafeguards, Notes: []checker.Note{{At: w.At, Text: "the power"}},
			})
			return
		}
		if w.Duty || w.Slots.Has(checker.SlotSpecific) {
			return
		}
		p.ReportAs(papersOnly(p, w, checker.Warning), checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: w.At,
			Message: measure(p, w) + " without tying it to a specific investigation, person, account or place.", Looked: lookedForSafeguards,
		})
	},
}
