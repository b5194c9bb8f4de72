package reading

import (
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// entries reads the terms of a list that the words open ("se entenderá por:"); each stands before the
// first colon of its entry.
func (x *Definitions) entries(f *law.Fact) {
	if f.Part != law.PartBody || !x.first(f) {
		return
	}
	tokens := x.d.Tokens
	for r := x.d.Provisions[f.In].Child; r != text.None; r = x.d.Provisions[r].Sibling {
		p := &x.d.Provisions[r]
		from := p.BodyFirst
		for _, g := range x.facts.Body(r) {
			if g.List == x.lists.lead && g.First == from {
				from = g.Last
				break
			}
		}
		last := from
		for last < p.BodyLast && last-from <= longestDefined && tokens[last].Kind <= text.TokenNumber {
			last++
		}
		if last < p.BodyLast && tokens[last].Kind == text.TokenColon {
			x.add(from, last, r, last, false)
		}
	}
}

// said reads the term after "is said": in quotation marks ("is said “wrongfully to confine” that person") or
// the verb behind "to" ("is said to abet the doing of a thing").
func (x *Definitions) said(f *law.Fact) {
	const farthest = 16 // tokens to the quotation
	tokens := x.d.Tokens
	last := min(int32(len(tokens)), f.Last+farthest)
	for t := f.Last; t < last; t++ {
		switch tokens[t].Kind {
		case text.TokenStop, text.TokenSemicolon, text.TokenColon:
			t = last
		case text.TokenQuote:
			end := t + 1
			for end < int32(len(tokens)) && end-t <= longestDefined && tokens[end].Kind <= text.TokenNumber {
				end++
			}
			if end < int32(len(tokens)) && tokens[end].Kind == text.TokenQuote {
				x.add(t+1, end, f.In, f.First, true)
			}
			return
		}
	}
	if f.Last < last && tokens[f.Last].Kind == text.TokenWord {
		x.add(f.Last, f.Last+1, f.In, f.First, true)
	}
}

// andAnother reports whether a further provision by number follows the words at the token: "this section and
// section 39".
func (x *Definitions) andAnother(t int32) bool {
	tokens := x.d.Tokens
	if t+2 >= int32(len(tokens)) || tokens[t].Kind != text.TokenWord && tokens[t].Kind != text.TokenComma {
		return false
	}
	return tokens[t+1].Kind == text.TokenWord && tokens[t+2].Kind == text.TokenNumber
}
