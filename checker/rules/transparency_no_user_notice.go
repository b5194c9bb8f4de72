package rules

import "clausecheck/checker"

var noUserNotice = &checker.Rule{
	ID: "transparency/no-user-notice", Title: "The person affected is never told",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "Who never learns of a secret measure can never contest it; errors and abuse stay where nobody looks.",
	Clears:  "Notice to the person concerned as soon as it no longer puts the purpose of the measure at risk.",
	Redraft: "The person concerned shall be notified as soon as notification no longer jeopardises the purpose of the measure.",
	Authorities: []checker.Authority{
		{Name: "Roman Zakharov v Russia [GC], ECtHR", Locator: "§234"},
		{Name: "Big Brother Watch and Others v United Kingdom [GC], ECtHR", Locator: "§§357–359"},
		{Name: "Tele2 Sverige and Watson, CJEU C-203/15"},
		{Name: "Necessary and Proportionate Principles", Locator: "principle 8"},
		{Name: "EFF, remarks on the draft UN convention", Locator: "29 August 2023"},
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool { return w.Covert && intrudes(p, w) && !byState(p, w) }
		most := mostIntrusive(p, qualifies)
		if most == nil || saidWhere(p, p.List("notice.person"), checker.ListNoticeNot, func(top checker.Ref) bool { return !onlyOpen(p, top) }) != nil {
			return
		}
		p.Report(checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: measure(p, most) + ", a hidden measure; no provision has the person concerned told, even afterwards.",
			Looked:  []string{"every operative provision"}, Notes: others(p, most, qualifies),
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
