package checker

import (
	"slices"

	"clausecheck/checker/internal/weights"
)

// An OpenSample is a candidate for vague wording with its signs, for the program that learns which of
// them a careful drafter marks.
type OpenSample struct {
	At      Span
	Article Ref
	Wording uint64 // the same for the same wording, whatever its small words and endings; 0 where nothing is left
	Signs   []weights.Sign
}

// openSamples are the candidates of all articles, in text order.
func (k *instrument) openSamples() (all []OpenSample) {
	var l openSigns
	x := k.newOpenReader()
	article := None
	x.each(func(r Ref) bool { article = r; return true }, func(p *openPhrase) {
		x.signs(&l, p)
		all = append(all, OpenSample{x.span(p), article, x.wording(p), slices.Clone(l.signs)})
	})
	return all
}

// atStake reports whether liberty, property, data or speech is at stake in one of the articles.
func (k *instrument) atStake() bool {
	for r := range k.document.Provisions {
		if k.stakeIn(Ref(r)) == stakeFull {
			return true
		}
	}
	return false
}
