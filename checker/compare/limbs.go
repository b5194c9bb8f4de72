package compare

import (
	"slices"

	"clausecheck/checker"
)

// The limbs of an article that was written anew: its sentences, and the clauses in them that say when, unless or to whom.
// What a limb is follows from its grammar, and so does whether people are the better for it, whatever its words are.

// A limbClass is what a limb does.
type limbClass uint8

const (
	limbUnread    limbClass = iota
	limbSafeguard           // a sentence that protects people: a right, a duty towards them, a ban on an authority
	limbPower               // a sentence that weighs on them
	limbCondition           // a clause that bounds what weighs on people
	limbOpening             // a clause that bounds what protects them
	limbClasses
)

// A limb is a sentence or clause of an article.
type limb struct {
	class       limbClass
	first, last int
	words, new  int // that say something, and of those the ones that the other draft has in no form
}

// good is whether people are the better (1) or the worse (-1) for a limb of a class.
func (c limbClass) good() int {
	switch c {
	case limbSafeguard, limbCondition:
		return 1
	case limbPower, limbOpening:
		return -1
	}
	return 0
}

// limbs are the limbs of an article, each with how much of it is new.
func (w *weigher) limbs(r *recast, side int) (list []limb) {
	tokens := r.tokens[side]
	for from := 0; from < len(tokens); {
		to := from
		for to < len(tokens) && tokens[to].part == tokens[from].part && to-from < 2*sentenceFar {
			to++
			if ends(tokens[to-1]) {
				break
			}
		}
		list = append(list, w.limbsOf(r, side, from, to)...)
		from = to
	}
	return list
}

// limbsOf are the limbs of one sentence.
func (w *weigher) limbsOf(r *recast, side, from, to int) (list []limb) {
	tokens := r.tokens[side]
	n := w.normAt(side, tokens, from, from)
	shift := from - n.own
	favour := n.favour
	if favour == 0 && n.empowers() {
		favour = -1
	}
	sure := n.sure
	if n.entitles(w.words) {
		favour, sure = 1, true
	}
	cuts := []int{from}
	var opened []bool
	opened = append(opened, false)
	for _, m := range n.marks {
		at := m.first + shift
		if at <= from || at >= to || m.of != listCondition && m.of != listException || m.of == listCondition && m.rung == 2 {
			continue
		}
		if at-cuts[len(cuts)-1] > 2 {
			cuts, opened = append(cuts, at), append(opened, true)
		}
	}
	if first := n.own; slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.first == first && (m.of == listCondition && m.rung != 2 || m.of == listException)
	}) {
		opened[0] = true
	}
	for i, at := range cuts {
		end := to
		if i+1 < len(cuts) {
			end = cuts[i+1]
		}
		l := limb{first: at, last: end}
		l.words, l.new = r.newWords(side, at, end)
		exception := slices.ContainsFunc(n.marks, func(m matched) bool { return m.first+shift == at && m.of == listException })
		switch {
		case favour == 0 || n.offence && !n.excuse || n.has(listDefines) || n.op == opNone && quotes(tokens[from:min(to, from+quotedFar)]): // what an offence is made of is told by its words
		case opened[i] && (favour < 0) != exception || opened[i] && exception && favour < 0:
			l.class = limbCondition
		case opened[i]:
			l.class = limbOpening
		case favour > 0 && sure:
			l.class = limbSafeguard
		case favour < 0:
			l.class = limbPower
		}
		list = append(list, l)
	}
	return list
}

// quotedFar is how far from the beginning of a sentence the term stands that it defines.
const quotedFar = 10

// quotes reports whether a term is quoted, as one that is defined is.
func quotes(tokens []ownToken) bool {
	return slices.ContainsFunc(tokens, func(t ownToken) bool { return t.kind == checker.TokenQuote })
}

// entitles reports whether the sentence says that somebody has a right, whatever the right is.
func (n *norm) entitles(v *vocabulary) bool {
	return !n.offence && n.op != opMustNot && slices.ContainsFunc(n.ladders, func(m matched) bool {
		return m.of >= 0 && v.ladders[m.of].key == "entitlement" && 2*m.rung > v.ladders[m.of].top && m.first >= n.own && !n.conditional(m.first)
	})
}

// newWords counts the words that say something in a stretch of an article, and those that the other draft has nowhere.
func (r *recast) newWords(side, from, to int) (words, new int) {
	for i := from; i < to; i++ {
		if r.telling[side][i] {
			words++
			if r.unsaid[side][i] {
				new++
			}
		}
	}
	return words, new
}
