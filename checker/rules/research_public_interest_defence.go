package rules

import "clausecheck/checker"

var publicInterestDefence = &checker.Rule{
	ID: "research/public-interest-defence", Title: "No defence for journalists and whistle-blowers",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "Who obtains or publishes data to show wrongdoing commits the same acts as the thief of secrets; only a clause can tell them apart.",
	Clears:  "A public-interest defence, or an exception for journalism, protected disclosures or the exposure of wrongdoing.",
	Redraft: "… shall not apply where the disclosure serves an overriding public interest.",
	Authorities: []checker.Authority{
		{Name: "EFF, comments on the draft convention", Locator: "14 June 2024"}, {Name: "Tshwane Principles on National Security and the Right to Information"},
		{Name: "Guja v. Moldova (ECtHR 2008)"}, {Name: "Human Rights Committee, General Comment 34"},
	},
	Document: func(p *checker.Pass) {
		secrets, tells := p.List("object.secret"), p.List("conduct.obtains")
		if secrets == 0 || tells == 0 || p.Has(p.List("public.interest.defence")) {
			return
		}
		for i := range p.Offences() {
			o := &p.Offences()[i]
			if o.Further || !ownOffence(o) {
				continue
			}
			if verb := conduct(p, o, tells, secrets, 8); verb != nil {
				p.Report(checker.Finding{Absent: true, In: o.In, At: verb.Span, Confidence: checker.Medium,
					Message: p.LabelOf(o.In) + " makes it an offence to " + p.Quote(verb.Span) + " protected information, and nothing in the text protects those who do it to reveal wrongdoing.",
					Looked:  []string{"the article", "every operative provision"}})
				return
			}
		}
	},
}
