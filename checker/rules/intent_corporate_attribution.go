package rules

import "clausecheck/checker"

var corporateAttribution = &checker.Rule{
	ID: "intent/corporate-attribution", Title: "Legal persons or officers liable without fault",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "A director or a company answers for what others did. For the body that is common, and treaties ask for it; for an " +
		"officer, a fault of his own is expected.",
	Clears:  "Consent, connivance, neglect or a lack of supervision; an act for the body's benefit by a person in a leading position; or a defence of due diligence.",
	Redraft: "… is guilty if the offence was committed with the officer's consent or connivance.",
	Amend:   where("attributes", unless("excuses", closing("connivance"))),
	Authorities: []checker.Authority{
		budapest.pinned("art. 12(1)–(2)", "Attribution through a leading person who acts for the body’s benefit, or through a lack of supervision by one."),
		budapestReport.unpinned("Explains what a leading person is, and what lack of supervision means."),
		untoc.pinned("art. 10", "Bodies are to be liable, in criminal, civil or administrative law: it asks for liability and not for fault."),
		uncc.pinned("art. 18", "The same for its own offences (same number in the draft)."),
		corporateRecommendation.unpinned("Enterprises should answer even where no person is identified, and be excused where management took all steps."),
	},
	Lists: []string{"corporate.liable"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || follows(p, f, p.List("corporate.duty"), 40) || !blames(p, f) {
			return // “every director shall ensure that …” is a duty of his own
		}
		first, last := p.Subtree(top)
		clears := p.List("corporate.clears")
		for r := first; r < last; r++ {
			for _, q := range p.Own(r) {
				if q.List == clears {
					return
				}
			}
		}
		severity := checker.Warning
		if officer := p.List("corporate.officer"); officer != 0 && !overlaps(p, f, officer) {
			severity = checker.Advice // treaties ask for the liability of bodies
		}
		p.ReportAs(severity, checker.Finding{In: f.In, At: f.Span, Confidence: checker.Medium, Absent: true,
			Message: p.LabelOf(f.In) + " attributes the offence (" + p.Quote(f.Span) + ") without knowledge, consent, neglect or a benefit that would connect the body or officer with it.",
			Looked:  []string{"the article's paragraphs"}})
	},
}

// blames reports whether the provision, or the one above it whose item it is, speaks of guilt, of an offence or of
// punishment at all.
func blames(p *checker.Pass, f *checker.Fact) bool {
	for _, r := range [...]checker.Ref{f.In, p.Document.Provisions[f.In].Parent} {
		if r == checker.None {
			continue
		}
		for _, list := range [...]checker.ListID{checker.ListOffenceCommits, checker.ListOffencePenalty, checker.ListOffenceLiable, p.List("offence.reference"), p.List("corporate.blames")} {
			if owns(p, r, list) {
				return true
			}
		}
	}
	return false
}
