package compare

import (
	"slices"

	"clausecheck/checker"
)

// Numbers that count time: of a measure, of an authority that has to act, of a person who wants to.

// interval judges how often a thing is done: a review every thirty days or every two years.
func (j *judge) interval() bool {
	a, b := j.norms[0], j.norms[1]
	if !a.recurs() || !b.recurs() {
		return false
	}
	from, to, ok := j.amounts()
	if !ok || from == to {
		return false
	}
	better := 1
	if to > from {
		better = -1
	}
	if j.favour() < 0 && !a.has(listProtective) && !a.has(listRelief) {
		better = 0
	}
	j.say(verdict{about: "regularity", better: better, severity: checker.Warning})
	return true
}

// recurs reports whether the number of the place says how often: "every" or "at intervals of" stands before it.
func (n *norm) recurs() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listEvery && m.last <= n.first+1 && n.first-m.last <= 2
	})
}

// time judges a longer or shorter time: of a measure, of an authority that has to act, of a person who
// wants to.
func (j *judge) time() bool {
	a, b := j.norms[0], j.norms[1]
	var hours [2]int32
	var at [2]checker.Span
	for side := range hours {
		for _, t := range j.sides[side].changed {
			if t.ladder == j.words.time && t.hours > 0 && t.rung != leastRung {
				hours[side], at[side] = t.hours, j.spotlight.at(side, t)
			}
		}
	}
	if hours[0] == 0 || hours[1] == 0 || hours[0] == hours[1] {
		return false
	}
	own := func(n *norm) bool {
		return n.timesObjection() || n.private && n.timesOwn() || (!n.public || n.op == opMay && n.act == actRelief) && n.timesRelief()
	}
	better := 1
	switch {
	case own(a) && own(b):
		better = -1
	case own(a) || own(b):
		return false
	case j.favour() == 0 && !(j.context.guarded && (a.measured() || b.measured())):
		return false
	}
	if hours[1] > hours[0] {
		better = -better
	}
	j.say(verdict{about: "timeLimit", better: better, severity: checker.Blocker, at: at})
	return true
}

// timesOwn reports whether the number of the place counts the time that the private person has: no
// authority acts between the operator and the number, unless the person turns to it.
func (n *norm) timesOwn() bool {
	if n.receives || n.op == opNone || n.op == opFreed || n.opAt.last > n.last {
		return false
	}
	authority, relief := false, false
	for _, m := range n.marks {
		if m.first >= n.opAt.last && m.last <= n.first {
			authority, relief = authority || m.of == listPublic && !n.addressed(m), relief || m.of == listRelief
		}
	}
	return relief || !authority
}

// measured reports whether the number of the place counts the time of a measure: one stands close by, or is the last
// thing before it that has a time of its own.
func (n *norm) measured() bool {
	measure := n.near(listMeasure)
	for _, m := range n.marks {
		if m.last > n.first {
			break
		}
		switch m.of {
		case listMeasure:
			measure = true
		case listRelief, listHeld:
			measure = n.near(listMeasure)
		}
	}
	return measure
}

// awaitsPerson reports whether the place is the time in which a private person has to do what a condition asks: "if the
// owner proves within a month".
func (n *norm) awaitsPerson() bool {
	private := false
	for _, m := range n.marks {
		switch {
		case m.last > n.first:
		case m.of == listPublic, m.of == listCondition && m.rung < 2, m.of == listException:
			private = false
		case m.of == listPrivate && n.conditional(m.first):
			private = true
		}
	}
	return private && n.conditional(n.first)
}

// addressed reports whether an actor is only spoken to or of: "notice to a judge".
func (n *norm) addressed(actor matched) bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return (m.of == listBelongs || m.of == listDepends) && (m.last == actor.first || m.last == actor.first-1)
	})
}

// timesRelief reports whether the number of the place counts the time that somebody has for relief: of
// the marks of relief and of measures before it the last is one of relief.
func (n *norm) timesRelief() bool {
	relief := false
	for _, m := range n.marks {
		if m.last > n.first {
			break
		}
		switch {
		case m.of == listRelief && m.rung < 2:
			relief = n.first-m.last <= 32
		case m.of == listMeasure:
			relief = false
		}
	}
	return relief
}

// timesObjection reports whether the number of the place is the time in which others may object: "if within
// a month there are no objections".
func (n *norm) timesObjection() bool {
	return n.conditional(n.first) && n.dated() && slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listRelief && m.rung < 2 && m.first >= n.last && m.first <= n.last+6
	})
}
