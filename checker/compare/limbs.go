package compare

import (
	"cmp"
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

// limbOf is what an article lost and gained in limbs that the other draft has in no other words: how much better people
// are for the new draft, and the limb of most new words on each side that decided.
type limbOf struct {
	better int
	plain  int // of those, the ones of which two in three words are new
	words  int // the same, by the number of new words
	first  [2]*limb
}

// newLimbs weighs the limbs of both drafts that are new for the most part. A limb that has a new one of its own class on
// the other side was put into other words.
func (w *weigher) newLimbs(r *recast) (found limbOf) {
	for side := range 2 {
		list := w.limbs(r, side)
		for i := range list {
			l := &list[i]
			if l.new < fewestNew || 2*l.new < l.words || l.class.good() == 0 {
				continue
			}
			found.better += gained(side) * l.class.good()
			found.words += gained(side) * l.class.good() * min(l.new, mostNew)
			found.plain += gained(side) * l.class.good() * (3 * l.new / (2 * max(l.words, 1)))
			if found.first[side] == nil || found.first[side].new < l.new {
				found.first[side] = l
			}
		}
	}
	return found
}

// How many words of a limb must be new, how many where one limb and the balance decide together, how many count of one
// limb at most, and how many more one side must have where limbs of both are new.
const (
	fewestNew  = 2
	plainlyNew = 3
	mostNew    = 6
	muchNew    = 4
)

// tellLimbs tells which way an article went that says other things and of which nothing else told.
func (w *weigher) tellLimbs(r *recast, at []int, balance int) {
	if slices.ContainsFunc(at, func(i int) bool { return !w.effects[i].dropped && w.effects[i].Kind != Changed }) {
		return
	}
	found := w.newLimbs(r)
	if max(found.words, -found.words) >= muchNew && found.better*found.words >= 0 {
		found.better = 2 * cmp.Compare(found.words, 0)
	}
	most := 0
	for side, l := range found.first {
		if l != nil && gained(side)*l.class.good() > 0 == (found.better > 0) {
			most = max(most, l.new)
		}
	}
	switch sign := cmp.Compare(found.better, 0); {
	case sign == 0, balance*sign <= -outweighs:
		return
	case sign*found.better == 1 && (sign*balance < 1 || most < plainlyNew || sign*found.plain < 1):
		return
	}
	e := Effect{Kind: Weakened, About: "limb", Title: w.words.titleOf("limb"), loss: checker.Warning, Old: r.old, New: r.new, firm: true}
	if found.better > 0 {
		e.Kind = Strengthened
	}
	for side, l := range found.first {
		if l == nil || gained(side)*l.class.good() > 0 != (found.better > 0) {
			continue
		}
		span := spanOf(r.tokens[side], int32(l.first), int32(l.last))
		if side == 0 {
			e.OldAt = span
		} else {
			e.NewAt = span
		}
	}
	w.effects = append(w.effects, e)
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
