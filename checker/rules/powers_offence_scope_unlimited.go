package rules

import "clausecheck/checker"

var offenceScopeUnlimited = &checker.Rule{
	ID: "powers/offence-scope-unlimited", Title: "Power usable for any offence",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "A power made for grave crime becomes a general one. For content, real time and location that is more than courts have " +
		"accepted; for a slight interference any offence may do.",
	Clears:  "A closed list of offences, offences of a stated gravity, or the offences of the instrument.",
	Redraft: "… only in respect of the offences in articles … / a listed offence in Schedule …",
	Authorities: []checker.Authority{
		budapest.pinned("art. 21(1), against 14(2)(c)", "Interception of content is for serious offences; the other powers reach any offence with electronic evidence."),
		uncc.pinned("art. 30, against 23", "The same division (same numbers in the draft)."),
		bigBrotherWatch.pinned("§ 335", "The law names the offences that may lead to interception."),
		ministerioFiscal.unpinned("A serious interference needs serious crime; a slight one may serve any offence."),
		privacyInternational.pinned("on arts 3 and 23", "Asks that the powers serve a narrow list of crimes."),
	},
	Document: func(p *checker.Pass) {
		for i := range p.Powers() {
			w := &p.Powers()[i]
			m := w.Outside(checker.ListScopeAny, p.List("scope.any.not"))
			if m == nil || w.Has(p.List("scope.own")) || w.Has(checker.ListScope) || !intrudes(p, w) {
				continue
			}
			severity := checker.Warning
			if heaviest(w) {
				severity = checker.Blocker
			}
			p.ReportAs(severity, checker.Finding{
				In: w.In, At: m.Span, Message: measure(p, w) + " for " + p.Quote(m.Span) + ", however slight.",
				Looked: lookedForSafeguards, Notes: []checker.Note{{At: w.At, Text: "the power"}},
			})
		}
		p.Facts(checker.ListScopeAny, func(f *checker.Fact) bool {
			governs := f.In
			if parent := p.Document.Provisions[f.In].Parent; parent != checker.None && p.Document.Provisions[f.In].Kind == checker.KindItem {
				governs = parent
			}
			if !owns(p, governs, p.List("scope.clause")) {
				return true
			}
			p.Report(checker.Finding{
				In: f.In, At: f.Span,
				Message: p.LabelOf(f.In) + " lets the powers be used for " + p.Quote(f.Span) + ", whatever its gravity.",
				Looked:  []string{"the sentence", "the article"},
			})
			return true
		})
	},
}

// owns reports whether the provision's own text holds the list.
func owns(p *checker.Pass, r checker.Ref, list checker.ListID) bool {
	if list == 0 {
		return false
	}
	for _, f := range p.Own(r) {
		if f.List == list && f.Part != checker.PartTitle {
			return true
		}
	}
	return false
}
