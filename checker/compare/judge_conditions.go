package compare

import (
	"slices"

	"clausecheck/checker"
)

// Conditions: which way they point, and whether they are needed together.

// joint judges conditions that are needed together and were made alternatives, or the reverse.
func (j *judge) joint() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.touched(listJoiner), b.touched(listJoiner)
	if len(x) != 1 || len(y) != 1 || (j.olds != 1 || j.news != 1) && (x[0].first != a.first || y[0].first != b.first || j.olds > 6 || j.news > 6) || x[0].rung == y[0].rung || !(a.excuse && b.excuse) && !(a.approvers() && b.approvers()) && !(a.beforeClause() && b.beforeClause()) && (!a.conditional(a.first) || !b.conditional(b.first)) {
		return false
	}
	favour := j.reachOf()
	if a.approvers() && b.approvers() {
		favour = -1 // fewer have to agree
	}
	if only := a.letOnly() && b.letOnly(); only && a.offence && b.offence {
		favour = -1 // the offence is the one that the measure asks for
	} else if a.within(a.first, listException) || only {
		favour = -favour
	}
	if y[0].rung > x[0].rung {
		favour = -favour
	}
	j.say(verdict{about: "cumulation", better: favour, severity: checker.Warning})
	return true
}

// beforeClause reports whether a clause that says which stands directly behind the place: "and who".
func (n *norm) beforeClause() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listCondition && m.rung == 2 && m.first == n.last
	})
}

// apart judges "or" put between two conditions that were needed together without a word, or struck: "on medical grounds
// by order of a doctor".
func (j *judge) apart() bool {
	side, ok := j.alone()
	if !ok || j.olds+j.news > 2 {
		return false
	}
	n := j.norms[side]
	or := n.touched(listJoiner)
	if len(or) != 1 || or[0].rung != oneIsEnough || or[0].first > n.first+1 || !n.opensMeans() || !n.conditional(n.first) && !n.letOnly() {
		return false
	}
	favour := j.reachOf()
	if favour == 0 && n.op == opMustNot && !n.private && !j.norms[1-side].private {
		favour = 1 // a ban that has exceptions protects somebody
	}
	if n.within(n.first, listException) || n.letOnly() {
		favour = -favour
	}
	j.say(verdict{about: "cumulation", better: favour * gained(side), firm: true, severity: checker.Warning})
	return true
}

// opensMeans reports whether what stands behind the place says how or under what condition a thing is done.
func (n *norm) opensMeans() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.first == n.last && (m.of == listCondition && m.rung != 2 || m.of == listAgent && m.rung == doneBy || m.of == listManner || m.of == listElement || m.of == listQuality && m.rung == 2)
	})
}

// polarity judges a "not" that was struck from a condition or put into one.
func (j *judge) polarity() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.nots(), b.nots()
	if (x == 0) == (y == 0) || j.olds > 4 || j.news > 4 {
		return false
	}
	if len(a.touched(listNot)) > 0 && len(b.touched(listNot)) > 0 {
		return false
	}
	denied := a
	if y > 0 {
		denied = b
	}
	if !denied.conditional(denied.first) || a.governed() || b.governed() || j.exchanges() {
		return false
	}
	good, bad := denied.speaksOf(listGood), denied.speaksOf(listBad)
	better := 0
	if favour := j.reachOf(); (j.favour() != 0 || good) && good != bad && favour < 0 != denied.within(denied.first, listException) {
		better = 1
		if (y > 0) == good {
			better = -1
		}
	}
	j.say(verdict{about: "polarity", better: better, severity: checker.Blocker, burden: true})
	return true
}

// governed reports whether the place touches the operator of the sentence.
func (n *norm) governed() bool {
	return n.opAt.last > 0 && n.opAt.first < n.last && n.opAt.last > n.first && !n.conditionalOp()
}

// nots counts the words of the place that turn a sentence; that of "not exceeding" turns none.
func (n *norm) nots() (count int) {
	for _, m := range n.touched(listNot) {
		phrase := false
		for _, p := range n.ladders {
			phrase = phrase || p.of == listPhrase && p.first <= m.first && p.last >= m.last && p.last-p.first > 1
		}
		if !phrase {
			count++
		}
	}
	return count
}

// speaksOf reports whether a mark of the list stands in the clause behind the place.
func (n *norm) speaksOf(list int) bool {
	for _, m := range n.marks {
		if m.of == list && m.first >= n.first-3 && m.first <= n.last+5 {
			return true
		}
	}
	return false
}

// approvers reports whether the place joins two authorities by whom a thing is done: "approved by the director and a
// judge".
func (n *norm) approvers() bool {
	const far = 3
	before, behind, by := false, false, false
	for _, m := range n.marks {
		before = before || m.of == listPublic && m.last <= n.first && n.first-m.last < far
		behind = behind || m.of == listPublic && m.first >= n.last && m.first-n.last <= far
		by = by || m.of == listAgent && m.rung == doneBy && m.last <= n.first && n.first-m.last <= 2*far
	}
	return before && behind && by && !n.offence && !n.excuse
}

// letOnly reports whether the place stands behind what alone lets a banned thing be done, however many conditions stand
// between: "ne peut être ordonnée que si".
func (n *norm) letOnly() bool {
	return n.op == opMustNot && slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listException && m.rung == saveIn && m.first >= n.opAt.last && m.last <= n.first
	})
}
