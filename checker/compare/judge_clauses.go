package compare

import (
	"slices"
	"strings"

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
		about := n.safeguards()
		if about == "" && n.endsMeasure() {
			about = "end"
		}
		if about != "" && n.own == 0 {
			better := gained(side)
			j.say(verdict{about: about, better: better, all: true, moves: true, severity: checker.Warning})
			return true
		}
	}
	return false
}

// clauses judges a clause that has an operator of its own and was struck from a sentence that stays, or put
// into it: ", which the commissioner may inspect".
func (j *judge) clauses() bool {
	for side, edges := range [...][4]int32{{j.oldFirst, j.oldLast, j.newFirst, j.newLast}, {j.newFirst, j.newLast, j.oldFirst, j.oldLast}} {
		tokens, outer := j.sides[side].tokens, j.norms[side]
		first, last := int(edges[0]), int(edges[1])
		if edges[2] != edges[3] || last-first < 4 || tokens[first].part != tokens[last-1].part || outer.within(outer.first, listException) {
			continue
		}
		if j.reworded(side, tokens[first:last], int(edges[2])) {
			continue
		}
		n := j.clauseOf(tokens[first:last])
		if about := n.safeguards(); about != "" && n.op != opNone && (n.public || n.op == opMustNot) || n.act == actProtective && n.public && n.op == opMay {
			better := gained(side)
			if about == "" {
				about = "safeguard"
			}
			j.say(verdict{about: about, better: better, all: true, moves: true, severity: checker.Warning})
			return true
		}
	}
	return false
}

// limbs judges a ground that was struck from an excuse or put into it beside others: "in good faith, or". Its
// words narrow that ground alone, and without it the excuse reaches less far.
func (j *judge) limbs() bool {
	for side, edges := range [...][4]int32{{j.oldFirst, j.oldLast, j.newFirst, j.newLast}, {j.newFirst, j.newLast, j.oldFirst, j.oldLast}} {
		n := j.norms[side]
		if edges[2] != edges[3] || edges[1]-edges[0] < 3 || !j.norms[0].excuse || !j.norms[1].excuse || n.last <= n.first || n.last > len(n.tokens) {
			continue
		}
		if joint, ok := n.joined(); !ok || joint != 1 || n.within(n.first, listException) {
			continue
		}
		better := gained(side)
		j.say(verdict{about: "alternative", better: better, moves: true, severity: checker.Warning})
		return true
	}
	return false
}

// unheard judges what an authority must do for people before or beside another act that stays: "shall hear the
// person before it decides" became "shall decide". All words that stay stood there before.
func (j *judge) unheard() bool {
	a, b := j.norms[0], j.norms[1]
	if a.op != opMust || b.op != opMust || j.olds == 0 || j.news == 0 || a.conditional(a.first) || b.conditional(b.first) {
		return false
	}
	for side, n := range j.norms {
		kept, _ := j.stems(1 - side)
		had, _ := j.stems(side)
		other := j.norms[1-side]
		if len(had)-len(kept) < 2 || n.private || n.act != actProtective && n.act != actRelief || other.act != actUnread || n.opAt.last != n.first {
			continue
		}
		if slices.ContainsFunc(kept, func(word uint64) bool { return !slices.Contains(had, word) }) {
			continue
		}
		better := gained(side)
		j.say(verdict{about: "safeguard", better: better, all: true, severity: checker.Warning})
		return true
	}
	return false
}

// clauseOf reads the norm of some words alone.
func (j *judge) clauseOf(tokens []ownToken) *norm {
	n := &norm{tokens: tokens}
	n.marks, n.ladders = j.words.norms.match(tokens), j.words.match(tokens)
	n.read(j.words)
	return n
}

// gained is the verdict on words that do good and stand on one side alone: struck from the old one they are a loss.
func gained(side int) int {
	if side == 0 {
		return -1
	}
	return 1
}

// reworded reports whether the words of a clause all stand in the sentence of the other side, in whatever form: the
// sentence was turned round.
func (j *judge) reworded(side int, clause []ownToken, at int) bool {
	const least = 4 // letters by which a word is known in another form
	letters := func(side int, tokens []ownToken) (list []string) {
		d := j.sides[side].report.Document
		for _, t := range tokens {
			if word := strings.ToLower(d.Words(t.at)); t.folded != 0 && len(word) >= least {
				list = append(list, word[:least])
			}
		}
		return list
	}
	mine := letters(side, clause)
	others := j.sides[1-side].tokens
	from, to := at, at
	for from > 0 && from < len(others) && !ends(others[from-1]) && others[from-1].part == others[from].part {
		from--
	}
	for to < len(others) && !ends(others[to]) && others[to].part == others[from].part {
		to++
	}
	there := letters(1-side, others[from:to])
	return len(mine) > 0 && !slices.ContainsFunc(mine, func(word string) bool { return !slices.Contains(there, word) })
}
