package compare

import (
	"slices"

	"clausecheck/checker"
)

// What is struck or put into a norm makes it reach further or less far. Whether that is a gain depends
// on whose norm it is.

// after judges what the ladders did not tell of.
func (j *judge) after() {
	if j.olds >= bulkWords && j.news >= bulkWords || j.told != nil ||
		j.covered(0, spanOf(j.sides[0].tokens, j.oldFirst, j.oldLast)) || j.covered(1, spanOf(j.sides[1].tokens, j.newFirst, j.newLast)) {
		return
	}
	if (j.norms[0].heaviest() > 0 || j.norms[1].heaviest() > 0) && (j.norms[0].inside(listDeadline) || j.norms[1].inside(listDeadline)) {
		return // how high a punishment may be is told by its amount
	}
	favour := j.favour()
	if favour == 0 && j.olds == 0 != (j.news == 0) { // what came or went is weighed by the norm that is there without it
		if favour = j.norms[1].favour; j.olds == 0 {
			favour = j.norms[0].favour
		}
	}
	unread := favour == 0
	if unread {
		if j.norms[0].private || j.norms[1].private || j.norms[0].favour != j.norms[1].favour {
			return
		}
		favour = 1 // the quality of what an authority does is a safeguard whatever it does
	}
	if j.elsewhere() {
		return
	}
	about, extent, ok := "", 0, false
	holding := j.holding()
	for side, sign := range [...]int{-1, 1} {
		if [...]int{j.olds, j.news}[side] == 0 || holding == 1-side {
			continue
		}
		other := [...]int{j.news, j.olds}[side]
		if holding == side {
			other = 0 // of a row of things some are left
		}
		opposite := j.norms[1-side]
		bound := opposite.inside(listNarrow) || opposite.inside(listQuality)
		key, dir := j.norms[side].extent(favour, other > 0, bound)
		if dir == 0 && holding == side {
			key, dir = j.norms[side].shortened(favour)
		}
		if dir == 0 || unread && key != "quality" && key != "form" && !(key == "exception" && j.norms[0].op == opMustNot && j.norms[1].op == opMustNot) {
			continue
		}
		if ok && sign*dir != extent {
			return // one narrows and the other does too
		}
		about, extent, ok = key, sign*dir, true
	}
	if !ok {
		return
	}
	if about == "limit" && favour > 0 && !j.norms[0].personal() && !j.norms[1].personal() && !j.norms[0].negated() && !j.norms[0].universal() {
		return // what an authority has to do may be bounded for the better
	}
	v := verdict{about: about, better: extent * favour, severity: checker.Warning}
	v.burden = favour < 0 && (about == "alternative" || about == "scope") || about == "exception" || about == "condition" && favour > 0
	v.moves = true
	j.say(v)
}

// elsewhere reports whether what was struck or put is a word that the other draft has a like of in another place
// of the same sentence: "the prior consent" and "the consent given beforehand".
func (j *judge) elsewhere() bool {
	if (j.olds == 0) == (j.news == 0) {
		return false
	}
	side := 0
	if j.olds == 0 {
		side = 1
	}
	lit, other := &j.sides[side], &j.sides[1-side]
	for _, t := range lit.elsewhere {
		if t.rung <= 0 || t.first < int(lit.first) || t.last > int(lit.last) {
			continue
		}
		for _, o := range other.elsewhere {
			if o.ladder == t.ladder && o.rung == t.rung && o.holder == j.counterpart(side, t.holder) {
				return true
			}
		}
	}
	return false
}

// stayed drops what was struck in one place and put into another close by: the words moved.
func (w *weigher) stayed() {
	hash := func(side int, at checker.Span, in checker.Ref) uint64 {
		texts := w.before
		if side == 1 {
			texts = w.after
		}
		h := hashSeed
		for _, t := range texts.own.of(in) {
			if t.folded != 0 && t.at.Start >= at.Start && t.at.End <= at.End {
				h = mix(h, t.folded)
			}
		}
		return h
	}
	put := map[uint64][]int{}
	for i := range w.effects {
		if e := &w.effects[i]; e.extent && e.OldAt.Empty() && !e.NewAt.Empty() {
			h := hash(1, e.NewAt, e.New)
			put[h] = append(put[h], i)
		}
	}
	gone := map[int]bool{}
	for i := range w.effects {
		e := &w.effects[i]
		if !e.extent || !e.NewAt.Empty() || e.OldAt.Empty() {
			continue
		}
		for _, k := range put[hash(0, e.OldAt, e.Old)] {
			home := w.counterpart(0, w.top(0, e.Old)) == w.top(1, w.effects[k].New)
			if !gone[k] && (home || e.New != checker.None && max(e.New-w.effects[k].New, w.effects[k].New-e.New) <= near) {
				gone[i], gone[k] = true, true
				break
			}
		}
	}
	kept := w.effects[:0]
	for i, e := range w.effects {
		if !gone[i] {
			kept = append(kept, e)
		}
	}
	w.effects = kept
}

// saysNothing is the rung of the list "plain" for words that neither narrow nor widen: "with the necessary changes".
const saysNothing = 2

// extent says how the words of the place bear on how far their norm reaches: 1 further, -1 less far,
// 0 not read. bound tells that the other draft has a bound in its place. Where something took their place only words that speak for themselves count.
func (n *norm) extent(favour int, replaced, bound bool) (about string, dir int) {
	if n.last <= n.first || n.first < n.own || n.last > len(n.tokens) {
		return "", 0
	}
	place := n.tokens[n.first:n.last]
	words := 0
	for _, t := range place {
		if t.folded != 0 {
			words++
		}
	}
	if words == 0 {
		return "", 0
	}
	inException := n.within(n.first, listException) != (n.lacking() || n.awaited())
	turn := func(about string, dir int) (string, int) {
		if inException {
			return "exception", -dir
		}
		return about, dir
	}
	starts := func(list int) (matched, bool) {
		for _, m := range n.marks {
			if m.of == list && m.first >= n.first && m.first <= n.first+2 && m.first < n.last && !wordsBetween(n.tokens[n.first:m.first]) {
				return m, true
			}
		}
		return matched{}, false
	}
	has := func(list int) bool {
		for _, m := range n.marks {
			if m.of == list && m.first >= n.first && m.last <= n.last {
				return true
			}
		}
		return false
	}
	duty := n.op == opMust || n.op == opNone && favour > 0
	if _, ok := starts(listException); ok {
		return "exception", -1
	}
	if !replaced && n.op == opMustNot && n.faulty() && words <= 2 && n.absolute() {
		return turn("limit", -1) // a ban on an authority that means it
	}
	if favour > 0 && !n.excuse && !n.private && n.faulty() {
		return "", 0 // a fault word bounds whom a rule reaches, which is not read here
	}
	if favour < 0 && (words <= 8 || replaced) && !inException && has(listWide) && slices.ContainsFunc(n.touched(listWide), func(m matched) bool { return m.rung < 2 }) {
		return "scope", 1 // "at any time" is no quality of a measure
	}
	if m, ok := starts(listQuality); ok && m.rung == 2 && !(n.private && n.act != actIntrusive) && !n.offence && !inException && (words <= 6 || replaced) {
		return "form", favour // on a measure too the written form protects
	}
	if m, ok := starts(listQuality); ok && favour > 0 && words <= 12 && !replaced && !inException && m.rung < 2 && !has(listPlain) {
		return "quality", 1
	}
	if has(listQuality) && !has(listPlain) && !inException && (words <= 6 || replaced) {
		switch {
		case favour > 0, duty && n.private:
			return "quality", 1
		case !n.offence:
			return "quality", -1
		}
	}
	for _, m := range n.touched(listWide) {
		if (words <= 8 || replaced) && (m.rung < 2 || bound) && m.first >= n.first && m.last <= n.last {
			return turn("scope", 1)
		}
	}
	if has(listDeadline) && duty {
		return turn("deadline", 1)
	}
	if m, ok := starts(listCondition); ok && !replaced && (m.rung != 2 || favour < 0) && !n.idle() {
		return turn("condition", -1)
	}
	if _, ok := starts(listUntil); ok && !replaced && n.absolute() && words > 2 {
		return turn("condition", -1) // a ban that holds only for so long
	}
	if _, ok := starts(listDeadline); ok && !replaced && !duty {
		return turn("condition", -1)
	}
	joint, joined := n.joined()
	if slices.ContainsFunc(n.touched(listPlain), func(m matched) bool { return m.rung == saysNothing }) {
		return "", 0
	}
	if has(listNarrow) && words <= 2 && !(joined && joint == 1) && (favour < 0 || inException || !replaced) {
		return turn("limit", -1)
	}
	if !replaced && n.punishes() && (n.narrowed() || n.qualified(favour)) {
		return turn("limit", -1)
	}
	if !replaced && !n.idle() {
		if joined {
			switch {
			case joint == 1:
				return turn("alternative", 1)
			case n.conditional(n.first), n.excuse:
				return turn("condition", -1)
			case favour > 0:
				return turn("safeguard", 1)
			}
			return "", 0
		}
	}
	if has(listNarrow) && words <= 4 && (favour < 0 || inException || !replaced) {
		return turn("limit", -1)
	}
	if !replaced && n.bounds() {
		return turn("limit", -1)
	}
	return "", 0
}

func wordsBetween(tokens []ownToken) bool {
	for _, t := range tokens {
		if t.folded != 0 {
			return true
		}
	}
	return false
}

// personal reports whether the norm is a person's own: an excuse, a right, relief.
func (n *norm) personal() bool {
	return n.excuse || n.principle || n.private || n.act == actRelief && !n.public || n.op == opMustNot
}

// idle reports whether the place names nothing: "or her".
func (n *norm) idle() bool {
	for i := n.first; i < n.last; i++ {
		known := n.tokens[i].folded == 0
		for _, m := range n.marks {
			known = known || (m.of == listIdle || m.of == listJoiner) && m.first <= i && i < m.last
		}
		if !known {
			return false
		}
	}
	return true
}

// joined says how the words of the place are joined to what stands beside them: 1 by "or", 2 by "and".
func (n *norm) joined() (joint int, ok bool) {
	comma := (n.tokens[n.first].kind == checker.TokenComma) != (n.tokens[n.last-1].kind == checker.TokenComma) // between two of them it is said by the way
	for _, m := range n.marks {
		if m.of != listJoiner {
			continue
		}
		at := m.first
		switch {
		case at >= n.first && at <= n.first+1 && at < n.last, at >= max(n.first, n.last-3) && at < n.last: // in the place, at one of its ends
			return int(m.rung), true
		case comma && at >= n.last && at <= n.last+6:
			return int(m.rung), true
		}
	}
	return 0, false
}

// faulty reports whether the place names what a person must know or mean.
func (n *norm) faulty() bool {
	return slices.ContainsFunc(n.touched(listNarrow), func(m matched) bool { return m.rung == 2 })
}
