package compare

import "clausecheck/checker"

// How many have to agree.

// agreement judges a number of those who decide or bear witness, and the share of a body that has to agree to
// what the body is to be protected from, such as the removal of one who oversees. Other shares are told only.
func (j *judge) agreement() bool {
	a, b := j.norms[0], j.norms[1]
	if a.offence || b.offence {
		return false
	}
	if a.countsDeciders() && b.countsDeciders() {
		from, to := j.deciders(0), j.deciders(1)
		if from == 0 || to == 0 || from == to {
			return false
		}
		j.say(verdict{about: "agreement", better: int(to) - int(from), severity: checker.Warning})
		return true
	}
	x, y := heaviestOf(a.touched(listShares)), heaviestOf(b.touched(listShares))
	if x == y || !a.has(listShares) {
		return false
	}
	better := 0
	if a.has(listRemoval) && b.has(listRemoval) {
		better = int(y) - int(x)
	}
	j.say(verdict{about: "agreement", better: better, severity: checker.Warning})
	return true
}

// deciders is the number in the place, "a" and "one" too; 0 where there is none.
func (j *judge) deciders(side int) int32 {
	n := j.norms[side]
	if number, ok := j.numberIn(side, n); ok {
		return number
	}
	for _, m := range n.ladders {
		if m.of == listNumber && m.first < n.last && m.last > n.first {
			return m.rung
		}
	}
	return 0
}

// countsDeciders reports whether those who decide stand in the place or right behind it.
func (n *norm) countsDeciders() bool {
	for _, m := range n.marks {
		if m.of == listDeciders && m.first >= n.first && m.first <= n.last+1 {
			return true
		}
	}
	return false
}
