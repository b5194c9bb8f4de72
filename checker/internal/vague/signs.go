package vague

import "clausecheck/checker/internal/weights"

// Signs are what is known of a candidate: its words, the words on either side, what kinds of openness it
// is, what stands beside it, and what the provision does. The learned table weighs them. What was tried
// and left out because it gained nothing: three words on either side, classes of the words outside, the
// actor, phrases of other lists nearby.

// The kinds of sign, by what they tell of. Their numbers are part of the tables that were learned; add at
// the end of a group, and learn anew.
const (
	// of the phrase itself
	signWhole    uint8 = iota + 1 // all its words
	signInside                    // a word of it
	signBare                      // the same without its ending
	signCouple                    // two words of it that follow each other
	signFirst                     // its first word
	signLast                      // its last word, without its ending
	signEnds                      // both
	signLength                    // so many words
	signClass                     // a class of a word of it
	signKind                      // a kind of it
	signKinds                     // all its kinds
	signList                      // the list of one of its cores
	signKindWord                  // a kind and a word
	signCores                     // so many cores
	// of the words before it
	signBefore      // the word before it
	signBefore2     // the two
	signJoinBefore  // the word before it and its first word
	signJoinBefore2 // the two before it and its first word
	// of the words behind it
	signBehind
	signBehind2
	signJoinBehind
	signJoinBehind2
	// of what is worth looking at beside it
	signBesideBefore
	signBesideBehind
	signBesideKind
	// of what the sentence and the provision do
	signPlace
	signKindPlace
	signOperator
	signOperatorBehind
	signKindOperator
	signDoes
	signKindDoes
	// of what closes it
	signClosed
	signKindClosed
)

// A signSource says what signs tell of, for the reader to whom a finding names what spoke for it.
type signSource uint8

const (
	sourceWords signSource = iota
	sourceBefore
	sourceBehind
	sourceBeside
	sourceSentence
	sourceClosed
	sources = iota
)

func sourceOf(kind uint8) signSource {
	switch {
	case kind < signBefore:
		return sourceWords
	case kind < signBehind:
		return sourceBefore
	case kind < signBesideBefore:
		return sourceBehind
	case kind < signPlace:
		return sourceBeside
	case kind < signClosed:
		return sourceSentence
	}
	return sourceClosed
}

// openSigns collects the signs of one candidate, each once.
type openSigns struct {
	signs []weights.Sign
	from  []signSource // by index in signs
	seen  [1 << weights.NarrowBits / 64]uint64
}

func (l *openSigns) reset() {
	for _, s := range l.signs {
		l.seen[s/64] = 0
	}
	l.signs, l.from = l.signs[:0], l.from[:0]
}

func (l *openSigns) add(kind uint8, a, b uint64) {
	s := weights.Of(kind, a, b) & (1<<weights.NarrowBits - 1)
	if l.seen[s/64]>>(s%64)&1 == 0 {
		l.seen[s/64] |= 1 << (s % 64)
		l.signs, l.from = append(l.signs, s), append(l.from, sourceOf(kind))
	}
}

// signs collects the signs of a candidate.
func (x *openReader) signs(l *openSigns, p *openPhrase) {
	l.reset()
	b1, b2 := x.hashAt(p.first-1), x.hashAt(p.first-2)
	a1, a2 := x.hashAt(p.last), x.hashAt(p.last+1)
	x.wordSigns(l, p, b1, b2, a1, a2)
	x.kindSigns(l, p)
}

func (x *openReader) wordSigns(l *openSigns, p *openPhrase, b1, b2, a1, a2 uint64) {
	whole := uint64(7)
	for at := p.first; at < p.last; at++ {
		h := x.hashAt(at)
		whole = mix(whole, h)
		l.add(signInside, h, 0)
		l.add(signClass, x.classAt(at), 0)
		if x.isWord(at) {
			l.add(signBare, x.word(at).bare, 0)
		}
		if at+1 < p.last {
			l.add(signCouple, h, x.hashAt(at+1))
		}
	}
	first, last := x.hashAt(p.first), x.bareAt(p.last-1)
	l.add(signWhole, whole, 0)
	l.add(signFirst, first, 0)
	l.add(signLast, last, 0)
	l.add(signEnds, first, last)
	l.add(signLength, uint64(min(p.last-p.first, 8)), 0)
	l.add(signBefore, b1, 0)
	l.add(signBefore2, b2, b1)
	l.add(signJoinBefore, b1, first)
	l.add(signJoinBefore2, mix(b2, b1), first)
	l.add(signBehind, a1, 0)
	l.add(signBehind2, a1, a2)
	l.add(signJoinBehind, last, a1)
	l.add(signJoinBehind2, last, mix(a1, a2))
}

func (x *openReader) kindSigns(l *openSigns, p *openPhrase) {
	place, does := x.place(p), x.does(p)
	operator, behind := x.operators(p)
	closed := x.closedBy(p)
	left, right := x.beside(p)
	l.add(signKinds, uint64(p.kinds), 0)
	l.add(signCores, uint64(min(len(p.cores), 6)), 0)
	l.add(signPlace, place, 0)
	l.add(signDoes, does, 0)
	l.add(signOperator, operator, 0)
	l.add(signOperatorBehind, behind, 0)
	each(closed, func(c uint64) { l.add(signClosed, c, 0) })
	each(left, func(kind uint64) { l.add(signBesideBefore, kind, 0) })
	each(right, func(kind uint64) { l.add(signBesideBehind, kind, 0) })
	for i := range p.cores {
		c := &p.cores[i]
		kind := uint64(c.kind)
		for at := c.first; at < c.last; at++ {
			l.add(signKindWord, kind, x.bareAt(at))
		}
		l.add(signList, kind, x.names[c.list])
	}
	each(p.kinds, func(kind uint64) {
		l.add(signKind, kind, 0)
		l.add(signKindPlace, kind, place)
		l.add(signKindDoes, kind, does)
		l.add(signKindOperator, kind, operator)
		each(closed, func(c uint64) { l.add(signKindClosed, kind, c) })
		each(left, func(other uint64) { l.add(signBesideKind, kind, other) })
		each(right, func(other uint64) { l.add(signBesideKind, kind, 100+other) })
	})
}

// each calls visit for the number of each bit that is set.
func each(set uint32, visit func(bit uint64)) {
	for bit := uint64(0); set != 0; bit, set = bit+1, set>>1 {
		if set&1 == 1 {
			visit(bit)
		}
	}
}

func mix(a, b uint64) uint64 { return (a ^ b>>7 ^ b<<57) * 0x9E3779B97F4A7C15 }
