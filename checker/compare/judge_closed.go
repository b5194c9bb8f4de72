package compare

import "clausecheck/checker"

// A definition that says all that a term means, and one that only says what it includes.

// closed judges a definition that was closed and is open now, or the reverse. An open one reaches further: of what a law
// fears, or of the authorities that it gives a power, people are the worse for it, of what a law protects the better.
func (j *judge) closed() bool {
	const most = 4
	if j.olds == 0 || j.news == 0 || j.olds > most || j.news > most {
		return false
	}
	var is, open [2]bool
	term := 0
	for side, n := range j.norms {
		for _, m := range n.touched(listDefines) {
			is[side] = true
			open[side] = open[side] || m.rung == opened
		}
		if side == 0 {
			term = n.termFavour()
		}
	}
	if !is[0] || !is[1] || open[0] == open[1] {
		return false
	}
	side := 0
	if open[1] {
		side = 1
	}
	j.say(verdict{about: "definition", better: term * gained(side), firm: true, severity: checker.Warning, burden: true})
	return true
}

// opened is the rung of a verb that leaves a definition open: "includes".
const opened = 2

// termFavour is whether people are the better or the worse for more of the term that is defined before the place.
func (n *norm) termFavour() (favour int) {
	for _, m := range n.marks {
		if m.last > n.first || n.first-m.last > definedFar {
			continue
		}
		switch m.of {
		case listFeared, listPublic:
			favour = -1
		case listGuarded, listPrivate:
			favour = 1
		}
	}
	return favour
}
