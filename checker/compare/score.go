package compare

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// score is how well two provisions agree; 0 where they are no pair.
func (a *aligner) score(d duo) int32 {
	p, q := a.before.provision(d.old), a.after.provision(d.new)
	if family(p.Kind) != family(q.Kind) {
		return 0
	}
	top := isTop(p.Kind) || isGroup(p.Kind)
	number := a.before.number[d.old] == a.after.number[d.new]
	numbered := number && p.Number != ""
	title := a.before.title[d.old] != 0 && a.before.title[d.old] == a.after.title[d.new]
	home := !top && a.together(p.Parent, q.Parent)
	common := a.common(d, home || numbered || title)
	least := int32(closeMoved)
	if top || home {
		least = closeEnough
	}
	enough := common >= least ||
		(title && (numbered || common >= whole/20)) ||
		(top && numbered && common >= closeAtPlace) ||
		(home && number && common >= closeAtPlace) ||
		(a.bare(d) && number && (home || a.before.weight[d.old]+a.after.weight[d.new] == 0))
	if !enough {
		if top && numbered && a.rewritten(d) {
			return 1 // whoever has more in common goes before
		}
		return 0
	}
	score := common
	if home {
		score += whole / 3
	}
	if title {
		score += whole / 4
	}
	if numbered {
		score += whole / 8
	}
	return score
}

// rewritten reports whether two articles of one number have most of their longer words in common, in whatever form and
// however they are set out.
func (a *aligner) rewritten(d duo) bool {
	const most, enough = 600, 4500 // words that are looked at; their share
	beginnings := func(s *side, r checker.Ref) map[string]bool {
		out := map[string]bool{}
		tokens := s.under(r)
		for _, t := range tokens[:min(len(tokens), most)] {
			if word := s.own.document.Words(t.at); t.kind == checker.TokenWord && len(word) > likeLetters {
				out[strings.ToLower(word[:likeLetters])] = true
			}
		}
		return out
	}
	x, y := beginnings(a.before, d.old), beginnings(a.after, d.new)
	same := 0
	for word := range x {
		if y[word] {
			same++
		}
	}
	return len(x) > 4 && 2*same*whole >= enough*(len(x)+len(y))
}

// bare reports whether neither provision has words of its own, such as a label with only items below.
func (a *aligner) bare(d duo) bool { return a.before.hash[d.old] == 0 && a.after.hash[d.new] == 0 }

// common is the share of their words that two provisions have in common: their shingles', or, where
// the place speaks for them or there are too few, their single words'.
func (a *aligner) common(d duo, likely bool) int32 {
	mine, theirs := a.weights(d)
	share := int32(0)
	if mine+theirs > 0 {
		share = min(2*a.votes.of[d]*whole/(mine+theirs), whole)
	}
	if few := mine < 4 || theirs < 4; few || likely && share < whole/2 {
		single := a.commonWords(d)
		if !few {
			single -= whole / 4 // the small words of a language are in any two texts
		}
		share = max(share, single)
	}
	return share
}

func (a *aligner) weights(d duo) (old, new int32) {
	if a.before.level[d.old] == a.after.level[d.new] {
		return a.before.weight[d.old], a.after.weight[d.new]
	}
	return a.before.alone[d.old], a.after.alone[d.new]
}

// commonWords is the share of single words that two provisions' own texts have in common.
func (a *aligner) commonWords(d duo) int32 {
	if a.before.hash[d.old] == a.after.hash[d.new] {
		return whole
	}
	x, y := a.before.own.words(nil, d.old), a.after.own.words(nil, d.new)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	slices.Sort(x)
	slices.Sort(y)
	same := 0
	for i, k := 0, 0; i < len(x) && k < len(y); {
		switch {
		case x[i] < y[k]:
			i++
		case x[i] > y[k]:
			k++
		default:
			same, i, k = same+1, i+1, k+1
		}
	}
	return int32(2 * same * whole / (len(x) + len(y)))
}
