package main

import (
	"math"
	"slices"

	"clausecheck/checker/internal/learning"
)

// What a reader loads has to be small: a column keeps its heaviest signs, and weights are few values.

// prune keeps the heaviest weights: those that most move scores.
func prune(w, square []float64, most int) {
	order := make([]int, len(w))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := math.Abs(w[a])*math.Sqrt(square[a]), math.Abs(w[b])*math.Sqrt(square[b])
		switch {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	for _, i := range order[min(most, len(order)):] {
		w[i] = 0
	}
}

// only are the vectors without what weighs nothing.
func only(vectors []learning.Vector, weights []float64) []learning.Vector {
	all := make([]learning.Vector, len(vectors))
	for i, v := range vectors {
		for j, at := range v.Index {
			if weights[at] != 0 {
				all[i].Index, all[i].Value = append(all[i].Index, at), append(all[i].Value, v.Value[j])
			}
		}
	}
	return all
}

// levels is how many sizes a weight can have. They lie close together where they are small, as most are; by
// folds seven read as well as 127 and take half the bytes.
const levels = 7

// round gives every weight the nearest size.
func (m *model) round() {
	for column, weights := range m.weights {
		folded := m.folded(column)
		largest := 1e-9
		for _, w := range folded {
			largest = max(largest, math.Abs(w))
		}
		for i, w := range folded {
			if w == 0 {
				continue
			}
			level := max(1, math.Round(math.Sqrt(math.Abs(w)/largest)*levels)) / levels
			weights[i] *= level * level * largest / math.Abs(w)
		}
	}
}
