package rules

import "clausecheck/checker"

var authorisationUndefined = &checker.Rule{
	ID: "research/authorisation-undefined", Title: "“Without right” or “authorised” is never defined",
	Severity: checker.Advice, Since: "0.1.0",
	Why:     "Whether a test is a crime turns on a word the text does not explain: is it the owner's consent, a contract, the law, a published policy?",
	Clears:  "A definition, or an interpretive clause that names consent, contract, law and established defences.",
	Redraft: "“without right” means without authority or consent of the right-holder and not justified by an established legal defence, excuse or by good-faith research.",
	Amend:   rightDefined,
	Authorities: []checker.Authority{
		budapestReport.pinned("para. 38", "“Without right” takes its meaning from the context: authority, consent, law or an established defence."),
		attacksDirective.unpinned("Defines “without right” as not authorised by the owner or right-holder, or not permitted by national law."),
		misuseAct.unpinned("Says when access is unauthorised: without control of it and without consent from who has it."),
	},
	Document: func(p *checker.Pass) {
		var first *checker.Mention
		var in checker.Ref
		for i := range p.Offences() {
			o := &p.Offences()[i]
			if word := o.Outside(checker.ListWithoutRight); first == nil && word != nil && accessToSystems(p, o) != nil {
				first, in = word, o.In
			}
		}
		if first == nil || p.Has(p.List("authorisation.defined")) {
			return
		}
		if defined, _ := p.Defined(first.Span, in); defined != nil {
			return
		}
		severity := checker.Advice
		if !p.ReadsAnywhere(checker.SlotResearchSafe) {
			severity = checker.Warning
		}
		p.ReportAs(severity, checker.Finding{Absent: true, In: in, At: first.Span, Confidence: checker.Medium,
			Message: "The offences turn on " + p.Quote(first.Span) + " (first in " + p.LabelOf(in) + "), and the text does not say whose authority that is or how it is given.",
			Looked:  []string{"definitions", "every operative provision"}})
	},
}
