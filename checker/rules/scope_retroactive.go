package rules

import "clausecheck/checker"

var retroactive = &checker.Rule{
	ID: "scope/retroactive", Title: "Reaches past conduct",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why: "Nobody could know, when acting, that the act would be punishable. No derogation from that guarantee is allowed.",
	Clears: "“… applies only to acts done after commencement.” Procedure, transition and more lenient penalties are another matter, " +
		"and so are acts that were criminal under general principles of law when done (genocide, war crimes).",
	Redraft: "This section applies only to conduct that takes place after it comes into force.",
	Authorities: []checker.Authority{
		covenant.pinned("art. 15(1)–(2)", "No punishment for what was no offence when done; crimes under general principles of law are excepted."),
		europeanConvention.pinned("art. 7", "The same, with the same exception."),
		universalDeclaration.pinned("art. 11(2)", "No guilt for an act that was no offence when committed."),
		scoppola.unpinned("A more lenient later law benefits the accused."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		m := o.Outside(p.List("retroactive"), p.List("retroactive.not"))
		if m == nil {
			return
		}
		p.Report(checker.Finding{
			In: o.In, At: m.Span,
			Message: p.LabelOf(o.In) + " punishes conduct " + p.Quote(m.Span) + ", and so conduct that was no offence when it took place.",
			Looked:  []string{"the sentence"},
		})
	},
}
