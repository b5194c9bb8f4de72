package rules

import "clausecheck/checker"

var amendedByOrder = &checker.Rule{
	ID: "scope/amended-by-order", Title: "The executive may rewrite what the legislature enacted",
	Severity: checker.Warning, Since: "0.2.0", PerArticle: true,
	Why: "What was debated and voted can be changed by who has to apply it, offences, safeguards and limits among it. Whoever " +
		"reads the Act cannot know what it will say.",
	Clears: "A list of what may be changed, a purpose, a draft that the legislature must approve, an end of the power. Schedules " +
		"of amounts, names and forms, and changes that only follow from the Act elsewhere, are another matter.",
	Redraft: "Regulations under this section may amend only …, and have effect only when approved by resolution of ….",
	Authorities: []checker.Authority{
		publicLawProject.unpinned("Such a power is read narrowly: the more general its words, the less it is taken to allow."),
		donoughmore.unpinned("Clauses of this kind are for exceptional cases, to be justified, and to lapse after a year."),
		ruleOfLawChecklist.unpinned("Objectives, content and scope of a delegated power are to be laid down in the law."),
	},
	Lists: []string{"amended.by.order"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		if p.Document.Top(f.In) == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 || p.Profile == "treaty" {
			return
		}
		severity := checker.Warning
		if factNear(p, f, p.List("amended.consequential"), 40) {
			severity = checker.Advice
		}
		p.ReportAs(severity, checker.Finding{
			In: f.In, At: f.Span, Confidence: checker.Medium,
			Message: p.LabelOf(f.In) + " lets the executive change what the legislature enacted (" + p.Quote(f.Span) + ").",
			Looked:  []string{"the sentence"},
		})
	},
}
