package compare

import (
	"slices"

	"clausecheck/checker"
)

// What speaks against what was told of an article that was written anew.

// balk takes back what was told for the better where something that protects people is lost as a whole, and for the
// worse where something came that protects them: it is not known which counts for more.
func (w *weigher) balk(r *recast, at []int, found []weighed) {
	told := 0
	for _, i := range at {
		if e := &w.effects[i]; !e.dropped && e.Kind != Changed {
			if e.firm || operates(e) || !e.OldAt.Empty() && !e.NewAt.Empty() && !e.finding {
				return // one word stands in the place of another
			}
			if e.Kind.Better() {
				told += 2
			} else {
				told -= 2
			}
		}
	}
	against, with := 0, 0
	if bans := w.bans(r, 1) - w.bans(r, 0); bans*told < 0 {
		against += bans // what was not allowed is not spoken of any more
	}
	for _, f := range found {
		if f.better > 0 == (told > 0) {
			with += f.better
		} else if f.first.rung > 0 && !w.within(r, at, f) {
			against += f.better
		}
	}
	if told == 0 {
		return
	}
	if a, b := max(against, -against), max(with, -with, told, -told); a >= 2 && a >= b {
		for _, i := range at {
			if e := &w.effects[i]; !e.dropped {
				e.Kind, e.loss, e.Narrowed = Changed, checker.Info, false
			}
		}
	}
}

// within reports whether a thing of the balance stands in the words of an effect.
func (w *weigher) within(r *recast, at []int, f weighed) bool {
	span := spanOf(r.tokens[f.side], int32(f.first.first), int32(f.first.last))
	return slices.ContainsFunc(at, func(i int) bool {
		told := w.effects[i].OldAt
		if f.side == 1 {
			told = w.effects[i].NewAt
		}
		return w.effects[i].Kind != Changed && told.Contains(span)
	})
}

// bans counts what an article does not allow.
func (w *weigher) bans(r *recast, side int) (count int) {
	for _, t := range r.terms[side] {
		if t.ladder == w.words.ban && t.rung == w.words.ladders[w.words.ban].top {
			count += 2
		}
	}
	tokens := r.tokens[side]
	for _, m := range w.words.match(tokens) {
		if m.of == listNegation && (m.first == 0 || ends(tokens[m.first-1]) || tokens[m.first-1].part != tokens[m.first].part) {
			count += 2
		}
	}
	return min(count, 2)
}
