package rules

import (
	"strconv"
	"strings"

	"clausecheck/checker"
)

// A numbering is what is known of the numbers of an instrument's articles or sections. An outline may have
// lost some of them, and then says nothing of what is not there.
type numbering struct {
	own                map[string]bool
	inserted           map[checker.Ref]bool // text for another law, which bears that law's numbers
	articles, sections int
	highest            int
	gapless            bool // the numbers run from 1 to the highest
	ends               bool // the text is not broken off behind the highest
}

// numberingOf reads the numbers of the articles and sections that are the instrument's own.
func numberingOf(p *checker.Pass) numbering {
	n := numbering{own: map[string]bool{}, inserted: map[checker.Ref]bool{}}
	last, amended, final := 0, false, checker.None
	for i := range p.Document.Provisions {
		v, r := &p.Document.Provisions[i], checker.Ref(i)
		if v.Number == "" || v.Kind != checker.KindArticle && v.Kind != checker.KindSection {
			continue
		}
		number := leading(v.Number)
		if amended && !(number == last+1 && v.Number == strconv.Itoa(number)) {
			n.inserted[r] = true
			continue
		}
		if v.Kind == checker.KindArticle {
			n.articles++
		} else {
			n.sections++
		}
		n.own[strings.ReplaceAll(v.Number, "-", "")] = true // "38-h" is referred to as "38H"
		n.highest = max(n.highest, number)
		last, final = number, r
		amended = amendsWithin(p, r)
	}
	n.gapless = true
	for i := 1; i <= n.highest && n.gapless; i++ {
		n.gapless = n.own[strconv.Itoa(i)]
	}
	n.ends = final != checker.None && endsWhole(p, final)
	return n
}

// amendsWithin reports whether the provision or one below it amends another law.
func amendsWithin(p *checker.Pass, r checker.Ref) bool {
	first, last := p.Subtree(r)
	for ; first < last; first++ {
		if p.Document.Provisions[first].Flags&(checker.FlagAmending|checker.FlagQuoted) != 0 {
			return true
		}
	}
	return false
}

// endsWhole reports whether the last article ends with a whole sentence, or other text follows it.
func endsWhole(p *checker.Pass, final checker.Ref) bool {
	_, behind := p.Subtree(final)
	if int(behind) < len(p.Document.Provisions) {
		return true
	}
	end := p.Document.Provisions[final].Span.End
	return end > 0 && (p.Document.Text[end-1] < 'A' || p.Document.Text[end-1] >= 0x80)
}

// wholeAround reports whether the numbers run without a gap over the place where this one would stand, or
// end before it: only then is it known not to be there.
func (n *numbering) wholeAround(number string) bool {
	value := leading(number)
	switch {
	case value > n.highest:
		return n.gapless && n.ends
	case number == strconv.Itoa(value) || !n.own[strconv.Itoa(value)]:
		return false
	case value == n.highest:
		return n.ends
	}
	return n.own[strconv.Itoa(value+1)]
}

// withoutHeadings takes out of the missing numbers those that stand somewhere in the text as a heading would,
// whatever the outline made of them: first on a line, or behind the end of a sentence and before a capital.
func withoutHeadings(p *checker.Pass, missing map[string]bool) {
	d := p.Document
	for t := range d.Tokens {
		if d.Tokens[t].Kind != checker.TokenNumber {
			continue
		}
		number := lowered(d.Words(d.Tokens[t].Span))
		if t+1 < len(d.Tokens) && d.Tokens[t+1].Kind == checker.TokenNumber && d.Tokens[t+1].Start-d.Tokens[t].End < 3 && missing[number+lowered(d.Words(d.Tokens[t+1].Span))] {
			delete(missing, number+lowered(d.Words(d.Tokens[t+1].Span))) // "3 1." for 31
		}
		if missing[number] && (firstOnLine(d, t) || standsAsHeading(d, t)) {
			delete(missing, number)
		}
	}
}

// firstOnLine reports whether the token opens its line, marks and one word such as "Section" not counted.
func firstOnLine(d *checker.Document, t int) bool {
	const farthest = 24
	from := d.Tokens[t].Start
	if t > 0 && d.Tokens[t-1].Kind == checker.TokenWord {
		if r := d.Text[d.Tokens[t-1].Start]; r < 'A' || r > 'Z' {
			return onlyMarksBefore(d.Text, from, farthest)
		}
		from = d.Tokens[t-1].Start
	}
	return onlyMarksBefore(d.Text, from, farthest)
}

// onlyMarksBefore reports whether no letter or digit stands between the byte and the line's start.
func onlyMarksBefore(text string, at int32, farthest int) bool {
	for ; at > 0 && farthest > 0; farthest-- {
		at--
		switch c := text[at]; {
		case c == '\n' || c == '\r' || c == '\f':
			return true
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9':
			return false
		}
	}
	return at == 0
}

// standsAsHeading reports whether a mark follows the number, and then a capital, a bracket or a dash: "… 23. Ownership".
func standsAsHeading(d *checker.Document, t int) bool {
	if t+2 >= len(d.Tokens) {
		return false
	}
	mark, next := d.Tokens[t+1], d.Tokens[t+2]
	if k := mark.Kind; k != checker.TokenStop && k != checker.TokenColon && k != checker.TokenDash {
		return false
	}
	if before := t - 1; before >= 0 && d.Tokens[before].Kind == checker.TokenWord && next.Kind == checker.TokenWord {
		if c := d.Text[d.Tokens[before].Start]; c >= 'a' && c <= 'z' {
			return false // "under section 23. The Board"
		}
	}
	c := d.Text[next.Start]
	return next.Kind != checker.TokenWord || c < 'a' || c > 'z'
}

// lowered is the word in small letters.
func lowered(word string) string {
	out := []byte(word)
	for i, c := range out {
		if c >= 'A' && c <= 'Z' {
			out[i] = c + 'a' - 'A'
		}
	}
	return string(out)
}
