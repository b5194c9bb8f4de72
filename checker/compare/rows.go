package compare

import "clausecheck/checker"

// A row of things that lost some or gained some: "the person, the place and the reason" became "the place".

// holding is the side whose words of the place are a row that holds those of the other side in their order,
// and at least three more; -1 where neither does.
func (j *judge) holding() int {
	x, y := foldedWords(j.sides[0].tokens[j.oldFirst:j.oldLast]), foldedWords(j.sides[1].tokens[j.newFirst:j.newLast])
	side := 0
	if len(y) > len(x) {
		side, x, y = 1, y, x
	}
	if len(y) == 0 || len(x)-len(y) < 3 {
		return -1
	}
	at := 0
	for _, w := range x {
		if at < len(y) && y[at] == w {
			at++
		}
	}
	if at < len(y) {
		return -1
	}
	return side
}

// shortened says how a row of things that lost some bears on how far its norm reaches, as extent does.
func (n *norm) shortened(favour int) (about string, dir int) {
	for _, m := range n.touched(listJoiner) {
		switch {
		case n.within(n.first, listException):
			return "exception", -1
		case m.rung == 1:
			return "alternative", 1
		case !n.conditional(n.first) && favour > 0:
			return "safeguard", 1
		}
	}
	return "", 0
}

// enumerated judges a row that became longer or shorter by members whose joining word went on to another one:
// "murder or kidnapping" and "murder, kidnapping or fraud".
func (j *judge) enumerated() bool {
	if j.olds == 0 || j.news == 0 || j.olds+j.news > 8 {
		return false
	}
	x, joinedOld, okOld := j.norms[0].members()
	y, joinedNew, okNew := j.norms[1].members()
	if !okOld || !okNew || joinedOld != joinedNew || len(x) == len(y) {
		return false
	}
	side := 0
	if len(y) > len(x) {
		side, x, y = 1, y, x
	}
	at := 0
	for _, w := range x {
		if at < len(y) && y[at] == w {
			at++
		}
	}
	n := j.norms[side]
	favour := j.favour()
	if at < len(y) || len(y) == 0 || favour == 0 {
		return false
	}
	v := verdict{about: "alternative", better: favour, severity: checker.Warning, burden: favour < 0}
	switch {
	case n.within(n.first, listException):
		v.about, v.better = "exception", -favour
	case joinedNew == 2 && favour < 0:
		return false
	case joinedNew == 2:
		v.about = "safeguard"
	}
	if side == 0 {
		v.better = -v.better
	}
	j.say(v)
	return true
}

// members are the words of the place without the one that joins them; ok is false where not exactly one does.
func (n *norm) members() (words []uint64, joined int32, ok bool) {
	joiners := n.touched(listJoiner)
	if len(joiners) != 1 {
		return nil, 0, false
	}
	for i := max(n.first, 0); i < n.last && i < len(n.tokens); i++ {
		if f := n.tokens[i].folded; f != 0 && (i < joiners[0].first || i >= joiners[0].last) {
			words = append(words, f)
		}
	}
	return words, joiners[0].rung, true
}
