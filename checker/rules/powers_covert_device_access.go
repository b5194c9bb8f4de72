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
		onlineSearch.unpinned("Hidden entry into a system needs facts that show danger to a paramount good, and a judge."),
		hackingSafeguards.whole("Ten conditions, from an explicit law to notice and redress."),
		budapest.pinned("art. 19(2)", "A search may go on in a further system on the same territory that is lawfully reachable; hidden entry is not dealt with."),
		uncc.pinned("art. 28", "Search and seizure of stored data (same number in the draft)."),
		privacyInternational.pinned("on art. 28", "Criticises search and seizure in the draft."),
		surveillanceReport.unpinned("Asks for a halt of trade in intrusion tools until safeguards exist."),
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
