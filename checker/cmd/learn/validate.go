package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"clausecheck/checker/internal/learning"
)

// A validation is how the laws of each fold are read with what was learned from the others.
type validation struct {
	scores map[string][]float64 // by column
	said   map[string][]bool    // by label, with thresholds chosen on the other folds, behind its gate
	cuts   map[string]cuts      // chosen on all folds
	right  []bool               // by unit, the mental element
	mental []int
}

// gates says which label has to hold for another to be given at all.
var gates = map[string]string{"mental_any": "offence", "unlawfulness": "offence", "optional_limit": "offence",
	"research_safe": "offence", "defence": "offence", "authorisation": "power", "threshold": "power", "specific": "power",
	"time_limit": "power", "notice": "power", "remedy": "power", "oversight": "power", "secrecy_limited": "secrecy"}

func (l *labelled) validate(k, least, most int) *validation {
	v := &validation{scores: map[string][]float64{}, said: map[string][]bool{}, cuts: map[string]cuts{}}
	for _, c := range columnNames() {
		v.scores[c] = make([]float64, len(l.units))
	}
	var work sync.WaitGroup
	turn := make(chan bool, 2)
	for f := range k {
		work.Go(func() {
			turn <- true
			defer func() { <-turn }()
			m := l.fit(func(i int) bool { return l.folds[i] != f }, least, most)
			single := l.fitStatements(func(i int) bool { return l.folds[i] != f }, least, most)
			for i := range l.units {
				if l.folds[i] != f {
					continue
				}
				x := [2]learning.Vector{m.space.vector(&l.examples[i].signs, &l.examples[i].counts, 0), m.space.vector(&l.examples[i].signs, &l.examples[i].counts, 1)}
				for _, c := range columnNames() {
					v.scores[c][i] = x[kindOf(c)].Dot(m.weights[c]) + m.bias[c]
					if _, ok := single.weights[c]; ok {
						v.scores[c][i] = (v.scores[c][i] + single.highest(&l.examples[i], c)) / 2
					}
				}
			}
		})
	}
	work.Wait()
	for _, s := range slots { // a gate comes before what it shuts
		v.said[s] = make([]bool, len(l.units))
		for f := range k {
			c := v.choose(l, s, func(i int) bool { return l.folds[i] != f && l.folds[i] != ownFold })
			for i := range l.units {
				if l.folds[i] == f {
					v.said[s][i] = v.says(l, s, i, c)
				}
			}
		}
		v.cuts[s] = v.choose(l, s, func(i int) bool { return l.folds[i] != ownFold })
	}
	v.mental = make([]int, len(l.units))
	v.right = make([]bool, len(l.units))
	best := -1
	for _, margin := range margins { // the largest that costs nothing, so that what is read plainly stays
		right := 0
		for i := range l.units {
			if l.folds[i] != ownFold && v.fault(l, i, margin) == l.mental[i] && v.said["offence"][i] {
				right++
			}
		}
		if right >= best {
			best = right
			v.cuts["mental none"] = cuts{margin}
		}
	}
	for i := range l.units {
		v.mental[i] = v.fault(l, i, v.cuts["mental none"][0])
		v.right[i] = v.mental[i] == l.mental[i] && v.said["offence"][i]
	}
	return v
}

// margins are by how much another mental element than the one the grammar read may have to score higher.
var margins = []float64{0, .05, .1, .15, .2, .25, .3, .4}

// fault is the mental element with the highest score, or what the grammar read where that is nearly as high.
func (v *validation) fault(l *labelled, i int, margin float64) int {
	best, read := 0, -1
	for j, m := range mentals {
		if v.scores["mental "+m][i] > v.scores["mental "+mentals[best]][i] {
			best = j
		}
		if m == l.examples[i].mental {
			read = j
		}
	}
	if read >= 0 && v.scores["mental "+mentals[read]][i] >= v.scores["mental "+mentals[best]][i]-margin {
		return read
	}
	return best
}

// says is the verdict of one label on a unit.
func (v *validation) says(l *labelled, label string, i int, c cuts) bool {
	if gate := gates[label]; gate != "" && !v.said[gate][i] {
		return false
	}
	if l.examples[i].read[label] {
		return v.scores[label][i] >= c[0]
	}
	return v.scores[label][i] >= c[1]
}

// fewPositives is from how many on a label has thresholds of its own. What fewer provisions bear stays as the
// grammar reads it: one that none bears would else be taken from every provision.
const (
	fewPositives = 5
	never        = 1e6
)

// choose finds the threshold of a label, below which what the grammar read is dropped and from which on what
// it did not read is added, that gives the best F1 over the units that count. What the grammar read is a sign
// among the others, so that one threshold is enough: two chosen together fitted chance.
func (v *validation) choose(l *labelled, label string, counts func(i int) bool) (c cuts) {
	answers := slices.Clone(l.answers[label])
	positives := 0
	for i := range answers {
		if !counts(i) {
			answers[i] = 0
		}
		if answers[i] > 0 {
			positives++
		}
		if gate := gates[label]; gate != "" && !v.said[gate][i] {
			answers[i] = 0 // never said, whatever the threshold
		}
	}
	if positives < fewPositives {
		return cuts{-never, never, never, -never}
	}
	t := learning.Best(v.scores[label], answers, positives)
	c = cuts{t, t}
	c[2], c[3] = 1e6, -1e6
	if t, ok := learning.Sure(v.scores[label], answers, .93, 8); ok {
		c[2] = t
	}
	opposite, turned := make([]float64, len(answers)), make([]int8, len(answers))
	for i := range answers {
		opposite[i], turned[i] = -v.scores[label][i], -answers[i]
	}
	if t, ok := learning.Sure(opposite, turned, .93, 8); ok {
		c[3] = -t
	}
	return c
}

func (v *validation) print(l *labelled) {
	sum, n := 0.0, 0
	for _, s := range slots {
		tp, fp, fn := 0, 0, 0
		for i, said := range v.said[s] {
			if l.folds[i] == ownFold {
				continue
			}
			switch a := l.answers[s][i]; {
			case a == 0:
			case a > 0 && said:
				tp++
			case a > 0:
				fn++
			case said:
				fp++
			}
		}
		f := 2 * float64(tp) / float64(max(1, 2*tp+fp+fn))
		fmt.Printf("%-16s P %.2f R %.2f F1 %.3f  %d  cuts %.2f %.2f\n", s, float64(tp)/float64(max(1, tp+fp)), float64(tp)/float64(max(1, tp+fn)), f, tp+fn, v.cuts[s][0], v.cuts[s][1])
		if tp+fn >= 20 {
			sum += f
			n++
		}
	}
	right, all := 0, 0
	confusion := map[string]int{}
	for i, m := range l.mental {
		if m < 0 || l.folds[i] == ownFold {
			continue
		}
		all++
		if v.right[i] {
			right++
		} else {
			confusion[mentals[m]+" as "+mentals[v.mental[i]]]++
		}
	}
	fmt.Printf("margin of the mental element %.2f\n", v.cuts["mental none"][0])
	fmt.Printf("macro F1 over %d labels %.3f; mental element %.3f (%d of %d)\n", n, sum/float64(max(1, n)), float64(right)/float64(max(1, all)), right, all)
	names := make([]string, 0, len(confusion))
	for c := range confusion {
		names = append(names, c)
	}
	slices.SortFunc(names, func(a, b string) int { return confusion[b] - confusion[a] })
	for _, c := range names[:min(len(names), 8)] {
		fmt.Printf("  %d %s\n", confusion[c], c)
	}
}

// misses prints the units for which the folds read one of the labels, or the mental element, wrongly.
func (v *validation) misses(l *labelled, labels string) {
	for label := range strings.SplitSeq(labels, ",") {
		v.missesOf(l, label)
	}
}

func (v *validation) missesOf(l *labelled, label string) {
	for i := range l.units {
		if l.folds[i] == ownFold {
			continue
		}
		if label == "mental" {
			if l.mental[i] >= 0 && !v.right[i] {
				fmt.Printf("%s mental: labelled %s, read %s (offence read: %v; by the grammar %q)\n", l.units[i].ID, mentals[l.mental[i]], mentals[v.mental[i]], v.said["offence"][i], l.examples[i].mental)
			}
			continue
		}
		if a := l.answers[label]; a != nil && a[i] != 0 && (a[i] > 0) != v.said[label][i] {
			fmt.Printf("%s %s: labelled %v\n", l.units[i].ID, label, a[i] > 0)
		}
	}
}
