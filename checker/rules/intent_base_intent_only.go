package rules

import "clausecheck/checker"

var baseIntentOnly = &checker.Rule{
	ID: "intent/base-intent-only", Title: "Only a bare intention: lawful professionals may be caught",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	YieldsTo: []checker.Yield{{Rule: "intent/no-mental-element"}, {Rule: "intent/possession-without-purpose"}},
	Why: "Penetration testers, researchers, journalists and auditors act intentionally too. Where the clause says “without " +
		"right”, who has permission is outside it, and the risk lies where permission is disputed. That a harmful purpose be " +
		"required is what researchers ask for; the treaties leave it open.",
	Clears: "A harmful or dishonest purpose that the offender must have (“with intent to defraud”, “to cause serious damage”, “to commit " +
		"another offence”), in words that bind and not as an option.",
	Redraft: "after the fault word: “, without right and with the intent of causing harm, of obtaining an undue benefit or of committing " +
		"another offence established in articles …,”",
	Amend: alone(entering(afterFault("harm"))),
	Authorities: []checker.Authority{
		signatories.whole("Asks that good-faith research be exempt and that the limits of draft arts 6–10, now 7–11, bind."),
		microsoft.whole("Warns that security work becomes criminal where criminal intent is not required."),
		budapest.pinned("arts 2–3, second sentences", "Dishonest intent is something a Party may require: the rule asks for more than the treaties do."),
		uncc.pinned("art. 7", "Intention and lack of right are required; a dishonest or criminal intent stays an option (draft art. 6)."),
		attacksDirective.unpinned("Asks for intention and lack of right, and for no harmful purpose."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if o.Mental < checker.MentalRecklessness || o.Mental == checker.MentalImplied || o.Further || !ownOffence(o) {
			return
		}
		verb := accessToSystems(p, o)
		if verb == nil {
			verb = dealingInTools(p, o)
		}
		if verb == nil || o.HasAny(p.List("excuse.reasonable"), p.List("conduct.thereby")) {
			return // whoever has an excuse, or does no harm where the offence asks for it, does not meet every word
		}
		severity, and, whom := checker.Warning, "no harmful or dishonest purpose", "whose permission is disputed"
		if !o.Unlawful {
			severity, and, whom = checker.Blocker, "neither a harmful purpose nor that the act be without right", "acting openly"
		}
		if verb.In != o.In {
			severity = checker.Warning // an item that goes on behind the access may ask for more
		}
		message := p.LabelOf(o.In) + " asks only that " + p.Quote(verb.Span) + " be meant; the text states " + and +
			", so a tester " + whom + " meets every word of it."
		if p.Reading(p.Document.Top(o.In)).Has(checker.SlotOptionalLimit) {
			message = p.LabelOf(o.In) + " asks only that " + p.Quote(verb.Span) + " be meant; a harmful or dishonest purpose is only something that may be " +
				"required, so a tester " + whom + " meets every word that has to be there."
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, In: o.In, At: verb.Span, Message: message,
			Looked: []string{"leaf", "chapeau", "tail"},
		})
	},
}
