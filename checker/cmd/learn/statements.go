package main

import (
	"math"
	"slices"
	"strings"

	"clausecheck/checker/internal/learning"
)

// Statements are learned beside whole provisions: a provision says yes when one of its statements does.
// Which statement that is, evidence tells where the labels have it; elsewhere it is the one that scores
// highest with what was learned so far.

const (
	rounds    = 3 // of learning and choosing again
	strongest = 3 // statements of a provision that says no which are learned from
)

// fitStatements is fit for single statements.
func (l *labelled) fitStatements(in func(i int) bool, least, most int) *model {
	m := &model{space: newSpace(l.examples, in, least), weights: map[string][]float64{}, bias: map[string]float64{}}
	vectors := make([][]learning.Vector, len(l.units))
	square := make([]float64, m.space.size)
	for i := range l.units {
		if !in(i) {
			continue
		}
		for j := range l.examples[i].statements {
			s := &l.examples[i].statements[j]
			v := m.space.vector(&s.signs, &s.counts, 0)
			vectors[i] = append(vectors[i], v)
			for k, at := range v.Index {
				square[at] += float64(v.Value[k]) * float64(v.Value[k]) / float64(len(l.examples[i].statements))
			}
		}
	}
	again := map[string]func(kept []float64) (weights []float64, bias float64){}
	for _, c := range slots {
		answers := l.answers[c]
		w, b := make([]float64, m.space.size), 0.0
		var rows []learning.Vector
		var said []int8
		var of []int // by row, its unit
		options := learning.Options{Cost: cost, Share: func(row int) float64 { return l.share(of[row]) }}
		for round := range rounds {
			rows, said, of = nil, nil, nil
			for i := range l.units {
				if !in(i) || answers[i] == 0 || len(vectors[i]) == 0 {
					continue
				}
				order := ranked(vectors[i], w, b)
				if answers[i] < 0 {
					for n, j := range order {
						if n == strongest {
							break
						}
						rows, said, of = append(rows, vectors[i][j]), append(said, -1), append(of, i)
					}
					continue
				}
				shown := l.evidence(i, c)
				switch {
				case len(shown) > 0:
					for _, j := range shown {
						rows, said, of = append(rows, vectors[i][j]), append(said, 1), append(of, i)
					}
				case round > 0:
					rows, said, of = append(rows, vectors[i][order[0]]), append(said, 1), append(of, i)
				case len(vectors[i]) < 3:
					for _, v := range vectors[i] {
						rows, said, of = append(rows, v), append(said, 1), append(of, i)
					}
				}
			}
			w, b = learning.Fit(rows, said, m.space.size, options)
		}
		m.weights[c] = w
		again[c] = func(w []float64) ([]float64, float64) {
			return learning.Fit(only(rows, w), said, m.space.size, options)
		}
	}
	m.prune(func(string) []float64 { return square }, most)
	for c, w := range m.weights {
		m.weights[c], m.bias[c] = again[c](w)
	}
	m.round()
	return m
}

func ranked(vectors []learning.Vector, w []float64, b float64) []int {
	order := make([]int, len(vectors))
	scores := make([]float64, len(vectors))
	for j := range vectors {
		order[j], scores[j] = j, vectors[j].Dot(w)+b
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
	return order
}

// evidence are the statements of a unit whose own words the label's evidence stands in.
func (l *labelled) evidence(i int, label string) (shown []int) {
	u := &l.units[i]
	for j := range l.examples[i].statements {
		spans := l.examples[i].statements[j].spans
		for _, words := range u.Evidence[label] {
			at := strings.Index(u.Text, words)
			if words == "" || at < 0 {
				continue
			}
			for _, s := range spans {
				if int(s.Start) < at+len(words) && at < int(s.End) && !slices.Contains(shown, j) {
					shown = append(shown, j)
				}
			}
		}
	}
	return shown
}

// highest is the score of the unit's statement that scores highest.
func (m *model) highest(e *example, column string) float64 {
	best := math.Inf(-1)
	for j := range e.statements {
		s := &e.statements[j]
		best = max(best, m.space.vector(&s.signs, &s.counts, 0).Dot(m.weights[column])+m.bias[column])
	}
	if math.IsInf(best, -1) {
		return m.bias[column]
	}
	return best
}
