package compare

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
