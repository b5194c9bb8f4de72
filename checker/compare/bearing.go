package compare

import "slices"

// How a step on a ladder bears on people in the norm that it stands in.

// measures reports whether a measure against people stands directly behind the operator: that an authority has to
// take it and is not only let to is no safeguard.
func (n *norm) measures() bool {
	return !n.private && n.opAt.last > 0 && n.op != opMustNot && slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listIntrusive && m.rung < 2 && (m.first == n.opAt.last || m.first == n.opAt.last+1 && n.passive())
	})
}

// kindOf says what a step from one rung of a ladder to another is.
func kindOf(l *ladder, from, to int32) Kind {
	switch {
	case from > 0 && to <= 0 && !l.weak:
		return Lost
	case from <= 0 && to > 0 && !l.weak:
		return Gained
	case from > to:
		return Weakened
	}
	return Strengthened
}

// kindOf is the kind of a step in the norm of the place: what narrows a person's right or excuse is a
// loss, and what softens a power a gain.
func (s *spotlight) kindOf(l *ladder, from, to int32) Kind {
	return s.judging.norms[0].bearing(l, s.judging.favour()).of(kindOf(l, from, to))
}

// A bearing says how a step on a ladder bears on people in a norm: as the ladder says, the other way
// round, or not known.
type bearing uint8

const (
	asItSays bearing = iota
	turnedRound
	notKnown
)

func (b bearing) of(k Kind) Kind {
	switch b {
	case turnedRound:
		return k.turned()
	case notKnown:
		return Changed
	}
	return k
}

func (n *norm) bearing(l *ladder, favour int) bearing {
	switch {
	case l.burdens:
		return turnedRound
	case l.key == "notice" && n.tellsAuthority():
		return notKnown // one authority tells another
	case l.key == "authorisation" && n.punishes():
		return notKnown // "without authorisation" is what makes the conduct unlawful
	case l.key == "publicity" && (n.private || n.has(listPersonal)):
		return notKnown // what is published may harm somebody
	case l.key == "heed" && n.private && !n.organised():
		return turnedRound // it weighs on people to have to follow
	case l.key == "heed" && !n.public && (n.private || favour <= 0):
		return notKnown
	case l.key == "start":
		switch {
		case n.timesObjection() || n.private && n.timesOwn() || (!n.public || n.op == opMay && n.act == actRelief) && n.timesRelief():
			return asItSays // the time that somebody has
		case favour != 0 || n.public || n.measured():
			return turnedRound // a measure that ends later, a duty that falls due later
		}
		return notKnown
	case l.serves && favour == 0 && n.public && n.act != actIntrusive:
		return asItSays
	case l.serves:
		return map[int]bearing{-1: turnedRound, 0: notKnown, 1: asItSays}[favour]
	case l.key == "mental" || l.key == "unlawfulness":
		if n.excuse {
			return notKnown
		}
		return asItSays
	case l.key == "prohibition":
		switch {
		case n.refuses() && n.has(listAbroad):
			return turnedRound
		case n.act == actRelief:
			return turnedRound
		case n.act != actIntrusive || n.private:
			return notKnown
		}
	case l.key == "duty" && n.organised() && !n.receives:
		return notKnown
	case l.key == "duty" && n.private && !n.receives:
		return turnedRound
	case l.narrows && favour < 0 && n.lacking():
		return turnedRound
	case l.narrows && l.weak && favour == 0 && !n.empowers():
		return notKnown // whose limit it is was not read
	case l.narrows && favour > 0 && (n.within(n.first, listException) || n.awaited()):
		return asItSays // what takes a right away is narrowed
	case l.key == "involved" && n.private && !n.receives:
		return turnedRound // what is asked of a private person
	case (l.key == "consent" || l.key == "form" || l.key == "priority" || l.key == "involved") && n.excuse && !n.public:
		return turnedRound // more is asked of whoever wants to be excused
	case l.key == "only" && favour > 0 && n.op == opMustNot && !n.conditional(n.first):
		return notKnown // whether it bounds what is banned or what is let
	case l.narrows && l.key == "seriousness" && favour > 0 && !n.excuse && !n.principle:
		return notKnown
	case l.key == "proof" && favour > 0 && n.disproves():
		return asItSays
	case l.narrows && favour > 0:
		if n.excuse || n.principle || n.private || n.act == actRelief && !n.public {
			return turnedRound
		}
		if n.conditional(n.first) && n.public && n.op == opMust {
			return notKnown
		}
	case l.softens && favour == 0 && n.favour == 0 && !n.public && !n.excuse && n.op == opMay, l.key == "renewal" && favour > 0 && n.act == actProtective:
		return notKnown
	case l.softens && n.has(listInapplies):
		return map[int]bearing{-1: asItSays, 0: asItSays, 1: turnedRound}[favour]
	case l.softens && n.excuse && (n.conditional(n.first) || n.demands()):
		return turnedRound // less is asked of whoever wants to be excused
	case l.softens && favour < 0 && n.secured():
		return asItSays // it softens the safeguard beside it
	case l.softens && favour < 0:
		if n.offence || n.act == actIntrusive || n.private {
			return turnedRound
		}
	}
	return asItSays
}

// tellsAuthority reports whether whoever is told stands directly behind the place and is an authority.
func (n *norm) tellsAuthority() bool {
	const far = 1
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listPublic && m.first >= n.last-1 && m.first-n.last <= far
	})
}

// disproves reports whether "not" stands shortly before the place: what has not been proved so far is taken
// in a person's favour, and less proof against it takes that away.
func (n *norm) disproves() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listNot && m.last <= n.first && n.first-m.last <= 4
	})
}

// burdens reports whether a duty or permission is itself the power or the offence, so that more of it
// is not better: neither side speaks of a safeguard in its sentence.
func (s *spotlight) burdens(x, y term) bool {
	return (s.power || s.offence) && !s.protected(0, x) && !s.protected(1, y)
}

// protected reports whether a safeguard stands in the sentence of the term.
func (s *spotlight) protected(side int, t term) bool {
	for _, other := range within(s.sides[side].terms, int32(t.first)-sentenceFar, int32(t.last)+sentenceFar) {
		l := &s.words.ladders[other.ladder]
		if other.ladder != t.ladder && 2*other.rung > l.top && !l.paired && !l.weak && l.reach != inOffence && s.sentence(side, t, other) {
			return true
		}
	}
	return false
}
