package compare

import (
	"clausecheck/checker"
)

// What came or went as a whole: a sentence, or a clause with an operator of its own.

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
