package rules

import "clausecheck/checker"

var baseIntentOnly = &checker.Rule{
	ID: "intent/base-intent-only", Title: "Only a bare intention: lawful professionals are caught",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Penetration testers, researchers, journalists and auditors act intentionally too. What sets them apart from a burglar is " +
		"permission and purpose, and the clause asks for no harmful purpose.",
	Clears: "A harmful or dishonest purpose that the offender must have (“with intent to defraud”, “to cause serious damage”, “to commit " +
		"another offence”), in words that bind and not as an option.",
	Redraft: "after the fault word: “, without right and with the intent of causing harm, of obtaining an undue benefit or of committing " +
		"another offence established in articles …,”",
	Authorities: []checker.Authority{
		{Name: "Microsoft, statements on the draft UN cybercrime convention, August 2023"},
		{Name: "Letter of 124 security researchers on the draft convention", Locator: "7 February 2024"},
		{Name: "ARTICLE 19, analysis of the Budapest Convention", Locator: "May 2022"},
		{Name: "Directive 2013/40/EU on attacks against information systems"},
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if o.Mental < checker.MentalRecklessness || o.Mental == checker.MentalImplied || o.Further || !ownOffence(o) {
			return
		}
		verb := accessToSystems(p, o)
		if verb == nil {
			verb = dealingInTools(p, o)
		}
		if verb == nil {
			return
		}
		severity, and := checker.Warning, "no harmful or dishonest purpose"
		if !o.Unlawful {
			severity, and = checker.Blocker, "neither a harmful purpose nor that the act be without right"
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, In: o.In, At: verb.Span,
			Message: p.LabelOf(o.In) + " asks only that " + p.Quote(verb.Span) + " be meant; the text states " + and +
				", so a tester acting openly meets every word of it.",
			Looked: []string{"leaf", "chapeau", "tail"},
		})
	},
}
