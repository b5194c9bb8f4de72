package rules

import "clausecheck/checker"

var recklessThreshold = &checker.Rule{
	ID: "intent/reckless-threshold", Title: "Recklessness is enough for speech or access",
	Severity: checker.Advice, Since: "0.1.0", PerArticle: true,
	Why: "Whoever publishes or tests takes risks knowingly; recklessness makes the judgement of the risk, after the event, the " +
		"measure of guilt. To ask for more is a choice of policy: for threats, recklessness has been held to be enough.",
	Clears:  "Knowledge or purpose as the least fault, or recklessness only as to serious harm to life or body.",
	Redraft: "knowing that it will be used for, and with intent that it be used for, …",
	Authorities: []checker.Authority{
		comment34.unpinned("Untrue statements published in error and without malice should not be punished: the ground of the rule, which is policy and not law."),
		counterman.pinned("opinion of the Court", "Recklessness is required for true threats, and is enough: the least, not the most."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if o.Mental != checker.MentalRecklessness || !ownOffence(o) {
			return
		}
		word := o.Outside(checker.ListMentalRecklessness, checker.ListMentalNot)
		verb := accessToSystems(p, o)
		severity := checker.Advice
		if verb == nil {
			verb = conduct(p, o, checker.ListConductSpeech, checker.ListObjectContent, 8)
			severity = checker.Warning
		}
		if word == nil || verb == nil || o.Has(p.List("harm.body")) {
			return
		}
		p.ReportAs(severity, checker.Finding{In: o.In, At: word.Span,
			Message: "For " + p.Quote(verb.Span) + " in " + p.LabelOf(o.In) + " it is enough to act " + p.Quote(word.Span) + "; no knowledge and no purpose is asked for."})
	},
}
