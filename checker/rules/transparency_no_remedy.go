package rules

import "clausecheck/checker"

var noRemedy = &checker.Rule{
	ID: "transparency/no-remedy", Title: "No effective remedy for misuse",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "A power that is misused without consequence will be misused. The person affected has nobody to turn to.",
	Clears:  "A remedy that the person affected can use: complaint, appeal, compensation, exclusion of evidence, erasure.",
	Redraft: "… shall ensure access to an effective remedy, including erasure and compensation, for any person whose rights are violated.",
	Authorities: []checker.Authority{
		{Name: "International Covenant on Civil and Political Rights"},
		{Name: "European Convention on Human Rights"},
		{Name: "UN Human Rights Committee, General Comment 31"},
		{Name: "Big Brother Watch and Others v United Kingdom [GC], ECtHR", Locator: "§359"},
		{Name: "EFF, remarks on the draft UN convention", Locator: "on article 24(2)"},
		{Name: "ARTICLE 19, comments on the draft UN convention", Locator: "March 2024"},
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool { return intrudes(p, w) && !byState(p, w) && !ordinary(p, w) }
		most := mostIntrusive(p, qualifies)
		if most == nil || saidOfPowers(p, p.List("remedy.person"), checker.ListRemedyNot) != nil {
			return
		}
		p.Report(checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: measure(p, most) + "; no provision gives the person affected a remedy against misuse.",
			Looked:  []string{"every operative provision"}, Notes: others(p, most, qualifies),
		})
	},
}
