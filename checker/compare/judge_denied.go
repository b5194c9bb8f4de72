package compare

import (
	"slices"

	"clausecheck/checker"
)

// What a sentence says without an operator, denied; and what a saving clause saves.

// denied judges a "not" put into what a sentence says in the present tense, or struck from it: "an appeal
// suspends the order" and "an appeal does not suspend the order".
func (j *judge) denied() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.nots(), b.nots()
	if (x == 0) == (y == 0) || j.olds > 4 || j.news > 4 || a.op != opNone || b.op != opNone || a.conditional(a.first) || b.conditional(b.first) || j.exchanges() {
		return false
	}
	for _, n := range j.norms {
		if n.offence || n.excuse || n.has(listInapplies) || n.has(listSavings) || n.has(listDefines) || n.has(listDeemed) || !n.sure || n.own > 0 {
			return false
		}
	}
	better := a.favour
	if y > 0 {
		better = -better
	}
	if a.favour != b.favour || better == 0 {
		return false
	}
	j.say(verdict{about: "polarity", better: better, severity: checker.Blocker, burden: true})
	return true
}

// saved judges what a saving clause says of an act: "nothing in this section permits a search" and "nothing in
// this section prevents a search". In the list "saves" what prevents weighs 1, what permits 2.
func (j *judge) saved() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := heaviestOf(a.touched(listSaves)), heaviestOf(b.touched(listSaves))
	if x == 0 || y == 0 || x == y || !a.has(listSavings) || !b.has(listSavings) {
		return false
	}
	better := 0
	switch a.savedAct(a.touched(listSaves)[0].last) {
	case actIntrusive:
		better = int(y - x)
	case actProtective, actRelief:
		better = int(x - y)
	}
	j.say(verdict{about: "saved", better: better, all: true, severity: checker.Blocker})
	return true
}

// savedAct is the first act behind the verb of a saving clause; of a private person any act is relief.
func (n *norm) savedAct(verb int) act {
	for _, m := range n.marks {
		if m.first < verb {
			continue
		}
		switch m.of {
		case listPrivate, listRelief:
			return actRelief
		case listIntrusive:
			return actIntrusive
		case listProtective:
			return actProtective
		}
	}
	return actUnread
}

// escape judges an exception that was put into a ban or struck from it and that no word for exceptions opens: "without
// telling the minister".
func (j *judge) escape() bool {
	for side, n := range j.norms {
		other := j.norms[1-side]
		if [...]int{j.news, j.olds}[side] != 0 || n.op != opMustNot || other.op != opMustNot || n.conditional(n.first) || n.opAt.last > n.first {
			continue
		}
		if !slices.ContainsFunc(n.ladders, func(m matched) bool { return m.of == listTaking && m.first == n.first && m.last < n.last }) || other.favour == 0 {
			continue
		}
		j.say(verdict{about: "exception", better: gained(side) * -other.favour, severity: checker.Warning, burden: true, moves: true})
		return true
	}
	return false
}
