package rules

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// Whoever makes a false statement must know that it is false: an intention to make it does not reach that.

// wordsOf is the tokens of the offence's words: its leaf's, or those of all items where the words that make the
// offence stand around them.
func wordsOf(p *checker.Pass, o *checker.Offence) []checker.Token {
	in := p.Holder(holderOf(p, o.In, o.At), o.At)
	if in == o.In {
		first, last := p.Document.BodyTokens(in)
		at := p.Document.TokenFrom(o.At.Start) // a line of very many offences is not looked through for each
		first = max(first, min(at, last)-2*longestSentence)
		return p.Document.Tokens[first:max(first, min(last, at+2*longestSentence))]
	}
	if statesFault(p, o, in) {
		in = o.In
	}
	first, last := p.Document.TokensIn(p.Document.Provisions[in].Span)
	return p.Document.Tokens[first:last]
}

// mentionsWord reports whether the offence's words hold one of those that the pack names for the use.
func mentionsWord(p *checker.Pass, o *checker.Offence, use string) bool {
	words := p.RedraftWords(use)
	return len(words) > 0 && slices.ContainsFunc(wordsOf(p, o), func(t checker.Token) bool {
		return t.Kind == checker.TokenWord && slices.Contains(words, strings.ToLower(p.Document.Words(t.Span)))
	})
}

// speaksFalsely reports whether the offence's conduct is to say or make what is false.
func speaksFalsely(p *checker.Pass, o *checker.Offence) bool { return mentionsWord(p, o, "falsity") }

// falsityEdits puts the knowledge to the falsity itself where a clause of its own says it: “a return which is untrue”
// becomes “a return which that person knows to be untrue”. alone is false where the falsity stands with the verb
// or its object, which an adverb reaches, or where other items of the list have to be reached too.
func falsityEdits(p *checker.Pass, o *checker.Offence, f fault) (edits []checker.Edit, alone bool) {
	knows, knowledge := p.Redraft("knows false"), p.Redraft("to knowledge")
	in := p.Holder(holderOf(p, o.In, o.At), o.At)
	if knows == "" || f.purpose != "" || in != o.In && !statesFault(p, o, in) {
		return nil, false
	}
	limbs, persons := 0, p.Redraft("persons")
	for t := wordsOf(p, o); len(t) > 2; t = t[1:] {
		if persons != "" && oneOf(p, &t[0], "persons") {
			limbs++
		}
		switch {
		case limbs > 1:
			return nil, false // the other limb has to be reached too
		case !oneOf(p, &t[0], "relatives"):
		case oneOf(p, &t[1], "are") && oneOf(p, &t[2], "falsity"):
			return []checker.Edit{{At: checker.Span{Start: t[0].Start, End: t[1].End}, Text: knows}}, true
		case knowledge != "" && (oneOf(p, &t[1], "lies") || oneOf(p, &t[2], "lies") && joins(p, &t[1])):
			return []checker.Edit{{At: checker.Span{Start: t[0].End, End: t[0].End}, Text: knowledge}}, true
		}
	}
	return nil, false
}

// aboutAnother reports whether the conduct is done to or with a person of whom a clause of its own says what makes it
// wrong: “employs a person who is not registered”. That has to be known.
func aboutAnother(p *checker.Pass, o *checker.Offence) bool {
	n, words := 0, p.RedraftWords("persons")
	for _, t := range wordsOf(p, o) {
		if t.Start >= o.At.Start {
			break
		}
		if t.Kind == checker.TokenStop {
			n = 0
		} else if t.Kind == checker.TokenWord && slices.Contains(words, strings.ToLower(p.Document.Words(t.Span))) {
			n++
		}
	}
	return n > 1
}
