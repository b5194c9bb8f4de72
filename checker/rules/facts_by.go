package rules

import (
	"iter"

	"clausecheck/checker"
)

// factsBy are the facts that share a word with the span or stand next to it, in body or tail of the provision that
// holds it, at or near r; others may be among them. Each redraft looks at these, not at all facts of what may be one
// endless line.
func factsBy(p *checker.Pass, r checker.Ref, at checker.Span) iter.Seq[*checker.Fact] {
	body, tail := p.Around(p.Holder(holderOf(p, r, at), at), p.Document.TokenFrom(at.Start)-1, p.Document.TokenFrom(at.End)+1)
	return func(yield func(*checker.Fact) bool) {
		for _, facts := range [...][]checker.Fact{body, tail} {
			for i := range facts {
				if !yield(&facts[i]) {
					return
				}
			}
		}
	}
}
