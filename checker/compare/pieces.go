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
