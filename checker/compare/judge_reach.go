package compare

import "clausecheck/checker"

// Set phrases that make a norm reach further: back into the past, beyond its time, or past the condition that bound it.

// alone is the one draft that has words in the place; ok is false where both have.
func (j *judge) alone() (side int, ok bool) {
	if (j.olds == 0) == (j.news == 0) {
		return 0, false
	}
	if j.olds == 0 {
		side = 1
	}
	return side, true
}

// beginsWith is a mark of a list that the place begins with.
func (n *norm) beginsWith(list, within int) (matched, bool) {
	for _, m := range n.marks {
		if m.of == list && m.first >= n.first && m.first < n.last && m.first <= n.first+within {
			return m, true
		}
	}
	return matched{}, false
}

// extended judges a time that may be made longer at will: "or such longer period as the council may fix".
func (j *judge) extended() bool {
	side, ok := j.alone()
	if !ok {
		return false
	}
	n := j.norms[side]
	or, ok := n.beginsWith(listJoiner, 1)
	if !ok || or.rung != oneIsEnough || len(n.touched(listProlongs)) == 0 {
		return false
	}
	better := -gained(side)
	switch base := j.norms[1-side]; {
	case base.timesObjection() || base.private && base.timesOwn() || !base.public && base.timesRelief():
		better = -better
	case j.favour() == 0 && !j.context.guarded && !base.public:
		better = 0
	}
	j.say(verdict{about: "timeLimit", better: better, severity: checker.Blocker, burden: true})
	return true
}

// retroactive judges a rule on what happens after a day that now takes in what happened before it.
func (j *judge) retroactive() bool {
	const far, most = 3, 6
	side, ok := j.alone()
	if !ok || j.olds+j.news > most {
		return false
	}
	n := j.norms[side]
	if n.op == opMustNot || len(n.touched(listEarlier)) == 0 || len(n.touched(listJoiner)) == 0 || n.first > n.own && n.timed(n.first) {
		return false
	}
	follows := false
	for _, m := range n.marks {
		follows = follows || m.of == listLater && m.last > n.last && m.first-n.last < far
	}
	if !follows {
		return false
	}
	better := 0
	weighs := n.has(listIntrusive) || n.has(listMeasure) || n.has(listSentence) || n.offence
	switch own := n.excuse || n.private && n.op == opMay; {
	case own:
		better = gained(side)
	case weighs:
		better = -gained(side)
	}
	j.say(verdict{about: "retroactive", better: better, severity: checker.Blocker, burden: true})
	return true
}

// timed reports whether a unit of time ends directly before a place: "ten days before or after".
func (n *norm) timed(at int) bool {
	for _, m := range n.ladders {
		if m.of == listUnit && m.last == at {
			return true
		}
	}
	return false
}

// regardless judges a condition that gave way to words that make it not matter: "provided that harm is done" became
// "even if no harm is done".
func (j *judge) regardless() bool {
	var without, asked [2]bool
	for side, n := range j.norms {
		without[side] = len(n.touched(listRegardless)) > 0
		for _, m := range n.touched(listCondition) {
			asked[side] = asked[side] || m.rung != 2
		}
	}
	if without[0] == without[1] {
		return false
	}
	side := 0
	if without[1] {
		side = 1
	}
	if !asked[1-side] && len(j.norms[1-side].touched(listException)) == 0 {
		return false
	}
	j.say(verdict{about: "condition", better: gained(side) * j.reachOf(), severity: checker.Blocker, burden: true})
	return true
}

// carved judges an exception put before a clause that keeps a measure out: "except in grave cases, nothing in this
// Part permits a search".
func (j *judge) carved() bool {
	side, ok := j.alone()
	if !ok {
		return false
	}
	n := j.norms[side] // the other draft may have another sentence here, or a title
	if _, ok := n.beginsWith(listException, 0); !ok || !n.has(listSavings) {
		return false
	}
	for _, m := range n.marks {
		if m.of == listSaves && m.rung == 2 && (n.savedAct(m.last) == actIntrusive || n.namesMeasure(m.last)) {
			j.say(verdict{about: "exception", better: -gained(side), severity: checker.Blocker, burden: true})
			return true
		}
	}
	return false
}

// namesMeasure reports whether a measure stands behind the verb of a saving clause: "permits an officer to search".
func (n *norm) namesMeasure(verb int) bool {
	for _, m := range n.marks {
		if m.first >= verb && (m.of == listIntrusive || m.of == listMeasure) {
			return true
		}
	}
	return false
}
