package compare

import (
	"slices"

	"clausecheck/checker"
)

// What an authority takes a thing for, where the thing itself counted: "an item that is privileged" and "an item that
// the officer accepts is privileged".

// thought judges words that do nothing but make what stands behind them depend on what an authority thinks. Whatever the
// norm is, people are the worse for it. What a court finds is another thing, and so is what is thought reasonably.
func (j *judge) thought() bool {
	const most = 9
	if j.olds > most || j.news > most {
		return false
	}
	side := 0
	if len(j.norms[1].touched(listThinks)) > 0 {
		side = 1
	}
	n, other := j.norms[side], j.norms[1-side]
	if len(n.touched(listThinks)) == 0 || len(other.touched(listThinks)) > 0 || !n.onlyThinks(j.words) || !other.saysOnly(openers, 0) {
		return false
	}
	j.say(verdict{about: "thought", better: -gained(side), firm: true, severity: checker.Warning, burden: true})
	return true
}

// onlyThinks reports whether the place names an authority that is no court, the verb of what it thinks, and nothing
// else that says anything.
func (n *norm) onlyThinks(v *vocabulary) bool {
	actor := slices.ContainsFunc(n.touched(listPublic), func(m matched) bool { return m.first >= n.first && m.last <= n.last })
	for _, m := range n.ladders {
		if (m.of == v.duty || m.of == v.ban) && m.first < n.last && m.last > n.first {
			return false
		}
		if m.of >= 0 && v.ladders[m.of].key == "authority" && m.rung >= independent && m.first >= n.first && m.last <= n.last {
			return false
		}
	}
	return actor && n.saysOnly(thoughts, 1)
}

// What a place may say.
var (
	openers  = []int{listCondition, listPassive, listIdle, listAgent, listBelongs, listDepends}
	thoughts = []int{listCondition, listPassive, listIdle, listAgent, listBelongs, listDepends, listPublic, listThinks}
)

// saysOnly reports whether all words of the place but so many are of the lists.
func (n *norm) saysOnly(lists []int, but int) bool {
	unknown := 0
	for i := max(n.first, 0); i < n.last && i < len(n.tokens); i++ {
		if n.tokens[i].folded != 0 && !slices.ContainsFunc(n.marks, func(m matched) bool { return m.first <= i && i < m.last && slices.Contains(lists, m.of) }) {
			unknown++
		}
	}
	return unknown <= but
}

// independent is the rung of the ladder of authorities from which on one decides as a court does.
const independent = 4
