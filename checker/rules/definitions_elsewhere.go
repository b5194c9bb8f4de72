package rules

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// A term can have its meaning where no definition clause of the usual form gives it: here is how a text is
// asked for that before a term is called undefined.

// definesHere reports whether the term at f is one that is given a meaning just there, whatever the outline made
// of the provision: it stands right behind a quotation mark, or right before a verb that defines.
func definesHere(p *checker.Pass, f *checker.Fact) bool {
	tokens := p.Document.Tokens
	if f.First > 0 && tokens[f.First-1].Kind == checker.TokenQuote {
		return true
	}
	at := f.Last
	for at < int32(len(tokens)) && at < f.Last+2 && (tokens[at].Kind == checker.TokenComma || tokens[at].Kind == checker.TokenQuote) {
		at++
	}
	means := p.List("definition.means")
	if means == 0 || at <= f.Last {
		return false
	}
	begins := func(g checker.Fact) bool { return g.List == means && g.First == at }
	own := p.Own(f.In)
	title := len(own)
	for title > 0 && own[title-1].Part == checker.PartTitle {
		title--
	}
	body, tail := p.Around(f.In, at, at+1)
	return slices.ContainsFunc(body, begins) || slices.ContainsFunc(tail, begins) || slices.ContainsFunc(own[title:], begins)
}

// saidOfNoun reports whether the text says who or what the term's participle makes of its noun: the officers of
// "an authorised officer" are those of "such officers as may be authorised by the Minister".
func saidOfNoun(p *checker.Pass, f *checker.Fact) bool {
	const farthest = 9 // tokens between the noun and its participle
	words := strings.Fields(singular(p.Document.Words(f.Span)))
	if len(words) < 2 || !strings.HasSuffix(words[0], "ed") {
		return false
	}
	participle, noun := participleStem(words[0]), words[len(words)-1]
	tokens, found := p.Document.Tokens, false
	p.Facts(p.List("term.key.made"), func(g *checker.Fact) bool {
		if participleStem(strings.ToLower(p.Document.Words(tokens[g.First].Span))) != participle {
			return true
		}
		for t := g.First - 1; t >= 0 && t >= g.First-farthest && !found; t-- {
			switch tokens[t].Kind {
			case checker.TokenStop, checker.TokenSemicolon:
				return true
			case checker.TokenWord:
				found = singular(p.Document.Words(tokens[t].Span)) == noun
			}
		}
		return !found
	})
	return found
}

// participleStem is the participle with the spelling of Oxford: "authorised" and "authorized" are one.
func participleStem(word string) string { return strings.Replace(word, "ised", "ized", 1) }

// cognateDefined reports whether a defined term has a word of the same root as a word of the term: "terrorism"
// where "terrorist act" is defined.
func cognateDefined(p *checker.Pass, f *checker.Fact) bool {
	const shortest, most = 8, 3 // bytes of the root that the words share; of those that follow it
	for _, word := range strings.Fields(singular(p.Document.Words(f.Span))) {
		for _, def := range p.Definitions() {
			for _, other := range strings.Fields(strings.ToLower(p.Document.Words(def.Term))) {
				n := 0
				for n < min(len(word), len(other)) && word[n] == other[n] {
					n++
				}
				if n >= shortest && len(word)-n <= most && len(other)-n <= most {
					return true
				}
			}
		}
	}
	return false
}
