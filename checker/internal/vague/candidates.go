package vague

import (
	"math/bits"
	"strings"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
	"clausecheck/checker/law"
)

// An openReader finds the candidates of one part of a provision after the other.
type openReader struct {
	k          *reading.Instrument
	words      []wordKnown        // by word number
	kinds      []lexicon.OpenKind // by ListID
	of         []bool             // by ListID: its phrases are worth looking at
	names      []uint64           // by ListID, hash of the list's name
	operatorOf []uint8            // by ListID, what its phrases say that the sentence does

	art, closed, measured, factors, preserves lexicon.ListID

	low, high int32      // tokens of the article
	at, end   int32      // tokens of the part
	facts     []law.Fact // of the part
	cores     []core
	found     []openPhrase
}

func newOpenReader(k *reading.Instrument) *openReader {
	n := len(k.Lexicon.Names)
	x := &openReader{k: k, words: make([]wordKnown, len(k.Words.Entries)),
		kinds: make([]lexicon.OpenKind, n), of: make([]bool, n), names: make([]uint64, n), operatorOf: make([]uint8, n)}
	x.art, x.closed, x.measured = k.Lexicon.List("art"), k.Lexicon.List("criterion"), k.Lexicon.List("quantified")
	x.factors, x.preserves = k.Lexicon.List("factors"), k.Lexicon.List("clause.preserves")
	for list, operator := range operators {
		x.operatorOf[list] = operator
	}
	for id, name := range k.Lexicon.Names {
		x.names[id] = weights.Text(name)
		if strings.HasPrefix(name, listPrefix) {
			x.kinds[id], x.of[id] = lexicon.OpenNamed, true
			continue
		}
		if rest, ok := strings.CutPrefix(name, lexicon.OpenPrefix); ok {
			x.kinds[id], x.of[id] = lexicon.OpenKindOf(rest)
		}
	}
	return x
}

// each calls visit for the candidates of operative text for which wanted says so of their article, in text
// order. A candidate is valid during the call.
func (x *openReader) each(wanted func(article text.Ref) bool, visit func(*openPhrase)) {
	d := x.k.Document
	was, skip := text.Ref(-2), false
	for i := range d.Provisions {
		p, r := &d.Provisions[i], text.Ref(i)
		if !reading.Operative(p.Kind) || p.Flags&(text.FlagFinal|text.FlagRepealed|text.FlagQuoted) != 0 {
			continue
		}
		top := d.Unit(r)
		if top != was {
			was, skip = top, !wanted(top)
			if !skip {
				x.enter(top)
			}
		}
		if skip {
			continue
		}
		x.part(r, law.PartBody, x.k.Facts.Body(r), p.BodyFirst, p.BodyLast, visit)
		x.part(r, law.PartTail, x.k.Facts.Tail(r), p.TailFirst, p.TailLast, visit)
	}
}

// enter turns to an article.
func (x *openReader) enter(top text.Ref) {
	x.low, x.high = x.k.Document.TokensIn(x.k.Document.Provisions[top].Span)
}

// part finds the candidates of the tokens [first, last), a part of a provision.
func (x *openReader) part(in text.Ref, part law.Part, facts []law.Fact, first, last int32, visit func(*openPhrase)) {
	if first >= last {
		return
	}
	x.at, x.end, x.facts = first, last, facts
	x.cores, x.found = x.cores[:0], x.found[:0]
	d, next := x.k.Document, 0
	marks := reading.NewMarks(d, &x.k.Facts.Asks, first)
	for t := first; t < last; t++ {
		for ; next < len(facts) && facts[next].First <= t; next++ {
			if f := &facts[next]; x.of[f.List] && f.Flags&law.FactQuoted == 0 {
				x.cores = append(x.cores, core{f.First, f.Last, x.kinds[f.List], f.List})
			}
		}
		if open := x.traits(t) & lexicon.TraitsOpen; open != 0 && marks.UpTo(t)&law.FactQuoted == 0 {
			each(uint32(open), func(kind uint64) { x.cores = append(x.cores, core{t, t + 1, lexicon.OpenKind(kind), 0}) })
		}
	}
	for _, c := range x.cores {
		p := x.phraseOf(c)
		p.in, p.part = in, part
		p.cores = append(p.cores, c)
		p.kinds |= 1 << c.kind
	}
	for i := range x.found {
		visit(&x.found[i])
	}
}

// phraseOf is the phrase that the core widens to, one that was found before where it is the same.
func (x *openReader) phraseOf(c core) *openPhrase {
	from, to := x.widened(c)
	for i := len(x.found) - 1; i >= 0 && i > len(x.found)-sameWithin; i-- {
		if p := &x.found[i]; p.first == from && p.last == to {
			return p
		}
	}
	n := len(x.found)
	if n < cap(x.found) {
		x.found = x.found[:n+1]
		x.found[n] = openPhrase{cores: x.found[n].cores[:0]} // the memory of an earlier part
	} else {
		x.found = append(x.found, openPhrase{})
	}
	p := &x.found[n]
	p.first, p.last = from, to
	return p
}

// word is what is known of the word at the token.
func (x *openReader) word(at int32) *wordKnown {
	t := &x.k.Document.Tokens[at]
	w := &x.words[t.Word]
	if !w.known {
		*w = knowWord(x.k, t)
	}
	return w
}

// isWord reports whether a word of the part stands at the token.
func (x *openReader) isWord(at int32) bool {
	return at >= x.at && at < x.end && x.k.Document.Tokens[at].Kind == text.TokenWord
}

// traits are the classes of the word at the token; none outside the part and of a mark.
func (x *openReader) traits(at int32) lexicon.WordTraits {
	if !x.isWord(at) {
		return 0
	}
	return x.word(at).traits
}

// content reports whether a word stands at the token that a phrase can take along.
func (x *openReader) content(at int32) bool {
	return x.isWord(at) && x.word(at).traits&lexicon.TraitsStop == 0
}

// hashAt is a number for what stands at the token: a word, a number, a mark, or the edge of the article.
func (x *openReader) hashAt(at int32) uint64 {
	if at < x.low || at >= x.high {
		return 1
	}
	if t := &x.k.Document.Tokens[at]; t.Kind != text.TokenWord {
		return 10 + uint64(t.Kind)
	}
	return x.word(at).hash
}

// bareAt is the same, of a word without its ending.
func (x *openReader) bareAt(at int32) uint64 {
	if x.isWord(at) {
		return x.word(at).bare
	}
	return x.hashAt(at)
}

// classAt is the class of the word at the token.
func (x *openReader) classAt(at int32) uint64 {
	if t := x.k.Document.Tokens[at]; t.Kind != text.TokenWord {
		return 10 + uint64(t.Kind)
	}
	if t := x.word(at).traits; t != 0 {
		return 100 + uint64(bits.TrailingZeros32(uint32(t)))
	}
	return 2
}
