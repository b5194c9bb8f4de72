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
		budapest.pinned("art. 6(2)", "Whatever is not for the purpose of an offence is outside; authorised testing is its example."),
		uncc.pinned("art. 11", "The same (draft art. 10)."),
		signatories.whole("Asks that good-faith research be exempt from draft arts 6–10, now 7–11."),
		effJune.whole("Finds researchers unprotected in the draft of May 2024."),
	},
	Document: func(p *checker.Pass) {
		good := p.List("research.goodfaith")
		var narrow *checker.Fact
		open := false
		example := p.List("research.example")
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
		exemplary := example != 0 && overlaps(p, narrow, example)
		message := ""
		if !exemplary {
			message = p.LabelOf(narrow.In) + " exempts only " + p.Quote(narrow.Span) + "; research that nobody ordered stays within the offence."
		}
		for i := range p.Offences() {
			if o := &p.Offences()[i]; p.Reading(top).Has(checker.SlotOffence) && p.Document.Top(o.In) != top && accessToSystems(p, o) != nil {
				message = p.LabelOf(narrow.In) + " exempts only " + p.Quote(narrow.Span) + ", and only from its own offence; " +
					p.LabelOf(p.Document.Top(o.In)) + " has no such exception."
				if exemplary {
					message = p.LabelOf(narrow.In) + " exempts research from its own offence only (" + p.Quote(narrow.Span) + "); " +
						p.LabelOf(p.Document.Top(o.In)) + " has no such exception."
				}
				break
			}
		}
		if message == "" {
			return
		}
		p.Report(checker.Finding{In: narrow.In, At: narrow.Span, Confidence: checker.Medium, Message: message,
			Looked: []string{"the exception", "the other offences", "general part"}})
	},
}
