package compare

import "clausecheck/checker"

// A context is what the provisions of a group are.
type context struct{ guarded, offence, power bool }

func (w *weigher) contextOf(g *group) (c context) {
	for _, r := range g.old {
		c.join(w.contextAt(0, r))
	}
	for _, r := range g.new {
		c.join(w.contextAt(1, r))
	}
	return c
}

func (c *context) join(d context) {
	c.guarded, c.offence, c.power = c.guarded || d.guarded, c.offence || d.offence, c.power || d.power
}

func (w *weigher) contextAt(side int, r checker.Ref) context {
	report := [2]*checker.Report{w.one, w.other}[side]
	reading := &report.Readings[r]
	return context{w.isGuarded(side, r), reading.Has(checker.SlotOffence), reading.Has(checker.SlotPower)}
}

// telling are the slots that make an article one in which single words matter.
const telling = checker.Slots(1<<checker.SlotOffence | 1<<checker.SlotPower | 1<<checker.SlotRights | 1<<checker.SlotCrossBorder |
	1<<checker.SlotSpeech | 1<<checker.SlotSecrecy | 1<<checker.SlotRemedy | 1<<checker.SlotOversight | 1<<checker.SlotNotice)

// isGuarded reports whether the article of r gives a power, makes an offence or speaks of safeguards.
func (w *weigher) isGuarded(side int, r checker.Ref) bool {
	report, texts := w.one, w.before
	if side == 1 {
		report, texts = w.other, w.after
	}
	top := report.Document.Top(r)
	if top == checker.None {
		top = texts.base[r]
	}
	known, ok := w.guarded[side][top]
	if !ok {
		known = report.Readings[top].Slots&telling != 0 || w.words.protects(report.Document, texts.under(top))
		if w.guarded[side] == nil {
			w.guarded[side] = map[checker.Ref]bool{}
		}
		w.guarded[side][top] = known
	}
	return known
}

// under is the tokens of a provision and all below it.
func (s *side) under(r checker.Ref) []ownToken {
	end, last := s.provision(r).Span.End, int(r)+1
	for last < len(s.level) && s.provision(checker.Ref(last)).Span.Start < end {
		last++
	}
	return s.own.tokens[s.own.first[r]:s.own.first[last]:s.own.first[last]]
}

// protects reports whether the tokens speak of what safeguards are for, or hold a term on an upper rung
// of a ladder that counts anywhere.
func (v *vocabulary) protects(d *checker.Document, tokens []ownToken) bool {
	for _, m := range v.match(tokens) {
		if m.of == listSubject {
			return true
		}
	}
	for _, t := range v.readTerms(d, tokens) {
		l := &v.ladders[t.ladder]
		if l.reach == anywhere && t.ladder != v.duty && t.ladder != v.ban && 2*t.rung > l.top {
			return true
		}
	}
	return false
}

// counts reports whether a ladder counts in the context.
func (c context) counts(l *ladder) bool {
	switch l.reach {
	case guarded:
		return c.guarded
	case inOffence:
		return c.offence
	case notOffence:
		return c.guarded && (!c.offence || c.power)
	}
	return true
}
