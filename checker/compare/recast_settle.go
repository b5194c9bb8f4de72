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

// settleRecasts goes through the articles that were written anew.
func (w *weigher) settleRecasts() {
	for _, r := range w.recasts() {
		w.speaks(w.one.LanguageOf(r.old), w.other.LanguageOf(r.new))
		at := w.effectsOf(r)
		better, found := w.balanceOf(r)
		if r.same() && max(better, -better) < outweighsSame {
			w.settleSame(r, at, better)
		} else {
			w.settleAnew(r, at, better, found)
		}
	}
	w.effects = slices.DeleteFunc(w.effects, func(e Effect) bool { return e.dropped })
}

// effectsOf are the effects in an article, by their place among all.
func (w *weigher) effectsOf(r *recast) (list []int) {
	for i := range w.effects {
		e := &w.effects[i]
		if e.points != nil || !e.Kind.Worse() && !e.Kind.Better() {
			continue
		}
		if e.New != checker.None && w.after.base[e.New] == r.new || e.New == checker.None && e.Old != checker.None && w.before.base[e.Old] == r.old {
			list = append(list, i)
		}
	}
	return list
}

// settleSame drops what was told of words that stand in another place or form of the same article.
func (w *weigher) settleSame(r *recast, at []int, better int) {
	agree := false
	for _, i := range at {
		e := &w.effects[i]
		switch {
		case e.finding:
			e.Kind, e.loss = Changed, checker.Info
		case !w.supported(r, e):
			e.dropped = true
		default:
			agree = agree || better < 0 && e.Kind.Worse() || better > 0 && e.Kind.Better()
		}
	}
	for _, i := range at {
		if e := &w.effects[i]; agree && (better < 0 && e.Kind.Better() || better > 0 && e.Kind.Worse()) {
			e.Kind, e.loss, e.Narrowed = Changed, checker.Info, false
		}
	}
}

// settleAnew lets the balance decide between what was told for the better and for the worse.
func (w *weigher) settleAnew(r *recast, at []int, better int, found []weighed) {
	if max(better, -better) < 2 {
		better = 0
	}
	agree := 0
	for _, i := range at {
		e := &w.effects[i]
		if !e.finding && (!w.level(r, e) || w.inOtherWords(r, e)) {
			e.Kind, e.loss, e.Narrowed = Changed, checker.Info, false
			continue
		}
		if better < 0 && e.Kind.Worse() || better > 0 && e.Kind.Better() {
			agree++
		}
	}
	heavy := max(better, -better) >= outweighs
	for _, i := range at {
		e := &w.effects[i]
		if e.Kind == Changed || better < 0 && e.Kind.Worse() || better > 0 && e.Kind.Better() {
			continue
		}
		if heavy || better != 0 && agree > 0 || !w.strong(r, e) {
			e.Kind, e.loss, e.Narrowed = Changed, checker.Info, false
		}
	}
	if heavy && agree == 0 {
		w.tellBalance(r, better, found)
	}
}

// strong reports whether an effect tells of one word that took the place of another of its ladder, or of a grave thing
// that the article as a whole has no longer, or had not.
func (w *weigher) strong(r *recast, e *Effect) bool {
	switch {
	case e.finding:
		return false
	case e.About == "cumulation":
		return true
	case !e.OldAt.Empty() && !e.NewAt.Empty():
		return w.words.ladderOf(e.About) >= 0 || e.About == "penalty" || e.About == "age" || e.About == "gravity" || e.About == "regularity"
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

func (v *vocabulary) ladderOf(key string) int {
	return slices.IndexFunc(v.ladders, func(l ladder) bool { return l.key == key })
}

// appealRung is the rung of a plain appeal: "may appeal" and "has a right of appeal" are the same in another sentence.
const appealRung = 4

// highest and lowest are the best and the worst that an article has of a ladder.
func (r *recast) highest(side, ladder int) (rung int32) {
	for _, t := range r.terms[side] {
		if t.ladder == ladder {
			rung = max(rung, t.rung)
		}
	}
	return rung
}

func (r *recast) lowest(side, ladder int) (rung int32) {
	for _, t := range r.terms[side] {
		if t.ladder == ladder {
			rung = min(rung, t.rung)
		}
	}
	return rung
}

// level reports whether what an effect tells of a ladder holds of the article as a whole; true of other effects.
func (w *weigher) level(r *recast, e *Effect) bool {
	ladder := w.words.ladderOf(e.About)
	switch {
	case ladder < 0 || ladder == w.words.duty || ladder == w.words.ban:
		return true
	case e.About == "remedy" && min(r.highest(0, ladder), r.highest(1, ladder)) >= appealRung:
		return false
	case ladder == w.words.time:
		return !slices.Equal(r.durations(0), r.durations(1)) || r.highest(0, ladder) > 0 != (r.highest(1, ladder) > 0)
	}
	return r.highest(0, ladder) != r.highest(1, ladder) || r.lowest(0, ladder) != r.lowest(1, ladder)
}

// durations are the lengths of time that an article names, each once, from the shortest.
func (r *recast) durations(side int) (hours []int32) {
	for _, t := range r.terms[side] {
		if t.hours > 0 {
			hours = append(hours, t.hours)
		}
	}
	slices.Sort(hours)
	return slices.Compact(hours)
}

// supported reports whether an effect on an article that says the same again tells of something that the other draft
// has nowhere.
func (w *weigher) supported(r *recast, e *Effect) bool {
	switch ladder := w.words.ladderOf(e.About); {
	case e.About == "cumulation":
		return true
	case e.About == "prohibition" || e.About == "duty":
		return w.freely(r, 0) != w.freely(r, 1)
	case e.About == "penalty" || e.About == "age" || e.About == "gravity" || e.About == "regularity":
		return !slices.Equal(w.numbers(r, 0), w.numbers(r, 1))
	case ladder >= 0 && ladder == w.words.time:
		return w.level(r, e)
	case ladder >= 0 && !w.words.ladders[ladder].softens:
		return w.level(r, e) && !w.inOtherWords(r, e) && newIn(r.tokens[0], r.absent[0], e.OldAt)+newIn(r.tokens[1], r.absent[1], e.NewAt) > 0
	}
	return newIn(r.tokens[0], r.saying[0], e.OldAt)+newIn(r.tokens[1], r.saying[1], e.NewAt) > 0
}

// newIn counts the words of a span that the other draft has nowhere; 0 where they are less than a fourth of it.
func newIn(tokens []ownToken, alone []checker.Span, at checker.Span) int {
	words, new := 0, 0
	for _, t := range tokens {
		if t.folded != 0 && at.Contains(t.at) {
			words++
		}
	}
	for _, n := range alone {
		if at.Contains(n) {
			new++
		}
	}
	if 4*new < words {
		return 0
	}
	return new
}

// freely counts the sentences of an article in which something may be done and nothing restrains it.
func (w *weigher) freely(r *recast, side int) (count int) {
	tokens := r.tokens[side]
	restraint := w.words.balance.ladderOf("restraint")
	marks := w.words.balance.match(tokens)
	breaks := func(t ownToken) bool { return ends(t) || t.kind == checker.TokenColon }
	last := -1
	for _, t := range r.terms[side] {
		if t.ladder != w.words.duty || t.rung != 1 || t.first < last {
			continue
		}
		from, to := t.first, t.last
		for from > 0 && !breaks(tokens[from-1]) && tokens[from-1].part == tokens[t.first].part {
			from--
		}
		for to < len(tokens) && !breaks(tokens[to]) && tokens[to].part == tokens[t.first].part {
			to++
		}
		last = to
		if !slices.ContainsFunc(marks, func(m matched) bool { return m.of == restraint && m.first >= from && m.last <= to }) {
			count++
		}
	}
	return count
}

// numbers are the numbers of an article, in words or digits, in order of size.
func (w *weigher) numbers(r *recast, side int) (list []int32) {
	n := &norm{tokens: r.tokens[side], ladders: w.words.match(r.tokens[side])}
	d := [2]*checker.Report{w.one, w.other}[side].Document
	for i, t := range n.tokens {
		if t.kind == checker.TokenNumber && !n.groups(i) {
			value := int32(0)
			for k := i; k == i || k < len(n.tokens) && n.groups(k); k++ {
				for _, c := range []byte(d.Words(n.tokens[k].at)) {
					if '0' <= c && c <= '9' && value < 1<<26 {
						value = 10*value + int32(c-'0')
					}
				}
			}
			list = append(list, value)
		}
	}
	for i := 0; i < len(n.ladders); i++ {
		if m := n.ladders[i]; m.of == listNumber && m.rung > 1 {
			at := *n
			at.first, at.last = m.first, m.last
			value, _ := at.spelled()
			list = append(list, value)
			for i+1 < len(n.ladders) && n.ladders[i+1].first <= m.last+1 && n.ladders[i+1].of == listNumber {
				i, m = i+1, n.ladders[i+1]
			}
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
