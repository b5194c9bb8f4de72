package compare

import (
	"slices"

	"clausecheck/checker"
)

// Who does or must do the act of a norm, what the act is, and whether people are the better for it.

// The rungs of the list "private".
const (
	organisation = 2 // a business or another body
	beginning    = 3 // names somebody only where it begins a sentence: "el que"
)

// bearer finds who does or must do the act: the nearest before the operator in its clause. Where the
// act is done to whoever stands there, nobody is named.
func (n *norm) bearer() {
	end := n.opAt.first
	if n.op == opNone {
		end = len(n.tokens)
		for _, m := range n.marks {
			if m.of == listIntrusive || m.of == listProtective || m.of == listRelief {
				end = m.first
				break
			}
		}
	}
	passive := n.passive()
	thing := n.op != opNone && slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == listThing && m.last == n.opAt.first })
	found := -1
	for i, m := range n.marks {
		if m.last > end {
			break
		}
		if m.of == listPrivate && (m.rung == beginning && m.first > n.own+2 || thing && m.rung != organisation) {
			continue
		}
		if (m.of == listPublic || m.of == listPrivate) && (!n.conditional(m.first) || thing) && !n.depends(m, found >= 0) {
			if found < 0 || !n.governs(n.marks[found], m) {
				found = i
			}
		}
	}
	if found < 0 || passive {
		return
	}
	if n.op != opNone && commas(n.tokens[n.marks[found].last:n.opAt.first]) > 2 {
		return
	}
	if n.op == opMust && n.marks[found].of == listPrivate {
		for _, m := range n.marks[:found] {
			if m.of == listPublic && !n.conditional(m.first) && commas(n.tokens[m.last:max(m.last, n.marks[found].first)]) > 0 {
				return // one of a row of authorities and others
			}
		}
	}
	n.private, n.public = n.marks[found].of == listPrivate, n.marks[found].of == listPublic
	for _, m := range n.marks {
		n.receives = n.receives || m.of == listReceives && n.private && n.op == opNone || m.of == listReceives && n.private && m.first >= n.opAt.last-1 && m.first <= n.opAt.last+1
	}
}

// depends reports whether an actor only says more of a word before it, which is none: "the detention of a
// person". Behind another actor it is governed by that one, or not.
func (n *norm) depends(actor matched, other bool) bool {
	if other || n.op == opNone {
		return false
	}
	for _, m := range n.marks {
		if m.of == listDepends && (m.last == actor.first || m.last == actor.first-1) && m.first > n.own {
			return !slices.ContainsFunc(n.marks, func(e matched) bool { return e.of == listEither && e.last == m.first })
		}
	}
	return false
}

func commas(tokens []ownToken) (count int) {
	for _, t := range tokens {
		if t.kind == checker.TokenComma {
			count++
		}
	}
	return count
}

// governs reports whether the earlier of two actors is the head and the later belongs to it, as in
// "the owner of the agency" or "a person whom the officer names".
func (n *norm) governs(head, later matched) bool {
	if n.opens(head.first) || head.first == n.own+1 {
		for _, m := range n.marks {
			if m.of == listHeaded && m.first == head.last && later.last < n.opAt.first {
				return true
			}
		}
	}
	return later.first < head.last || later.first-head.last <= 6 && !pauses(n.tokens[head.last:later.first])
}

// passive reports whether the act is done to what stands before the operator.
func (n *norm) passive() bool {
	if n.op == opNone {
		return n.undergoes()
	}
	for _, m := range n.marks {
		if m.of == listPassive && m.first >= n.opAt.first && m.first <= n.opAt.last+2 {
			return true
		}
	}
	return false
}

// undergoes reports whether a sentence without an operator says what is done to somebody: "la personne est
// informée", "será interrogado".
func (n *norm) undergoes() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listPassive && !n.conditional(m.first) && slices.ContainsFunc(n.marks, func(a matched) bool {
			return (a.of == listProtective || a.of == listIntrusive && !n.subordinate(m.first)) && (a.first == m.first && a.last > m.last || a.first == m.last)
		})
	})
}

// guaranteed reports whether a sentence without an operator says of what stands first that it is guaranteed.
func (n *norm) guaranteed(v *vocabulary) bool {
	return n.op == opNone && slices.ContainsFunc(n.ladders, func(g matched) bool {
		return g.of >= 0 && v.ladders[g.of].key == "guarantee" && 2*g.rung > v.ladders[g.of].top && slices.ContainsFunc(n.marks, func(m matched) bool {
			return m.of == listPassive && !n.conditional(m.first) && m.first >= g.first-1 && m.last <= g.last
		})
	})
}

func (n *norm) actOf(v *vocabulary) {
	from := n.opAt.last
	if n.op == opNone {
		from = 0
	}
	take := func(m matched) bool {
		switch m.of {
		case listIntrusive:
			n.act = actIntrusive
		case listProtective:
			n.act = actProtective
		case listRelief:
			n.act = actRelief
		default:
			return false
		}
		return true
	}
	best := -1
	if n.guaranteed(v) {
		n.act = actProtective
		return
	}
	for i, m := range n.marks {
		if m.first < from || n.op != opNone && (m.first > from+14 || n.conditional(m.first) && !n.conditionalOp()) || n.attribute(m) || n.later(m) {
			continue
		}
		if (m.of == listIntrusive || m.of == listProtective || m.of == listRelief && (m.rung < 2 || n.private)) && !n.manner(m) {
			if best >= 0 && n.marks[best].first < m.first {
				break
			}
			if best < 0 || m.last-m.first > n.marks[best].last-n.marks[best].first || m.of == listRelief {
				best = i
			}
		}
	}
	if best >= 0 {
		take(n.marks[best])
		return
	}
	if n.op == opMustNot && n.public && slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == listBad && m.first >= from }) {
		n.act = actIntrusive // an authority must not cause harm
		return
	}
	for _, m := range n.marks { // what the act is done to stands first
		if m.last <= n.opAt.first && (m.rung < 2 || m.of != listRelief) && !n.manner(m) && !n.attribute(m) && take(m) {
			return
		}
	}
}

// later reports whether a mark stands in what says until when or before what the act is done: "until the appeal
// has been decided".
func (n *norm) later(m matched) bool {
	return n.op != opNone && slices.ContainsFunc(n.marks, func(u matched) bool {
		return u.of == listUntil && u.first >= n.opAt.last && u.last <= m.first && !pauses(n.tokens[u.last:m.first])
	})
}

// attribute reports whether a mark only says of what kind a private person is, beside whom it stands: "every
// detained person", "la personne arrêtée".
func (n *norm) attribute(m matched) bool {
	if m.of != listIntrusive || m.last-m.first != 1 || m.first < n.own {
		return false
	}
	return slices.ContainsFunc(n.marks, func(p matched) bool {
		return p.of == listPrivate && p.rung != beginning && (p.first == m.last || p.last == m.first && n.adjectival(m))
	}) && slices.ContainsFunc(n.marks, func(o matched) bool {
		return (o.of == listProtective || o.of == listRelief && o.rung < 2) && o.first >= m.last
	})
}

// adjectival reports whether an operator or a word of being follows a mark, so that it is no verb itself: "a
// person arrested shall", "la persona detenida será".
func (n *norm) adjectival(m matched) bool {
	if n.opAt.last > 0 && n.opAt.first == m.last {
		return true
	}
	return slices.ContainsFunc(n.marks, func(o matched) bool { return o.of == listPassive && o.first == m.last })
}

// stance is whether people are the better (1) or the worse (-1) for what the sentence says.
func (n *norm) stance() (favour int, sure bool) {
	weight := n.weight()
	switch {
	case weight > 0:
		return 1, n.act != actUnread || n.private
	case weight < 0:
		return -1, n.act != actUnread || n.private
	}
	return 0, false
}

// weight says how good a sentence is for people, by operator, bearer and act.
func (n *norm) weight() int {
	if n.private && n.act == actProtective && n.op != opMay && n.op != opFreed && !n.receives {
		return 0 // for others, or to the authority
	}
	if n.private && n.receives {
		return map[operator]int{opNone: 1, opMay: 2, opFreed: 0, opMust: 2, opMustNot: -2}[n.op]
	}
	if n.private {
		return map[operator]int{opMay: 2, opFreed: 2, opMust: -1, opMustNot: -2}[n.op]
	}
	abroad := n.has(listAbroad) && n.act == actIntrusive
	switch n.act {
	case actProtective, actRelief:
		return map[operator]int{opNone: 2, opMay: 1, opMust: 2, opMustNot: -2, opFreed: -1}[n.op]
	case actIntrusive:
		if abroad {
			return 0
		}
		return map[operator]int{opNone: -1, opMay: -1, opMust: -2, opMustNot: 2, opFreed: 1}[n.op]
	}
	if n.op == opMust && n.public {
		return 1
	}
	return 0
}

// empowers reports whether the sentence lets something be done, by an authority or by nobody that it names.
func (n *norm) empowers() bool {
	return n.op == opMay && !n.private && !n.offence && !n.excuse && (n.act == actUnread || n.act == actIntrusive)
}

// manner reports whether a mark is part of how a thing is done: "by notice".
func (n *norm) manner(m matched) bool {
	return slices.ContainsFunc(n.marks, func(o matched) bool { return o.of == listManner && o.first <= m.first && o.last >= m.last })
}

// punishes reports whether the sentence makes an offence.
func (n *norm) punishes() bool { return n.offence && !n.excuse }
