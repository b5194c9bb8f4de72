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
	principle   bool // a guarantee of criminal law or of a fair trial, however it is said
	duty, ban   int  // the ladders of what must and must not be done
	favour      int  // 1: people are the better for more of it; -1: the worse; 0: not read
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
	n.takeReading([2]*checker.Report{w.one, w.other}[side], holder, spanOf(tokens, int32(from), int32(to)))
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
	return tokens[from:to:to] // what is appended to it must not run into the next provision
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
	n.duty, n.ban = v.duty, v.ban
	ops := n.operators(v)
	n.choose(ops)
	if n.op == opNone && n.has(listEmpowers) {
		n.op = opMay // a warrant that authorises
	}
	n.bearer()
	n.actOf(v)
	n.offence = n.has(listOffence) || n.heaviest() > 0 && !n.public && !n.has(listDefines)
	n.offence = n.offence || n.commits(ops)
	for _, m := range n.marks {
		n.excuse = n.excuse || m.of == listExcuse && !n.conditional(m.first)
	}
	n.guarantee()
	n.offence = n.offence && !n.principle
	if n.yields() {
		n.act, n.private = actIntrusive, false
	}
	if n.op == opMay && !n.private && n.has(listAbroad) && n.has(listSubjects) {
		n.act, n.public, n.offence = actProtective, true, false // help abroad that is made to depend on a condition
	}
	if n.equips() {
		n.op, n.public, n.private = opMay, true, false
	}
	switch {
	case n.has(listDefines) && !n.offence && !n.excuse && n.op == opNone:
		n.favour, n.sure = n.defined()
	case n.has(listSavings) && !n.excuse:
	case n.excuse, n.principle:
		n.favour, n.sure = 1, true
	case n.offence:
		if !n.public || n.private || n.criminalises() {
			n.favour, n.sure = -1, true
		}
	default:
		n.favour, n.sure = n.stance()
	}
}

// definedFar is how many tokens a defined term may have that stands behind the words that define it.
const definedFar = 5

// defined is the favour of a definition: people are the worse for more of what a law fears or forbids.
func (n *norm) defined() (favour int, sure bool) {
	opened := -1 // by words before what is defined: "on entend par"
	for _, m := range n.marks {
		switch {
		case m.of == listDefines && m.first > n.own, opened >= 0 && m.first > opened+definedFar:
			return n.stance()
		case m.of == listDefines:
			opened = m.last
		case m.of == listFeared:
			return -1, true
		}
	}
	return n.stance()
}

// commits reports whether the sentence says of whoever does a thing that they commit an offence that has a
// name: "whoever … commits forgery".
func (n *norm) commits(ops []operatorAt) bool {
	subject := slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listPrivate && m.rung != organisation && m.first >= n.own && m.first <= n.own+3
	})
	return subject && slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listCommits && !n.conditional(m.first) &&
			!slices.ContainsFunc(ops, func(o operatorAt) bool { return o.at.first > m.first })
	})
}

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
