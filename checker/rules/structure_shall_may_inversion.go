package rules

import "clausecheck/checker"

var shallMayInversion = &checker.Rule{
	ID: "structure/shall-may-inversion", Title: "Powers are mandatory, safeguards optional",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why:     "Every Party must create the power and may forget the safeguard; the instrument then harmonises the one and not the other.",
	Clears:  "The same modal for both: “shall”.",
	Redraft: "… shall be subject to …",
	Amend:   replaced("redraft.provide", "provide"),
	Authorities: []checker.Authority{
		budapest.pinned("art. 15, beside 16–21", "“Shall” for powers and safeguards alike, the safeguards “as appropriate”."),
		techAccordSubmission.whole("Complains that secrecy is demanded and protections are optional."),
	},
	Lists: []string{"safeguard.weak"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 || follows(p, f, p.List("escape.test"), 2) {
			return
		}
		var power *checker.Power
		for i := range p.Powers() {
			if w := &p.Powers()[i]; w.Top == top && !w.Weighed && w.HasAny(checker.ListPowerGrant, p.List("modal.must")) {
				power = w
				break
			}
		}
		reaches := false
		for _, s := range p.SafeguardArticles() {
			reaches = reaches || s.Article == top
		}
		if power == nil && !reaches {
			return
		}
		finding := checker.Finding{
			In: f.In, At: f.Span,
			Message: p.LabelOf(f.In) + " leaves the safeguard to choice (" + p.Quote(f.Span) + ") while the power is not.",
			Looked:  []string{"the sentence", "the article"},
		}
		if power != nil {
			finding.Notes = []checker.Note{{At: power.At, Text: "the power"}}
		}
		p.Report(finding)
	},
}
