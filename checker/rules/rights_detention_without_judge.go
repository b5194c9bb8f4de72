package rules

import (
	"slices"

	"clausecheck/checker"
)

var detentionWithoutJudge = &checker.Rule{
	ID: "rights/detention-without-judge", Title: "A person may be held and no judge is named",
	Severity: checker.Warning, Since: "0.2.0", PerArticle: true,
	Why: "Whoever is held on the word of an officer or a minister alone can be held for as long as they like. A judge before whom " +
		"he is brought, and a court that he can ask, are what keeps detention lawful.",
	Clears: "A judge or court before whom the person is brought within hours, a review of the detention by a court, a limit of hours, " +
		"or the law of criminal procedure applied to whoever is arrested. Sentences of a court, and goods, are another matter.",
	Redraft: "A person detained under this section shall be brought before a judge within 48 hours, and may at any time apply to a court to decide on the lawfulness of the detention.",
	Authorities: []checker.Authority{
		covenant.pinned("art. 9(3)–(4)", "Whoever is held on a criminal charge is brought promptly before a judge; whoever is held can ask a court to decide on it."),
		europeanConvention.pinned("art. 5(3)–(4)", "The same, within the Council of Europe."),
		comment35.pinned("paras 15, 33", "Forty-eight hours is ordinarily enough; detention for security has strict limits and prompt review."),
	},
	Lists: []string{"rule.detention"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&(checker.FactQuoted|checker.FactNegated) != 0 || p.Profile == "treaty" || covered(p, f, "rule.detention.not") {
			return
		}
		const sentence = 60 // tokens
		if before(p, f, sentence, checker.ListOfficialCourt) != nil || factNear(p, f, p.List("rule.detention.sentenced"), sentence) || factNear(p, f, p.List("rule.detention.brief"), sentence) || p.Anywhere(p.List("rule.detention.judge")) != nil || p.Safeguard(top, p.List("rule.detention.court")) != nil {
			return
		}
		actor := before(p, f, 25, checker.ListOfficial, p.List("rule.detention.executive"))
		executive := actor != nil && begins(p, actor, p.List("rule.detention.executive"))
		suspected := factNear(p, f, p.List("rule.detention.suspected"), sentence)
		limit, hours := heldFor(p, f.In, top, p.List("rule.detention.limit")), heldFor(p, f.In, top, p.List("rule.detention.hours"))
		procedure := p.Anywhere(p.List("rule.detention.procedure")) != nil
		said := " and names no judge before whom the person is brought, no review by a court and no limit."
		severity := checker.Warning
		switch {
		case !executive && (hours != nil || limit != nil && suspected || procedure):
			return
		case hours != nil:
			limit, severity = hours, checker.Advice
		case limit != nil && executive:
		case limit != nil || suspected && !executive:
			severity = checker.Advice
		case !procedure && !limitedInPart(p, top) && (executive || factNear(p, f, p.List("rule.detention.endless"), sentence)):
			severity = checker.Blocker
		}
		if limit != nil {
			said = ", " + p.Quote(limit.Span) + ", and names no judge before whom the person is brought and no review by a court."
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, In: f.In, At: f.Span, Confidence: checker.Medium,
			Message: p.LabelOf(f.In) + " lets a person be held (" + p.Quote(f.Span) + ")" + said,
			Looked:  []string{"every operative provision"},
		})
	},
}

// heldFor is a time that the power's own provision names, or else its article where nobody is sent to prison for it.
func heldFor(p *checker.Pass, in, top checker.Ref, list checker.ListID) *checker.Fact {
	if f := p.Within(in, list); f != nil && (in != top || p.Within(in, checker.ListImprisonment) == nil) {
		return f
	}
	f := p.Within(top, list)
	if f != nil && p.Within(f.In, checker.ListImprisonment) != nil {
		return nil
	}
	return f
}

// limitedInPart reports whether another section of the article's part limits how long something lasts.
func limitedInPart(p *checker.Pass, top checker.Ref) bool {
	part := p.Document.Provisions[top].Parent
	return part != checker.None && (p.Within(part, p.List("rule.detention.limit")) != nil || p.Within(part, p.List("rule.detention.hours")) != nil)
}

// before is the first fact of one of the lists that begins at most so many tokens before f in its provision, or nil:
// in “an officer authorised by the Minister may” it is the officer who acts.
func before(p *checker.Pass, f *checker.Fact, within int32, lists ...checker.ListID) (found *checker.Fact) {
	body, tail := p.Around(f.In, f.First-within, f.First)
	for _, facts := range [...][]checker.Fact{body, tail} {
		for i := range facts {
			g := &facts[i]
			if g.Part == f.Part && g.First < f.First && f.First-g.First <= within && slices.Contains(lists, g.List) && (found == nil || g.First < found.First) {
				found = g
			}
		}
	}
	return found
}
