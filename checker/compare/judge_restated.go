package compare

// A rule that is said the other way round is the same rule: "only with a warrant" is "not without a warrant".

// The rungs of the list "restated".
const (
	restatedOnly   = 1 // "only if", "only with"
	restatedNot    = 2 // the word that turns the sentence
	restatedUnless = 3 // "unless", "without"
	restatedFiller = 4 // what says nothing by itself
)

// restated reports whether the place says on one side that a thing is done only so, on the other that it
// is not done otherwise, and nothing else. Nothing is told of it then.
func (j *judge) restated() bool {
	var only, other [2]bool
	var words [2]map[uint64]int
	for side, n := range j.norms {
		not, unless := false, false
		words[side] = map[uint64]int{}
		known := make([]bool, len(n.tokens))
		for _, m := range n.touched(listRestated) {
			only[side] = only[side] || m.rung == restatedOnly
			not = not || m.rung == restatedNot
			unless = unless || m.rung == restatedUnless
			for i := m.first; i < m.last; i++ {
				known[i] = true
			}
		}
		other[side] = not && unless
		for i := max(n.first, 0); i < n.last && i < len(n.tokens); i++ {
			if f := n.tokens[i].folded; f != 0 && !known[i] {
				words[side][f]++
			}
		}
	}
	if j.swapped(only) || j.onlyUnless() {
		j.sayTheSame()
		return true
	}
	if !(only[0] && other[1] && !only[1] || only[1] && other[0] && !only[0]) || len(words[0]) != len(words[1]) {
		return false
	}
	for f, count := range words[0] {
		if words[1][f] != count {
			return false
		}
	}
	j.sayTheSame()
	return true
}

// swapped reports whether "unless" became "only if" where a ban became a power, or the reverse: "no vehicle may be
// sold unless" and "a vehicle may be sold only if".
func (j *judge) swapped(only [2]bool) bool {
	a, b := j.norms[0], j.norms[1]
	if only[0] == only[1] || !(a.op == opMustNot && b.op == opMay || a.op == opMay && b.op == opMustNot) {
		return false
	}
	unless := 0
	for side, n := range j.norms {
		known := 0
		for _, m := range n.touched(listRestated) {
			known += min(m.last, n.last) - max(m.first, n.first)
			if m.rung == restatedUnless && !only[side] {
				unless++
			}
		}
		if known < n.last-n.first {
			return false
		}
	}
	return unless > 0
}

// onlyUnless reports whether "only if" became "unless" where the sentence denies now what it said: "a bank is liable only
// if" and "no bank is liable unless".
func (j *judge) onlyUnless() bool {
	const most = 3 // words that the turn needs
	for side, n := range j.norms {
		other := j.norms[1-side]
		only, unless := n.restates(restatedOnly), other.restates(restatedUnless)
		if !only || !unless || n.restates(restatedUnless) || other.restates(restatedOnly) || n.denies() || !other.denies() {
			continue
		}
		words := map[uint64]int{}
		for s, n := range j.norms {
			for i := max(n.first, 0); i < n.last && i < len(n.tokens); i++ {
				words[n.tokens[i].folded] += 2*s - 1
			}
		}
		apart := 0
		for word, count := range words {
			if word != 0 {
				apart += max(count, -count)
			}
		}
		return apart <= most+1
	}
	return false
}

// restates reports whether a word of the list "restated" stands in the place.
func (n *norm) restates(rung int32) bool {
	for _, m := range n.touched(listRestated) {
		if m.rung == rung {
			return true
		}
	}
	return false
}

// denies reports whether the sentence begins with a word that denies what it says.
func (n *norm) denies() bool {
	for _, m := range n.marks {
		if m.of == listNot && m.first <= n.own+1 {
			return true
		}
	}
	return false
}

// capped reports whether a ban is only said in another form: "shall not exceed" and "does not exceed", "no podrá
// exceder" and "no excederá". Nothing is told of it then.
func (j *judge) capped() bool {
	a, b := j.norms[0], j.norms[1]
	if (a.op == opMustNot) == (b.op == opMustNot) || a.op != opNone && b.op != opNone || j.olds > 4 || j.news > 4 || !j.shareStem() {
		return false
	}
	for _, n := range j.norms {
		if !n.negated() && len(n.touched(listNot)) == 0 || n.touchesQuality() {
			return false
		}
	}
	j.sayTheSame()
	return true
}

func (n *norm) touchesQuality() bool {
	return len(n.touched(listQuality))+len(n.touched(listNarrow)) > 0
}
