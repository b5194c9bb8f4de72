package rule

import (
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/vague"
)

// Definitions are the instrument's defined terms, in no particular order. The slice is shared and read-only.
func (p *Pass) Definitions() []reading.Definition { return p.instrument.Definitions().All }

// Defined is the definition that reaches the words at the span, which stand in provision in, and
// where the term stands; nil where no word of the span belongs to a term defined there.
func (p *Pass) Defined(at text.Span, in text.Ref) (*reading.Definition, text.Span) {
	return p.instrument.Definitions().Find(at, in)
}

// VagueTerms are the terms that the text leaves open, in text order: one for each term and article.
// The slice is shared and read-only.
func (p *Pass) VagueTerms() []vague.Term {
	if !p.vagueRead {
		p.vague, p.vagueRead = vague.Terms(p.instrument), true
	}
	return p.vague
}
