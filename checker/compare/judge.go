package compare

import (
	"strconv"

	"clausecheck/checker"
)

// What a place changed is judged in this order: the operator and the word that turns it; the direction
// in which a condition points; the amount of a penalty, an age or a time; and then, where no ladder has
// told of it, whether what was struck or put narrows or widens its norm. Each looks at the norm on
// both sides, and says nothing where it was not read.

// A judge looks at one place with the norms that it stands in.
type judge struct {
	*spotlight
	norms [2]*norm
}

func (s *spotlight) judge() *judge {
	return &judge{s, [2]*norm{
		s.normAt(0, s.sides[0].tokens, int(s.oldFirst), int(s.oldLast)),
		s.normAt(1, s.sides[1].tokens, int(s.newFirst), int(s.newLast))}}
}

// favour is whether people are the better or the worse for more of the norm; 0 where the two drafts
// disagree about it or neither was read.
func (j *judge) favour() int {
	a, b := j.norms[0], j.norms[1]
	switch {
	case a.favour == b.favour:
		return a.favour
	case a.favour == 0 && b.sure:
		return b.favour
	case b.favour == 0 && a.sure:
		return a.favour
	}
	return 0
}

// before tells what the ladders would misread; it reports whether the place was told of as a whole.
func (j *judge) before() bool {
	return j.sentences() || j.joint() || j.operators() || j.polarity() || j.penalty() || j.age() || j.time()
}

// A verdict is what a judge says: how much better people are for it, above or below 0, or 0 for a change
// that is told and not weighed.
type verdict struct {
	about    string
	better   int
	all      bool // lost or gained, rather than weakened or strengthened
	burden   bool
	severity checker.Severity
	at       [2]checker.Span // the words that decided; where empty, those of the place
}

func (j *judge) say(v verdict) {
	olds, news := j.sides[0].tokens, j.sides[1].tokens
	e := Effect{About: v.about, Title: j.words.titleOf(v.about), loss: v.severity, burden: v.burden,
		Old: holderOf(olds, j.oldFirst, j.oldLast), New: holderOf(news, j.newFirst, j.newLast),
		OldAt: spanOf(olds, j.oldFirst, j.oldLast), NewAt: spanOf(news, j.newFirst, j.newLast)}
	if !v.at[0].Empty() {
		e.OldAt = v.at[0]
	}
	if !v.at[1].Empty() {
		e.NewAt = v.at[1]
	}
	switch {
	case v.better == 0:
		e.Kind, e.loss = Changed, checker.Info
	case v.better < 0 && v.all:
		e.Kind = Lost
	case v.better < 0:
		e.Kind = Weakened
	case v.all:
		e.Kind = Gained
	default:
		e.Kind = Strengthened
	}
	j.tell(e)
}

// joint judges conditions that are needed together and were made alternatives, or the reverse.
func (j *judge) joint() bool {
	a, b := j.norms[0], j.norms[1]
	if j.olds != 1 || j.news != 1 {
		return false
	}
	x, y := a.touched(listJoiner), b.touched(listJoiner)
	if len(x) != 1 || len(y) != 1 || x[0].rung == y[0].rung || !a.conditional(a.first) || !b.conditional(b.first) {
		return false
	}
	favour := j.favour()
	if a.within(a.first, listException) {
		favour = -favour
	}
	if y[0].rung > x[0].rung {
		favour = -favour
	}
	j.say(verdict{about: "cumulation", better: favour, severity: checker.Warning})
	return true
}

// sentences judges a sentence that was struck or put in whole: a safeguard, a right or an exception came
// or went with it.
func (j *judge) sentences() bool {
	for side, edges := range [...][4]int32{{j.oldFirst, j.oldLast, j.newFirst, j.newLast}, {j.newFirst, j.newLast, j.oldFirst, j.oldLast}} {
		tokens := j.sides[side].tokens
		first, last := int(edges[0]), int(edges[1])
		if edges[2] != edges[3] || last-first < 4 {
			continue
		}
		part := tokens[first].part
		begins := first == 0 || tokens[first-1].part != part || tokens[first-1].kind == checker.TokenStop
		ended := tokens[last-1].kind == checker.TokenStop && (last == len(tokens) || tokens[last].part != part || tokens[last-1].part == part)
		if !begins && first > 0 && tokens[last-1].kind != checker.TokenStop && last < len(tokens) && tokens[last].kind == checker.TokenStop {
			continue
		}
		if !begins || !ended {
			continue
		}
		n := j.normAt(side, tokens, first, first)
		if about := n.safeguards(); about != "" && n.own == 0 {
			better := 1
			if side == 0 {
				better = -1
			}
			j.say(verdict{about: about, better: better, all: true, severity: checker.Warning})
			return true
		}
	}
	return false
}

// titleOf is what a thing that is judged is called: as its ladder is, or the list of titles says.
func (v *vocabulary) titleOf(about string) string {
	if title, ok := v.norms.titles[about]; ok {
		return title
	}
	for _, l := range v.ladders {
		if l.key == about {
			return l.title
		}
	}
	return about
}

// operators judges a change of what must, may or must not be done.
func (j *judge) operators() bool {
	a, b := j.norms[0], j.norms[1]
	if !a.turned() && !b.turned() || a.offence != b.offence && a.excuse != b.excuse {
		return false
	}
	if a.excuse || b.excuse || a.has(listSavings) || b.has(listSavings) {
		return false
	}
	if a.op == b.op && a.private == b.private {
		return false
	}
	if a.others() > 5 || b.others() > 5 || j.exchanges() || a.op == opNone && b.op == opNone || (a.conditionalOp() || b.conditionalOp()) {
		return false
	}
	doing := a.act
	if doing == actUnread || b.op == opMustNot && b.act != actUnread {
		doing = b.act
	}
	private := a.private && b.private
	weigh := func(n *norm) int {
		m := *n
		m.act, m.private = doing, private
		if m.has(listAbroad) && m.act == actIntrusive && m.refuses() {
			m.act = actRelief // to refuse help abroad protects who is sought
		}
		return m.weight()
	}
	x, y := weigh(a), weigh(b)
	about := "duty"
	turned := a.op == opMustNot || b.op == opMustNot || a.op == opFreed || b.op == opFreed
	switch {
	case !private && !turned && doing != actProtective && doing != actRelief, x == y && !turned:
		return false // the ladder of duties knows as much
	case doing == actUnread && !private, doing == actProtective && !private && a.op != opMust && b.op != opMust:
		x, y = 0, 0
	}
	if a.op == opMustNot || b.op == opMustNot {
		about = "prohibition"
	}
	j.say(verdict{about: about, better: y - x, all: x*y < 0, severity: checker.Warning, burden: j.weighs(x, y)})
	return true
}

// weighs reports whether what was put in is the burden, not the safeguard.
func (j *judge) weighs(x, y int) bool {
	a, b := j.norms[0].op, j.norms[1].op
	return y < x && b == opMustNot || x < y && a == opMustNot
}

// exchanges reports whether the place holds words of another ladder on both sides, which then tell more.
func (j *judge) exchanges() bool {
	for _, x := range j.sides[0].changed {
		if x.ladder == j.words.duty || x.ladder == j.words.ban || j.words.ladders[x.ladder].neutral {
			continue
		}
		for _, y := range j.sides[1].changed {
			if x.ladder == y.ladder && x.rung != y.rung {
				return true
			}
		}
	}
	return false
}

// others counts the words of the place that are neither operator nor turn it.
func (n *norm) others() (count int) {
	for i := n.first; i < n.last; i++ {
		known := n.tokens[i].folded == 0 || n.opAt.last > 0 && n.opAt.first <= i && i < n.opAt.last
		for _, m := range n.marks {
			known = known || m.first <= i && i < m.last && (m.of == listNot || m.of == listPassive || m.of == listFreed)
		}
		if !known {
			count++
		}
	}
	return count
}

// turned reports whether the place touches the operator or a word that turns it.
func (n *norm) turned() bool {
	at := n.opAt
	return at.last > 0 && at.first < n.last && at.last > n.first || n.nots() > 0 && at.last > 0 && at.first <= n.last+1 && at.last >= n.first-1 ||
		len(n.touched(listFreed)) > 0
}

func (n *norm) conditionalOp() bool { return n.opAt.last > 0 && n.conditional(n.opAt.first) }

// refuses reports whether the act is to refuse.
func (n *norm) refuses() bool {
	for _, m := range n.marks {
		if m.of == listIntrusive && m.rung == 2 && m.first >= n.opAt.last && m.first <= n.opAt.last+6 {
			return true
		}
	}
	return false
}

// polarity judges a "not" that was struck from a condition or put into one.
func (j *judge) polarity() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.nots(), b.nots()
	if (x == 0) == (y == 0) || j.olds > 4 || j.news > 4 {
		return false
	}
	denied := a
	if y > 0 {
		denied = b
	}
	if !denied.conditional(denied.first) || a.governed() || b.governed() {
		return false
	}
	good, bad := denied.speaksOf(listGood), denied.speaksOf(listBad)
	better := 0
	if favour := j.favour(); good != bad && favour < 0 != denied.within(denied.first, listException) {
		better = 1
		if (y > 0) == good {
			better = -1
		}
	}
	j.say(verdict{about: "polarity", better: better, severity: checker.Blocker, burden: true})
	return true
}

// governed reports whether the place touches the operator of the sentence.
func (n *norm) governed() bool {
	return n.opAt.last > 0 && n.opAt.first < n.last && n.opAt.last > n.first && !n.conditionalOp()
}

// nots counts the words of the place that turn a sentence; that of "not exceeding" turns none.
func (n *norm) nots() (count int) {
	for _, m := range n.touched(listNot) {
		phrase := false
		for _, p := range n.ladders {
			phrase = phrase || p.of == listPhrase && p.first <= m.first && p.last >= m.last && p.last-p.first > 1
		}
		if !phrase {
			count++
		}
	}
	return count
}

// speaksOf reports whether a mark of the list stands in the clause behind the place.
func (n *norm) speaksOf(list int) bool {
	for _, m := range n.marks {
		if m.of == list && m.first >= n.first-3 && m.first <= n.last+5 {
			return true
		}
	}
	return false
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
			if values[side], found = j.numberIn(side, n); !found {
				return 0, 0, false
			}
		}
	}
	return values[0], values[1], true
}

// numberIn is the number that stands in the place, in digits or words.
func (j *judge) numberIn(side int, n *norm) (value int32, ok bool) {
	d := j.sides[side].report.Document
	for i := max(n.first, 0); i < n.last && i < len(n.tokens); i++ {
		if n.tokens[i].kind == checker.TokenNumber {
			digits := make([]byte, 0, 12)
			for _, c := range []byte(d.Words(n.tokens[i].at)) {
				if '0' <= c && c <= '9' {
					digits = append(digits, c)
				}
			}
			if v, err := strconv.ParseInt(string(digits), 10, 31); err == nil {
				return int32(v), true
			}
		}
	}
	for _, m := range n.ladders {
		if m.of == listNumber && m.first < n.last && m.last > n.first && m.rung > 1 {
			return m.rung, true
		}
	}
	return 0, false
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
	if a.offence || b.offence || a.heaviest() > 0 {
		wider = 0 // of who is punished or of who is spared
	}
	v := verdict{about: "age", better: wider * j.favour(), severity: checker.Warning, burden: j.favour() < 0}
	j.say(v)
	return true
}

// time judges a longer or shorter time: of a measure, of an authority that has to act, of a person who
// wants to.
func (j *judge) time() bool {
	a, b := j.norms[0], j.norms[1]
	var hours [2]int32
	var at [2]checker.Span
	for side := range hours {
		for _, t := range j.sides[side].changed {
			if t.ladder == j.words.time && t.hours > 0 && t.rung != leastRung {
				hours[side], at[side] = t.hours, j.spotlight.at(side, t)
			}
		}
	}
	if hours[0] == 0 || hours[1] == 0 || hours[0] == hours[1] {
		return false
	}
	own := func(n *norm) bool {
		return n.private && n.timesOwn() || !n.public && n.timesRelief()
	}
	better := 1
	switch {
	case own(a) && own(b):
		better = -1
	case own(a) || own(b):
		return false
	case j.favour() == 0 && !(j.context.guarded && (a.near(listMeasure) || b.near(listMeasure))):
		return false
	}
	if hours[1] > hours[0] {
		better = -better
	}
	j.say(verdict{about: "timeLimit", better: better, severity: checker.Blocker, at: at})
	return true
}

// timesOwn reports whether the number of the place counts the time that the private person has: no
// authority acts between the operator and the number, unless the person turns to it.
func (n *norm) timesOwn() bool {
	if n.receives || n.op == opNone || n.op == opFreed || n.opAt.last > n.last {
		return false
	}
	authority, relief := false, false
	for _, m := range n.marks {
		if m.first >= n.opAt.last && m.last <= n.first {
			authority, relief = authority || m.of == listPublic, relief || m.of == listRelief
		}
	}
	return relief || !authority
}

// timesRelief reports whether the number of the place counts the time that somebody has for relief: of
// the marks of relief and of measures before it the last is one of relief.
func (n *norm) timesRelief() bool {
	relief := false
	for _, m := range n.marks {
		if m.last > n.first {
			break
		}
		switch {
		case m.of == listRelief && m.rung < 2:
			relief = n.first-m.last <= 32
		case m.of == listMeasure:
			relief = false
		}
	}
	return relief
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
		if m.of == listUnder && m.rung == 2 && m.last == n.first { // "a child under 16"
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
