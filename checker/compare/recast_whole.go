package compare

import (
	"slices"

	"clausecheck/checker"
)

// What an article that was written anew has as a whole: levels of a ladder, lengths of time, numbers, what may be done
// freely.

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
	case e.About == "cumulation" || e.firm:
		return true
	case operates(e):
		return w.operated(r, e)
	case e.About == "penalty" || e.About == "age" || e.About == "gravity" || e.About == "regularity":
		return !slices.Equal(w.numbers(r, 0), w.numbers(r, 1))
	case ladder >= 0 && ladder == w.words.time:
		return w.level(r, e) && (!slices.Equal(r.durations(0), r.durations(1)) || newIn(r.tokens[0], r.absent[0], e.OldAt)+newIn(r.tokens[1], r.absent[1], e.NewAt) > 0)
	case ladder >= 0 && !w.words.ladders[ladder].softens:
		return w.level(r, e) && !w.inOtherWords(r, e) && newIn(r.tokens[0], r.absent[0], e.OldAt)+newIn(r.tokens[1], r.absent[1], e.NewAt) > 0
	}
	if e.extent && e.OldAt.Empty() != e.NewAt.Empty() && w.saysNew(r, e) {
		return true
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
	marks := slices.DeleteFunc(slices.Clone(r.balance[side]), func(m matched) bool { return m.of != restraint })
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
		for len(marks) > 0 && marks[0].first < from {
			marks = marks[1:]
		}
		if len(marks) == 0 || marks[0].last > to {
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
