package rules

import "clausecheck/checker"

var noSafeHarbour = &checker.Rule{
	ID: "research/no-safe-harbour", Title: "No clause protects good-faith security research",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "The instrument makes access, interception or tools criminal and nowhere says that testing and reporting weaknesses in good faith " +
		"stays outside. Those who find flaws before criminals do carry the risk.",
	Clears: "An operative clause that exempts authorised testing, the protection of systems and research or disclosure in good faith from the " +
		"offences; praise in a preamble does not.",
	Redraft: "Articles … do not apply to a person who looks for, confirms or reports a security weakness in good faith and takes care not " +
		"to harm anyone.",
	Authorities: []checker.Authority{
		{Name: "Microsoft, statements on the draft UN cybercrime convention, August 2023"},
		{Name: "Letter of 124 security researchers on the draft convention", Locator: "7 February 2024"},
		{Name: "US Department of Justice, charging policy under the Computer Fraud and Abuse Act", Locator: "JM 9-48.000, 19 May 2022"},
		{Name: "Belgium, law of 26 April 2024", Locator: "arts 22–23"},
		{Name: "Cybersecurity Tech Accord, comments on the draft convention", Locator: "28 November 2023"},
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
