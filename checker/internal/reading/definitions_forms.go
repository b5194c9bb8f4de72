package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// How a text gives a term its meaning: “… means”, in quotation marks before the verb, by a heading, by a name in
// brackets.

// meant reads the term before a verb that gives a meaning.
func (x *Definitions) meant(f *law.Fact) {
	p := &x.d.Provisions[f.In]
	from := p.BodyFirst
	if f.Part == law.PartTail {
		from = p.TailFirst
	}
	tokens := x.d.Tokens
	at := f.First - 1
	for at >= from && f.First-at < 40 && (tokens[at].Kind == text.TokenComma || tokens[at].Kind == text.TokenClose) {
		if tokens[at].Kind == text.TokenClose {
			for at > from && tokens[at].Kind != text.TokenOpen {
				at--
			}
		}
		at--
		at = x.inserted(at, f)
	}
	if at < from {
		return
	}
	if tokens[at].Kind == text.TokenQuote {
		x.quoted(at, from, f)
		return
	}
	if p.Kind == text.KindDefinition && f.First-from <= longestDefined+4 && x.first(f) {
		x.alternatives(from, at+1, f)
		return
	}
	if !x.opened(f, from) {
		return
	}
	comma := at
	for comma >= from && at-comma < longestDefined+2 && tokens[comma].Kind <= text.TokenNumber {
		comma--
	}
	if comma >= from && (tokens[comma].Kind == text.TokenComma || tokens[comma].Kind == text.TokenDash || tokens[comma].Kind == text.TokenColon) {
		x.add(comma+1, at+1, f.In, f.First, false)
	}
}

// inserted passes over words that open a definition between the term and its verb: "“a”, as used in
// this section, means"; at is the token before the comma that closes them, and so is the result.
func (x *Definitions) inserted(at int32, f *law.Fact) int32 {
	facts := x.facts.Body(f.In)
	for i := range facts {
		g := &facts[i]
		if g.First >= f.First {
			break
		}
		if g.List == x.lists.opening && at-g.Last < 3 && g.Last <= at+1 && g.First > 0 && x.d.Tokens[g.First-1].Kind == text.TokenComma {
			return g.First - 1
		}
	}
	return x.complement(at)
}

// complement passes over words between commas that say of what a quoted term is said: "“a”, in relation to a
// system, means"; at is the token before the comma that closes them, and so is the result.
func (x *Definitions) complement(at int32) int32 {
	const longest = 30
	tokens := x.d.Tokens
	for t := at; t > 1 && at-t < longest; t-- {
		switch tokens[t].Kind {
		case text.TokenStop, text.TokenSemicolon, text.TokenColon, text.TokenQuote:
			return at
		case text.TokenComma:
			if tokens[t-1].Kind == text.TokenQuote {
				return t
			}
		}
	}
	return at
}

// quoted reads one quoted term or several ("“a” and “b” mean") whose last closing mark is at the token.
func (x *Definitions) quoted(at, from int32, f *law.Fact) {
	tokens := x.d.Tokens
	for at >= from && tokens[at].Kind == text.TokenQuote {
		last := at
		for at--; at >= from && tokens[at].Kind != text.TokenQuote && x.d.Text[tokens[at].Start] != '`'; at-- {
			if last-at > 2*longestDefined {
				return
			}
		}
		if at < from {
			return
		}
		x.add(at+1, last, f.In, f.First, false)
		joined := 0
		for at--; at >= from && joined < 3 && tokens[at].Kind != text.TokenQuote && (tokens[at].Kind == text.TokenComma || tokens[at].Kind == text.TokenWord); at-- {
			joined++
		}
	}
}

// alternatives reads the bare terms at the head of an entry: "computer data or data means".
func (x *Definitions) alternatives(from, to int32, f *law.Fact) {
	start := from
	for t := from; t < to; t++ {
		for _, g := range x.facts.Body(f.In) {
			if g.First == t && (g.List == lexicon.ListOr || g.List == lexicon.ListAnd) {
				x.add(start, t, f.In, f.First, false)
				start = t + 1
			}
		}
	}
	x.add(start, to, f.In, f.First, false)
}

// first reports whether no other verb of the list stands before f in its provision's body.
func (x *Definitions) first(f *law.Fact) bool {
	for _, g := range x.facts.Body(f.In) {
		if g.List == f.List {
			return g.First == f.First
		}
	}
	return true
}

// opened reports whether words that open a definition stand before f in its sentence.
func (x *Definitions) opened(f *law.Fact, from int32) bool {
	facts := x.facts.Body(f.In)
	if f.Part == law.PartTail {
		facts = x.facts.Tail(f.In)
	}
	for i := range facts {
		g := &facts[i]
		if g.First >= f.First {
			break
		}
		if g.List == x.lists.opening && f.First-g.Last <= defineReach {
			return true
		}
	}
	return false
}

// titled reads the term that a heading announces: "Meaning of ‘in the public interest’".
func (x *Definitions) titled(f *law.Fact) {
	tokens := x.d.Tokens
	at := f.Last
	if at < int32(len(tokens)) && tokens[at].Kind == text.TokenQuote {
		at++
	}
	last := at
	for last < int32(len(tokens)) && tokens[last].End <= x.d.Provisions[f.In].Title.End && tokens[last].Kind <= text.TokenNumber {
		last++
	}
	x.add(at, last, f.In, f.First, true)
}

// named reads the term after "hereinafter referred to as" and its kin.
func (x *Definitions) named(f *law.Fact) {
	tokens := x.d.Tokens
	at := f.Last
	if at < int32(len(tokens)) && tokens[at].Kind == text.TokenWord && at+1 < int32(len(tokens)) && tokens[at+1].Kind == text.TokenQuote {
		at++
	}
	quote := at < int32(len(tokens)) && tokens[at].Kind == text.TokenQuote
	if quote {
		at++
	}
	last := at
	for last < int32(len(tokens)) && last-at < longestDefined && tokens[last].Kind <= text.TokenNumber {
		last++
	}
	if last < int32(len(tokens)) && (quote && tokens[last].Kind == text.TokenQuote || !quote && tokens[last].Kind == text.TokenClose) {
		x.add(at, last, f.In, f.First, true)
	}
}

// bracketed reads terms that are given in brackets: (“the Authority”).
func (x *Definitions) bracketed() {
	tokens := x.d.Tokens
	in := text.Ref(0)
	for t := int32(0); t+3 < int32(len(tokens)); t++ {
		if tokens[t].Kind != text.TokenOpen {
			continue
		}
		at := t + 1
		if tokens[at].Kind == text.TokenWord {
			at++
		}
		if tokens[at].Kind != text.TokenQuote {
			continue
		}
		last := at + 1
		for last < int32(len(tokens)) && last-at <= longestDefined && tokens[last].Kind <= text.TokenNumber {
			last++
		}
		if last+1 >= int32(len(tokens)) || tokens[last].Kind != text.TokenQuote || tokens[last+1].Kind != text.TokenClose {
			continue
		}
		for int(in)+1 < len(x.d.Provisions) && x.d.Provisions[in+1].Span.Start <= tokens[t].Start {
			in++
		}
		if int(in) < len(x.d.Provisions) {
			x.add(at+1, last, in, t, true)
		}
	}
}
