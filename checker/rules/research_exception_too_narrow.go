package rules

import "clausecheck/checker"

var exceptionTooNarrow = &checker.Rule{
	ID: "research/exception-too-narrow", Title: "Only authorised testing is exempt",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "Independent researchers rarely have permission beforehand; that is why they need the clause. Who has permission does not act " +
		"without right in any case.",
	Clears:  "A good-faith limb next to authorised testing, reaching every offence of access, interception, interference and tools.",
	Redraft: "…, such as for authorised testing, for the protection of a system, or for research carried out in good faith, whether or not engaged by the owner",
	Authorities: []checker.Authority{
		{Name: "Convention on Cybercrime (Budapest)", Locator: "art. 6(2)"},
		{Name: "Letter of 124 security researchers on the draft convention", Locator: "7 February 2024"},
		{Name: "EFF, comments on the draft convention", Locator: "14 June 2024"},
	},
	Document: func(p *checker.Pass) {
		good := p.List("research.goodfaith")
		var narrow *checker.Fact
		open := false
		p.Facts(checker.ListResearchNarrow, func(f *checker.Fact) bool {
			if narrow == nil && p.Reading(f.In).Has(checker.SlotResearchSafe) {
				narrow = f
			}
			return true
		})
		if good != 0 {
			p.Facts(good, func(f *checker.Fact) bool {
				open = open || p.Reading(f.In).Has(checker.SlotResearchSafe)
				return !open
			})
		}
		if narrow == nil || open {
			return
		}
		top := p.Document.Top(narrow.In)
		message := p.LabelOf(narrow.In) + " exempts only " + p.Quote(narrow.Span) + "; research that nobody ordered stays within the offence."
		for i := range p.Offences() {
			if o := &p.Offences()[i]; p.Reading(top).Has(checker.SlotOffence) && p.Document.Top(o.In) != top && accessToSystems(p, o) != nil {
				message = p.LabelOf(narrow.In) + " exempts only " + p.Quote(narrow.Span) + ", and only from its own offence; " +
					p.LabelOf(p.Document.Top(o.In)) + " has no such exception."
				break
			}
		}
		p.Report(checker.Finding{In: narrow.In, At: narrow.Span, Confidence: checker.Medium, Message: message,
			Looked: []string{"the exception", "the other offences", "general part"}})
	},
}
