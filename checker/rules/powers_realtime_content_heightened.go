package rules

import "clausecheck/checker"

var realtimeContentHeightened = &checker.Rule{
	ID: "powers/realtime-content-heightened", Title: "Same safeguards for the most intrusive measure",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Listening in on content is among the gravest of measures; rules written for every power of a chapter do not see the " +
		"difference.",
	Clears:  "Within its own article: a range of serious offences, last resort, or a judge.",
	Redraft: "… in relation to a range of serious offences determined by law and where other means have failed …",
	Amend:   limiting("serious"),
	Authorities: []checker.Authority{
		budapest.pinned("art. 21(1)", "Content interception is for a range of serious offences set by national law."),
		uncc.pinned("art. 30", "The same (same number in the draft); arts 45 and 46 are on help to other States."),
		budapestReport.unpinned("Explains why content is treated apart."),
		zakharov.unpinned("The nature of the offences that may lead to interception must be clear."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		if w.Duty || byState(p, w) || !w.Has(p.List("power.intrusive")) || w.ByCourt ||
			!w.Reached.Has(checker.SlotAuthorisation) || p.Within(w.Top, checker.ListScope) != nil ||
			p.Within(w.Top, p.List("last.resort")) != nil {
			return
		}
		p.Report(checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: w.At,
			Message: measure(p, w) + " under general safeguards only; its own article names no serious offences, no last resort and no judge.",
			Looked:  lookedForSafeguards,
		})
	},
}
