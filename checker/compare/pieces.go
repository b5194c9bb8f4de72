package compare

import (
	"slices"

	"clausecheck/checker"
)

// findPieces looks among the pairs for provisions without a counterpart of their own that stand
// mostly in one which has another: new ones split off from it, old ones merged into it.
func (a *aligner) findPieces(found []duo) {
	var list []scored
	for _, d := range found {
		if family(a.before.provision(d.old).Kind) != family(a.after.provision(d.new).Kind) && a.before.level[d.old] == a.after.level[d.new] {
			continue
		}
		if share := a.pieceShare(d); share >= pieceShare {
			list = append(list, scored{d, share})
		}
	}
	slices.SortFunc(list, func(x, y scored) int {
		if x.score != y.score {
			return int(y.score - x.score)
		}
		return inOrder(x.duo, y.duo)
	})
	loneOld, loneNew := map[checker.Ref]bool{}, map[checker.Ref]bool{}
	for _, s := range list {
		if a.extra[s.duo] || loneOld[s.old] || loneNew[s.new] {
			continue
		}
		if a.toOld[s.new] == checker.None {
			loneNew[s.new] = true
		} else {
			loneOld[s.old] = true
		}
		a.extra[s.duo] = true
		a.pieces = append(a.pieces, s.duo)
	}
}

// pieceShare is the share of the left-over provision's words that stand in the other one and are not
// told again by that one's own counterpart; 0 where not exactly one of the two is left over.
func (a *aligner) pieceShare(d duo) int32 {
	oldLeft, newLeft := a.toNew[d.old] == checker.None, a.toOld[d.new] == checker.None
	if oldLeft == newLeft {
		return 0
	}
	mine, theirs := a.weights(d)
	shared := a.votes.of[d]
	if newLeft {
		if mine == 0 || theirs < 3 || !a.beside(a.votes.of[duo{d.old, a.toNew[d.old]}], shared, mine) {
			return 0
		}
		return min(shared*whole/theirs, whole)
	}
	if theirs == 0 || mine < 3 || !a.beside(a.votes.of[duo{a.toOld[d.new], d.new}], shared, theirs) {
		return 0
	}
	return min(shared*whole/mine, whole)
}

// beside reports whether two shares of a provision lie beside each other rather than over each other.
func (a *aligner) beside(one, other, all int32) bool { return one+other <= all+all/8+2 }

// followChildren makes an article without a counterpart a piece of the one into which most of its
// words went, provision by provision. Articles that say nearly the same as others can only be told
// apart so. It reports whether it found any.
func (a *aligner) followChildren() bool {
	olds := a.homes(a.before, a.after, a.toNew, func(old, new checker.Ref) duo { return duo{old, new} })
	news := a.homes(a.after, a.before, a.toOld, func(new, old checker.Ref) duo { return duo{old, new} })
	found := append(olds, news...)
	for _, d := range found {
		if !a.extra[d] {
			a.extra[d] = true
			a.pieces = append(a.pieces, d)
		}
	}
	return len(found) > 0
}

// homes are the articles of one side that have no counterpart, each with the article of the other
// side, which has one, that took in more than half of its words.
func (a *aligner) homes(s, other *side, to []checker.Ref, as func(mine, theirs checker.Ref) duo) (found []duo) {
	back := a.toOld
	if s == a.after {
		back = a.toNew
	}
	shares := map[duo]int32{}
	var order []duo
	for i := range s.level {
		mine, went := s.base[i], to[i]
		if to[mine] != checker.None || went == checker.None || !isTop(s.provision(mine).Kind) {
			continue
		}
		theirs := other.base[went]
		if !isTop(other.provision(theirs).Kind) || back[theirs] == checker.None {
			continue
		}
		d := as(mine, theirs)
		if shares[d] == 0 {
			order = append(order, d)
		}
		shares[d] += int32(len(s.own.of(checker.Ref(i))))
	}
	for _, d := range order {
		mine := d.old
		if s == a.after {
			mine = d.new
		}
		if all := int32(len(s.under(mine))); 2*shares[d] > all {
			found = append(found, d)
		}
	}
	return found
}

// findAbsorbed looks at the provisions that are left over beside or below one that has a counterpart: where all
// their words stand in that counterpart in one stretch, they are a piece of it, however common their
// words are elsewhere.
func (a *aligner) findAbsorbed() {
	taken := [2]map[checker.Ref]bool{{}, {}}
	for _, d := range a.pieces {
		taken[0][d.old], taken[1][d.new] = true, true
	}
	look := func(s, other *side, to []checker.Ref, taken map[checker.Ref]bool, as func(mine, theirs checker.Ref) duo) {
		before := s.siblingsBefore()
		for i := range s.level {
			mine := checker.Ref(i)
			if s.level[i] == 0 || to[i] != checker.None || taken[mine] {
				continue
			}
			words := s.own.words(nil, mine)
			if len(words) < anchorWords {
				continue
			}
			for _, beside := range [...]checker.Ref{before[mine], s.provision(mine).Sibling, s.provision(mine).Parent} {
				if beside == checker.None || to[beside] == checker.None {
					continue
				}
				theirs := to[beside]
				if has(other.own.words(nil, theirs), words) && !has(s.own.words(nil, beside), words) {
					d := as(mine, theirs)
					a.extra[d] = true
					a.pieces = append(a.pieces, d)
					break
				}
			}
		}
	}
	look(a.before, a.after, a.toNew, taken[0], func(mine, theirs checker.Ref) duo { return duo{mine, theirs} })
	look(a.after, a.before, a.toOld, taken[1], func(mine, theirs checker.Ref) duo { return duo{theirs, mine} })
}

// siblingsBefore is, by provision, the sibling before it, or checker.None.
func (s *side) siblingsBefore() []checker.Ref {
	before := nothing(len(s.level))
	for i := range s.level {
		if next := s.provision(checker.Ref(i)).Sibling; next != checker.None {
			before[next] = checker.Ref(i)
		}
	}
	return before
}

// has reports whether the words stand in the text in one stretch.
func has(text, words []uint64) bool {
	for i := 0; i+len(words) <= len(text); i++ {
		if slices.Equal(text[i:i+len(words)], words) {
			return true
		}
	}
	return false
}
