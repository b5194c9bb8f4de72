package rules

import "clausecheck/checker"

var presumedOrReversed = &checker.Rule{
	ID: "intent/presumed-or-reversed", Title: "Intent presumed, or the accused must disprove it",
	Severity: checker.Warning, Since: "0.1.0", PerWords: true, Proven: true,
	Why: "Where guilt is presumed or innocence has to be proved, a person can be convicted although a reasonable doubt remains. " +
		"That is allowed within reasonable limits only, which take account of what is at stake and keep the rights of the " +
		"defence.",
	Clears: "An evidential burden: the accused points to evidence, the prosecution disproves it beyond reasonable doubt. A permission to infer " +
		"intent from facts does not offend.",
	Redraft: "It is a defence if evidence is adduced of … and the prosecution does not disprove it beyond reasonable doubt.",
	Amend:   unpresumed,
	Authorities: []checker.Authority{
		covenant.pinned("art. 14(2)", "Whoever is charged is presumed innocent until proved guilty by law."),
		comment32.unpinned("The prosecution proves the charge, and doubt favours the accused."),
		salabiaku.unpinned("No violation: presumptions of fact or law are allowed within reasonable limits."),
		lambert.whole("A legal burden on the accused was read down to one of pointing to evidence."),
		sheldrake.whole("Some legal burdens are proportionate and stand."),
	},
	Lists: []string{"mental.presumed"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 {
			return
		}
		if p.Within(top, p.List("proof.raised")) != nil {
			return // the article takes for proved what evidence raises and the prosecution does not disprove
		}
		defence := overlaps(p, f, p.List("presumed.defence"))
		fault := factNear(p, f, checker.ListMentalPurpose, 30) || factNear(p, f, checker.ListMentalKnowledge, 30)
		laid := laidOnPerson(p, f)
		if !p.Reading(top).Has(checker.SlotOffence) && !fault && !laid && !(defence && factNear(p, f, checker.ListOffenceReference, 40)) || overlaps(p, f, p.List("presumed.favour")) {
			return
		}
		if p.Shares(f, p.List("mental.presumed.not")) || overlaps(p, f, p.List("proof.formal")) && !overlaps(p, f, p.List("presumed.guilt")) {
			return
		}
		if factNear(p, f, p.List("proof.purports"), 40) && !overlaps(p, f, p.List("presumed.guilt")) {
			return // a paper that proves itself
		}
		severity := checker.Warning
		if overlaps(p, f, p.List("presumed.guilt")) {
			severity = checker.Blocker
		}
		if severity == checker.Warning && factNear(p, f, p.List("presumed.licence"), 12) {
			severity = checker.Advice // a certificate answers it
		}
		if defence {
			p.ReportAs(checker.Advice, checker.Finding{
				In: f.In, At: f.Span, Confidence: checker.Medium,
				Message: p.Quote(f.Span) + " has the accused prove the defence in " + p.LabelOf(f.In) + "; where doubt remains, the person is convicted.",
			})
			return
		}
		if laid && !p.Reading(top).Has(checker.SlotOffence) && !fault {
			p.Report(checker.Finding{
				In: f.In, At: f.Span, Confidence: checker.Medium,
				Message: p.LabelOf(f.In) + " has the person prove what an authority would otherwise have to prove (" + p.Quote(f.Span) + "), in a prosecution too.",
			})
			return
		}
		p.ReportAs(severity, checker.Finding{
			In: f.In, At: f.Span,
			Message: p.Quote(f.Span) + " puts on the accused in " + p.LabelOf(f.In) + " what the prosecution would otherwise have to prove.",
		})
	},
}

// laidOnPerson reports whether the words are a burden of proof that a section of its own lays on a person, in a text
// that makes offences, and no matter of claims or taxes.
func laidOnPerson(p *checker.Pass, f *checker.Fact) bool {
	const sentence = 60 // tokens
	return overlaps(p, f, p.List("rule.presumed.burden")) && factNear(p, f, p.List("rule.presumed.laid"), sentence) &&
		!factNear(p, f, p.List("rule.presumed.civil"), sentence) && p.ReadsAnywhere(checker.SlotOffence)
}
