package compare

import (
	"slices"

	"clausecheck/checker"
)

// What must, may and must not be done, in an article that was written anew.

// operates reports whether an effect tells of what must, may or must not be done.
func operates(e *Effect) bool { return e.About == "prohibition" || e.About == "duty" }

// operated reports whether what an effect tells of the operator of a sentence holds of the article as a whole: where a
// ban was lost, more may be done freely. True of other effects.
func (w *weigher) operated(r *recast, e *Effect) bool {
	if !operates(e) {
		return true
	}
	if e.About == "duty" && (w.weighsAt(r, 0, e.OldAt) || w.weighsAt(r, 1, e.NewAt)) {
		return false // that a measure has to be taken is no safeguard
	}
	if e.About == "duty" && w.servesAt(r, e) {
		return true
	}
	was, is := w.freely(r, 0), w.freely(r, 1)
	if e.About == "prohibition" && e.OldAt.Empty() != e.NewAt.Empty() {
		return e.OldAt.Empty() && is < was || e.NewAt.Empty() && is > was
	}
	return is != was
}

// servesAt reports whether an effect exchanges what an authority must and may do for people.
func (w *weigher) servesAt(r *recast, e *Effect) bool {
	var acts [2]act
	for side, at := range [...]checker.Span{e.OldAt, e.NewAt} {
		i, ok := slices.BinarySearchFunc(r.tokens[side], at.Start, func(t ownToken, start int32) int { return int(t.at.Start - start) })
		if !ok || at.Empty() {
			return false
		}
		n := w.normAt(side, r.tokens[side], i, i+1)
		if n.favour <= 0 || !n.sure || n.op != opMust && n.op != opMay || n.act != actProtective && n.act != actRelief {
			return false
		}
		acts[side] = n.act
	}
	return acts[0] == acts[1]
}

// weighsAt reports whether people are the worse for the sentence of an article in which some words stand.
func (w *weigher) weighsAt(r *recast, side int, at checker.Span) bool {
	tokens := r.tokens[side]
	i, ok := slices.BinarySearchFunc(tokens, at.Start, func(t ownToken, start int32) int { return int(t.at.Start - start) })
	return ok && !at.Empty() && w.normAt(side, tokens, i, i+1).favour < 0
}
