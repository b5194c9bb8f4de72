package rules

import "clausecheck/checker"

var providerNoticeBarred = &checker.Rule{
	ID: "transparency/provider-notice-barred", Title: "Provider may not tell the user",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	YieldsTo: []checker.Yield{{Rule: "transparency/gag-indefinite"}},
	Why:      "The provider is often the only one who could tell the user; silenced, nobody can, and what is not known cannot be contested.",
	Clears: "A permission to notify the user unless a court finds that notice would put a specific investigation at risk, and for a limited " +
		"time.",
	Redraft: "Nothing in this … prevents a provider from notifying the user unless a court orders a delay of not more than … days.",
	Amend:   unless("period", unless("obtained", unless("assures", sentence("silence user")))),
	Authorities: []checker.Authority{
		evidenceRegulation.unpinned("On when the person concerned is told, and by whom."),
		doeMukasey.unpinned("The State has to go to a court and justify the silence."),
		principles.pinned("principle 8", "The person is told in time to contest; delay by decision of a judicial authority."),
		microsoft.whole("Objects to orders of which providers may not tell."),
		techAccordSubmission.whole("Eight articles demand secrecy even where it is no longer needed."),
	},
	Document: func(p *checker.Pass) {
		provider := p.List("gag.provider")
		eachGag(p, func(f *checker.Fact, top checker.Ref) {
			if !factNear(p, f, provider, 30) || p.Within(top, p.List("notice.permitted")) != nil {
				return
			}
			if p.Within(top, p.List("gag.harm")) != nil && p.Within(top, p.List("gag.by.court")) != nil {
				return // a court orders the silence, upon a test of harm
			}
			severity := checker.Warning
			if p.Within(top, p.List("gag.end")) != nil {
				severity = checker.Advice
			}
			p.ReportAs(severity, checker.Finding{
				Absent: true, Confidence: checker.Medium, In: f.In, At: f.Span,
				Message: p.LabelOf(f.In) + " keeps the provider from telling the user (" + p.Quote(f.Span) + ") and does not say that notice may follow.",
				Looked:  lookedForSafeguards,
			})
		})
	},
}
