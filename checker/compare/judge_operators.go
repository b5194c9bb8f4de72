package compare

import (
	"slices"

	"clausecheck/checker"
)

// Whether a thing must, may or must not be done.

// operators judges a change of what must, may or must not be done.
func (j *judge) operators() bool {
	a, b := j.norms[0], j.norms[1]
	if !a.turned() && !b.turned() || a.offence != b.offence && a.excuse != b.excuse {
		return false
	}
	if a.excuse || b.excuse || a.has(listSavings) || b.has(listSavings) {
		return false
	}
	if a.op == b.op && a.private == b.private || a.op != opNone && b.op != opNone && a.operates() != b.operates() {
		return false // the same; or one is of another clause, which came or went
	}
	if a.others() > 5 || b.others() > 5 || j.exchanges() || a.op == opNone && b.op == opNone || (a.conditionalOp() || b.conditionalOp()) {
		return false
	}
	doing := a.act
	if doing == actUnread || b.op == opMustNot && b.act != actUnread {
		doing = b.act
	}
	private := a.private && b.private
	weigh := func(n *norm) int {
		m := *n
		m.act, m.private = doing, private
		if m.has(listAbroad) && m.act == actIntrusive && m.refuses() {
			m.act = actRelief // to refuse help abroad protects who is sought
		}
		return m.weight()
	}
	x, y := weigh(a), weigh(b)
	about := "duty"
	turned := a.op == opMustNot || b.op == opMustNot || a.op == opFreed || b.op == opFreed
	switch {
	case !private && !turned && doing != actProtective && doing != actRelief, x == y && !turned:
		return false // the ladder of duties knows as much
	case doing == actUnread && !private, doing != actRelief && !turned && (a.organised() || b.organised()), doing == actProtective && !private && !j.binds(a) && !j.binds(b) && a.op != opMustNot && b.op != opMustNot:
		x, y = 0, 0
	}
	if a.op == opMustNot || b.op == opMustNot {
		about = "prohibition"
	}
	j.say(verdict{about: about, better: y - x, all: x*y < 0, severity: checker.Warning, burden: j.weighs(x, y)})
	return true
}

// binds reports whether a thing must be done, or is said to be done where the other side says that it may: "será
// notificada", "le juge écarte".
func (j *judge) binds(n *norm) bool {
	return n.op == opMust || n.op == opNone && (n.inside(listPassive) || j.shareStem())
}

// weighs reports whether what was put in is the burden, not the safeguard.
func (j *judge) weighs(x, y int) bool {
	a, b := j.norms[0].op, j.norms[1].op
	return y < x && b == opMustNot || x < y && a == opMustNot
}

// exchanges reports whether the place holds words of another ladder on both sides, which then tell more.
func (j *judge) exchanges() bool {
	for _, x := range j.sides[0].changed {
		if x.ladder == j.words.duty || x.ladder == j.words.ban || j.words.ladders[x.ladder].neutral {
			continue
		}
		for _, y := range j.sides[1].changed {
			if x.ladder == y.ladder && x.rung != y.rung {
				return true
			}
		}
	}
	return false
}

// others counts the words of the place that are neither operator nor turn it.
func (n *norm) others() (count int) {
	for i := n.first; i < n.last; i++ {
		known := n.tokens[i].folded == 0 || n.opAt.last > 0 && n.opAt.first <= i && i < n.opAt.last
		for _, m := range n.marks {
			known = known || m.first <= i && i < m.last && (m.of == listNot || m.of == listPassive || m.of == listFreed)
		}
		if !known {
			count++
		}
	}
	return count
}

// turned reports whether the place touches the operator or a word that turns it.
func (n *norm) turned() bool {
	at := n.opAt
	return at.last > 0 && at.first < n.last && at.last > n.first || n.nots() > 0 && at.last > 0 && at.first <= n.last+1 && at.last >= n.first-1 ||
		len(n.touched(listFreed)) > 0
}

// operates reports whether the operator stands in the place or beside it.
func (n *norm) operates() bool { return n.opAt.first <= n.last && n.opAt.last >= n.first }

// organised reports whether a business or another body bears the norm, whose duties serve others as often
// as they weigh on it.
func (n *norm) organised() bool {
	return n.private && slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == listPrivate && m.rung == organisation && m.first < n.opAt.first })
}

func (n *norm) conditionalOp() bool { return n.opAt.last > 0 && n.conditional(n.opAt.first) }

// refuses reports whether the act is to refuse.
func (n *norm) refuses() bool {
	for _, m := range n.marks {
		if m.of == listIntrusive && m.rung == 2 && m.first >= n.opAt.last && m.first <= n.opAt.last+6 {
			return true
		}
	}
	return false
}
