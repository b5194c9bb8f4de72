package compare

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// How sure, how binding and how unbidden: a word or two that turn a thing that happened into one that might, a
// judge's decision into one that may come later, a duty into an intention.

// certain is the rung of what is said to be so, above all of the list "able".
const certain = 9

// able judges a thing that must have happened and need only be possible now, in an offence or a condition: "causes
// harm" became "may cause harm".
func (j *judge) able() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.certainty(), b.certainty()
	if x == y || j.olds > 8 || j.news > 8 || a.penalises() || b.penalises() || a.leaves() || b.leaves() || j.exchanges() {
		return false
	}
	if j.olds > 0 && j.news > 0 && !j.shareStem() && !a.inside(listNarrow) && !b.inside(listNarrow) {
		return false // another thing is said
	}
	better := 0
	switch {
	case a.punishes() && b.punishes():
		better = int(y - x)
	case a.offence != b.offence || !a.conditional(a.first) || !b.conditional(b.first):
		return false
	default:
		if better = int(x-y) * j.favour(); a.within(a.first, listException) {
			better = -better
		}
	}
	if better == 0 {
		return false
	}
	j.say(verdict{about: "able", better: better, severity: checker.Warning})
	return true
}

// shareStem reports whether a word of the place has a like of another form on the other side: "causes" and "cause".
func (j *judge) shareStem() bool {
	const least = 3
	words := func(side int) (list []string) {
		n, d := j.norms[side], j.sides[side].report.Document
		for i := max(n.first, 0); i < n.last && i < len(n.tokens); i++ {
			if n.tokens[i].folded != 0 {
				list = append(list, strings.ToLower(d.Words(n.tokens[i].at)))
			}
		}
		return list
	}
	others := words(1)
	return slices.ContainsFunc(words(0), func(x string) bool {
		return slices.ContainsFunc(others, func(y string) bool {
			if min(len(x), len(y)) <= least {
				return false
			}
			same := 0
			for same < len(x) && same < len(y) && x[same] == y[same] {
				same++
			}
			return same >= least && 2*same >= max(len(x), len(y))
		})
	})
}

// certainty is how sure a thing is that the place speaks of.
func (n *norm) certainty() (rung int32) {
	rung = certain
	for _, m := range n.touched(listAble) {
		rung = min(rung, m.rung)
	}
	return rung
}

// penalises reports whether the place holds or touches what the sentence threatens.
func (n *norm) penalises() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return (m.of == listOffence || m.of == listSentence) && m.first <= n.last+1 && m.last >= n.first
	})
}

// lessened judges a form that asks for less and was put beside one that asks for more, or struck: "prior or
// subsequent authorisation". What a person has to do is not judged so.
func (j *judge) lessened() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.lesser(), b.lesser()
	if x == y || j.olds+j.news > 12 {
		return false
	}
	for _, n := range j.norms {
		if n.offence || n.excuse || n.private && !n.receives && n.favour <= 0 || n.within(n.first, listException) {
			return false
		}
	}
	better := 1
	if y {
		better = -1
	}
	j.say(verdict{about: "lesser", better: better, severity: checker.Warning})
	return true
}

// lesser reports whether "or" and a form that asks for less stand in the place.
func (n *norm) lesser() bool {
	return slices.ContainsFunc(n.touched(listLesser), func(m matched) bool {
		return slices.ContainsFunc(n.touched(listJoiner), func(o matched) bool {
			return o.rung == 1 && (o.last <= m.first && m.first-o.last <= 3 || o.first == m.last)
		})
	})
}

// unasked judges what an authority did of itself and does on request now, or the reverse. A power that needs a
// request is another thing.
func (j *judge) unasked() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := heaviestOf(a.touched(listUnasked)), heaviestOf(b.touched(listUnasked))
	if x == y || x != 1 && y != 1 || j.olds+j.news > 12 || j.olds > 0 && j.news > 0 && x*y == 0 {
		return false
	}
	for _, n := range j.norms {
		if n.private && !n.receives || n.op == opMay && n.act != actRelief || n.op == opMustNot || n.op == opFreed || n.favour < 0 || n.conditional(n.first) || n.offence {
			return false
		}
	}
	better := 1
	if y == 1 {
		better = -1
	}
	j.say(verdict{about: "unasked", better: better, severity: checker.Warning, burden: true})
	return true
}

// hollowed judges a duty of an authority to do a thing that became one to consider or to try it. Where it weighs on
// people it is told and not weighed.
func (j *judge) hollowed() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.hollow(), b.hollow()
	if x == y || j.olds > 8 || j.news > 8 {
		return false
	}
	full := a
	if x {
		full = b
	}
	if full.private || full.offence || full.op != opMust && full.op != opNone || full.favour == 0 && !full.public || full.conditional(full.first) {
		return false
	}
	better := 1
	if y {
		better = -1
	}
	if full.favour < 0 {
		better = 0
	}
	j.say(verdict{about: "duty", better: better, firm: true, severity: checker.Warning})
	return true
}

// hollow reports whether the place says that a thing is only considered or tried, and the thing stands behind it.
func (n *norm) hollow() bool {
	return slices.ContainsFunc(n.touched(listHollow), func(m matched) bool { return m.first >= n.first && m.last <= n.last })
}
