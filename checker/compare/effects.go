package compare

import (
	"slices"

	"clausecheck/checker"
)

// effects finds what the changes did, in canonical direction.
func (a *alignment) effects(groups []*group, before, after *side, one, other *checker.Report) []Effect {
	w := &weigher{alignment: a, before: before, after: after, one: one, other: other,
		setOut: [2]map[checker.Ref]checker.Ref{{}, {}},
		spans:  [2]map[checker.Ref][]checker.Span{{}, {}}, changedAt: [2]map[checker.Ref][]stretch{{}, {}}, alike: [2]map[checker.Ref][]checker.Span{{}, {}}}
	paired := [2]map[checker.Ref]bool{{}, {}}
	for _, g := range groups {
		for _, d := range g.duos {
			paired[0][d.old], paired[1][d.new] = true, true
		}
		if len(g.runs) > 0 && w.speaks(one.LanguageOf(g.old[0]), other.LanguageOf(g.new[0])) {
			w.group(g)
		}
	}
	for side, report := range [...]*checker.Report{one, other} {
		shared := [...]*checker.Report{other, one}[side].Languages()
		for i := range report.Document.Provisions {
			language := report.LanguageOf(checker.Ref(i))
			if !paired[side][checker.Ref(i)] && slices.Contains(shared, language) && w.speaks(language, language) {
				w.alone(side, checker.Ref(i))
			}
		}
	}
	w.stayed()
	w.settle()
	w.modes()
	w.tables()
	w.findings()
	w.settleRecasts()
	w.references(groups)
	return w.effects
}

// speaks takes the words of a provision's language, and reports whether there are any that both drafts
// are weighed by.
func (w *weigher) speaks(one, other string) bool {
	if one == other {
		w.words = vocabularyOf(one)
	}
	return one == other && w.words != nil
}

// finish puts the effects into the direction of the comparison, weighs and words them, and orders
// them: by place in the new draft, the gravest first at one place.
func (c *Comparison) finish(effects []Effect, turned bool) {
	for i := range effects {
		e := &effects[i]
		if turned {
			e.Kind = e.Kind.turned()
			e.Old, e.New, e.OldAt, e.NewAt = e.New, e.Old, e.NewAt, e.OldAt
			if e.points != nil {
				e.points[0], e.points[1] = e.points[1], e.points[0]
			}
		}
		switch e.Kind {
		case Lost, New, Open, Fixed, Changed:
			e.Severity = e.loss
		case Weakened:
			e.Severity = min(e.loss, checker.Warning)
		default:
			e.Severity = checker.Info
		}
		e.Text = c.sentence(e)
	}
	rank := make(map[checker.Ref]int, len(c.Pairs)) // of old provisions
	for i, p := range c.Pairs {
		if p.Old != checker.None && (p.Main || p.New == checker.None) {
			rank[p.Old] = i
		}
	}
	byNew := make(map[checker.Ref]int, len(c.Pairs))
	for i, p := range c.Pairs {
		if _, ok := byNew[p.New]; !ok && p.New != checker.None {
			byNew[p.New] = i
		}
	}
	at := func(e *Effect) int {
		switch {
		case e.New != checker.None:
			return byNew[e.New]
		case e.Old != checker.None:
			return rank[e.Old]
		}
		return -1
	}
	slices.SortStableFunc(effects, func(x, y Effect) int {
		if d := at(&x) - at(&y); d != 0 {
			return d
		}
		if d := int(x.Kind) - int(y.Kind); d != 0 {
			return d
		}
		if d := int(y.Severity) - int(x.Severity); d != 0 {
			return d
		}
		if d := int(x.OldAt.Start - y.OldAt.Start); d != 0 {
			return d
		}
		return int(x.NewAt.Start - y.NewAt.Start)
	})
	c.Effects = effects
}
