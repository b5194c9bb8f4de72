package rules

import (
	"strings"

	"clausecheck/checker"
)

var compelledAssistance = &checker.Rule{
	ID: "powers/compelled-assistance", Title: "Persons can be forced to help defeat security",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "An employee, an administrator or a researcher can be made to break what he was paid to protect, at his own risk and that of every " +
		"other user.",
	Clears: "At least two of: assistance that is reasonable, a judge's order, no weakening of security, protection against " +
		"self-incrimination, reimbursement, a way to contest the order.",
	Redraft: "…, under a court order, reasonable assistance that does not weaken security for other users.",
	Amend:   where("secures", sentence("assistance")),
	Authorities: []checker.Authority{
		budapest.pinned("art. 19(4)", "Who knows the system can be ordered to give what is needed, as is reasonable."),
		uncc.pinned("art. 28", "The same, among search and seizure (same number in the draft)."),
		podchasov.whole("A duty to decrypt that weakens the service for all users was out of proportion."),
		privacyReport2022.unpinned("Mandated weaknesses touch everybody, not the person aimed at."),
		appleOrder.whole("A magistrate judge refused to make the maker of a telephone unlock it."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		help := w.Outside(p.List("power.assist"), checker.ListPowerNot)
		if help == nil || byState(p, w) || w.HasAny(p.List("mutual"), p.List("onlooker.help"), p.List("power.trade")) || !w.Duty && !w.HasAny(checker.ListPowerDemand, p.List("power.grant")) {
			return
		}
		if !w.HasAny(p.List("assist.defeat"), p.List("assist.system")) {
			return
		}
		var missing []string
		clears := 0
		for _, c := range [...]struct {
			name  string
			found bool
		}{
			{"a limit to what is reasonable", p.Safeguard(w.Top, p.List("assist.reasonable")) != nil},
			{"a judge", w.Slots.Has(checker.SlotAuthorisation)},
			{"protection of security", p.Safeguard(w.Top, p.List("assist.security")) != nil},
			{"protection against self-incrimination", p.Safeguard(w.Top, p.List("self.incrimination")) != nil},
			{"reimbursement", p.Safeguard(w.Top, p.List("assist.cost")) != nil},
			{"a way to contest the order", p.Safeguard(w.Top, p.List("challenge")) != nil},
		} {
			if c.found {
				clears++
			} else {
				missing = append(missing, c.name)
			}
		}
		if clears >= 2 {
			return
		}
		severity := checker.Warning
		if p.Reading(w.Top).Has(checker.SlotOffence) || w.Slots.Has(checker.SlotSecrecy) {
			severity = checker.Blocker
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: help.Span,
			Message: place(p, w.In, help.Span) + " can force help with " + p.Quote(help.Span) + "; the text states none of, or only one of, these limits. Missing: " +
				strings.Join(missing, ", ") + ".",
			Looked: lookedForSafeguards,
		})
	},
}
