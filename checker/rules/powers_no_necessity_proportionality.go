package rules

import "clausecheck/checker"

var noNecessityProportionality = &checker.Rule{
	ID: "powers/no-necessity-proportionality", Title: "No test of necessity or proportionality",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Nobody has to ask whether less would do. The farthest measure is as lawful as the mildest.",
	Clears: "Words that make the measure depend on being necessary and proportionate, in the clause, its article or a safeguard article that " +
		"reaches it. “Such measures as may be necessary” is not such a test.",
	Redraft: "… only to the extent strictly necessary for, and proportionate to, …",
	Amend:   unless("favours", unless("decides", about(permitted, limiting("necessity")))),
	Authorities: []checker.Authority{
		budapest.pinned("art. 15(1)", "Safeguards shall incorporate the principle of proportionality."),
		uncc.pinned("art. 24", "The same (same number in the draft)."),
		comment31.unpinned("Restrictions must be shown to be necessary and proportionate."),
		privacyReport.unpinned("Surveillance has to be necessary, proportionate and the least intrusive choice."),
		digitalRights.unpinned("Interference stays within what is strictly necessary."),
		principles.pinned("principles 3–5", "Necessity, adequacy, proportionality."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		if hacks(p, w) || !intrudes(p, w) || groundsElsewhere(p, w) || byState(p, w) || !heaviest(w) && !w.Bulk && w.Objects&(checker.ObjectTraffic|checker.ObjectContent) == 0 {
			return
		}
		if p.Safeguard(w.Top, checker.ListNecessity, checker.ListNecessityNot) != nil {
			return
		}
		p.Report(checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: w.At,
			Message: measure(p, w) + " and asks nowhere whether it is necessary and proportionate; readers will have to rely on other law for that.",
			Looked:  lookedForSafeguards,
		})
	},
}
