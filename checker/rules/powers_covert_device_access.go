package rules

import (
	"strings"

	"clausecheck/checker"
)

var covertDeviceAccess = &checker.Rule{
	ID: "powers/covert-device-access", Title: "Access to devices from afar without rules of its own",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why: "Entering a device from afar shows a whole life, can plant evidence, and keeps weaknesses open that harm everybody. It needs more " +
		"than the rules for a house search.",
	Clears: "Its own rules: a judge, listed serious offences, last resort, a time limit, a log, notice afterwards, and care for " +
		"third parties.",
	Redraft: "A judge may authorise … only for an offence in Schedule …, where no less intrusive means will do, for at most … days, with a " +
		"full log and notice to the person concerned afterwards.",
	Authorities: []checker.Authority{
		{Name: "Privacy International, Government Hacking and Surveillance: 10 Necessary Safeguards"},
		{Name: "Privacy International, briefing on the draft UN convention, 2023", Locator: "art. 28"},
		{Name: "Bundesverfassungsgericht, 1 BvR 370/07 (2008)"},
		{Name: "Convention on Cybercrime (Budapest), extension of a search"},
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		m := w.Outside(checker.ListPowerDevice)
		if m == nil || w.Duty || w.Objects&checker.ObjectDevice == 0 || byState(p, w) {
			return
		}
		var missing []string
		for _, c := range [...]struct {
			name  string
			found bool
		}{
			{"a judge", w.ByCourt || w.Slots.Has(checker.SlotAuthorisation)},
			{"a list of serious offences", p.Safeguard(w.Top, checker.ListScope) != nil},
			{"last resort", p.Safeguard(w.Top, checker.ListNecessity, checker.ListNecessityNot) != nil},
			{"a time limit", w.Slots.Has(checker.SlotTimeLimit)},
			{"a record", p.Safeguard(w.Top, checker.ListOversight, checker.ListOversightNot) != nil},
			{"notice afterwards", p.Safeguard(w.Top, p.List("notice.person")) != nil},
		} {
			if !c.found {
				missing = append(missing, c.name)
			}
		}
		if len(missing) == 0 {
			return
		}
		severity := checker.Blocker
		if len(missing) <= 2 || w.Has(p.List("search.extended")) {
			severity = checker.Warning
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: m.Span,
			Message: p.LabelOf(w.In) + " allows " + p.Quote(m.Span) + ". The text does not state: " + strings.Join(missing, ", ") + ".",
			Looked:  lookedForSafeguards,
		})
	},
}
