package compare

import (
	"slices"

	"clausecheck/checker"
)

// A change is judged by the norm that it stands in. The same words struck from a person's excuse and
// from an officer's power are a loss and a gain: what matters is whose norm it is, and whether people
// are the better or the worse for more of it.

// An operator says what a sentence does with its act.
type operator uint8

const (
	opNone operator = iota
	opMay
	opMust
	opMustNot
	opFreed // nobody has to
)

// An act is what a sentence is about.
type act uint8

const (
	actUnread act = iota
	actIntrusive
	actProtective
	actRelief
)

// A norm is what was read of one sentence, as it bears on one place in it.
type norm struct {
	tokens      []ownToken // of its chapeau, itself and its closing words
	first, last int        // the place among them
	own         int        // where the sentence itself begins
	marks       []matched  // of the lists of norms, in text order
	ladders     []matched  // of the ladders and their lists
	op          operator
	opAt        matched // empty where there is no operator
	private     bool    // a private person does or must do it
	public      bool    // an authority does or must do it
	act         act
	receives    bool // the private person gets something and does nothing
	offence     bool
	excuse      bool
	favour      int // 1: people are the better for more of it; -1: the worse; 0: not read
	sure        bool
}

// normAt reads the norm around a place of a group's tokens. The place may be empty.
func (w *weigher) normAt(side int, tokens []ownToken, first, last int) *norm {
	n := &norm{}
	if len(tokens) == 0 {
		return n
	}
	at := min(first, len(tokens)-1)
	if first == last && first > 0 && (first == len(tokens) || tokens[first].part != tokens[first-1].part) {
		at = first - 1
	}
	part := tokens[at].part
	from, to := at, at
	for from > 0 && !ends(tokens[from-1]) && tokens[from-1].part == part && at-from < 2*sentenceFar {
		from--
	}
	for to < len(tokens) && to-at < 2*sentenceFar && tokens[to].part == part {
		to++
		if ends(tokens[to-1]) && to > last {
			break
		}
	}
	s := w.before
	if side == 1 {
		s = w.after
	}
	holder := checker.Ref(part / 3)
	var lead, tail []ownToken
	for above := s.provision(holder).Parent; above != checker.None && len(lead) < 2*sentenceFar; above = s.provision(above).Parent {
		body, closing := bodyOf(s, above), tailOf(s, above)
		if len(body) == 0 || body[len(body)-1].kind == checker.TokenStop {
			break
		}
		lead = append(slices.Clone(lastSentence(body)), lead...)
		tail = append(tail, closing...)
	}
	if part%3 == 1 && to > from && !ends(tokens[to-1]) {
		tail = append(tailOf(s, holder), tail...)
	}
	n.tokens = append(append(append(n.tokens, lead...), tokens[from:to]...), tail...)
	n.own = len(lead)
	n.first, n.last = first-from+n.own, min(last, to)-from+n.own
	n.marks = w.words.norms.match(n.tokens)
	n.ladders = w.words.match(n.tokens)
	n.read(w.words)
	if n.has(listInapplies) && !n.offence && !n.excuse {
		if n.favour, n.sure = -w.beforeIt(side, tokens, from, holder), true; n.favour == 0 && n.has(listIntrusive) {
			n.favour = 1 // what does not apply is named here, and it weighs on people
		}
	}
	return n
}

// beforeIt is the favour of the rule that a sentence takes an exception from: the sentence before it, or
// the paragraph before its own.
func (w *weigher) beforeIt(side int, tokens []ownToken, from int, holder checker.Ref) int {
	if from > 1 && tokens[from-1].part == tokens[from].part {
		return w.normAt(side, tokens, from-2, from-2).favour
	}
	s := w.before
	if side == 1 {
		s = w.after
	}
	for r := holder - 1; r >= 0 && s.provision(r).Parent == s.provision(holder).Parent && holder-r < 12; r-- {
		if body := bodyOf(s, r); len(body) > 0 {
			if n := w.normAt(side, body, 0, 0); n.favour != 0 && !n.has(listInapplies) {
				return n.favour
			}
		}
	}
	return 0
}

func bodyOf(s *side, r checker.Ref) []ownToken { return partOf(s, r, 1) }
func tailOf(s *side, r checker.Ref) []ownToken { return partOf(s, r, 2) }

func partOf(s *side, r checker.Ref, part int32) []ownToken {
	tokens := s.own.of(r)
	from := 0
	for from < len(tokens) && tokens[from].part%3 != part {
		from++
	}
	to := from
	for to < len(tokens) && tokens[to].part%3 == part {
		to++
	}
	return tokens[from:to]
}

func lastSentence(tokens []ownToken) []ownToken {
	from := len(tokens)
	for from > 0 && len(tokens)-from < 2*sentenceFar && tokens[from-1].kind != checker.TokenStop {
		from--
	}
	return tokens[from:]
}

// read finds operator, bearer, act and favour.
func (n *norm) read(v *vocabulary) {
	ops := n.operators(v)
	n.choose(ops)
	if n.op == opNone && n.has(listEmpowers) {
		n.op = opMay // a warrant that authorises
	}
	n.bearer()
	n.actOf()
	n.offence = n.has(listOffence) || n.heaviest() > 0 && !n.public && !n.has(listDefines)
	for _, m := range n.marks {
		n.excuse = n.excuse || m.of == listExcuse && !n.conditional(m.first)
	}
	switch {
	case n.has(listSavings) && !n.excuse:
	case n.excuse:
		n.favour, n.sure = 1, true
	case n.offence:
		if !n.public || n.private {
			n.favour, n.sure = -1, true
		}
	default:
		n.favour, n.sure = n.stance()
	}
}

// An operatorAt is an operator and where it stands.
type operatorAt struct {
	op operator
	at matched
}

func (n *norm) operators(v *vocabulary) (ops []operatorAt) {
	for _, m := range n.marks {
		if m.of == listFreed {
			ops = append(ops, operatorAt{opFreed, m})
		}
	}
	for _, m := range n.ladders {
		if m.of == v.ban {
			ops = append(ops, operatorAt{opMustNot, m})
		}
	}
	inside := func(m matched) bool {
		return slices.ContainsFunc(ops, func(o operatorAt) bool { return o.at.first < m.last && m.first < o.at.last })
	}
	for _, m := range n.ladders {
		if m.of != v.duty || inside(m) {
			continue
		}
		op := opMust
		if m.rung == 1 {
			op = opMay
		}
		if n.denied(v, m.first) {
			op = opMustNot
		}
		ops = append(ops, operatorAt{op, m})
	}
	slices.SortStableFunc(ops, func(a, b operatorAt) int { return a.at.first - b.at.first })
	return ops
}

// denied reports whether "no" begins the clause of an operator: "no person may".
func (n *norm) denied(v *vocabulary, at int) bool {
	for _, m := range n.ladders {
		if m.of == listNegation && m.last <= at && at-m.first < 25 && !pauses(n.tokens[m.last:at]) && !v.inPhrase(n.ladders, m) && n.opens(m.first) {
			return true
		}
	}
	return false
}

// opens reports whether a clause begins at a token.
func (n *norm) opens(at int) bool {
	return at == 0 || at == n.own || n.tokens[at-1].folded == 0 || n.tokens[at-1].part != n.tokens[at].part
}

// choose takes the operator that governs the place: the one in it or directly beside it, else the last
// before it, else the first behind it. Operators within a condition do not govern what stands outside it.
func (n *norm) choose(ops []operatorAt) {
	best := -1
	for i, o := range ops {
		switch {
		case o.at.first <= n.last && o.at.last >= n.first:
			n.op, n.opAt = o.op, o.at
			return
		case o.at.last <= n.first && (best < 0 || !n.conditional(o.at.first)):
			best = i
		case best < 0 && !n.conditional(o.at.first):
			best = i
		}
	}
	if best < 0 && len(ops) > 0 {
		best = 0
	}
	if best >= 0 {
		n.op, n.opAt = ops[best].op, ops[best].at
	}
}

// conditional reports whether a token stands in a condition or exception: behind its opener, and not
// behind the comma that ends it.
func (n *norm) conditional(at int) bool {
	return n.within(at, listCondition) || n.within(at, listException)
}

func (n *norm) within(at, list int) bool {
	inside := false
	for _, m := range n.marks {
		if m.of != list || m.first >= at || list == listCondition && m.rung > 1 {
			continue
		}
		apart := n.opens(m.first) && (m.first == 0 || m.first == n.own || n.tokens[m.first-1].kind == checker.TokenComma)
		ended := false
		for i := m.last; i < at && !ended; i++ {
			t := n.tokens[i]
			ended = t.kind == checker.TokenStop || m.rung == 2 && (i-m.last > 7 || t.kind == checker.TokenComma) || apart && t.kind == checker.TokenComma && !n.listed(i) || t.kind == checker.TokenSemicolon && i < n.own
		}
		inside = inside || !ended
	}
	return inside
}

// listed reports whether a comma is one of an enumeration: "or" or "and" follows, or another comma soon.
func (n *norm) listed(comma int) bool {
	for _, m := range n.marks {
		if m.of == listJoiner && m.first == comma+1 {
			return true
		}
	}
	return false
}

// bearer finds who does or must do the act: the nearest before the operator in its clause. Where the
// act is done to whoever stands there, nobody is named.
func (n *norm) bearer() {
	end := n.opAt.first
	if n.op == opNone {
		end = len(n.tokens)
		for _, m := range n.marks {
			if m.of == listIntrusive || m.of == listProtective || m.of == listRelief {
				end = m.first
				break
			}
		}
	}
	passive := n.passive()
	found := -1
	for i, m := range n.marks {
		if m.last > end {
			break
		}
		if (m.of == listPublic || m.of == listPrivate) && !n.conditional(m.first) {
			if found < 0 || !n.governs(n.marks[found], m) {
				found = i
			}
		}
	}
	if found < 0 || passive {
		return
	}
	if n.op != opNone && commas(n.tokens[n.marks[found].last:n.opAt.first]) > 2 {
		return
	}
	if n.op == opMust && n.marks[found].of == listPrivate {
		for _, m := range n.marks[:found] {
			if m.of == listPublic && !n.conditional(m.first) && commas(n.tokens[m.last:max(m.last, n.marks[found].first)]) > 0 {
				return // one of a row of authorities and others
			}
		}
	}
	n.private, n.public = n.marks[found].of == listPrivate, n.marks[found].of == listPublic
	for _, m := range n.marks {
		n.receives = n.receives || m.of == listReceives && n.private && n.op == opNone || m.of == listReceives && n.private && m.first >= n.opAt.last-1 && m.first <= n.opAt.last+1
	}
}

func commas(tokens []ownToken) (count int) {
	for _, t := range tokens {
		if t.kind == checker.TokenComma {
			count++
		}
	}
	return count
}

// governs reports whether the earlier of two actors is the head and the later belongs to it, as in
// "the owner of the agency" or "a person whom the officer names".
func (n *norm) governs(head, later matched) bool {
	return later.first < head.last || later.first-head.last <= 6 && !pauses(n.tokens[head.last:later.first])
}

// passive reports whether the act is done to what stands before the operator.
func (n *norm) passive() bool {
	if n.op == opNone {
		return false
	}
	for _, m := range n.marks {
		if m.of == listPassive && m.first >= n.opAt.first && m.first <= n.opAt.last+2 {
			return true
		}
	}
	return false
}

func (n *norm) actOf() {
	from := n.opAt.last
	if n.op == opNone {
		from = 0
	}
	take := func(m matched) bool {
		switch m.of {
		case listIntrusive:
			n.act = actIntrusive
		case listProtective:
			n.act = actProtective
		case listRelief:
			n.act = actRelief
		default:
			return false
		}
		return true
	}
	best := -1
	for i, m := range n.marks {
		if m.first < from || n.op != opNone && m.first > from+14 {
			continue
		}
		if (m.of == listIntrusive || m.of == listProtective || m.of == listRelief && (m.rung < 2 || n.private)) && !n.manner(m) {
			if best >= 0 && n.marks[best].first < m.first {
				break
			}
			if best < 0 || m.last-m.first > n.marks[best].last-n.marks[best].first || m.of == listRelief {
				best = i
			}
		}
	}
	if best >= 0 {
		take(n.marks[best])
		return
	}
	for _, m := range n.marks { // what the act is done to stands first
		if m.last <= n.opAt.first && (m.rung < 2 || m.of != listRelief) && !n.manner(m) && take(m) {
			return
		}
	}
}

// stance is whether people are the better (1) or the worse (-1) for what the sentence says.
func (n *norm) stance() (favour int, sure bool) {
	weight := n.weight()
	switch {
	case weight > 0:
		return 1, n.act != actUnread || n.private
	case weight < 0:
		return -1, n.act != actUnread || n.private
	}
	return 0, false
}

// weight says how good a sentence is for people, by operator, bearer and act.
func (n *norm) weight() int {
	if n.private && n.act == actProtective && n.op != opMay && n.op != opFreed && !n.receives {
		return 0 // for others, or to the authority
	}
	if n.private && n.receives {
		return map[operator]int{opNone: 1, opMay: 2, opFreed: 0, opMust: 2, opMustNot: -2}[n.op]
	}
	if n.private {
		return map[operator]int{opMay: 2, opFreed: 2, opMust: -1, opMustNot: -2}[n.op]
	}
	abroad := n.has(listAbroad) && n.act == actIntrusive
	switch n.act {
	case actProtective, actRelief:
		return map[operator]int{opNone: 2, opMay: 1, opMust: 2, opMustNot: -2, opFreed: -1}[n.op]
	case actIntrusive:
		if abroad {
			return 0
		}
		return map[operator]int{opNone: -1, opMay: -1, opMust: -2, opMustNot: 2, opFreed: 1}[n.op]
	}
	if n.op == opMust && n.public {
		return 1
	}
	return 0
}

// manner reports whether a mark is part of how a thing is done: "by notice".
func (n *norm) manner(m matched) bool {
	return slices.ContainsFunc(n.marks, func(o matched) bool { return o.of == listManner && o.first <= m.first && o.last >= m.last })
}

// punishes reports whether the sentence makes an offence.
func (n *norm) punishes() bool { return n.offence && !n.excuse }

func (n *norm) has(list int) bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == list })
}

// touched are the marks of a list that stand in the place.
func (n *norm) touched(list int) (found []matched) {
	for _, m := range n.marks {
		if m.of == list && m.first < n.last && m.last > n.first {
			found = append(found, m)
		}
	}
	return found
}

// inside reports whether a mark of a list stands wholly in the place.
func (n *norm) inside(list int) bool {
	for _, m := range n.marks {
		if m.of == list && m.first >= n.first && m.last <= n.last {
			return true
		}
	}
	return false
}
