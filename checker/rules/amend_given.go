package rules

import (
	"strings"

	"clausecheck/checker"
)

// Words that an article gives their measure itself, as the redrafts do.

// mostMeasures is how many sentences of an article are asked whether they give words their measure: more than any law has.
const mostMeasures = 100

// given reports whether the term's article gives its words their measure: “in applying the words “serious harm” in this
// section, regard shall be had to …”.
func given(p *checker.Pass, t *checker.VagueTerm) bool {
	opening, measure, top := p.List("words.said"), p.List("words.measure"), p.Document.Top(t.In)
	if opening == 0 || top == checker.None || p.Within(top, opening) == nil {
		return false
	}
	left := mostMeasures
	for r, last := p.Subtree(top); r < last; r++ {
		own := p.Own(r)
		for i := range own {
			if own[i].List != opening {
				continue
			}
			if saidOf(p, &own[i], t.At) && measures(own[i+1:], measure, own[i].Last) {
				return true
			}
			if left--; left == 0 {
				return false
			}
		}
	}
	return false
}

// saidOf reports whether the opening words are followed by some of those at the span in quotation marks.
func saidOf(p *checker.Pass, opening *checker.Fact, at checker.Span) bool {
	said := strings.TrimLeft(p.Document.Text[opening.End:], " \n")
	for _, mark := range [...][2]string{{"“", "”"}, {"\"", "\""}, {"‘", "’"}} {
		if rest, ok := strings.CutPrefix(said, mark[0]); ok {
			words, _, closed := strings.Cut(rest, mark[1])
			words = " " + strings.ToLower(strings.Join(strings.Fields(words), " ")) + " "
			return closed && strings.Contains(" "+strings.ToLower(oneLine(p, at))+" ", words)
		}
	}
	return false
}

func measures(own []checker.Fact, measure checker.ListID, from int32) bool {
	const reach = 24 // tokens: the words said, and where
	for i := range own {
		if own[i].List == measure && own[i].First-from <= reach {
			return true
		}
	}
	return false
}
