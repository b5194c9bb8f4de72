package compare

import "clausecheck/checker"

// Which effects on an article that was written anew stand by themselves, and which the other draft takes back.

// strong reports whether an effect tells of one word that took the place of another of its ladder, or of a grave thing
// that the article as a whole has no longer, or had not.
func (w *weigher) strong(r *recast, e *Effect) bool {
	switch {
	case e.finding:
		return false
	case e.About == "cumulation" || e.firm:
		return true
	case !e.OldAt.Empty() && !e.NewAt.Empty():
		return w.words.ladderOf(e.About) >= 0 || e.About == "penalty" || e.About == "age" || e.About == "gravity" || e.About == "regularity"
	case e.extent && w.saysNew(r, e):
		return true
	case e.loss < checker.Blocker:
		return false
	}
	side, at := e.side()
	for _, m := range r.balance[side] {
		if m.rung == 0 || !spanOf(r.tokens[side], int32(m.first), int32(m.last)).Overlaps(at) {
			continue
		}
		if _, ok := r.weighs(1-side, m.of); !ok && (m.rung > 0) == (side == 1) == e.Kind.Better() {
			return true
		}
	}
	return false
}

// saysNew reports whether the words of an effect that one draft alone has are new for the most part.
func (w *weigher) saysNew(r *recast, e *Effect) bool {
	side, at := e.side()
	words, new := 0, 0
	for i, t := range r.tokens[side] {
		if r.telling[side][i] && at.Contains(t.at) {
			words++
			if r.unsaid[side][i] {
				new++
			}
		}
		if t.kind == checker.TokenNumber && at.Contains(t.at) {
			return false // it points at other words
		}
	}
	return new >= fewestNew && 2*new >= words
}

// side is the draft that has the words of an effect, where one alone has them.
func (e *Effect) side() (side int, at checker.Span) {
	if e.OldAt.Empty() {
		return 1, e.NewAt
	}
	return 0, e.OldAt
}

// inOtherWords reports whether what one draft alone has, as its place tells, stands in the other in other words.
func (w *weigher) inOtherWords(r *recast, e *Effect) bool {
	if e.About == "promptness" {
		prompt := w.words.balance.ladderOf("prompt")
		_, was := r.weighs(0, prompt)
		_, is := r.weighs(1, prompt)
		return was && is
	}
	if e.OldAt.Empty() == e.NewAt.Empty() {
		return false
	}
	side, at := e.side()
	if w.words.ladderOf(e.About) == w.words.time {
		prompt := w.words.balance.ladderOf("prompt")
		_, here := r.weighs(side, prompt)
		if _, there := r.weighs(1-side, prompt); there && !here {
			return true // "at once" became "within a day"
		}
	}
	some := false
	for _, m := range r.balance[side] {
		if m.rung == 0 || !spanOf(r.tokens[side], int32(m.first), int32(m.last)).Overlaps(at) {
			continue
		}
		if _, ok := r.weighs(1-side, m.of); !ok {
			return false
		}
		some = true
	}
	return some
}
