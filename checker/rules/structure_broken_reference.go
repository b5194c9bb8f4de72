package rules

import "clausecheck/checker"

var brokenReference = &checker.Rule{
	ID: "structure/broken-reference", Title: "Reference to a provision that is not there",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "Renumbering leaves references behind. A safeguard, a definition or an offence that is only reached by reference is then lost.",
	Clears:  "The right number, or the name of the other law if another law is meant.",
	Redraft: "… article …",
	Authorities: []checker.Authority{
		practicalGuide.pinned("guidelines 16–17", "References are avoided where possible and exact where not."),
		parliamentaryCounsel.pinned("part 3.10", "How cross-references are drafted."),
	},
	Document: func(p *checker.Pass) {
		numbers := map[string]bool{}
		articles, sections, highest := 0, 0, 0
		for i := range p.Document.Provisions {
			v := &p.Document.Provisions[i]
			if v.Number == "" {
				continue
			}
			switch v.Kind {
			case checker.KindArticle:
				articles++
			case checker.KindSection:
				sections++
			default:
				continue
			}
			numbers[v.Number] = true
			highest = max(highest, leading(v.Number))
		}
		list := p.List("reference.article")
		if sections > articles {
			list = p.List("reference.section")
		}
		const (
			enough = 3
			beyond = 5 // a statute's number further beyond its last one is another law's
		)
		if list == 0 || len(numbers) < enough {
			return
		}
		if p.Profile != "treaty" && amends(p) {
			return // the numbers are those of the law that is amended
		}
		out := p.List("reference.out")
		var broken []*checker.Fact
		whole := 0
		p.Facts(list, func(f *checker.Fact) bool {
			if f.Flags&checker.FactQuoted != 0 || !ownText(p, f.In) || follows(p, f, out, 30) || named(p, f) || ofFollowing(p, f) {
				return true
			}
			number, own := referenceTo(p, f)
			switch {
			case number == "":
			case numbers[number]:
				whole++
			case own && (p.Profile == "treaty" || leading(number) <= highest+beyond):
				broken = append(broken, f)
			}
			return true
		})
		if 6*len(broken) > whole+6 {
			return // an excerpt: what it refers to stands in the rest
		}
		for _, f := range broken {
			at := checker.Span{Start: f.Start, End: p.Document.Tokens[f.Last-1].End}
			p.Report(checker.Finding{
				In: f.In, At: at, Confidence: checker.Medium,
				Message: p.LabelOf(f.In) + " refers to " + p.Quote(at) + ", and the instrument has no provision of that number.",
				Looked:  []string{"the numbers of all articles and sections"},
			})
		}
	},
}

// ownText reports whether the provision speaks for the instrument itself: no part of its article
// amends or quotes another law, and it is no schedule, which often lists other laws.
func ownText(p *checker.Pass, r checker.Ref) bool {
	top := p.Document.Top(r)
	if top == checker.None {
		return false
	}
	first, last := p.Subtree(top)
	for ; first < last; first++ {
		if p.Document.Provisions[first].Flags&(checker.FlagAmending|checker.FlagQuoted|checker.FlagRepealed) != 0 {
			return false
		}
	}
	for ; top != checker.None; top = p.Document.Provisions[top].Parent {
		if p.Document.Provisions[top].Kind == checker.KindAnnex {
			return false
		}
	}
	return true
}

// named reports whether another law may be named right before the reference ("title 3, United States
// Code, sections 1 and 2"), or the reference is an entry of a table.
func named(p *checker.Pass, f *checker.Fact) bool {
	if f.First < 2 {
		return false
	}
	tokens := p.Document.Tokens
	before := tokens[f.First-1]
	if before.Kind == checker.TokenComma {
		before = tokens[f.First-2]
		c := p.Document.Text[before.Start]
		return before.Kind == checker.TokenWord && c >= 'A' && c <= 'Z' || before.Kind == checker.TokenNumber
	}
	c := p.Document.Text[f.Start]
	return p.Profile == "statute" && c >= 'A' && c <= 'Z' && before.Kind != checker.TokenStop
}

// amends reports whether the instrument does little but amend another one.
func amends(p *checker.Pass) bool {
	tops, amending := 0, 0
	for i := range p.Document.Provisions {
		v := &p.Document.Provisions[i]
		if v.Kind != checker.KindArticle && v.Kind != checker.KindSection {
			continue
		}
		tops++
		if v.Flags&(checker.FlagAmending|checker.FlagQuoted) != 0 {
			amending++
		}
	}
	return 3*amending > tops
}

// ofFollowing reports whether the sentence opened a list of another law's numbers before the reference.
func ofFollowing(p *checker.Pass, f *checker.Fact) bool {
	list := p.List("reference.following")
	if list == 0 {
		return false
	}
	for _, g := range p.Own(f.In) {
		if g.List != list || g.Part != f.Part || g.Last > f.First {
			continue
		}
		ended := false
		for _, token := range p.Document.Tokens[g.Last:f.First] {
			ended = ended || token.Kind == checker.TokenStop
		}
		if !ended {
			return true
		}
	}
	return false
}

// leading is the number that a label begins with: 54 of "54a".
func leading(label string) int {
	n := 0
	for _, c := range label {
		if c < '0' || c > '9' || n > 1_000_000 {
			break
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// referenceTo is the number of the article or section that the fact names, and whether it can only
// be one of the instrument: the name of another law does not follow, nor does the number go on.
func referenceTo(p *checker.Pass, f *checker.Fact) (number string, own bool) {
	tokens := p.Document.Tokens
	t := tokens[f.Last-1]
	if t.Kind != checker.TokenNumber {
		return "", false
	}
	for _, c := range p.Document.Words(t.Span) {
		switch {
		case c >= '0' && c <= '9' || c >= 'a' && c <= 'z':
			number += string(c)
		case c >= 'A' && c <= 'Z':
			number += string(c - 'A' + 'a')
		default:
			return "", false
		}
	}
	at := int(f.Last)
	if at < len(tokens) && tokens[at].Start == t.End && tokens[at].Kind != checker.TokenOpen && tokens[at].Kind != checker.TokenComma &&
		tokens[at].Kind != checker.TokenStop && tokens[at].Kind != checker.TokenSemicolon && tokens[at].Kind != checker.TokenClose {
		return number, false // "11-4", "6 bis"
	}
	const reach = 40 // tokens in which the other law would be named
	depth := 0
	for i := at; i < len(tokens) && i < at+reach; i++ {
		switch k := tokens[i].Kind; {
		case k == checker.TokenStop && !tokens[i].Empty() && depth == 0, k == checker.TokenSemicolon, k == checker.TokenDash:
			return number, true
		case k == checker.TokenWord:
			word := p.Document.Words(tokens[i].Span)
			if i > at && word[0] >= 'A' && word[0] <= 'Z' && p.Document.Words(tokens[i-1].Span) != "." && !ownName(word) {
				return number, false
			}
			if i == at && word[0] >= 'A' && word[0] <= 'Z' {
				return number, false
			}
		}
	}
	return number, true
}

// ownName reports whether the word names a part of the instrument itself.
func ownName(word string) bool {
	switch word {
	case "Article", "Articles", "Section", "Sections", "Convention", "Protocol", "Statute", "Directive", "State", "States", "Party", "Parties", "Court", "Member":
		return true
	}
	return false
}
