package rules

import "clausecheck/checker"

var selfIncrimination = &checker.Rule{
	ID: "rights/self-incrimination", Title: "Compelled answers or passwords",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "A person can be made to supply the evidence against himself. The privilege protects whoever is or may be charged, and " +
		"is not absolute; whether it covers a password is disputed, since a key exists independently of the will.",
	Clears:  "A privilege against self-incrimination, or a rule that what was compelled is not admissible against the person.",
	Redraft: "An answer or key so given is not admissible in evidence against the person in criminal proceedings.",
	Amend:   undenied(first(where("unlocks", sentence("answers key")), where("speaks", sentence("answers")), where("explains", sentence("answers information")))),
	Authorities: []checker.Authority{
		covenant.pinned("art. 14(3)(g)", "Nobody charged may be compelled to testify against himself or to confess."),
		comment32.unpinned("Explains the guarantee against compulsion."),
		saunders.unpinned("Compelled answers may not be used at trial; what exists independently of the will is outside."),
		funke.unpinned("To punish the refusal to hand over papers that might incriminate was a breach."),
		ohalloran.unpinned("The other way: the privilege is not absolute."),
		sAndA.whole("The other way: a key exists independently of the will; fairness is for the trial judge."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		m := w.Outside(p.List("compelled.answer"))
		if m == nil || byState(p, w) || !w.HasAny(checker.ListPowerDemand, checker.ListPowerPassive) && !w.Duty || w.Has(p.List("answer.voluntary")) {
			return
		}
		if w.HasAny(p.List("others.affairs"), p.List("compelled.not")) || addressed(w, m) == checker.ListProvider {
			return // what somebody is asked about another is no evidence against himself
		}
		if p.Safeguard(w.Top, p.List("self.incrimination")) != nil {
			return
		}
		if f := p.Anywhere(p.List("self.incrimination")); f != nil && p.Profile != "us-code" {
			return
		}
		severity, notes := owed(p, w, checker.Warning, nil)
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: m.Span,
			Message: p.LabelOf(w.In) + " can compel a person to speak or to unlock (" + p.Quote(m.Span) + "); nothing keeps what is given from being used against that person.",
			Looked:  append([]string{"every operative provision"}, lookedForSafeguards...), Notes: notes,
		})
	},
}

// addressed is the list of those who stand last before the words: persons, or providers, whose answers are about
// others; 0 where neither does.
func addressed(w *checker.Power, m *checker.Mention) (list checker.ListID) {
	last := int32(-1)
	for i := range w.Mentions {
		q := &w.Mentions[i]
		if q.In != m.In || q.Part != m.Part || q.First >= m.First || q.List != checker.ListProvider && q.List != checker.ListPerson {
			continue
		}
		if list == 0 || q.First > last || q.List == checker.ListPerson { // “any person” may be both
			list, last = q.List, q.First
		}
	}
	return list
}
