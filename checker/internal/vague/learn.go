package vague

import (
	"slices"

	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
)

// An OpenSample is a candidate for vague wording with its signs, for the program that learns which of
// them a careful drafter marks.
type OpenSample struct {
	At      text.Span
	Article text.Ref
	Wording uint64 // the same for the same wording, whatever its small words and endings; 0 where nothing is left
	Signs   []weights.Sign
}

// OpenSamples are the candidates of all articles, in text order.
func OpenSamples(k *reading.Instrument) (all []OpenSample) {
	var l openSigns
	x := newOpenReader(k)
	article := text.None
	x.each(func(r text.Ref) bool { article = r; return true }, func(p *openPhrase) {
		x.signs(&l, p)
		all = append(all, OpenSample{x.span(p), article, x.wording(p), slices.Clone(l.signs)})
	})
	return all
}

// AtStake reports whether liberty, property, data or speech is at stake in one of the articles.
func AtStake(k *reading.Instrument) bool {
	for r := range k.Document.Provisions {
		if stakeIn(k, text.Ref(r)) == stakeFull {
			return true
		}
	}
	return false
}
