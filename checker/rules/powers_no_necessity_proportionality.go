package rules

import "clausecheck/checker"

var noNecessityProportionality = &checker.Rule{
	ID: "powers/no-necessity-proportionality", Title: "No test of necessity or proportionality",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Nobody has to ask whether less would do. The farthest measure is as lawful as the mildest.",
	Clears: "Words that make the measure depend on being necessary and proportionate, in the clause, its article or a safeguard article that " +
		"reaches it. “Such measures as may be necessary” is not such a test.",
	Redraft: "… only to the extent strictly necessary for, and proportionate to, …",
	Authorities: []checker.Authority{
		{Name: "UN Human Rights Committee, General Comments 16 and 31"},
		{Name: "OHCHR, The right to privacy in the digital age (A/HRC/27/37)"},
		{Name: "Convention on Cybercrime (Budapest)", Locator: "art. 15(1)"},
		{Name: "Necessary and Proportionate Principles", Locator: "principles 3–5"},
		{Name: "Digital Rights Ireland, CJEU C-293/12"},
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
