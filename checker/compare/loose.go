package compare

import "clausecheck/checker"

// A loose term stands in one draft only, as far as its own place can tell.
type loose struct {
	term
	ladder *ladder
	side   int
	at     checker.Span
	top    checker.Ref // the article that holds it, or the provision outside any
	used   bool
	bearing
}

func (w *weigher) loosen(l *ladder, side int, t term, at checker.Span, b bearing) {
	texts, report := w.before, w.one
	if side == 1 {
		texts, report = w.after, w.other
	}
	top := report.Document.Top(t.holder)
	if top == checker.None {
		top = texts.base[t.holder]
	}
	w.loose = append(w.loose, loose{term: t, ladder: l, side: side, at: at, top: top, bearing: b})
}

// alone weighs the words of a provision that one draft only has. What it says as the power or offence
// itself came or went with that; what it says about others is a safeguard lost or gained.
func (w *weigher) alone(side int, r checker.Ref) {
	texts, report := w.before, w.one
	if side == 1 {
		texts, report = w.after, w.other
	}
	p := texts.provision(r)
	tokens := texts.own.of(r)
	if p.Flags&checker.FlagFinal != 0 || w.lonePower(side, r) && !w.excuses(side, tokens) {
		return
	}
	if w.standsElsewhere(side, r) {
		return
	}
	c := w.contextAt(side, r)
	told, spoken := map[int]bool{}, false
	for _, t := range w.words.readTerms(report.Document, tokens) {
		l := &w.words.ladders[t.ladder]
		if l.paired || t.rung == 0 || told[t.ladder] || !c.counts(l) || t.penalty && t.rung > durations/2 {
			continue
		}
		if t.rung > 0 && (l.weak || t.ladder != w.words.time && 2*t.rung <= l.top) || t.rung < 0 && l.weak && l.key != "exception" {
			continue
		}
		n := w.normAt(side, tokens, t.first, t.last)
		if l.softens && !n.has(listInapplies) {
			continue // it came or went with what it is an exception from
		}
		told[t.ladder] = true
		spoken = spoken || !l.neutral
		w.loosen(l, side, t, spanOf(tokens, int32(t.first), int32(t.last)), n.bearing(l, n.favour))
	}
	if !spoken {
		w.whole(side, r, tokens)
	}
}

// excuses reports whether a provision says of itself who commits no offence, however it was read.
func (w *weigher) excuses(side int, tokens []ownToken) bool {
	return len(tokens) > 0 && w.normAt(side, tokens, 0, 0).excuse
}

// lonePower reports whether a provision without a counterpart gives a power or makes an offence, or
// stands in an article without a counterpart that does.
func (w *weigher) lonePower(side int, r checker.Ref) bool {
	report, to := w.one, w.toNew
	if side == 1 {
		report, to = w.other, w.toOld
	}
	acts := func(r checker.Ref) bool {
		return report.Readings[r].Has(checker.SlotPower) || report.Readings[r].Has(checker.SlotOffence)
	}
	if acts(r) {
		return true
	}
	top := report.Document.Top(r)
	return top != checker.None && to[top] == checker.None && acts(top)
}

// settle brings the loose terms of an article together: what was lost here and gained there has moved,
// and what moved from a chapeau into one of its limbs holds for that limb only.
func (w *weigher) settle() {
	type key struct {
		ladder *ladder
		rung   int32
		top    checker.Ref // of the new draft
	}
	gained := map[key][]int{}
	for i := range w.loose {
		if l := &w.loose[i]; l.side == 1 {
			k := key{l.ladder, l.rung, l.top}
			gained[k] = append(gained[k], i)
		}
	}
	for i := range w.loose {
		lost := &w.loose[i]
		if lost.side == 1 {
			continue
		}
		k := key{lost.ladder, lost.rung, w.counterpart(0, lost.top)}
		for n, at := range gained[k] {
			if at < 0 {
				continue
			}
			w.moved(lost, &w.loose[at])
			gained[k][n] = -1
			break
		}
	}
	w.settleNear()
	type told struct {
		ladder *ladder
		side   int
		holder checker.Ref
		taken  bool
	}
	seen := map[told]bool{}
	for i := range w.loose {
		l := &w.loose[i]
		t := told{l.ladder, l.side, l.holder, l.rung < 0}
		if l.used || l.heading || seen[t] {
			continue
		}
		seen[t] = true
		e := Effect{About: l.ladder.key, Title: l.ladder.title, loss: l.ladder.lossOf(l.rung), burden: l.ladder.top <= 0, Old: l.holder, New: l.holder}
		if l.side == 0 {
			e.Kind, e.OldAt, e.New = l.bearing.of(kindOf(l.ladder, l.rung, 0)), l.at, w.counterpart(0, l.holder)
		} else {
			e.Kind, e.NewAt, e.Old = l.bearing.of(kindOf(l.ladder, 0, l.rung)), l.at, w.counterpart(1, l.holder)
		}
		if l.ladder.neutral {
			e.Kind = Changed
		}
		w.effects = append(w.effects, e)
	}
}

// near is how many provisions apart words may stand that went from a heading into the text beside it, or
// from one paragraph into the next, as where a draft is set or read in another way.
const near = 4

// settleNear brings together what is left over and says the very same in a provision close by.
func (w *weigher) settleNear() {
	type key struct {
		ladder *ladder
		words  uint64
	}
	words := func(l *loose) key {
		texts := w.before
		if l.side == 1 {
			texts = w.after
		}
		h := hashSeed
		for _, t := range texts.own.of(l.holder) {
			if t.at.Start >= l.at.Start && t.at.End <= l.at.End {
				h = mix(h, t.folded)
			}
		}
		return key{l.ladder, h}
	}
	gained := map[key][]int{}
	for i := range w.loose {
		if l := &w.loose[i]; l.side == 1 && !l.used {
			gained[words(l)] = append(gained[words(l)], i)
		}
	}
	for i := range w.loose {
		lost := &w.loose[i]
		if lost.side == 1 || lost.used {
			continue
		}
		at := checker.None // where the text before it is now
		for r := lost.holder; r >= 0 && at == checker.None && lost.holder-r <= near; r-- {
			at = w.counterpart(0, r)
		}
		if at == checker.None {
			continue
		}
		for _, k := range gained[words(lost)] {
			g := &w.loose[k]
			home := lost.heading || g.heading || w.counterpart(0, lost.top) == g.top
			if home && !g.used && max(g.holder-at, at-g.holder) <= near {
				lost.used, g.used = true, true
				break
			}
		}
	}
}

// moved tells of a term that went from one provision of an article into another, where that changes
// how far it reaches.
func (w *weigher) moved(lost, gained *loose) {
	lost.used, gained.used = true, true
	e := Effect{About: lost.ladder.key, Title: lost.ladder.title, loss: lost.ladder.lossOf(lost.rung), Narrowed: true,
		Old: lost.holder, New: gained.holder, OldAt: lost.at, NewAt: gained.at}
	switch {
	case lost.rung <= 0:
		return
	case w.below(1, gained.holder, w.counterpart(0, lost.holder)):
		e.Kind = Weakened
	case w.below(0, lost.holder, w.counterpart(1, gained.holder)):
		e.Kind = Strengthened
	default:
		return
	}
	w.effects = append(w.effects, e)
}

// below reports whether a provision is one of several limbs below another, of which the other draft has one
// more: where the others came or went, the words reach as far as they did.
func (w *weigher) below(side int, r, above checker.Ref) bool {
	s := w.before
	if side == 1 {
		s = w.after
	}
	for r != checker.None && above != checker.None {
		parent := s.provision(r).Parent
		if parent == above {
			for c := s.provision(above).Child; c != checker.None; c = s.provision(c).Sibling {
				if c != r && w.counterpart(side, c) != checker.None {
					return true
				}
			}
			return false
		}
		r = parent
	}
	return false
}
