package main

import (
	"fmt"
	"slices"

	"clausecheck/checker"
)

// A tally counts as readers are scored: where something is at stake, how many of the raised phrases touch
// a marked one and how many of the marked ones are touched; elsewhere, how many are raised a provision.
type tally struct{ raised, good, marked, hit, quiet, units int }

func (t tally) precision() float64 { return float64(t.good) / float64(max(1, t.raised)) }
func (t tally) recall() float64    { return float64(t.hit) / float64(max(1, t.marked)) }

// tally raises what scores the threshold in each unit: the best first, nothing that overlaps a better one,
// each wording once.
func (l *learner) tally(threshold float64) (t tally) {
	from := 0
	for _, u := range l.units {
		raised := choose(u.samples, l.scores[from:from+len(u.samples)], threshold)
		from += len(u.samples)
		if u.example {
			continue
		}
		if !u.stake {
			t.units++
			t.quiet += len(raised)
			continue
		}
		for _, at := range raised {
			t.raised++
			if overlaps(at, u.must) || overlaps(at, u.may) {
				t.good++
			}
		}
		for _, phrase := range u.Vague.Must {
			t.marked++
			if slices.ContainsFunc(spans(u.Text, []string{phrase}), func(at checker.Span) bool { return overlaps(at, raised) }) {
				t.hit++
			}
		}
	}
	return t
}

func choose(samples []checker.OpenSample, scores []float64, threshold float64) (raised []checker.Span) {
	var order []int
	for i, s := range scores {
		if s >= threshold {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case scores[a] > scores[b]:
			return -1
		case scores[a] < scores[b]:
			return 1
		}
		return 0
	})
	seen := map[uint64]bool{}
	for _, i := range order {
		if s := &samples[i]; !overlaps(s.At, raised) && !(s.Wording != 0 && seen[s.Wording]) {
			seen[s.Wording] = true
			raised = append(raised, s.At)
		}
	}
	return raised
}

// threshold is the lowest from which on the phrases raised at stake are marked with the precision.
func (l *learner) threshold(precision float64) float64 {
	sorted := l.measured()
	slices.Sort(sorted)
	best := sorted[len(sorted)-1]
	for n := 20; n < len(sorted)/4; n += max(1, len(l.units)/60) {
		at := sorted[len(sorted)-n]
		if l.tally(at).precision() >= precision {
			best = at
		}
	}
	return best
}

// measured are the scores of the candidates of laws; what only teaches stands in no fold and has none.
func (l *learner) measured() (scores []float64) {
	from := 0
	for _, u := range l.units {
		if !u.example {
			scores = append(scores, l.scores[from:from+len(u.samples)]...)
		}
		from += len(u.samples)
	}
	return scores
}

func (l *learner) print(raised float64) {
	marked, found, count := 0, 0, 0
	for _, u := range l.units {
		if u.example {
			continue
		}
		count++
		for _, phrase := range u.Vague.Must {
			marked++
			at := spans(u.Text, []string{phrase})
			if slices.ContainsFunc(u.samples, func(s checker.OpenSample) bool { return overlaps(s.At, at) }) {
				found++
			}
		}
	}
	fmt.Printf("%d provisions, %d candidates; a candidate stands at %d of %d marked phrases\n", count, len(l.vectors), found, marked)
	for _, p := range []float64{.8, .75, .72, .7, .68, .66, .64, .6, .55} {
		t := l.tally(l.threshold(p))
		fmt.Printf("precision %.3f: recall %.3f of %d marks at stake; elsewhere %.2f a provision before the gate\n", t.precision(), t.recall(), t.marked, float64(t.quiet)/float64(max(1, t.units)))
	}
	t := l.tally(raised)
	fmt.Printf("raised from %.3f: precision %.3f, recall %.3f\n", raised, t.precision(), t.recall())
}
