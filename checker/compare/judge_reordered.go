package compare

import (
	"slices"
	"strings"
)

// A sentence that says the same of the same in another order: "a judge must authorise the search" and "the
// search must be authorised by a judge".

// The rungs of the list "agent".
const (
	doneBy  = 1 // opens who does it in the passive
	article = 2
)

// reordered reports whether the place says in the passive on one side what it says on the other, of the same who
// does it. Nothing is told of it then.
func (j *judge) reordered() bool {
	if j.olds < 3 || j.news < 3 {
		return false
	}
	x, doer := j.stems(0)
	y, other := j.stems(1)
	if (doer < 0) == (other < 0) || len(x) < 3 || len(x) != len(y) {
		return false
	}
	if doer >= 0 && x[doer] != y[0] || other >= 0 && y[other] != x[0] {
		return false // "the officer informs the judge", "the officer is informed by the judge"
	}
	slices.Sort(x)
	slices.Sort(y)
	if !slices.Equal(x, y) {
		return false
	}
	j.sayTheSame()
	return true
}

// sayTheSame notes that the words of the place ask for as much as those of the other draft: no finding comes or
// goes with them.
func (j *judge) sayTheSame() {
	for side, n := range j.norms {
		if n.last > n.first {
			tokens, first, last := j.sides[side].tokens, j.sides[side].first, j.sides[side].last
			holder := holderOf(tokens, first, last)
			j.alike[side][holder] = append(j.alike[side][holder], spanOf(tokens, first, last))
		}
	}
}

// stems are hashes of the words of the place without their endings, articles and what the passive needs; doer is where
// whoever does it begins in the passive, or below 0.
func (j *judge) stems(side int) (list []uint64, doer int) {
	n, d := j.norms[side], j.sides[side].report.Document
	doer = -1
	light := make([]bool, len(n.tokens))
	by := make([]bool, len(n.tokens))
	for _, m := range n.marks {
		for i := m.first; i < m.last; i++ {
			light[i] = light[i] || m.of == listAgent || m.of == listPassive
			by[i] = by[i] || m.of == listAgent && m.rung == doneBy
		}
	}
	for i := max(n.first, 0); i < n.last && i < len(n.tokens); i++ {
		switch {
		case by[i] && doer < 0:
			doer = len(list)
		case n.tokens[i].folded != 0 && !light[i]:
			_, stem := hashWord(stemOf(d.Words(n.tokens[i].at)))
			list = append(list, stem)
		}
	}
	if doer >= len(list) {
		doer = -1
	}
	return list, doer
}

// stemOf is a word without the ending of a participle or a person; of short words nothing is taken.
func stemOf(word string) string {
	for _, ending := range [...]string{"ées", "ée", "és", "é", "ed", "es", "s", "d", "e"} {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) >= 4 {
			return strings.TrimSuffix(stem, "e")
		}
	}
	return word
}
