package rules

import "clausecheck/checker"

var noUserNotice = &checker.Rule{
	ID: "transparency/no-user-notice", Title: "The person affected is never told",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "Who never learns of a secret measure can hardly contest it; errors and abuse stay where nobody looks.",
	Clears: "Notice to the person concerned as soon as it no longer puts the purpose of the measure at risk; or a tribunal to which " +
		"anybody who suspects a measure can turn without having been told of it.",
	Redraft: "The person concerned shall be notified as soon as notification no longer jeopardises the purpose of the measure.",
	Amend:   first(where("intercepts", sentence("notice interception")), where("watches", sentence("notice surveillance")), where("records", sentence("notice collection"))),
	Authorities: []checker.Authority{
		zakharov.unpinned("Notice afterwards is bound up with remedies, unless anybody who suspects can apply to a court."),
		bigBrotherWatch.unpinned("The other way: a remedy that is open to whoever suspects may do without notice."),
		kennedy.unpinned("The other way: a tribunal open to anybody made up for the lack of notice."),
		tele2.unpinned("Persons are told as soon as that no longer endangers the investigation."),
		principles.pinned("principle 8", "The person is told in time to contest."),
		effRemarks.pinned("on art. 24(2)", "Redress presupposes notice to those affected."),
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool { return w.Covert && intrudes(p, w) && !byState(p, w) }
		most := mostIntrusive(p, qualifies)
		if most == nil || saidWhere(p, p.List("notice.person"), checker.ListNoticeNot, func(top checker.Ref) bool { return !onlyOpen(p, top) }) != nil {
			return
		}
		if saidOfPowers(p, p.List("remedy.suspects"), 0) != nil {
			return // who suspects a measure need not be told of it to contest it
		}
		severity, notes := owed(p, most, checker.Warning, others(p, most, qualifies))
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: measure(p, most) + ", a hidden measure; no provision has the person concerned told, even afterwards.",
			Looked:  []string{"every operative provision"}, Notes: notes,
		})
	},
}

// onlyOpen reports whether the article gives powers and none of them is hidden: the copy of a search
// warrant tells nobody that he is listened to.
func onlyOpen(p *checker.Pass, top checker.Ref) bool {
	given := false
	for i := range p.Powers() {
		if w := &p.Powers()[i]; w.Top == top {
			if w.Covert {
				return false
			}
			given = true
		}
	}
	return given
}
