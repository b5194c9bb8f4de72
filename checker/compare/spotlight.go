package compare

import (
	"slices"

	"clausecheck/checker"
)

// A spotlight is on one place of a group while its terms are weighed.
type spotlight struct {
	*weigher
	place
	context
	sides   [2]lit // the old and the new text
	told    []Effect
	judging *judge
	spans   [2][]checker.Span // what was told of, by side
}

// lit is what one side has at the place.
type lit struct {
	report      *checker.Report
	tokens      []ownToken
	terms       []term       // of the whole group
	changed     []term       // of those, the ones that the place touches and that the other side has not
	settled     map[int]bool // by first token, changed terms that took the place of equal ones
	first, last int32        // the place
	elsewhere   []term       // of the whole group, the ones that the other side has not
}

// weigh goes through the ladders, and tells each change once, by the first ladder that knows it.
func (s *spotlight) weigh() {
	if s.olds+s.news == 0 || s.typographic() {
		return
	}
	j := s.judge()
	s.judging = j
	if j.before() {
		s.effects = append(s.effects, s.told...)
		return
	}
	s.context.offence = s.context.offence || j.norms[0].punishes() || j.norms[1].punishes()
	for side := range s.sides {
		for i := range s.sides[side].changed {
			t := &s.sides[side].changed[i]
			if n := j.norms[side]; t.taking && t.rung < 0 && !(n.op == opMay && !n.private && !n.offence) {
				t.rung = s.words.ladders[t.ladder].top // nobody may do it without
			}
		}
	}
	bulk := s.olds >= bulkWords || s.news >= bulkWords
	for i := range s.words.ladders {
		l := &s.words.ladders[i]
		x, y := ofLadder(s.sides[0].changed, i), ofLadder(s.sides[1].changed, i)
		one := len(x) == 0 || len(y) == 0
		switch {
		case len(x)+len(y) == 0 || !s.counts(l):
			continue
		case l.alone && (s.olds > 3 || s.news > 3), bulk && l.weak && one, l.paired && one:
			continue
		}
		if !one && (bulk || l.paired && len(x) != len(y)) { // of a rewritten sentence only the best of both sides counts
			x, y = best(x), best(y)
		}
		n := min(len(x), len(y))
		for k := range n {
			if s.interrupted(x[k], y[k]) {
				s.sides[0].settled[x[k].first], s.sides[1].settled[y[k].first] = true, true
				continue
			}
			s.exchanged(l, x[k], y[k])
		}
		if l.paired {
			continue
		}
		for _, t := range x[n:] {
			s.left(l, 0, t)
		}
		for _, t := range y[n:] {
			s.left(l, 1, t)
		}
	}
	j.after()
	s.effects = append(s.effects, s.told...)
}

// typographic reports whether nothing but marks of punctuation differs.
func (s *spotlight) typographic() bool {
	return !wordsBetween(s.sides[0].tokens[s.oldFirst:s.oldLast]) && !wordsBetween(s.sides[1].tokens[s.newFirst:s.newLast])
}

func ofLadder(terms []term, ladder int) (out []term) {
	for _, t := range terms {
		if t.ladder == ladder && !(t.penalty && t.hours > 0) {
			out = append(out, t)
		}
	}
	return out
}

func best(terms []term) []term {
	top := terms[0]
	for _, t := range terms {
		if t.rung > top.rung {
			top = t
		}
	}
	return []term{top}
}

// interrupted reports whether two terms differ only because words were struck from between them or put
// there: "inform at once the person" and "inform the person".
func (s *spotlight) interrupted(x, y term) bool {
	return s.news == 0 && y.first < int(s.newFirst) && y.last > int(s.newFirst) && x.last <= int(s.oldFirst) ||
		s.olds == 0 && x.first < int(s.oldFirst) && x.last > int(s.oldFirst) && y.last <= int(s.newFirst)
}

// exchanged weighs a term that took the place of another.
func (s *spotlight) exchanged(l *ladder, x, y term) {
	if x.rung == y.rung {
		s.sides[0].settled[x.first], s.sides[1].settled[y.first] = true, true
		s.spans[0], s.spans[1] = append(s.spans[0], s.at(0, x)), append(s.spans[1], s.at(1, y))
		s.alike[0][x.holder] = append(s.alike[0][x.holder], s.at(0, x))
		s.alike[1][y.holder] = append(s.alike[1][y.holder], s.at(1, y))
		return
	}
	if x.heading || y.heading || l.key == "necessity" && (x.rung == 0 || y.rung == 0) {
		return // "the necessary changes" ask for nothing
	}
	e := Effect{Kind: s.kindOf(l, x.rung, y.rung), About: l.key, Title: l.title, loss: l.lossOf(max(x.rung, y.rung)), burden: l.top <= 0, Old: x.holder, New: y.holder,
		OldAt: s.at(0, x), NewAt: s.at(1, y)}
	if l.neutral || (l.key == "duty" || l.key == "prohibition") && s.burdens(x, y) || l.key == "duty" && s.judging.norms[0].measures() && s.judging.norms[1].measures() {
		e.Kind, e.loss = Changed, checker.Info
	}
	s.tell(e)
}

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
	case (l.key == "consent" || l.key == "form" || l.key == "priority") && n.excuse && !n.public:
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
	for _, other := range s.sides[side].terms {
		l := &s.words.ladders[other.ladder]
		if other.ladder != t.ladder && 2*other.rung > l.top && !l.paired && !l.weak && l.reach != inOffence && s.sentence(side, t, other) {
			return true
		}
	}
	return false
}

// sentence reports whether two terms stand in one sentence or limb.
func (s *spotlight) sentence(side int, x, y term) bool {
	tokens := s.sides[side].tokens
	from, to := min(x.last, y.last), max(x.first, y.first)
	return to-from <= sentenceFar && tokens[x.first].part == tokens[y.first].part && (from >= to || !stops(tokens[from:to]))
}

func (s *spotlight) at(side int, t term) checker.Span {
	return spanOf(s.sides[side].tokens, int32(t.first), int32(t.last))
}

// left weighs a term that has none of its ladder in its place on the other side.
func (s *spotlight) left(l *ladder, side int, t term) {
	if t.first >= int(s.sides[side].last) || t.last <= int(s.sides[side].first) {
		return // the edit is beside it: the same words are there on the other side, as part of a longer term
	}
	if lit := &s.sides[side]; lit.first == lit.last && t.rung > 0 && t.ladder != s.words.time {
		return // other words came between its own
	}
	if t.ladder == s.words.time && t.hours > 0 && (s.says("priority") || s.judging.norms[side].aged()) {
		return // "within two days after" is how much later it is done, and "18 years" may be an age
	}
	if t.rung > 0 {
		if peer, ok := s.peer(side, t); ok {
			s.beside(l, side, t, peer)
			return
		}
	}
	if t.rung < 0 || 2*t.rung > l.top || t.ladder == s.words.time {
		if at := s.at(side, t); !s.covered(side, at) {
			s.spans[side] = append(s.spans[side], at)
			s.loosen(l, side, t, at, s.judging.norms[side].bearing(l, s.judging.favour()))
		}
	}
}

// peer is the nearest term of the ladder in the sentence that both sides have.
func (s *spotlight) peer(side int, t term) (found term, ok bool) {
	for _, other := range s.sides[side].terms {
		if other.ladder != t.ladder || other.rung <= 0 || other.heading != t.heading || !s.sentence(side, t, other) {
			continue
		}
		changed := false
		for _, c := range s.sides[side].changed {
			changed = changed || c.first == other.first && c.last == other.last && !s.sides[side].settled[c.first]
		}
		if !changed && (!ok || far(other, t) < far(found, t)) {
			found, ok = other, true
		}
	}
	return found, ok
}

// says reports whether the place was told of by the ladder with that key.
func (s *spotlight) says(about string) bool {
	return slices.ContainsFunc(s.told, func(e Effect) bool { return e.About == about })
}

func far(x, y term) int { return max(x.first-y.last, y.first-x.last) }

// beside weighs a term that stands beside one of its ladder which stayed. As an alternative the weaker
// of the two decides, otherwise the stronger.
func (s *spotlight) beside(l *ladder, side int, t, peer term) {
	e := Effect{About: l.key, Title: l.title, loss: l.lossOf(max(t.rung, peer.rung)), burden: l.top <= 0}
	with, without := max(t.rung, peer.rung), peer.rung
	if t.alternative {
		with = min(t.rung, peer.rung)
	}
	if with == without {
		return
	}
	at := s.at(side, t)
	if lit := &s.sides[side]; t.apart > 0 && (t.apart < int(lit.first) || t.apart >= int(lit.last)) {
		with, without = t.rung, 0 // a limb that stays has it no longer: what the other limb asks for does not reach it
	}
	if side == 0 {
		e.Kind = s.kindOf(l, with, without)
		e.Old, e.OldAt = t.holder, at
		e.New = s.counterpart(side, t.holder)
	} else {
		e.Kind = s.kindOf(l, without, with)
		e.New, e.NewAt = t.holder, at
		e.Old = s.counterpart(side, t.holder)
	}
	s.tell(e)
}

// counterpart is where the words of a provision went, or came from.
func (w *weigher) counterpart(side int, r checker.Ref) checker.Ref {
	to, old := w.toNew, true
	if side == 1 {
		to, old = w.toOld, false
	}
	if to[r] != checker.None {
		return to[r]
	}
	for _, d := range w.pieces {
		switch {
		case old && d.old == r:
			return d.new
		case !old && d.new == r:
			return d.old
		}
	}
	return checker.None
}

// tell adds an effect, unless an earlier ladder told of the same words.
func (s *spotlight) tell(e Effect) {
	if !e.OldAt.Empty() && s.covered(0, e.OldAt) || !e.NewAt.Empty() && s.covered(1, e.NewAt) {
		return
	}
	s.told = append(s.told, e)
	s.spans[0], s.spans[1] = append(s.spans[0], e.OldAt), append(s.spans[1], e.NewAt)
}

func (s *spotlight) covered(side int, at checker.Span) bool {
	for _, other := range s.spans[side] {
		if other.Overlaps(at) && !other.Empty() {
			return true
		}
	}
	return false
}
