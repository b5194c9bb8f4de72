package compare

import "clausecheck/checker"

// What ends by itself and what goes on, and what follows from silence.

// The rungs of the lists "ends" and "outcome".
const (
	goesOn  = 1 // "remains in force"
	lapses  = 2 // "lapses after a year"
	refused = 1
	granted = 2
)

// ends judges a measure that no longer ends by itself, or does so now. What somebody holds, such as a licence,
// is told and not weighed.
func (j *judge) ends() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := heaviestOf(a.touched(listEnds)), heaviestOf(b.touched(listEnds))
	if x == 0 || y == 0 || x == y || a.conditional(a.first) || b.conditional(b.first) {
		return false
	}
	better := 0
	if a.weighsUntil() && b.weighsUntil() {
		better = int(y - x)
	}
	j.say(verdict{about: "end", better: better, all: true, severity: checker.Blocker})
	return true
}

// lapses judges what happened by itself, or had to be done, where it may be done now: a measure that "lapses" and one
// that "may be revoked". What somebody holds is left alone.
func (j *judge) lapses() bool {
	const most = 8
	if j.olds == 0 || j.news == 0 || j.olds > most || j.news > most {
		return false
	}
	var itself, may [2]bool
	for side, n := range j.norms {
		for _, m := range n.touched(listEnds) {
			itself[side] = itself[side] || m.rung == lapses
		}
		for _, m := range n.ladders {
			may[side] = may[side] || m.of == j.words.duty && m.rung == 1 && m.first >= n.first && m.last <= n.last
		}
		if n.has(listHeld) || n.offence {
			return false
		}
	}
	if !(itself[0] && may[1] && !itself[1]) && !(itself[1] && may[0] && !itself[0]) {
		return false
	}
	side := 0
	if itself[1] {
		side = 1
	}
	j.say(verdict{about: "end", better: gained(side), firm: true, severity: checker.Blocker})
	return true
}

// weighsUntil reports whether what ends or goes on in the place weighs on people: a measure stands before it,
// and nothing that somebody holds.
func (n *norm) weighsUntil() bool {
	measure := false
	for _, m := range n.marks {
		if m.last > n.first+1 || m.first < n.own {
			continue
		}
		switch m.of {
		case listHeld, listRelief:
			return false
		case listMeasure, listIntrusive:
			measure = true
		}
	}
	return measure
}

// endsMeasure reports whether the sentence says that a measure ends.
func (n *norm) endsMeasure() bool {
	for _, m := range n.marks {
		if m.of == listEnds && m.rung == lapses && m.first >= n.own && !n.conditional(m.first) && (n.op == opNone || n.op == opMust) {
			at := *n
			at.first, at.last = m.first, m.last
			return at.weighsUntil()
		}
	}
	return false
}

// outcome judges what a request is taken for where nobody answers it: granted or refused. It depends on who
// asks: an authority for a measure, or a person for relief.
func (j *judge) outcome() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := heaviestOf(a.touched(listOutcome)), heaviestOf(b.touched(listOutcome))
	if x == y || j.olds == 0 || j.news == 0 || j.olds+j.news > 6 || !a.has(listDeemed) || !b.has(listDeemed) {
		return false
	}
	const given = granted + refused // it only counts as given, whatever it says
	if x, y = 2*x, 2*y; x == 0 {
		x = given
	} else if y == 0 {
		y = given
	}
	better := 0
	for _, m := range a.marks {
		if m.last > a.first {
			break
		}
		if m.of == listIntrusive {
			better = int(x - y)
			break
		}
		if m.of == listRelief || m.of == listHeld || m.of == listPrivate {
			better = int(y - x)
			break
		}
	}
	j.say(verdict{about: "outcome", better: better, severity: checker.Warning, burden: true})
	return true
}
