package vague

import (
	"cmp"

	"clausecheck/checker/internal/order"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// What spoke for a term is told to the reader in a few words: the words themselves, those before or behind
// them, other open words beside them, or what the sentence does.

// A Source says what a Sign tells of.
type Source uint8

// The sources.
const (
	SpokeWords    Source = iota // the term's own words
	SpokeBefore                 // the words before it, at the span
	SpokeBehind                 // the words behind it, at the span
	SpokeBeside                 // another open word beside it
	SpokeSentence               // what the sentence and the provision do
)

const (
	mostSpoke    = 3
	leastOfMost  = 4 // a source is named where it weighs at least one so-manieth of the heaviest
	spokenTokens = 2 // before and behind
)

// spoke are the sources that weigh most for the candidate.
func spoke(k *reading.Instrument, p *openPhrase) (all []Sign) {
	var most []signSource
	for s := sourceWords; s <= sourceSentence; s++ {
		if p.spoke[s] > 0 {
			most = append(most, s)
		}
	}
	order.By(most, func(a, b signSource) int { return cmp.Compare(p.spoke[b], p.spoke[a]) })
	tokens := k.Document.Tokens
	in := &k.Document.Provisions[p.in]
	from, to := in.BodyFirst, in.BodyLast
	if p.part == law.PartTail {
		from, to = in.TailFirst, in.TailLast
	}
	for i, s := range most {
		if i == mostSpoke || p.spoke[s]*leastOfMost < p.spoke[most[0]] {
			break
		}
		first, last := p.first, p.last
		switch s {
		case sourceBefore:
			for last = first; first > max(from, last-spokenTokens) && tokens[first-1].Kind == text.TokenWord; {
				first--
			}
		case sourceBehind:
			for first = last; last < min(to, first+spokenTokens) && tokens[last].Kind == text.TokenWord; {
				last++
			}
		}
		if first < last {
			all = append(all, Sign{text.Span{Start: tokens[first].Start, End: tokens[last-1].End}, Source(s)})
		}
	}
	return all
}
