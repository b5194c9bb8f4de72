package rules

import "clausecheck/checker"

var corporateAttribution = &checker.Rule{
	ID: "intent/corporate-attribution", Title: "Legal persons or officers liable without fault",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why:         "A director or a company answers for what others did, whatever they knew or could have done about it.",
	Clears:      "Consent, connivance, neglect or a lack of supervision; an act for the body's benefit by a person in a leading position; or a defence of due diligence.",
	Redraft:     "… is guilty if the offence was committed with the officer's consent or connivance.",
	Authorities: []checker.Authority{{Name: "Convention on Cybercrime (Budapest), corporate liability, and its Explanatory Report"}, {Name: "UN Convention against Transnational Organized Crime, liability of legal persons"}, {Name: "Council of Europe Recommendation (88) 18"}},
	Lists:       []string{"corporate.liable"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle {
			return
		}
		first, last := p.Subtree(top)
		clears := p.List("corporate.clears")
		for r := first; r < last; r++ {
			for _, q := range p.Own(r) {
				if q.List == clears {
					return
				}
			}
		}
		p.Report(checker.Finding{In: f.In, At: f.Span, Confidence: checker.Medium, Absent: true,
			Message: p.LabelOf(f.In) + " attributes the offence (" + p.Quote(f.Span) + ") without knowledge, consent, neglect or a benefit that would connect the body or officer with it.",
			Looked:  []string{"the article's paragraphs"}})
	},
}
