package compare

import (
	"math"
	"slices"
	"strconv"

	"clausecheck/checker"
)

// Numbers that count a punishment or years of life.

// gravity judges how grave an offence must be for a measure: "offences punishable by at least five years".
func (j *judge) gravity() bool {
	a, b := j.norms[0], j.norms[1]
	if !a.asksGravity() || !b.asksGravity() {
		return false
	}
	from, to, ok := j.amounts()
	if !ok || from == to {
		return false
	}
	better := 1
	if to < from {
		better = -1
	}
	j.say(verdict{about: "gravity", better: better * -j.stanceOf(), severity: checker.Warning})
	return true
}

// stanceOf is -1 where the norm weighs on people, which is what a bound on it protects them from, else the
// favour that both drafts agree on.
func (j *judge) stanceOf() int {
	if favour := j.favour(); favour != 0 {
		return favour
	}
	return -1
}

// asksGravity reports whether the number of the place says how heavily an offence must be punished.
func (n *norm) asksGravity() bool {
	return n.op != opNone && slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listGrave && m.last <= n.first+1 && n.first-m.last <= 3 && !n.predicated(m)
	})
}

// predicated reports whether a mark of punishment is what the sentence itself says, not what kind of offence it
// speaks of: "est puni de", without a "qui" before it.
func (n *norm) predicated(grave matched) bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listPassive && m.last == grave.first && !n.subordinate(m.first)
	})
}

// penalty judges punishments of another kind, and higher or lower ones.
func (j *judge) penalty() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.heaviest(), b.heaviest()
	if x == 0 || y == 0 {
		return false
	}
	mine, theirs := heaviestOf(a.touched(listSentence)), heaviestOf(b.touched(listSentence))
	touches := mine+theirs > 0
	if mine > 0 && theirs > 0 && mine != theirs {
		x, y = mine, theirs
	}
	v := verdict{about: "penalty", severity: checker.Warning, burden: true}
	officials := a.public && !a.private && a.has(listOffence) || b.public && !b.private && b.has(listOffence)
	if dated := a.dated() && b.dated(); dated && !touches {
		return false
	}
	if touches && x != y {
		v.better = int(x - y)
	} else if from, to, ok := j.amounts(); ok && (a.counted() || b.counted()) && !a.near(listAge) && from != to {
		if from > to {
			v.better = 1
		} else {
			v.better = -1
		}
	} else {
		return false
	}
	if officials {
		v.better = 0
	}
	j.say(v)
	return true
}

// dated reports whether the number of the place is a time by which something is to be done: "within thirty days".
func (n *norm) dated() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listDeadline && m.rung == 2 && m.last <= n.first+1 && n.first-m.last <= 3
	})
}

// heaviest is the gravest punishment that the sentence names; 0 where it names none.
func (n *norm) heaviest() (rung int32) {
	for _, m := range n.marks {
		if m.of == listSentence {
			rung = max(rung, m.rung)
		}
	}
	return rung
}

func heaviestOf(marks []matched) (rung int32) {
	for _, m := range marks {
		rung = max(rung, m.rung)
	}
	return rung
}

// counted reports whether the number of the place counts a punishment: one stands shortly before or
// behind it.
func (n *norm) counted() bool { return n.near(listSentence) }

// near reports whether a mark of the list stands within a few words of the place.
func (n *norm) near(list int) bool {
	const far = 12
	for _, m := range n.marks {
		if m.of == list && m.first <= n.last+far && m.last >= n.first-far {
			return true
		}
	}
	return false
}

// amounts are the numbers of the place, where each draft has one; of what is counted in units of time,
// in hours.
func (j *judge) amounts() (from, to int32, ok bool) {
	var values [2]int32
	for side := range values {
		n := j.norms[side]
		found := false
		for _, t := range j.sides[side].changed {
			if t.ladder == j.words.time && t.rung != 1 {
				values[side], found = t.hours, true
			}
		}
		if !found {
			if values[side], found = j.numberIn(side, n); !found || n.cites(j.words) {
				return 0, 0, false
			}
		}
	}
	return values[0], values[1], true
}

// numberIn is the number that stands in the place, in digits or words.
func (j *judge) numberIn(side int, n *norm) (value int32, ok bool) {
	d := j.sides[side].report.Document
	first, last := n.grouped()
	for i := first; i < last; i++ {
		if n.tokens[i].kind == checker.TokenNumber {
			digits := make([]byte, 0, 12)
			for k := i; k < last && n.tokens[k].kind == checker.TokenNumber && (k == i || n.groups(k)); k++ {
				for _, c := range []byte(d.Words(n.tokens[k].at)) {
					if '0' <= c && c <= '9' {
						digits = append(digits, c)
					}
				}
			}
			if v, err := strconv.ParseInt(string(digits), 10, 64); err == nil {
				return int32(min(v, math.MaxInt32)), true
			}
		}
	}
	return n.spelled()
}

// spelled is the number in words that stands in the place, with all of its words: "three hundred thousand".
func (n *norm) spelled() (value int32, ok bool) {
	var number wordNumber
	end := -1
	for _, m := range n.ladders {
		if m.of != listNumber || end < 0 && (m.last <= n.first || m.first >= n.last || m.rung == 1) {
			continue
		}
		if end >= 0 && m.first > end && !(m.first == end+1 && m.rung < 100 && max(number.total, number.group) >= 100 && n.joinedBy(end, 2)) {
			break
		}
		number.add(m.rung)
		ok, end = ok || m.rung > 1, m.last
	}
	return number.value(), ok
}

// groups reports whether a number goes on with the three digits of a token: "500 000".
func (n *norm) groups(at int) bool {
	if at <= 0 || at >= len(n.tokens) {
		return false
	}
	before, t := n.tokens[at-1], n.tokens[at]
	gap := t.at.Start - before.at.End
	return before.kind == checker.TokenNumber && t.kind == checker.TokenNumber && before.part == t.part &&
		t.at.End-t.at.Start == 3 && before.at.End-before.at.Start <= 3 && gap > 0 && gap <= 3 // a space, also of three bytes
}

// grouped is the place with the whole of a number that it stands in.
func (n *norm) grouped() (first, last int) {
	first, last = max(n.first, 0), min(n.last, len(n.tokens))
	if first == last && last < len(n.tokens) && n.tokens[last].kind == checker.TokenNumber {
		last++
	}
	for n.groups(first) {
		first--
	}
	for n.groups(last) {
		last++
	}
	return first, last
}

// age judges who is reached by an age.
func (j *judge) age() bool {
	a, b := j.norms[0], j.norms[1]
	if !a.aged() || !b.aged() {
		return false
	}
	from, okFrom := j.numberIn(0, a)
	to, okTo := j.numberIn(1, b)
	if !okFrom || !okTo || from == to {
		return false
	}
	wider := 0
	switch {
	case a.beside(listUnder) && b.beside(listUnder):
		wider = 1
	case a.beside(listOver) && b.beside(listOver):
		wider = -1
	}
	if to < from {
		wider = -wider
	}
	if !(a.excuse && b.excuse) && (a.offence || b.offence || a.heaviest() > 0) {
		wider = 0 // of who is punished or of who is spared
	}
	favour := j.reachOf()
	if a.has(listDefines) && b.has(listDefines) {
		favour = 0 // who is a child is said here, and what follows from it elsewhere
	}
	v := verdict{about: "age", better: wider * favour, severity: checker.Warning, burden: favour < 0}
	j.say(v)
	return true
}

// aged reports whether the place counts years of life.
func (n *norm) aged() bool {
	for _, m := range n.marks {
		if m.first > n.last+4 || m.last < n.first-5 {
			continue
		}
		if m.of == listAge {
			return true
		}
		if (m.of == listUnder || m.of == listOver) && m.rung == 2 && m.last == n.first { // "a child under 16"
			return true
		}
	}
	return false
}

// beside reports whether a word of the list stands directly before or behind the number of the place.
func (n *norm) beside(list int) bool {
	for _, m := range n.marks {
		if m.of == list && m.first <= n.last+3 && m.last >= n.first-4 {
			return true
		}
	}
	return false
}
