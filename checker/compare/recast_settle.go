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
		told := w.toldFirst(at)
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
		w.hedge(at, told, before)
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
