package rules

import "clausecheck/checker"

var noSafeHarbour = &checker.Rule{
	ID: "research/no-safe-harbour", Title: "No clause protects good-faith security research",
	Severity: checker.Warning, Since: "0.1.0",
	YieldsTo: []checker.Yield{{Rule: "research/exception-too-narrow"}},
	Why: "The instrument makes access, interception or tools criminal and nowhere says that testing and reporting weaknesses in good faith " +
		"stays outside. Those who find flaws before criminals do carry the risk.",
	Clears: "An operative clause that exempts authorised testing, the protection of systems and research or disclosure in good faith from the " +
		"offences; praise in a preamble does not.",
	Redraft: "Articles … do not apply to a person who looks for, confirms or reports a security weakness in good faith, goes no " +
		"further than that needs, and reports it to the operator or to … without delay.",
	Amend: sentence("research"),
	Authorities: []checker.Authority{
		nis2.pinned("art. 12, recital 60", "Coordinated disclosure, and encouragement not to prosecute researchers."),
		belgianLaw.pinned("arts 22–23", "Lifts listed offences for those who keep strict conditions and report to the national centre; publication needs its consent."),
		justiceManual.pinned("9-48.000", "Good-faith research should not be charged; it binds prosecutors and gives no right."),
		signatories.whole("Asks for an exemption of good-faith research."),
		microsoft.whole("Warns that security work becomes criminal."),
		techAccordRelease.whole("Complains that testing can be made criminal."),
	},
	Document: func(p *checker.Pass) {
		var first *checker.Offence
		var at *checker.Mention
		var notes []checker.Note
		last := checker.None
		for i := range p.Offences() {
			o := &p.Offences()[i]
			if p.Reading(o.In).Has(checker.SlotResearchSafe) {
				return
			}
			verb := accessToSystems(p, o)
			if verb == nil {
				continue
			}
			if first == nil {
				first, at = o, verb
			} else if top := p.Document.Top(o.In); top != last && top != p.Document.Top(first.In) {
				notes = append(notes, checker.Note{At: verb.Span, Text: "also " + p.LabelOf(top)})
			}
			last = p.Document.Top(o.In)
		}
		if first == nil || p.ReadsAnywhere(checker.SlotResearchSafe) {
			return
		}
		said := "The text makes access to systems or data an offence (" + p.LabelOf(first.In) + ") and "
		if p.Has(checker.ListResearchSoft) {
			said += "recognises security research without exempting it from any offence."
		} else {
			said += "no operative clause exempts security research, testing or disclosure in good faith."
		}
		p.Report(checker.Finding{
			Absent: true, Confidence: checker.Medium, In: first.In, At: at.Span, Message: said, Notes: notes,
			Looked: []string{"every operative provision", "definitions", "general part"},
		})
	},
}
