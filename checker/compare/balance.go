package compare

import (
	"slices"

	"clausecheck/checker"
)

// The balance of an article: what it has, in whatever form, of what protects people and of what weighs on them. Where
// an article was written anew this says more than any single word.

// weighed is what the balance found of one thing that only one draft has.
type weighed struct {
	side   int
	better int // 1: people are the better for the new draft
	first  matched
}

// balanceOf says how much better people are for the new draft of an article, and what decided.
func (w *weigher) balanceOf(r *recast) (better int, found []weighed) {
	v := w.words.balance
	limit := v.ladderOf("limit")
	for i := range v.ladders {
		if v.ladders[i].reach == inOffence && !r.offence || v.ladders[i].reach == notOffence && r.offence {
			continue
		}
		var at [2]matched
		var has [2]bool
		for side := range at {
			at[side], has[side] = r.weighs(side, i)
			if i == limit && !has[side] {
				has[side] = len(r.durations(side)) > 0
			}
		}
		if has[0] == has[1] {
			continue
		}
		one := weighed{side: 0, better: -int(at[0].rung) * v.ladders[i].weight(), first: at[0]}
		if has[1] {
			one = weighed{side: 1, better: int(at[1].rung) * v.ladders[i].weight(), first: at[1]}
		}
		if i == limit && one.first.last == 0 {
			continue
		}
		better += one.better
		found = append(found, one)
	}
	prompt, limited := w.words.balance.ladderOf("prompt"), slices.IndexFunc(found, func(f weighed) bool { return f.first.of == limit })
	if limited >= 0 && slices.ContainsFunc(found, func(f weighed) bool { return f.first.of == prompt && f.better*found[limited].better < 0 }) {
		better -= found[limited].better // "at once" became "within a day"
		found = slices.Delete(found, limited, limited+1)
	}
	return better, found
}

// weighs is where an article first has a thing of the balance.
func (r *recast) weighs(side, ladder int) (found matched, ok bool) {
	for _, m := range r.balance[side] {
		if m.of == ladder && m.rung != 0 {
			return m, true
		}
	}
	return matched{}, false
}

// weight is how much a thing counts in the balance.
func (l *ladder) weight() int {
	switch l.severity {
	case checker.Blocker:
		return 3
	case checker.Warning:
		return 2
	}
	return 1
}

// modal are the things of the balance that are said of whatever may and may not be done.
var modal = []string{"restraint", "permitted", "rights"}

// tellBalance tells which way an article went where no single word did.
func (w *weigher) tellBalance(r *recast, better int, found []weighed) {
	said := 0
	for _, f := range found {
		if !slices.Contains(modal, w.words.balance.ladders[f.first.of].key) {
			said += f.better
		}
	}
	if said*better <= 0 {
		return // what may and may not be done is said in other words
	}
	e := Effect{Kind: Weakened, About: "balance", Title: w.words.titleOf("balance"), loss: checker.Warning, Old: r.old, New: r.new}
	if better > 0 {
		e.Kind = Strengthened
	}
	for _, f := range found {
		if f.better > 0 != (better > 0) {
			continue
		}
		at := spanOf(r.tokens[f.side], int32(f.first.first), int32(f.first.last))
		if f.side == 0 && e.OldAt.Empty() {
			e.OldAt = at
		} else if f.side == 1 && e.NewAt.Empty() {
			e.NewAt = at
		}
	}
	w.effects = append(w.effects, e)
}
