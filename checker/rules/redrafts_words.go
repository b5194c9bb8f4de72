package rules

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// What stands at a place, told by the words and endings that the pack names for redrafts. A pack that names none has
// its words put in as they are.

// oneOf reports whether the token is one of the words that the pack names for the use.
func oneOf(p *checker.Pass, t *checker.Token, use string) bool {
	words := p.RedraftWords(use)
	return len(words) > 0 && slices.Contains(words, strings.ToLower(p.Document.Words(t.Span)))
}

// joins reports whether the word opens an adverbial phrase that another adverb is joined to with “and”: “without”,
// “unlawfully”.
func joins(p *checker.Pass, t *checker.Token) bool {
	if t.Kind != checker.TokenWord {
		return false
	}
	word, ending := strings.ToLower(p.Document.Words(t.Span)), p.Redraft("adverb ending")
	return oneOf(p, t, "joins") || ending != "" && strings.HasSuffix(word, ending) && len(word) > len(ending)+3 && !oneOf(p, t, "no adverb")
}

// conductVerb reports whether the token is a verb that says what a person does: by its ending, and no word for what
// somebody is, has or knows, nor one that nobody does without meaning it. A noun of a list looks like one and has a comma or an “or” behind it.
func conductVerb(p *checker.Pass, at, last int32) bool {
	t := &p.Document.Tokens[at]
	if t.Kind != checker.TokenWord {
		return false
	}
	ending := p.Redraft("verb ending")
	if ending == "" {
		return true
	}
	word := strings.ToLower(p.Document.Words(t.Span))
	if at+1 < last && oneOf(p, t, "holds") && oneOf(p, &p.Document.Tokens[at+1], "reflexives") {
		return true // “holds himself out”
	}
	if at+2 < last && oneOf(p, t, "meant") && (oneOf(p, &p.Document.Tokens[at+1], "or") || p.Document.Tokens[at+1].Kind == checker.TokenComma) {
		return conductVerb(p, at+2, last) // “assaults, obstructs or hinders”
	}
	if oneOf(p, t, "negates") {
		return at+2 < last && !oneOf(p, &p.Document.Tokens[at+2], "copulas") && !oneOf(p, &p.Document.Tokens[at+2], "states")
	}
	return strings.HasSuffix(word, ending) && !strings.HasSuffix(word, ending+ending) && len(word) > 3 && !oneOf(p, t, "copulas") && !oneOf(p, t, "states") && !oneOf(p, t, "meant")
}

// possession reports whether the words at the place say that somebody has a thing with him: “has in his possession”.
func possession(p *checker.Pass, at, last int32) bool {
	if at+3 >= last || !oneOf(p, &p.Document.Tokens[at], "has") {
		return false
	}
	for i := at + 1; i < at+4; i++ {
		if oneOf(p, &p.Document.Tokens[i], "possession") {
			return true
		}
	}
	return false
}

// verbAt reports whether the item opens with a verb of conduct.
func verbAt(p *checker.Pass, item checker.Ref) bool {
	first, last := p.Document.BodyTokens(item)
	if first+2 < last && p.Redraft("verb ending") != "" && (oneOf(p, &p.Document.Tokens[first], "prepositions") || oneOf(p, &p.Document.Tokens[first], "joins")) {
		return phraseVerb(p, first, last) > 0 // “without reasonable excuse takes any name”
	}
	return first < last && (conductVerb(p, first, last) || possession(p, first, last)) &&
		(first+1 >= last || p.Redraft("verb ending") == "" || p.Document.Tokens[first+1].Kind != checker.TokenOther)
}

// nextWord is the first token at or behind the place, and before last, that is a word.
func nextWord(p *checker.Pass, at, last int32) int32 {
	for at < last && !wordly(p.Document.Tokens[at].Kind) {
		at++
	}
	return at
}

// statesFault reports whether another item of the chapeau states a fault of its own.
func statesFault(p *checker.Pass, o *checker.Offence, chapeau checker.Ref) bool {
	for i, all := 0, p.OffencesOf(o.In); i < min(len(all), 100); i++ {
		if q := &all[i]; q.At == o.At && q.Mental != checker.MentalNone {
			return true
		}
	}
	first, last := p.Subtree(chapeau)
	for r := first + 1; r < last; r++ {
		for _, g := range p.Own(r) {
			if r != o.In && checker.FaultWord(g.List) && g.Flags&checker.FactQuoted == 0 && g.Part == checker.PartBody {
				return true
			}
		}
	}
	return false
}

// siblingWord is the adverb with which another offence of the same list states its fault; empty where none does with
// one word.
func siblingWord(p *checker.Pass, o *checker.Offence) string {
	adverb := p.List("fault.adverb")
	for i, all := 0, p.OffencesOf(o.In); i < min(len(all), 100); i++ {
		q := &all[i]
		if adverb == 0 || q.In == o.In || q.At != o.At {
			continue
		}
		for j := range q.Mentions {
			if m := &q.Mentions[j]; m.List == adverb && m.In == q.In && m.Last == m.First+1 && !oneOf(p, &p.Document.Tokens[m.First], "old fault") {
				return strings.ToLower(p.Document.Words(m.Span))
			}
		}
	}
	return ""
}
