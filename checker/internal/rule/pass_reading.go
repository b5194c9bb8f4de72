package rule

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/vague"
	"clausecheck/checker/law"
)

// Definitions are the instrument's defined terms, in no particular order. The slice is shared and read-only.
func (p *Pass) Definitions() []reading.Definition {
	p.looksBeyond()
	return p.instrument.Definitions().All
}

// Defined is the definition that reaches the words at the span, which stand in provision in, and
// where the term stands; nil where no word of the span belongs to a term defined there.
func (p *Pass) Defined(at text.Span, in text.Ref) (*reading.Definition, text.Span) {
	p.looksBeyond()
	return p.instrument.Definitions().Find(at, in)
}

// VagueTerms are the terms that the text leaves open, in text order: one for each term and article. A rule that
// asks for them, and for nothing else of the whole text, is taken to speak of each term by itself, of which it
// reports what it finds in the term's article: in a session it gets those of the articles alone in which something
// has changed. The slice is shared and read-only.
func (p *Pass) VagueTerms() []vague.Term {
	p.openWords = true
	which, asked := 0, func(article text.Ref) bool { return p.keep.left(article) == nil }
	if p.keep.asksWhole(p.nth) {
		which, asked = 1, func(text.Ref) bool { return true }
	}
	if !p.vagueRead[which] {
		p.vague[which], p.vagueRead[which] = vague.Terms(p.instrument, asked), true
	}
	return p.vague[which]
}

// FirstIntent is the first word of intent, outside quotations, that an offence of the provision itself has; nil where
// none has one.
func (p *Pass) FirstIntent(r text.Ref) *law.Mention {
	p.looksAt(r)
	if p.intent == nil {
		p.intent = make(map[text.Ref]*law.Mention)
		for i := range p.instrument.Read.Offences {
			o := &p.instrument.Read.Offences[i]
			for j := range o.Mentions {
				m := &o.Mentions[j]
				if m.List != lexicon.ListMentalIntent || m.Flags&law.FactQuoted != 0 {
					continue
				}
				if was := p.intent[o.In]; was == nil || m.End < was.End {
					p.intent[o.In] = m
				}
			}
		}
	}
	return p.intent[r]
}

// A question is what is asked of a provision once a text.
type question struct {
	name string
	of   text.Ref
}

// Once is the answer that ask gives of the provision, or of the whole text for None, asked once a text for each
// question: what needs a look at all of an article is not looked up anew for each finding.
func (p *Pass) Once(name string, of text.Ref, ask func() string) string {
	if p.looksAt(of); of == text.None {
		p.looksBeyond()
	}
	answer, known := p.answers[question{name, of}]
	if !known {
		if answer = ask(); p.answers == nil {
			p.answers = make(map[question]string)
		}
		p.answers[question{name, of}] = answer
	}
	return answer
}
