package compare

import "slices"

// What a place has of a ladder on one side alone, and what stands beside a term that stayed.

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
			bearing := s.judging.norms[side].bearing(l, s.judging.favour())
			if t.hours > 0 && s.normAt(side, s.sides[side].tokens, t.first, t.last).awaitsPerson() {
				bearing = notKnown
			}
			s.loosen(l, side, t, at, bearing)
		}
	}
}

// peer is the nearest term of the ladder in the sentence that both sides have.
func (s *spotlight) peer(side int, t term) (found term, ok bool) {
	for _, other := range within(s.sides[side].terms, int32(t.first)-sentenceFar, int32(t.last)+sentenceFar) {
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
