package rule

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/vague"
	"clausecheck/checker/law"
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

// FirstIntent is the byte behind the first word of intent, outside quotations, that an offence of the provision itself
// has, or -1 where none has one.
func (p *Pass) FirstIntent(r text.Ref) int32 {
	if p.intent == nil {
		p.intent = make(map[text.Ref]int32)
		for i := range p.instrument.Read.Offences {
			o := &p.instrument.Read.Offences[i]
			for j := range o.Mentions {
				m := &o.Mentions[j]
				if m.List != lexicon.ListMentalIntent || m.Flags&law.FactQuoted != 0 {
					continue
				}
				if was, known := p.intent[o.In]; !known || m.End < was {
					p.intent[o.In] = m.End
				}
			}
		}
	}
	if end, known := p.intent[r]; known {
		return end
	}
	return -1
}
