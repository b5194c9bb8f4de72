package compare

import (
	"cmp"
	"slices"

	"clausecheck/checker"
)

// What the limbs of an article say of it as a whole.

// limbOf is what an article lost and gained in limbs that the other draft has in no other words: how much better people
// are for the new draft, and by side the limb of most new words that speaks against it and the one that speaks for it.
type limbOf struct {
	better int
	plain  int // of those, the ones of which two in three words are new
	words  int // the same, by the number of new words
	first  [2][2]*limb
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
			better := gained(side) * l.class.good()
			found.better += better
			found.words += better * min(l.new, mostNew)
			found.plain += better * (3 * l.new / (2 * max(l.words, 1)))
			if first := &found.first[side][max(better, 0)]; *first == nil || (*first).new < l.new {
				*first = l
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
	sign, most := cmp.Compare(found.better, 0), 0
	for side := range found.first {
		if l := found.first[side][max(sign, 0)]; l != nil {
			most = max(most, l.new)
		}
	}
	switch {
	case sign == 0, balance*sign <= -outweighs:
		return
	case sign*found.better == 1 && (sign*balance < 1 || most < plainlyNew || sign*found.plain < 1):
		return
	}
	e := Effect{Kind: Weakened, About: "limb", Title: w.words.titleOf("limb"), loss: checker.Warning, Old: r.old, New: r.new, firm: true}
	if found.better > 0 {
		e.Kind = Strengthened
	}
	for side := range found.first {
		l := found.first[side][max(sign, 0)]
		if l == nil {
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
