package rules

import "clausecheck/checker"

var dualUseTools = &checker.Rule{
	ID: "research/dual-use-tools", Title: "Tools made criminal by what they can do",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	YieldsTo: []checker.Yield{{Rule: "intent/possession-without-purpose"}},
	Why:      "Almost every diagnostic program can be used to offend. A test of capability makes the possession of ordinary equipment a risk.",
	Clears:   "“Designed or adapted primarily for committing” a named offence, together with the offender's intent and an exception for testing and defence.",
	Redraft:  "a device or program designed or adapted primarily for the purpose of committing any of the offences established in articles …, with intent that it be so used",
	Authorities: []checker.Authority{
		budapest.pinned("art. 6(1)(a)(i), 6(2)", "Devices designed or adapted primarily for offending; testing and protection stay outside."),
		uncc.pinned("art. 11", "The same (draft art. 10)."),
		toolsOrder.whole("Programs of two uses are not within the German offence on tools, read rightly."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		capable, designed := p.List("tool.capable"), p.List("tool.designed")
		if capable == 0 || !ownOffence(o) || o.Has(designed) || dealingInTools(p, o) == nil {
			return
		}
		word := o.Outside(capable)
		if word == nil || follows(p, word.Fact, p.List("capable.passive"), 1) {
			return
		}
		severity, also := checker.Warning, "."
		if !o.Further {
			severity, also = checker.Blocker, "; it asks for no intent that the item be used so."
		}
		p.ReportAs(severity, checker.Finding{In: o.In, At: word.Span,
			Message: p.LabelOf(o.In) + " describes the item by what it can do (" + p.Quote(word.Span) + "), which holds for ordinary tools too" + also})
	},
}
