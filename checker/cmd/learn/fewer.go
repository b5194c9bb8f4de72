package main

import (
	"cmp"
	"math"
	"slices"

	"clausecheck/checker/internal/learning"
)

// What a reader loads has to be small: a column keeps its heaviest signs, and weights are few values.

// alone is the share of a column's signs that need not be in another column.
const alone = .5

// prune keeps the heaviest weights of each column, those that most move its scores. A sign that several columns
// weigh costs little more than one that a single column does: the lighter half is of signs that are kept anyway.
// square is, by column, the sum of the squares of the values that a sign has.
func (m *model) prune(square func(column string) []float64, most int) {
	shared := make([]bool, m.space.size)
	order := map[string][]int{}
	for c, w := range m.weights {
		order[c] = heaviest(w, square(c))
		for _, i := range order[c][:min(int(alone*float64(most)), len(w))] {
			shared[i] = true
		}
	}
	for c, w := range m.weights {
		kept := 0
		for _, i := range order[c] {
			if kept < most && shared[i] {
				kept++
			} else {
				w[i] = 0
			}
		}
	}
}

// heaviest are the signs in order of how much they move scores.
func heaviest(w, square []float64) []int {
	order := make([]int, len(w))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(math.Abs(w[b])*math.Sqrt(square[b]), math.Abs(w[a])*math.Sqrt(square[a]))
	})
	return order
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
