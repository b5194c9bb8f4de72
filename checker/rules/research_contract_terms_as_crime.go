package rules

import "clausecheck/checker"

var contractTermsAsCrime = &checker.Rule{
	ID: "research/contract-terms-as-crime", Title: "Terms of service or an owner's wishes decide what is a crime",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why:     "A private contract that anybody can write and change decides what is punishable; nobody reads it beforehand.",
	Clears:  "Words that tie the lack of authority to a technical barrier, or that say that breach of contract alone is no lack of right.",
	Redraft: "A mere breach of contractual terms does not make access without right.",
	Authorities: []checker.Authority{
		attacksDirective.unpinned("A recital says that user policies and terms of service alone make no access criminal."),
		justiceManual.pinned("9-48.000", "A mere breach of terms should not be charged; it binds prosecutors and gives no right."),
		vanBuren.unpinned("Misuse of access that one has is no offence; whether contracts can close the gate was left open."),
	},
	Lists: []string{"contract.terms"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 {
			return
		}
		if cleared := p.List("contract.cleared"); cleared != 0 && p.Has(cleared) {
			return
		}
		if p.OffenceAbout(f, p.List("security.measure")) && !p.OffenceAbout(f, checker.ListOptional) {
			return // a technical barrier has to be overcome as well
		}
		if !p.OffenceAbout(f, checker.ListObjectICT) && !(p.Reading(f.In).Has(checker.SlotDefinition) && p.Has(checker.ListObjectICT)) {
			return
		}
		p.Report(checker.Finding{In: f.In, At: f.Span, Confidence: checker.Medium,
			Message: p.Quote(f.Span) + " makes what an owner or a contract allows the measure of the crime in " + p.LabelOf(f.In) + "."})
	},
}
