package rules

import "clausecheck/checker"

var noOversight = &checker.Rule{
	ID: "transparency/no-oversight-or-reporting", Title: "No independent supervision and no statistics",
	Severity: checker.Advice, Since: "0.1.0",
	Why:     "Nobody outside sees how often the powers are used, against whom and with what result.",
	Clears:  "An independent body that supervises, records that it can inspect, or published figures.",
	Redraft: "… shall publish annually the number of orders by type of power. / The Commissioner shall review … and lay a report before …",
	Amend:   unless("forfeits", about(intoPapers, sentence("oversight"))),
	Authorities: []checker.Authority{
		bigBrotherWatch.pinned("§ 356", "Each stage is to be supervised by an independent authority."),
		zakharov.unpinned("Supervision must be independent, open to scrutiny and effective."),
		goodPractices.unpinned("Good practices on institutions that oversee."),
		privacyReport.unpinned("Internal safeguards without independent monitoring have proved weak."),
		principles.pinned("principles 9–10", "Published figures and independent oversight."),
		article19.whole("Judicial review, remedies and oversight are nowhere required."),
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool { return intrudes(p, w) && !byState(p, w) && !ordinary(p, w) }
		most := mostIntrusive(p, qualifies)
		if most == nil || saidOfPowers(p, checker.ListOversight, checker.ListOversightNot) != nil {
			return
		}
		severity := checker.Advice
		if most.Covert {
			severity = checker.Warning
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: measure(p, most) + "; no provision has anybody independent supervise its use or report on it.",
			Looked:  []string{"every operative provision"}, Notes: others(p, most, qualifies),
		})
	},
}
