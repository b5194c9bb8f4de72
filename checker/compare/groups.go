package compare

import (
	"slices"

	"clausecheck/checker"
)

// A group is what has to be compared as one text: a pair, or all that a split or a merger ties together.
type group struct {
	duos     []duo
	old, new []checker.Ref // in text order
	edits    [][]Edit      // by duo
	changes  []Change      // by duo
	runs     []run         // what differs between the joined texts
}

// groups are the pairs and pieces, tied together where they share a provision, in the order of the
// old draft.
func (a *alignment) groups() []*group {
	ofNew := make(map[checker.Ref]*group)
	ofOld := make(map[checker.Ref]*group)
	var all []*group
	put := func(d duo) {
		g, h := ofOld[d.old], ofNew[d.new]
		switch {
		case g == nil && h == nil:
			g = &group{}
			all = append(all, g)
		case g == nil:
			g = h
		case h != nil && g != h: // two groups become one
			for _, e := range h.duos {
				ofOld[e.old], ofNew[e.new] = g, g
			}
			g.duos = append(g.duos, h.duos...)
			h.duos = nil
		}
		ofOld[d.old], ofNew[d.new] = g, g
		g.duos = append(g.duos, d)
	}
	for old, new := range a.toNew {
		if new != checker.None {
			put(duo{checker.Ref(old), new})
		}
	}
	for _, d := range a.pieces {
		put(d)
	}
	all = slices.DeleteFunc(all, func(g *group) bool { return len(g.duos) == 0 })
	for _, g := range all {
		slices.SortFunc(g.duos, inOrder)
		for _, d := range g.duos {
			g.old, g.new = append(g.old, d.old), append(g.new, d.new)
		}
		g.sort()
		g.edits = make([][]Edit, len(g.duos))
	}
	return all
}

func (g *group) sort() {
	slices.Sort(g.old)
	slices.Sort(g.new)
	g.old, g.new = slices.Compact(g.old), slices.Compact(g.new)
}

func (g *group) turn() {
	for i, d := range g.duos {
		g.duos[i] = duo{d.new, d.old}
		for k, e := range g.edits[i] {
			g.edits[i][k] = Edit{e.New, e.Old}
		}
		g.changes[i] = g.changes[i].turned()
	}
	g.old, g.new = g.new, g.old
}

// difference finds the edits of a group. One that stands in a single provision on both sides belongs
// to the pair of these two, or else to any pair that has one of them.
func (g *group) difference(before, after *side) {
	if len(g.duos) == 1 && before.hash[g.old[0]] == after.hash[g.new[0]] && sameTokens(before.own.of(g.old[0]), after.own.of(g.new[0])) {
		return
	}
	olds, news := joined(before, g.old), joined(after, g.new)
	var d differ
	g.runs = d.differences(olds, news)
	for _, r := range g.runs {
		for _, piece := range splitRun(r, olds, news) {
			e := Edit{spanOf(olds, piece.oldFirst, piece.oldLast), spanOf(news, piece.newFirst, piece.newLast)}
			i := g.duoOf(holderOf(olds, piece.oldFirst, piece.oldLast), holderOf(news, piece.newFirst, piece.newLast))
			g.edits[i] = append(g.edits[i], e)
		}
	}
}

func sameTokens(x, y []ownToken) bool {
	return slices.EqualFunc(x, y, func(a, b ownToken) bool { return a.exact == b.exact })
}

func joined(s *side, refs []checker.Ref) (tokens []ownToken) {
	if len(refs) == 1 {
		return s.own.of(refs[0])
	}
	for _, r := range refs {
		tokens = append(tokens, s.own.of(r)...)
	}
	return tokens
}

// splitRun cuts a run at the edges of titles, bodies and tails, where a change of both sides has as
// many edges on each; what is left over on one side comes by itself.
func splitRun(r run, olds, news []ownToken) (out []run) {
	for r.oldFirst < r.oldLast || r.newFirst < r.newLast {
		o, n := r.oldFirst, r.newFirst
		for o < r.oldLast && olds[o].part == olds[r.oldFirst].part {
			o++
		}
		for n < r.newLast && news[n].part == news[r.newFirst].part {
			n++
		}
		out = append(out, run{r.oldFirst, o, r.newFirst, n})
		r.oldFirst, r.newFirst = o, n
	}
	return out
}

// spanOf is the bytes of tokens; where there are none, the empty place before the first or behind the
// last one.
func spanOf(tokens []ownToken, first, last int32) checker.Span {
	switch {
	case first < last:
		return checker.Span{Start: tokens[first].at.Start, End: tokens[last-1].at.End}
	case first > 0:
		at := tokens[first-1].at.End
		return checker.Span{Start: at, End: at}
	case len(tokens) > 0:
		at := tokens[0].at.Start
		return checker.Span{Start: at, End: at}
	}
	return checker.Span{}
}

func holderOf(tokens []ownToken, first, last int32) checker.Ref {
	switch {
	case first < last:
		return checker.Ref(tokens[first].part / 3)
	case first > 0:
		return checker.Ref(tokens[first-1].part / 3)
	case len(tokens) > 0:
		return checker.Ref(tokens[0].part / 3)
	}
	return checker.None
}

func (g *group) duoOf(old, new checker.Ref) int {
	best := 0
	for i, d := range g.duos {
		if d.old == old && d.new == new {
			return i
		}
		if d.old == old || d.new == new {
			best = i
		}
	}
	return best
}
