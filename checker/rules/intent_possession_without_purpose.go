package rules

import "clausecheck/checker"

var possessionWithoutPurpose = &checker.Rule{
	ID: "intent/possession-without-purpose", Title: "Tools or passwords without intent to offend",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why: "The tools of attack are the tools of defence: what the clause describes is on every security professional's laptop. That a " +
		"thing was designed for offending says nothing about what the person who has it wants.",
	Clears: "An intent of the offender that the item be used to commit a named offence, in the same item or its chapeau.",
	Redraft: "the possession of such an item, with intent that it be used for the purpose of committing any of the offences established in " +
		"articles …",
	Amend: unexcused(closingConduct("misuse")),
	Authorities: []checker.Authority{
		budapest.pinned("art. 6(1)(a)–(b), 6(2)", "Tools are caught where they are meant to be used for an offence; possession asks for that intent again."),
		uncc.pinned("art. 11", "Keeps that intent, and leaves out what is not for an offence (draft art. 10)."),
		attacksDirective.unpinned("Tools are caught with the intention that they be used for one of the offences."),
		signatories.whole("Asks that good-faith research be exempt from draft arts 6–10, now 7–11."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if o.Further || !ownOffence(o) {
			return
		}
		verb := dealingInTools(p, o)
		if verb == nil {
			return
		}
		severity := checker.Blocker
		if r := p.Reading(p.Document.Top(o.In)); r.Has(checker.SlotResearchSafe) || r.Has(checker.SlotDefence) {
			severity = checker.Warning
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, In: o.In, At: verb.Span,
			Message: p.LabelOf(o.In) + " reaches whoever deals in or holds the item (" + p.Quote(verb.Span) +
				") without asking that the person intend it to be used for an offence.",
			Looked: []string{"leaf", "chapeau", "tail"},
		})
	},
}
