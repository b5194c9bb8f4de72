package rules

import "clausecheck/checker"

var seriousCrimeByPenalty = &checker.Rule{
	ID: "scope/serious-crime-by-penalty", Title: "“Serious” means only a national maximum",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "The measure is that of the convention against organized crime, which binds almost every State. Alone, it lets whatever " +
		"a State punishes with enough years count as serious, whether or not anybody is harmed.",
	Clears: "A subject as well as a penalty (death, serious injury, sexual exploitation), a closed list, or an express exclusion of conduct " +
		"that human rights law protects.",
	Redraft: "“serious crime” means conduct that involves … and is punishable by …, and not conduct protected by international human rights law.",
	Authorities: []checker.Authority{
		untoc.pinned("art. 2(b)", "The model that the clause follows: a maximum of four years or more, and nothing besides."),
		uncc.pinned("art. 2", "The same measure, tempered elsewhere by its arts 6, 37 and 40 (same number in the draft)."),
		effScope.whole("The measure lets protected speech count as serious crime."),
	},
	Lists: []string{"serious.crime"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		if f.Part == checker.PartTitle {
			return
		}
		var penalty *checker.Fact
		gives, low := false, false
		for i, g := range p.Own(f.In) {
			if g.Part != f.Part || g.First < f.First {
				continue
			}
			switch g.List {
			case p.List("serious.penalty"):
				if penalty == nil && g.First-f.Last < 24 {
					penalty = &p.Own(f.In)[i]
				}
			case checker.ListDefines, checker.ListDefinesVerb:
				gives = gives || g.First-f.Last <= 4
			case p.List("serious.subject"):
				return
			}
		}
		if penalty == nil || !gives {
			return
		}
		severity := checker.Warning
		for _, g := range p.Own(f.In) {
			low = low || g.List == p.List("serious.low") && penalty.Contains(g.Span) && few(p.Document.Words(g.Span))
		}
		if low {
			severity = checker.Blocker
		}
		message := p.LabelOf(f.In) + " measures " + p.Quote(f.Span) + " by the penalty alone (" + p.Quote(penalty.Span) + "); readers will have to rely on each State's own scale."
		if p.Profile != "treaty" && !p.Has(p.List("framework.members")) {
			severity = min(severity, checker.Warning)
			message = p.LabelOf(f.In) + " measures " + p.Quote(f.Span) + " by the penalty alone (" + p.Quote(penalty.Span) + "), whatever the harm or the conduct."
		}
		p.ReportAs(severity, checker.Finding{
			In: f.In, At: f.Span, Message: message,
			Looked: []string{"the definition"}, Notes: []checker.Note{{At: penalty.Span, Text: "the only measure"}},
		})
	},
}

// few reports whether the words hold no number written in digits, or one below four.
func few(words string) bool {
	number := 0
	for _, c := range words {
		if c >= '0' && c <= '9' {
			number = 10*number + int(c-'0')
		}
	}
	return number < 4
}
