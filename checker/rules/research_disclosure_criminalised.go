package rules

import "clausecheck/checker"

var disclosureCriminalised = &checker.Rule{
	ID: "research/disclosure-criminalised", Title: "Publishing how a weakness works is an offence",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why:     "Weaknesses get mended because somebody says that they exist and how they work. A ban on saying so protects the weakness.",
	Clears:  "An intent that the information be used for an offence; or a bound: non-public information, serious harm, a time after which it may be told.",
	Redraft: "…, with the intent that it be used to commit an offence established in articles … / A person may disclose after … days or when a fix is available.",
	Authorities: []checker.Authority{
		nis2.pinned("art. 12(1), recital 60", "A coordinator mediates disclosure, and States are encouraged not to prosecute researchers."),
		comment34.pinned("para. 35", "A restriction needs a direct and immediate connection between the expression and the threat."),
		iso29147.whole("How reports are received and advisories published."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		tells, flaw := p.List("conduct.tells"), p.List("object.flaw")
		if tells == 0 || flaw == 0 || o.Further || !ownOffence(o) {
			return
		}
		verb := conduct(p, o, tells, flaw, 10)
		if verb == nil {
			return
		}
		p.Report(checker.Finding{In: o.In, At: verb.Span,
			Message: p.LabelOf(o.In) + " makes it an offence to " + p.Quote(verb.Span) + " information on " + p.Quote(o.First(flaw).Span) +
				" without asking that anyone mean it to be misused."})
	},
}
