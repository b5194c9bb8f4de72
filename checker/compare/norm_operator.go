package compare

import (
	"slices"

	"clausecheck/checker"
)

// The operator of a norm is the one that governs the place that changed; those within a condition govern
// nothing outside it.

// proviso is the rung of "provided that", which opens a condition or, behind a colon, a rule.
const proviso = 4

// saveIn is the rung of what is an exception from a ban only: "ne peut … que dans".
const saveIn = 3

// An operatorAt is an operator and where it stands.
type operatorAt struct {
	op operator
	at matched
}

func (n *norm) operators(v *vocabulary) (ops []operatorAt) {
	for _, m := range n.marks {
		if m.of == listFreed {
			ops = append(ops, operatorAt{opFreed, m})
		}
	}
	for _, m := range n.ladders {
		if m.of == v.ban {
			ops = append(ops, operatorAt{opMustNot, m})
		}
	}
	inside := func(m matched) bool {
		return slices.ContainsFunc(ops, func(o operatorAt) bool { return o.at.first < m.last && m.first < o.at.last })
	}
	for _, m := range n.ladders {
		if m.of != v.duty || inside(m) || v.inPhrase(n.ladders, m) {
			continue
		}
		op := opMust
		if m.rung == 1 {
			op = opMay
		}
		if n.denied(v, m.first) {
			op = opMustNot
		}
		ops = append(ops, operatorAt{op, m})
	}
	slices.SortStableFunc(ops, func(a, b operatorAt) int { return a.at.first - b.at.first })
	return ops
}

// denied reports whether "no" begins the clause of an operator: "no person may".
func (n *norm) denied(v *vocabulary, at int) bool {
	for _, m := range n.ladders {
		if m.of != listNegation || m.last > at || at-m.first >= 25 || v.inPhrase(n.ladders, m) || !n.opens(m.first) {
			continue
		}
		if !pauses(n.tokens[m.last:at]) || m.first == n.own && n.leads(v, at) {
			return true
		}
	}
	return false
}

// leads reports whether an operator is the first of its sentence, behind a clause that says which of what stands first:
// "no decision which refuses a licence, a permit or a grant shall".
func (n *norm) leads(v *vocabulary, at int) bool {
	which := false
	for _, m := range n.marks {
		which = which || m.of == listCondition && m.rung == 2 && m.first > n.own && m.first <= n.own+3
	}
	return which && !slices.ContainsFunc(n.ladders, func(m matched) bool {
		return (m.of == v.duty || m.of == v.ban) && m.first < at && m.first >= n.own
	})
}

// opens reports whether a clause begins at a token.
func (n *norm) opens(at int) bool {
	return at == 0 || at == n.own || n.tokens[at-1].folded == 0 || n.tokens[at-1].part != n.tokens[at].part
}

// choose takes the operator that governs the place: the one in it or directly beside it, else the last
// before it, else the first behind it. Operators within a condition do not govern what stands outside it.
func (n *norm) choose(ops []operatorAt) {
	best := -1
	for i, o := range ops {
		switch {
		case o.at.first <= n.last && o.at.last >= n.first:
			n.op, n.opAt = o.op, o.at
			return
		case o.at.last <= n.first && (best < 0 || n.conditional(ops[best].at.first) || !n.conditional(o.at.first) && !n.subordinate(o.at.first)):
			best = i
		case best < 0 && !n.conditional(o.at.first):
			best = i
		}
	}
	if best < 0 && len(ops) > 0 {
		best = 0
	}
	if best >= 0 {
		n.op, n.opAt = ops[best].op, ops[best].at
	}
}

// subordinate reports whether an operator stands in a clause that says more of a word: "for which it is to
// be used".
func (n *norm) subordinate(at int) bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listCondition && (m.rung == 2 || m.rung == 3) && m.last <= at && at-m.last <= 4 && !pauses(n.tokens[m.last:at])
	})
}

// conditional reports whether a token stands in a condition or exception: behind its opener, and not
// behind the comma that ends it.
func (n *norm) conditional(at int) bool {
	return n.within(at, listCondition) || n.within(at, listException)
}

func (n *norm) within(at, list int) bool {
	inside := false
	for _, m := range n.marks {
		if m.of != list || m.first >= at || list == listCondition && m.rung > 1 && m.rung != proviso {
			continue
		}
		if list == listException && m.rung == saveIn && n.op != opMustNot {
			continue // "que" is an exception behind "ne" alone
		}
		if m.rung == proviso && (n.opens(m.first) && (m.first == 0 || m.first == n.own || n.tokens[m.first-1].kind != checker.TokenComma)) {
			continue // it opens a rule of its own
		}
		apart := n.opens(m.first) && (m.first == 0 || m.first == n.own || n.tokens[m.first-1].kind == checker.TokenComma)
		ended := list == listException && m.rung == 2 && n.operatorIn(m.last, at)
		for i := m.last; i < at && !ended; i++ {
			t := n.tokens[i]
			ended = t.kind == checker.TokenStop || t.kind == checker.TokenColon && i >= n.own || m.rung == 2 && (i-m.last > 7 || t.kind == checker.TokenComma) || apart && t.kind == checker.TokenComma && !n.listed(i) || t.kind == checker.TokenSemicolon && i < n.own
		}
		inside = inside || !ended
	}
	return inside
}

// operatorIn reports whether an operator stands among some tokens, or begins behind them: "an offence other than theft
// shall".
func (n *norm) operatorIn(from, to int) bool {
	return slices.ContainsFunc(n.ladders, func(m matched) bool {
		return (m.of == n.duty || m.of == n.ban) && m.first >= from && m.first <= to
	})
}

// listed reports whether a comma is one of an enumeration: "or" or "and" follows, or another comma soon.
func (n *norm) listed(comma int) bool {
	for _, m := range n.marks {
		if m.of == listJoiner && m.first == comma+1 {
			return true
		}
	}
	return false
}
