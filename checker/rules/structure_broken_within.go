package rules

import (
	"strings"

	"clausecheck/checker"
)

// brokenWithin reports references of a section to a subsection of itself that it has not: “subject to subsection (5)”
// where the last is (3). The section has to be numbered from (1) on without a gap, and another one has to follow it, so
// that it is there to its end.
func brokenWithin(p *checker.Pass) {
	if p.Profile == "treaty" || amends(p) || p.Has(p.List("reference.principal")) {
		return
	}
	last := lastTop(p)
	p.Facts(p.List("reference.within"), func(f *checker.Fact) bool {
		top := p.Document.Top(f.In)
		at, number := numberInBrackets(p, f.Last)
		if number == "" || top == checker.None || top == last || f.Flags&checker.FactQuoted != 0 || f.Part == checker.PartTitle || !ownText(p, f.In) {
			return true
		}
		highest, gap := subsections(p, top)
		if n := leading(number); gap != 0 && (n != gap || !onlyReferred(p, top, number)) || gap == 0 && (highest < 2 || n <= highest || n > highest+beyondLast) {
			return true
		}
		span := checker.Span{Start: f.Start, End: at}
		p.Report(checker.Finding{
			In: f.In, At: span, Confidence: checker.Medium,
			Message: p.LabelOf(f.In) + " refers to " + p.Quote(span) + ", and the section has no subsection of that number.",
			Looked:  []string{"the numbers of the section's subsections"},
		})
		return true
	})
}

// beyondLast is how far behind the last subsection a number may lie; one farther off is another section's.
const beyondLast = 9

// lastTop is the last article or section of the text.
func lastTop(p *checker.Pass) (last checker.Ref) {
	last = checker.None
	for i := range p.Document.Provisions {
		if k := p.Document.Provisions[i].Kind; k == checker.KindArticle || k == checker.KindSection {
			last = checker.Ref(i)
		}
	}
	return last
}

// numberInBrackets reads “(5)” at the token, and where it ends; the number is empty where another provision's name may
// follow: “subsection (5) of section 3”, “subsection (5)(a)” is read, “subsections (5) and (6)” by its first.
func numberInBrackets(p *checker.Pass, at int32) (end int32, number string) {
	tokens := p.Document.Tokens
	if int(at)+2 >= len(tokens) || tokens[at].Kind != checker.TokenOpen || tokens[at+1].Kind != checker.TokenNumber || tokens[at+2].Kind != checker.TokenClose {
		return 0, ""
	}
	number = p.Document.Words(tokens[at+1].Span)
	for i := range len(number) {
		if number[i] < '0' || number[i] > '9' {
			return 0, ""
		}
	}
	const reach = 14 // tokens in which the other section would be named
	for i := int(at) + 3; i < len(tokens) && i < int(at)+reach; i++ {
		switch k := tokens[i].Kind; {
		case k == checker.TokenStop || k == checker.TokenSemicolon:
			return tokens[at+2].End, number
		case k == checker.TokenWord && oneOf(p, &tokens[i], "elsewhere"):
			return 0, ""
		case k == checker.TokenComma && i > int(at)+3:
			return tokens[at+2].End, number
		}
	}
	return tokens[at+2].End, number
}

// subsections is the number of the section's last subsection where they are numbered from (1) on, and the one number
// that is left out between two of them, or 0; highest is 0 where more than one is, or they are numbered in another way.
func subsections(p *checker.Pass, top checker.Ref) (highest, gap int) {
	for c := p.Document.Provisions[top].Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
		v := &p.Document.Provisions[c]
		if v.Number == "" || v.Kind == checker.KindHeading {
			continue
		}
		number := leading(v.Number)
		switch {
		case number == 0 || p.Document.Text[v.Label.Start] != '(':
			return 0, 0
		case number == highest+2 && highest > 0 && gap == 0:
			gap = highest + 1
		case number != highest && number != highest+1: // 2, 2A, 3
			return 0, 0
		}
		highest = number
	}
	return highest, gap
}

// onlyReferred reports whether the number in brackets stands in the section only behind words that refer to it: one that
// stands by itself may be a subsection that was not told apart.
func onlyReferred(p *checker.Pass, top checker.Ref, number string) bool {
	referred := 0
	list := p.List("reference.within")
	for r, last := p.Subtree(top); r < last; r++ {
		for _, f := range p.Own(r) {
			if f.List != list {
				continue
			}
			if _, n := numberInBrackets(p, f.Last); n == number {
				referred++
			}
		}
	}
	return referred == strings.Count(p.Document.Words(p.Document.Provisions[top].Span), "("+number+")")
}
