package compare

import "clausecheck/checker"

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
	s.passArticles()
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

// sentence reports whether two terms stand in one sentence or limb.
func (s *spotlight) sentence(side int, x, y term) bool {
	tokens := s.sides[side].tokens
	from, to := min(x.last, y.last), max(x.first, y.first)
	return to-from <= sentenceFar && tokens[x.first].part == tokens[y.first].part && (from >= to || !stops(tokens[from:to]))
}

func (s *spotlight) at(side int, t term) checker.Span {
	return spanOf(s.sides[side].tokens, int32(t.first), int32(t.last))
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
