package compare

import (
	"slices"

	"clausecheck/checker"
)

// What was told of an article that was written anew is held against the article as a whole. Where it only says the
// same again, nothing stands that other words of it take back; where it says other things, the balance decides which
// way it went, and what was read against it is told and not weighed.

// The balance from which on an article went one way: one that says other things, and one that seems to say the same.
const (
	outweighs     = 3
	outweighsSame = 4
)

// mostSettled is how many effects of one article are held against it: more than any law has.
const mostSettled = 400

// settleRecasts goes through the articles that were written anew.
func (w *weigher) settleRecasts() {
	effects := w.effectsByArticle()
	for _, r := range w.recasts() {
		w.speaks(w.one.LanguageOf(r.old), w.other.LanguageOf(r.new))
		at := effects[[2]checker.Ref{r.old, r.new}]
		if at = append(at, effects[[2]checker.Ref{r.old, checker.None}]...); len(at) > mostSettled {
			continue
		}
		slices.Sort(at)
		better, found := w.balanceOf(r)
		before := len(w.effects)
		if r.same() && max(better, -better) < outweighsSame {
			w.settleSame(r, at, better, found)
		} else {
			w.settleAnew(r, at, better, found)
		}
		w.balk(r, at, found)
		w.tellScope(r, at)
		if !r.same() && len(w.effects) == before {
			w.tellLimbs(r, at, better)
		}
	}
	w.effects = slices.DeleteFunc(w.effects, func(e Effect) bool { return e.dropped })
}

// effectsByArticle are the effects that say better or worse, by their place among all: those of an article that both
// drafts have by both, those that stand in the old draft alone by it and none.
func (w *weigher) effectsByArticle() map[[2]checker.Ref][]int {
	list := map[[2]checker.Ref][]int{}
	for i := range w.effects {
		e := &w.effects[i]
		if e.points != nil || !e.Kind.Worse() && !e.Kind.Better() {
			continue
		}
		at := [2]checker.Ref{checker.None, checker.None}
		switch {
		case e.New != checker.None:
			at[1] = w.after.base[e.New]
			at[0] = w.toOld[at[1]]
		case e.Old != checker.None:
			at[0] = w.before.base[e.Old]
		}
		list[at] = append(list[at], i)
	}
	return list
}

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

// settleSame drops what was told of words that stand in another place or form of the same article.
func (w *weigher) settleSame(r *recast, at []int, better int, found []weighed) {
	agree, borne := false, false
	for _, i := range at {
		e := &w.effects[i]
		switch {
		case e.finding:
			borne = borne || better < 0 && e.Kind == New || better > 0 && e.Kind == Fixed
			e.Kind, e.loss = Changed, checker.Info
		case !w.supported(r, e):
			e.dropped = true
		default:
			agree = agree || better < 0 && e.Kind.Worse() || better > 0 && e.Kind.Better()
		}
	}
	for _, i := range at {
		if e := &w.effects[i]; agree && !e.firm && (better < 0 && e.Kind.Better() || better > 0 && e.Kind.Worse()) {
			e.Kind, e.loss, e.Narrowed = Changed, checker.Info, false
		}
	}
	if !borne || agree || max(better, -better) < outweighs {
		return
	}
	for _, i := range at {
		if e := &w.effects[i]; e.firm && !e.dropped {
			return
		}
	}
	for _, i := range at {
		w.effects[i].Kind, w.effects[i].loss, w.effects[i].Narrowed = Changed, checker.Info, false
	}
	w.tellBalance(r, better, found)
}

// settleAnew lets the balance decide between what was told for the better and for the worse.
func (w *weigher) settleAnew(r *recast, at []int, better int, found []weighed) {
	if max(better, -better) < 2 {
		better = 0
	}
	agree, words := 0, 0
	for _, i := range at {
		e := &w.effects[i]
		if !e.finding && !e.firm && (!w.level(r, e) || w.inOtherWords(r, e) || !w.operated(r, e)) {
			e.Kind, e.loss, e.Narrowed = Changed, checker.Info, false
			continue
		}
		if better < 0 && e.Kind.Worse() || better > 0 && e.Kind.Better() {
			agree++
			if !e.finding {
				words++
			}
		}
	}
	if words == 0 {
		agree = 0
	}
	heavy, against := max(better, -better) >= outweighs, 0
	for _, i := range at {
		e := &w.effects[i]
		if e.Kind == Changed || (words > 0 || !e.finding) && (better < 0 && e.Kind.Worse() || better > 0 && e.Kind.Better()) {
			continue
		}
		if ladder := w.words.ladderOf(e.About); !e.finding && (e.Kind == Lost || e.Kind == Gained) && e.loss == checker.Blocker && ladder >= 0 && ladder != w.words.time {
			against++
		}
		if heavy || better != 0 && agree > 0 || !w.strong(r, e) {
			e.Kind, e.loss, e.Narrowed = Changed, checker.Info, false
		}
	}
	if heavy && agree == 0 && against == 0 {
		w.tellBalance(r, better, found)
	}
}

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
	was, is := w.freely(r, 0), w.freely(r, 1)
	if e.About == "prohibition" && e.OldAt.Empty() != e.NewAt.Empty() {
		return e.OldAt.Empty() && is < was || e.NewAt.Empty() && is > was
	}
	return is != was
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

// weighsAt reports whether people are the worse for the sentence of an article in which some words stand.
func (w *weigher) weighsAt(r *recast, side int, at checker.Span) bool {
	tokens := r.tokens[side]
	i, ok := slices.BinarySearchFunc(tokens, at.Start, func(t ownToken, start int32) int { return int(t.at.Start - start) })
	return ok && !at.Empty() && w.normAt(side, tokens, i, i+1).favour < 0
}

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
