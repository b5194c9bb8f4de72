package rules

import "clausecheck/checker"

var unresolvedBrackets = &checker.Rule{
	ID: "structure/unresolved-brackets", Title: "Words in square brackets still to be decided",
	Severity: checker.Info, Since: "0.1.0", PerArticle: true, Proven: true,
	Why:     "A safeguard in brackets is not yet a safeguard. Whoever negotiates must see what stands and falls with each pair.",
	Clears:  "A decision: the words without the brackets, or neither.",
	Redraft: "… without right … [without the brackets]",
	Authorities: []checker.Authority{
		negotiatingTexts.whole("Texts that were negotiated with alternatives in brackets."),
	},
	Document: func(p *checker.Pass) {
		tokens, remark := p.Document.Tokens, p.List("bracket.not")
		for i := range p.Document.Provisions {
			r := checker.Ref(i)
			if k := p.Document.Provisions[r].Kind; p.Document.Top(r) == checker.None || k == checker.KindNote || k == checker.KindContents ||
				p.Document.Provisions[r].Flags&(checker.FlagRepealed|checker.FlagQuoted|checker.FlagAmending) != 0 {
				continue
			}
			first, last := p.Document.BodyTokens(r)
			body := p.Own(r) // looked at from left to right, as the brackets are
			for t := first; t < last; t++ {
				if tokens[t].Kind != checker.TokenOpen || p.Document.Words(tokens[t].Span) != "[" {
					continue
				}
				end := t + 1
				for end < last && tokens[end].Kind != checker.TokenClose && tokens[end].Kind != checker.TokenOpen {
					end++
				}
				for len(body) > 0 && body[0].Part == checker.PartBody && body[0].First <= t {
					body = body[1:]
				}
				inside := 0
				for inside < len(body) && body[inside].Part == checker.PartBody && body[inside].First < end {
					inside++
				}
				if end == last || p.Document.Words(tokens[end].Span) != "]" || !undecided(p, body[:inside], remark, t, end) {
					continue
				}
				at := checker.Span{Start: tokens[t].Start, End: tokens[end].End}
				p.Report(checker.Finding{In: r, At: at, Message: decision(p, r, body[:inside], at)})
				t = end
			}
		}
	},
}

// undecided reports whether the brackets at the tokens hold words to choose, and not an editor's
// remark: the words begin in lower case, or a number stands beside another pair.
func undecided(p *checker.Pass, inside []checker.Fact, remark checker.ListID, open, end int32) bool {
	tokens := p.Document.Tokens
	if end-open < 2 || open > 0 && tokens[open-1].End == tokens[open].Start {
		return false // nothing, or an amendment mark: "F12[…]"
	}
	if p.Profile != "treaty" && open > 0 && tokens[open-1].Kind == checker.TokenNumber && tokens[open-1].Len() <= 3 {
		return false // an editor's mark with a blank: "1 [the Armed Forces]"
	}
	for i := range inside {
		if inside[i].List == remark && inside[i].Last <= end {
			return false
		}
	}
	first := tokens[open+1]
	c := p.Document.Text[first.Start]
	if first.Kind == checker.TokenWord {
		return c >= 'a' && c <= 'z' && first.Len() > 1 && (end-open > 2 || p.Profile == "treaty" || beside(p, open, end))
	}
	return first.Kind == checker.TokenNumber && end == open+2 && first.Len() < 4 && beside(p, open, end)
}

// beside reports whether another pair of square brackets stands right before or behind.
func beside(p *checker.Pass, open, end int32) bool {
	tokens := p.Document.Tokens
	return open > 0 && p.Document.Words(tokens[open-1].Span) == "]" ||
		int(end)+1 < len(tokens) && p.Document.Words(tokens[end+1].Span) == "["
}

// decision says what depends on the brackets.
func decision(p *checker.Pass, r checker.Ref, inside []checker.Fact, at checker.Span) string {
	what := ""
	for _, g := range inside {
		if !at.Contains(g.Span) {
			continue
		}
		switch g.List {
		case checker.ListMentalIntent, checker.ListMentalKnowledge, checker.ListMentalPurpose, checker.ListMentalDishonest:
			what = "the mental element"
		case checker.ListWithoutRight:
			what = "the limit to unlawful conduct"
		case checker.ListThreshold, checker.ListNecessity, checker.ListJudge, checker.ListTime, checker.ListNotice, checker.ListRemedy, checker.ListOversight, checker.ListRights:
			what = "a safeguard"
		}
	}
	message := p.LabelOf(r) + " leaves " + p.Quote(at) + " to be decided"
	if what != "" {
		return message + "; " + what + " in them stands only if the words are kept."
	}
	return message + "."
}
