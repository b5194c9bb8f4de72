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
