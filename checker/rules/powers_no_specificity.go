package rules

import "clausecheck/checker"

var noSpecificity = &checker.Rule{
	ID: "powers/no-specificity", Title: "Not tied to a specific investigation, person or account",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "What is not tied to somebody or something can be used for everybody: a fishing expedition, or a whole network.",
	Clears: "A specified person, account, device or place, or a specific criminal investigation, in the clause, its article or a safeguard " +
		"article that reaches it.",
	Redraft: "… in respect of a specific criminal investigation and specified data …",
	Authorities: []checker.Authority{
		{Name: "EFF, remarks on the draft UN convention", Locator: "29 August 2023, on article 23"},
		{Name: "Convention on Cybercrime (Budapest), Explanatory Report"},
		{Name: "Big Brother Watch and Others v United Kingdom [GC], ECtHR", Locator: "§335"},
		{Name: "S. and Marper v United Kingdom [GC], ECtHR"},
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
