package compare

import (
	"slices"

	"clausecheck/checker"
)

// Provisions are aligned from the top down: first the articles, by all their words, then what stands
// in them, level by level, so that a paragraph knows already which article its own has become. At each
// level the pairs are taken in the order of their score, each provision once; whoever is left over and
// stands mostly in a provision that has found its own pair is a piece of it: it was split off, or
// merged into it.

// An alignment is which provision of the old draft is which of the new.
type alignment struct {
	toNew, toOld []checker.Ref // the main counterpart, or checker.None
	pieces       []duo         // further counterparts: a new provision split off, an old one merged in
}

// Scores count in ten-thousandths of full agreement.
const (
	whole        = 10000
	closeEnough  = 3000 // share of common words that makes a pair of provisions of one home, or of articles
	closeMoved   = 5000 // the same where a provision would have moved into another
	closeAtPlace = 1500 // the same where number and parent agree too
	pieceShare   = 6000 // share of a left-over provision's words that makes it a piece
)

type aligner struct {
	*alignment
	before, after *side
	votes         *votes
	extra         map[duo]bool // pieces, for the question whether two parents belong together
}

func align(before, after *side) *alignment {
	a := &aligner{before: before, after: after, votes: countVotes(before, after), extra: map[duo]bool{},
		alignment: &alignment{toNew: nothing(len(before.level)), toOld: nothing(len(after.level))}}
	byLevel := map[int8][]duo{}
	var across []duo
	deepest := int8(0)
	for d := range a.votes.of {
		level := before.level[d.old]
		if level != after.level[d.new] {
			across = append(across, d)
			continue
		}
		deepest = max(deepest, level)
		byLevel[level] = append(byLevel[level], d)
	}
	deepest = max(deepest, slices.Max(append(before.level, 0)), slices.Max(append(after.level, 0)))
	descend := func() {
		for level := int8(0); level <= deepest; level++ {
			found := append(byLevel[level], a.neighbours(level)...)
			a.take(found)
			a.findPieces(found)
		}
	}
	descend()
	a.take(across)
	a.findPieces(across)
	if a.followChildren() {
		descend()
	}
	a.findAbsorbed()
	slices.SortFunc(a.pieces, inOrder)
	return a.alignment
}

func nothing(n int) []checker.Ref {
	refs := make([]checker.Ref, n)
	for i := range refs {
		refs[i] = checker.None
	}
	return refs
}

func inOrder(x, y duo) int {
	if x.old != y.old {
		return int(x.old - y.old)
	}
	return int(x.new - y.new)
}

// together reports whether two provisions are a pair or a piece of one another. Nothing belongs
// together with nothing.
func (a *aligner) together(old, new checker.Ref) bool {
	if old == checker.None || new == checker.None {
		return old == new
	}
	return a.toNew[old] == new || a.extra[duo{old, new}]
}

// neighbours are pairs that their places suggest, whatever their words: articles of one title or
// number, and children of aligned parents with one number, one text or one rank.
func (a *aligner) neighbours(level int8) (found []duo) {
	if level == 0 {
		found = append(a.alike(a.before.title, a.after.title), a.alike(a.before.number, a.after.number)...)
		return append(found, a.inTurn()...)
	}
	pairs := make([]duo, 0, len(a.toNew)+len(a.pieces))
	for old, new := range a.toNew {
		if new != checker.None {
			pairs = append(pairs, duo{checker.Ref(old), new})
		}
	}
	for _, p := range append(pairs, a.pieces...) {
		if a.before.level[p.old] == level-1 && a.after.level[p.new] == level-1 {
			found = append(found, a.children(p)...)
		}
	}
	return found
}

// alike are the pairs of provisions of level 0 that share a hash with few others.
func (a *aligner) alike(olds, news []uint64) (found []duo) {
	places := map[uint64][]checker.Ref{}
	for i, h := range olds {
		if h != 0 && a.before.level[i] == 0 && len(places[h]) <= mostHolders {
			places[h] = append(places[h], checker.Ref(i))
		}
	}
	for i, h := range news {
		if h == 0 || a.after.level[i] != 0 || len(places[h]) > mostHolders {
			continue
		}
		for _, old := range places[h] {
			found = append(found, duo{old, checker.Ref(i)})
		}
	}
	return found
}

// inTurn are the pairs of provisions of level 0 with the same own text and number, the first with the
// first and so on, however many there are.
func (a *aligner) inTurn() (found []duo) {
	type key struct {
		hash, number uint64
		count        int
	}
	places := map[key]checker.Ref{}
	seen := map[key]int{}
	visit := func(s *side, do func(key, checker.Ref)) {
		clear(seen)
		for i := range s.level {
			if s.level[i] == 0 {
				k := key{s.hash[i], s.number[i], 0}
				k.count = seen[k]
				seen[key{s.hash[i], s.number[i], 0}]++
				do(k, checker.Ref(i))
			}
		}
	}
	visit(a.before, func(k key, r checker.Ref) { places[k] = r })
	visit(a.after, func(k key, r checker.Ref) {
		if old, ok := places[k]; ok {
			found = append(found, duo{old, r})
		}
	})
	return found
}

func (a *aligner) children(p duo) (found []duo) {
	type key struct {
		hash  uint64
		count int
	}
	byNumber, byHash := map[uint64]checker.Ref{}, map[key]checker.Ref{}
	var byRank []checker.Ref
	seen := map[uint64]int{}
	for c := a.before.provision(p.old).Child; c != checker.None; c = a.before.provision(c).Sibling {
		if n := a.before.number[c]; n != 0 {
			byNumber[n] = c
		}
		if h := a.before.hash[c]; a.toNew[c] == checker.None {
			byHash[key{h, seen[h]}] = c
			seen[h]++
		}
		byRank = append(byRank, c)
	}
	clear(seen)
	rank := 0
	for c := a.after.provision(p.new).Child; c != checker.None; c = a.after.provision(c).Sibling {
		if old, ok := byNumber[a.after.number[c]]; ok {
			found = append(found, duo{old, c})
		}
		if h := a.after.hash[c]; a.toOld[c] == checker.None {
			if old, ok := byHash[key{h, seen[h]}]; ok {
				found = append(found, duo{old, c})
			}
			seen[h]++
		}
		if rank < len(byRank) {
			found = append(found, duo{byRank[rank], c})
		}
		rank++
	}
	return found
}

type scored struct {
	duo
	score int32
}

// take makes pairs of those that agree enough, the best first.
func (a *aligner) take(found []duo) {
	slices.SortFunc(found, inOrder)
	found = slices.Compact(found)
	list := make([]scored, 0, len(found))
	for _, d := range found {
		if a.toNew[d.old] != checker.None || a.toOld[d.new] != checker.None {
			continue
		}
		if score := a.score(d); score > 0 {
			list = append(list, scored{d, score})
		}
	}
	slices.SortFunc(list, func(x, y scored) int {
		if x.score != y.score {
			return int(y.score - x.score)
		}
		if near := x.distance() - y.distance(); near != 0 {
			return int(near)
		}
		return inOrder(x.duo, y.duo)
	})
	for _, s := range list {
		if a.toNew[s.old] == checker.None && a.toOld[s.new] == checker.None {
			a.toNew[s.old], a.toOld[s.new] = s.new, s.old
		}
	}
}

func (d duo) distance() checker.Ref { return max(d.old-d.new, d.new-d.old) }
