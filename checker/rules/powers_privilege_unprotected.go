package rules

import "clausecheck/checker"

var privilegeUnprotected = &checker.Rule{
	ID: "powers/privilege-unprotected", Title: "Lawyers', journalists' and doctors' confidences are not exempted",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "A search or an interception that stops at nothing also takes the defence file, the source and the patient's record.",
	Clears:  "A carve-out anywhere in the instrument for legal professional privilege, journalistic sources and other protected confidences.",
	Redraft: "This … does not extend to communications protected by legal professional privilege or by the protection of journalistic sources.",
	Authorities: []checker.Authority{
		{Name: "CCBE, Recommendations on the protection of client confidentiality within the context of surveillance activities (2016)"},
		{Name: "Sanoma Uitgevers v Netherlands [GC], ECtHR"},
		{Name: "Kopp v Switzerland, ECtHR"},
		{Name: "Big Brother Watch and Others v United Kingdom [GC], ECtHR"},
		{Name: "UN Human Rights Committee, General Comment 34"},
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool {
			return intrudes(p, w) && !w.Preserve && !byState(p, w) && (w.Objects != 0 || !w.Has(p.List("search.things")))
		}
		most := mostIntrusive(p, qualifies)
		if most == nil || saidOfPowers(p, p.List("privilege"), checker.ListRightsNot) != nil {
			return
		}
		p.Report(checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: measure(p, most) + "; no provision exempts privileged communications, journalistic sources or other protected confidences.",
			Looked:  []string{"every operative provision"}, Notes: others(p, most, qualifies),
		})
	},
}
