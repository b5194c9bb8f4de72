package learning

import (
	"cmp"
	"slices"
)

// Folds gives each example a fold, 0 to k-1, so that all examples of a law are in one and the folds are
// of much the same size.
func Folds(laws []string, k int) []int {
	count := map[string]int{}
	for _, l := range laws {
		count[l]++
	}
	names := make([]string, 0, len(count))
	for l := range count {
		names = append(names, l)
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	size, of := make([]int, k), map[string]int{}
	for _, l := range names {
		least := 0
		for f := range size {
			if size[f] < size[least] {
				least = f
			}
		}
		of[l] = least
		size[least] += count[l]
	}
	folds := make([]int, len(laws))
	for i, l := range laws {
		folds[i] = of[l]
	}
	return folds
}
