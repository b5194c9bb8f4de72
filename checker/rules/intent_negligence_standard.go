package rules

import "clausecheck/checker"

var negligenceStandard = &checker.Rule{
	ID: "intent/negligence-standard", Title: "Objective fault: what the person should have known",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Platform engineers, maintainers of tools with two uses and journalists who are handed a leak are measured by what a " +
		"reasonable person would have known. Negligence is a recognised fault, common in the law of safety; for access, tools " +
		"and speech it reaches people who meant no harm.",
	Clears:  "“Knowing that” for the objective words; or a requirement of knowledge that reaches the same conduct.",
	Redraft: "“knowing that …” in place of the quoted words",
	Authorities: []checker.Authority{
		modelCode.pinned("§ 2.02(2)(d), (3)", "Negligence is a recognised fault, and is not the one that a silent law implies."),
		elonis.unpinned("A threat is not punished by what a reasonable person would have understood alone."),
		withoutIntent.unpinned("Grades the fault that offences require on four steps."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if o.Mental != checker.MentalNegligence || !ownOffence(o) {
			return
		}
		word := o.Outside(checker.ListMentalNegligence, checker.ListMentalNot, checker.ListMentalAbsent)
		if word == nil || overlapsMention(o, word, p.List("fault.attributed")) {
			return // neglect lays a body's offence to its officers: the fault of the offence is the body's
		}
		if intendedBesides(o, word) {
			return // “ought to know … and fails to report it with intent to conceal”
		}
		severity := checker.Warning
		if o.Has(p.List("caught.trade")) || p.Within(p.Document.Top(o.In), p.List("defence.unaware")) != nil || o.HasAny(p.List("fault.known"), p.List("fault.safety")) || punishment(p, o) == stakeFine || headedBy(p, o.In, checker.ListMentalNegligence) {
			severity = checker.Advice
		}
		p.ReportAs(severity, checker.Finding{
			In: o.In, At: word.Span,
			Message: "The least that makes a person guilty under " + p.LabelOf(o.In) + " is " + p.Quote(word.Span) +
				": an objective standard.",
			Fixes: knowledgeRedraft(p, o, word),
		})
	},
}

// intendedBesides reports whether an intent or a purpose stands behind the objective words in their own provision
// and no "or" between them: both are needed.
func intendedBesides(o *checker.Offence, word *checker.Mention) bool {
	for i := range o.Mentions {
		m := &o.Mentions[i]
		if (m.List == checker.ListMentalIntent || m.List == checker.ListMentalPurpose) && m.In == word.In && m.First >= word.Last {
			for j := range o.Mentions {
				if n := &o.Mentions[j]; n.List == checker.ListOr && n.In == word.In && n.First >= word.Last && n.Last <= m.First {
					return false
				}
			}
			return true
		}
	}
	return false
}

// headedBy reports whether the heading of the provision's article holds the list: an article on negligence says what
// it is about.
func headedBy(p *checker.Pass, r checker.Ref, list checker.ListID) bool {
	top := p.Document.Top(r)
	if top == checker.None || list == 0 {
		return false
	}
	for _, f := range p.Own(top) {
		if f.List == list && f.Part == checker.PartTitle {
			return true
		}
	}
	return false
}
