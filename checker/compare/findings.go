package compare

import (
	"slices"

	"clausecheck/checker"
)

// StillOpen says of each finding of the new draft, in the order of its report, whether the old draft
// has it too: of the same rule in the same provision, wherever that stands now.
func (c *Comparison) StillOpen() []bool {
	type key struct {
		rule string
		in   checker.Ref
		at   checker.Span
	}
	open := map[key]int{}
	for i := range c.Effects {
		if e := &c.Effects[i]; e.Kind == Open {
			open[key{e.About, e.New, e.NewAt}]++
		}
	}
	out := make([]bool, len(c.New.Findings))
	for i := range c.New.Findings {
		f := &c.New.Findings[i]
		k := key{f.Rule.ID, f.In, f.At}
		if open[k] > 0 {
			open[k]--
			out[i] = true
		}
	}
	return out
}

// findings says of each finding whether both drafts have it: by its rule and provision, then by its
// words within the article, so that a finding follows its provision through any renumbering.
func (w *weigher) findings() {
	olds, news := w.one.Findings, w.other.Findings
	matchedOld, matchedNew := make([]bool, len(olds)), make([]bool, len(news))
	pair := func(i, k int) {
		matchedOld[i], matchedNew[k] = true, true
		w.finding(Open, &olds[i], &news[k])
	}
	type key struct {
		rule  string
		in    checker.Ref // of the new draft
		words uint64
	}
	set := func(side int, f *checker.Finding) (key, bool) { // the same words set out in another way
		in, ok := w.sameBelow(side, f.In)
		return key{f.Rule.ID, in, 0}, ok
	}
	passes := [...]func(side int, f *checker.Finding) (key, bool){
		func(side int, f *checker.Finding) (key, bool) { // the same words of the same provision
			in, ok := w.stands(side, f.In)
			return key{f.Rule.ID, in, w.quote(side, f)}, ok
		},
		func(side int, f *checker.Finding) (key, bool) { // the same provision
			in, ok := w.stands(side, f.In)
			return key{f.Rule.ID, in, 0}, ok
		},
		func(side int, f *checker.Finding) (key, bool) { // the same words of the same article
			in, ok := w.stands(side, w.top(side, f.In))
			return key{f.Rule.ID, in, w.quote(side, f)}, ok
		},
		func(side int, f *checker.Finding) (key, bool) { // the same words anywhere
			return key{f.Rule.ID, checker.None, w.quote(side, f)}, true
		},
		set,
	}
	for _, pass := range passes {
		waiting := map[key][]int{}
		for k := range news {
			if matchedNew[k] {
				continue
			}
			if at, ok := pass(1, &news[k]); ok {
				waiting[at] = append(waiting[at], k)
			}
		}
		for i := range olds {
			if matchedOld[i] || len(waiting) == 0 {
				continue
			}
			at, ok := pass(0, &olds[i])
			if !ok || len(waiting[at]) == 0 {
				continue
			}
			pair(i, waiting[at][0])
			waiting[at] = waiting[at][1:]
		}
	}
	in := func(side int, list []checker.Finding) map[key]int {
		at := map[key]int{}
		for i := range list {
			top := w.top(side, list[i].In)
			if k := (key{list[i].Rule.ID, top, 0}); top != checker.None {
				if _, ok := at[k]; !ok {
					at[k] = i
				}
			}
		}
		return at
	}
	inOld, inNew := in(0, olds), in(1, news)
	setOut := [2]map[key]int{{}, {}} // findings in words that are only set out in another way
	left := slices.Contains(matchedOld, false) || slices.Contains(matchedNew, false)
	for side, list := range [...][]checker.Finding{olds, news} {
		for i := range list {
			if !left {
				break
			}
			if k, ok := set(side, &list[i]); ok {
				setOut[side][k] = i
			}
		}
	}
	for i := range olds {
		if matchedOld[i] {
			continue
		}
		// One finding of an article can stand for two of the articles that were merged into it.
		at, same := set(0, &olds[i])
		if k, ok := setOut[1][at]; ok && same {
			w.finding(Open, &olds[i], &news[k])
		} else if k, ok := inNew[key{olds[i].Rule.ID, w.joined(0, olds[i].In), 0}]; ok {
			w.finding(Open, &olds[i], &news[k])
		} else {
			w.finding(Fixed, &olds[i], nil)
		}
	}
	for k := range news {
		if matchedNew[k] {
			continue
		}
		at, same := set(1, &news[k])
		if i, ok := setOut[0][at]; ok && same {
			w.finding(Open, &olds[i], &news[k])
		} else if i, ok := inOld[key{news[k].Rule.ID, w.joined(1, news[k].In), 0}]; ok {
			w.finding(Open, &olds[i], &news[k])
		} else {
			w.finding(New, nil, &news[k])
		}
	}
	w.temper()
}

// temper takes back findings that came or went against what the words say. A finding that is gone
// because its safeguard was struck is no improvement, nor one that is new because a safeguard was put
// in a setback; and where the words that the finding stands on are the same as before and none of the
// words that changed were ever read for it, it is the reading that wavers.
func (w *weigher) temper() {
	type tally struct{ worse, better bool }
	words := map[checker.Ref]tally{} // by article of the new draft, or of the old one where that is all
	place := func(e *Effect) checker.Ref {
		if e.New != checker.None {
			return w.top(1, e.New)
		}
		top := w.top(0, e.Old)
		if in := w.counterpart(0, top); top != checker.None && in != checker.None {
			return in
		}
		return -2 - top
	}
	for i := range w.effects {
		e := &w.effects[i]
		if e.Kind != New && e.Kind != Fixed && (e.Kind.Worse() || e.Kind.Better()) {
			t := words[place(e)]
			t.worse, t.better = t.worse || e.Kind.Worse(), t.better || e.Kind.Better()
			words[place(e)] = t
		}
	}
	for i := range w.effects {
		e := &w.effects[i]
		if e.Kind != New && e.Kind != Fixed {
			continue
		}
		t := words[place(e)]
		side, in, at := 0, e.Old, e.OldAt
		if e.Kind == New {
			side, in, at = 1, e.New, e.NewAt
		}
		elsewhere := in != checker.None && w.counterpart(side, in) == checker.None && w.standsElsewhere(side, in)
		against := e.Kind == Fixed && t.worse && !t.better || e.Kind == New && t.better && !t.worse
		if elsewhere || against || !t.worse && !t.better && !w.grounded(side, in, at, e.absent) {
			e.Kind, e.loss = Changed, checker.Info
		}
	}
}

// grounded reports whether a finding that one side only has follows from words that changed. Words
// that are there and found fault with must have been exchanged for others, or their provision is new
// and itself a power or offence. Words that are missing were there on the other side and are gone.
func (w *weigher) grounded(side int, in checker.Ref, at checker.Span, absent bool) bool {
	if in == checker.None {
		return true
	}
	report := [2]*checker.Report{w.one, w.other}[side]
	other := w.counterpart(side, in)
	if other == checker.None {
		r := &report.Readings[in]
		return r.Has(checker.SlotPower) || r.Has(checker.SlotOffence)
	}
	if !absent && slices.ContainsFunc(w.alike[side][in], at.Overlaps) {
		return false // other words stand there that ask for as much
	}
	changed := int32(0)
	for _, x := range w.changedAt[side][in] {
		if absent && slices.ContainsFunc(w.alike[side][in], func(same checker.Span) bool { return same.Overlaps(x.Span) }) {
			continue
		}
		if x.Overlaps(at) && (absent || x.exchanged) {
			changed += min(x.End, at.End) - max(x.Start, at.Start)
		}
	}
	if 2*changed >= at.End-at.Start {
		return true
	}
	if !absent {
		return false
	}
	opposite := [2]*checker.Report{w.other, w.one}[side]
	top := w.top(1-side, other)
	for r := top; r != checker.None && int(r) < len(opposite.Readings) && (r == top || w.top(1-side, r) == top); r++ {
		for _, e := range opposite.Readings[r].Evidence {
			for _, x := range w.changedAt[1-side][r] {
				if x.Overlaps(e.At) && !slices.ContainsFunc(w.alike[1-side][r], func(same checker.Span) bool { return same.Overlaps(x.Span) }) {
					return true
				}
			}
		}
	}
	return false
}

// joined is the article of the other draft into which that of r was merged with others, or from which
// it was split off; checker.None where it was neither.
func (w *weigher) joined(side int, r checker.Ref) checker.Ref {
	top := w.top(side, r)
	if top == checker.None {
		return checker.None
	}
	other := w.counterpart(side, top)
	for _, d := range w.pieces {
		if side == 0 && d.new == other || side == 1 && d.old == other {
			return other
		}
	}
	return checker.None
}

// sameBelow is the nearest provision around r, as the new draft has it, that says with all below it
// the very words of its counterpart, whatever its items; ok is false where there is none.
func (w *weigher) sameBelow(side int, r checker.Ref) (in checker.Ref, ok bool) {
	texts, others := w.before, w.after
	if side == 1 {
		texts, others = others, texts
	}
	from := r
	if known, ok := w.setOut[side][r]; ok {
		return known, known != checker.None
	}
	defer func() { w.setOut[side][from] = in }()
	for ; r != checker.None; r = texts.provision(r).Parent {
		other := w.counterpart(side, r)
		if other == checker.None || isGroup(texts.provision(r).Kind) {
			continue
		}
		if !w.pieced(r, other, side) {
			continue
		}
		if sameWords(texts.under(r), others.under(other)) {
			if side == 0 {
				return other, true
			}
			return r, true
		}
	}
	return checker.None, false
}

// pieced reports whether two provisions that are a pair have not the same items: only then can their
// words be set out in another way.
func (w *weigher) pieced(r, other checker.Ref, side int) bool {
	texts, others := w.before, w.after
	if side == 1 {
		texts, others = others, texts
	}
	x, y := texts.provision(r).Child, others.provision(other).Child
	for x != checker.None && y != checker.None {
		if w.counterpart(side, x) != y {
			return true
		}
		x, y = texts.provision(x).Sibling, others.provision(y).Sibling
	}
	return x != y
}

// sameWords compares the words of two texts as they stand in their drafts: the closing words of a
// provision come behind its items.
func sameWords(x, y []ownToken) bool {
	if countWords(x) != countWords(y) {
		return false
	}
	byPlace := func(a, b ownToken) int { return int(a.at.Start - b.at.Start) }
	for _, tokens := range [...]*[]ownToken{&x, &y} {
		if !slices.IsSortedFunc(*tokens, byPlace) {
			*tokens = slices.Clone(*tokens)
			slices.SortStableFunc(*tokens, byPlace)
		}
	}
	i, k := 0, 0
	for {
		for i < len(x) && x[i].folded == 0 {
			i++
		}
		for k < len(y) && y[k].folded == 0 {
			k++
		}
		if i == len(x) || k == len(y) {
			return i == len(x) && k == len(y)
		}
		if x[i].folded != y[k].folded {
			return false
		}
		i, k = i+1, k+1
	}
}

// stands is a provision as the new draft has it; ok is false where it has none.
func (w *weigher) stands(side int, r checker.Ref) (in checker.Ref, ok bool) {
	if r == checker.None || side == 1 {
		return r, true
	}
	in = w.counterpart(0, r)
	return in, in != checker.None
}

func (w *weigher) top(side int, r checker.Ref) checker.Ref {
	if r == checker.None {
		return r
	}
	d := w.one.Document
	if side == 1 {
		d = w.other.Document
	}
	if top := d.Top(r); top != checker.None {
		return top
	}
	return r
}

// quote is a hash of the words of a finding, never 0.
func (w *weigher) quote(side int, f *checker.Finding) uint64 {
	texts := w.before
	if side == 1 {
		texts = w.after
	}
	h := hashSeed
	tokens := texts.own.tokens
	at, _ := slices.BinarySearchFunc(tokens, f.At.Start, func(t ownToken, start int32) int { return int(t.at.Start - start) })
	for ; at < len(tokens) && tokens[at].at.Start < f.At.End; at++ {
		h = mix(h, tokens[at].folded)
	}
	return h | 1
}

// finding adds the effect on a finding; one of the two may be nil.
func (w *weigher) finding(kind Kind, old, new *checker.Finding) {
	e := Effect{Kind: kind, Old: checker.None, New: checker.None, finding: true}
	for _, f := range [...]*checker.Finding{old, new} {
		if f != nil {
			e.About, e.Title, e.loss, e.absent = f.Rule.ID, f.Rule.Title, f.Severity, f.Absent
		}
	}
	if old != nil {
		e.Old, e.OldAt = old.In, old.At
		if new == nil && old.In != checker.None {
			e.New = w.counterpart(0, old.In)
		}
	}
	if new != nil {
		e.New, e.NewAt = new.In, new.At
		if old == nil && new.In != checker.None {
			e.Old = w.counterpart(1, new.In)
		}
	}
	w.effects = append(w.effects, e)
}
