package compare

import "clausecheck/checker"

// amountFar is how many words a number has that stands behind what says how it bounds.
const amountFar = 3

// leastPenalty judges a least punishment that was put into an offence or struck from it: "of not less than two years".
// How grave an offence must be for a measure is another thing.
func (j *judge) leastPenalty() bool {
	var has [2]bool
	for side, n := range j.norms {
		if !n.offence || n.public && !n.private || n.heaviest() == 0 || n.asksGravity() {
			return false
		}
		for _, m := range n.ladders {
			has[side] = has[side] || m.of == listLeast && m.first < n.last && m.last > n.first
		}
	}
	if has[0] == has[1] {
		return false
	}
	side := 0
	if has[1] {
		side = 1
	}
	n := *j.norms[side]
	n.last = min(n.last+amountFar, len(n.tokens)) // the number may stand directly behind
	if _, counted := j.numberIn(side, &n); !counted || !n.counted() {
		return false
	}
	j.say(verdict{about: "penalty", better: -gained(side), severity: checker.Warning, burden: true})
	return true
}

// cites reports whether the number of the place is that of another provision: "under section 14", "articles 3 and 5".
func (n *norm) cites(v *vocabulary) bool {
	const far = 8
	at := n.first
	for at < n.last && n.tokens[at].kind != checker.TokenNumber {
		at++
	}
	for k := at - 1; k >= 0 && at-k <= far; k-- {
		t := n.tokens[k]
		switch {
		case t.folded == 0 && !ends(t), t.kind == checker.TokenNumber, n.joinedBy(k, oneIsEnough), n.joinedBy(k, allTogether), t.at.End-t.at.Start == 1:
		default:
			return v.norms.referenceWords[t.folded] != 0
		}
	}
	return false
}
