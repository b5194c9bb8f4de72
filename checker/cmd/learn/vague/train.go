package main

import (
	"math"
	"slices"
	"sync"

	"clausecheck/checker"
	"clausecheck/checker/internal/learning"
	"clausecheck/checker/internal/weights"
)

// A learner fits weights to candidates: marked ones above, others below.
type learner struct {
	units   []*unit
	cost    float64
	vectors []learning.Vector
	answers []int8
	of      []int // by candidate, its unit
	scores  []float64
}

const (
	dimensions = 1 << 16 // of signs that the check looks at
	levels     = 15      // a weight is a whole number from minus that to that
	passes     = 25
)

// collect makes an example of each candidate. One that only repeats a marked wording elsewhere in its
// provision, or touches a marked phrase, teaches nothing: readers mark a wording once.
func (l *learner) collect() {
	for n, u := range l.units {
		marked := map[uint64]bool{}
		for _, s := range u.samples {
			if overlaps(s.At, u.must) {
				marked[s.Wording] = true
			}
		}
		for _, s := range u.samples {
			v := learning.Vector{Index: make([]int32, len(s.Signs)), Value: make([]float32, len(s.Signs))}
			for i, sign := range s.Signs {
				v.Index[i], v.Value[i] = int32(sign), 1
			}
			near := checker.Span{Start: s.At.Start - 2, End: s.At.End + 2}
			answer := int8(-1)
			switch {
			case overlaps(s.At, u.must):
				answer = 1
			case overlaps(near, u.must) || overlaps(s.At, u.may) || s.Wording != 0 && marked[s.Wording]:
				answer = 0
			}
			l.vectors, l.answers, l.of = append(l.vectors, v), append(l.answers, answer), append(l.of, n)
		}
	}
}

// fit is what the candidates teach whose unit counts, rounded to levels, and the size of a level.
func (l *learner) fit(counts func(unit int) bool) (w []float64, bias, level float64) {
	answers := slices.Clone(l.answers)
	for i := range answers {
		if !counts(l.of[i]) {
			answers[i] = 0
		}
	}
	w, bias = learning.Fit(l.vectors, answers, dimensions, learning.Options{Cost: l.cost, Passes: passes})
	largest := 0.0
	for _, x := range w {
		largest = max(largest, math.Abs(x))
	}
	level = max(largest/levels, 1e-9)
	for i, x := range w {
		w[i] = math.Round(x/level) * level
	}
	return w, bias, level
}

// validate scores the candidates of each fold of laws with what was learned from the others.
func (l *learner) validate(folds int) {
	laws := make([]string, len(l.units))
	for i, u := range l.units {
		laws[i] = u.Source
	}
	of := learning.Folds(laws, folds)
	for i, u := range l.units {
		if u.example {
			of[i] = -1 // taught in every fold
		}
	}
	l.scores = make([]float64, len(l.vectors))
	var work sync.WaitGroup
	for f := range folds {
		work.Go(func() {
			w, bias, _ := l.fit(func(unit int) bool { return of[unit] != f })
			for i, v := range l.vectors {
				if of[l.of[i]] == f {
					l.scores[i] = v.Dot(w) + bias
				}
			}
		})
	}
	work.Wait()
}

// table is what all units teach, as a table of one column.
func (l *learner) table(raised, firm float64) []byte {
	w, bias, level := l.fit(func(int) bool { return true })
	whole := func(x float64) int32 { return int32(math.Round(x / level)) }
	column := weights.Column{Name: "vague", Bias: whole(bias)}
	column.Cuts[0], column.Cuts[1] = whole(raised), whole(firm)
	var rows []weights.Row
	for sign, x := range w {
		if v := whole(x); v != 0 {
			rows = append(rows, weights.Row{Sign: weights.Sign(sign), Weights: []int8{int8(v)}})
		}
	}
	return weights.Encode([]weights.Column{column}, rows)
}
