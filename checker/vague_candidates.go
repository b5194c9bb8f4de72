package checker

import (
	"math/bits"
	"slices"
	"strings"

	"clausecheck/checker/internal/weights"
)

// An openReader finds the candidates of one part of a provision after the other.
type openReader struct {
	k          *instrument
	words      []wordKnown // by word number
	kinds      []openKind  // by ListID
	of         []bool      // by ListID: its phrases are worth looking at
	names      []uint64    // by ListID, hash of the list's name
	operatorOf []uint8     // by ListID, what its phrases say that the sentence does

	art, closed, measured, factors, preserves ListID

	low, high int32  // tokens of the article
	at, end   int32  // tokens of the part
	facts     []Fact // of the part
	cores     []core
	found     []openPhrase
}

const openPrefix = "open."

func (k *instrument) newOpenReader() *openReader {
	n := len(k.lex.names)
	x := &openReader{k: k, words: make([]wordKnown, len(k.words.entries)),
		kinds: make([]openKind, n), of: make([]bool, n), names: make([]uint64, n), operatorOf: make([]uint8, n)}
	x.art, x.closed, x.measured = k.lex.list("art"), k.lex.list("criterion"), k.lex.list("quantified")
	x.factors, x.preserves = k.lex.list("factors"), k.lex.list("clause.preserves")
	for list, operator := range operators {
		x.operatorOf[list] = operator
	}
	for id, name := range k.lex.names {
		x.names[id] = weights.Text(name)
		if strings.HasPrefix(name, vaguePrefix) {
			x.kinds[id], x.of[id] = openNamed, true
			continue
		}
		if rest, ok := strings.CutPrefix(name, openPrefix); ok {
			x.kinds[id], x.of[id] = openKindOf(rest)
		}
	}
	return x
}

// openKindOf is the kind that a list "open.KIND" or "open.KIND.NAME" is of, by what stands behind "open.".
func openKindOf(name string) (kind openKind, known bool) {
	name, _, _ = strings.Cut(name, ".")
	i := slices.Index(openNames[:], name)
	return openKind(max(i, 0)), i >= 0
}

// each calls visit for the candidates of operative text for which wanted says so of their article, in text
// order. A candidate is valid during the call.
func (x *openReader) each(wanted func(article Ref) bool, visit func(*openPhrase)) {
	d := x.k.document
	was, skip := Ref(-2), false
	for i := range d.Provisions {
		p, r := &d.Provisions[i], Ref(i)
		if !operative(p.Kind) || p.Flags&(FlagFinal|FlagRepealed|FlagQuoted) != 0 {
			continue
		}
		top := d.Top(r)
		if top == None {
			top = r
		}
		if top != was {
			was, skip = top, !wanted(top)
			if !skip {
				x.enter(top)
			}
		}
		if skip {
			continue
		}
		x.part(r, PartBody, x.k.facts.body(r), p.bodyFirst, p.bodyLast, visit)
		x.part(r, PartTail, x.k.facts.tail(r), p.tailFirst, p.tailLast, visit)
	}
}

// enter turns to an article.
func (x *openReader) enter(top Ref) {
	x.low, x.high = x.k.document.tokensIn(x.k.document.Provisions[top].Span)
}

// part finds the candidates of the tokens [first, last), a part of a provision.
func (x *openReader) part(in Ref, part Part, facts []Fact, first, last int32, visit func(*openPhrase)) {
	if first >= last {
		return
	}
	x.at, x.end, x.facts = first, last, facts
	x.cores, x.found = x.cores[:0], x.found[:0]
	d, next := x.k.document, 0
	marks := newMarks(d, &x.k.facts.asks, first)
	for t := first; t < last; t++ {
		for ; next < len(facts) && facts[next].First <= t; next++ {
			if f := &facts[next]; x.of[f.List] && f.Flags&FactQuoted == 0 {
				x.cores = append(x.cores, core{f.First, f.Last, x.kinds[f.List], f.List})
			}
		}
		if open := x.traits(t) & traitsOpen; open != 0 && marks.upTo(t)&FactQuoted == 0 {
			each(uint32(open), func(kind uint64) { x.cores = append(x.cores, core{t, t + 1, openKind(kind), 0}) })
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
	t := &x.k.document.Tokens[at]
	w := &x.words[t.Word]
	if !w.known {
		*w = x.k.knowWord(t)
	}
	return w
}

// isWord reports whether a word of the part stands at the token.
func (x *openReader) isWord(at int32) bool {
	return at >= x.at && at < x.end && x.k.document.Tokens[at].Kind == TokenWord
}

// traits are the classes of the word at the token; none outside the part and of a mark.
func (x *openReader) traits(at int32) wordTraits {
	if !x.isWord(at) {
		return 0
	}
	return x.word(at).traits
}

// content reports whether a word stands at the token that a phrase can take along.
func (x *openReader) content(at int32) bool { return x.isWord(at) && x.word(at).traits&traitsStop == 0 }

// hashAt is a number for what stands at the token: a word, a number, a mark, or the edge of the article.
func (x *openReader) hashAt(at int32) uint64 {
	if at < x.low || at >= x.high {
		return 1
	}
	if t := &x.k.document.Tokens[at]; t.Kind != TokenWord {
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
	if t := x.k.document.Tokens[at]; t.Kind != TokenWord {
		return 10 + uint64(t.Kind)
	}
	if t := x.word(at).traits; t != 0 {
		return 100 + uint64(bits.TrailingZeros32(uint32(t)))
	}
	return 2
}
