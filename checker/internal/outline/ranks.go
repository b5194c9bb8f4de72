package outline

import (
	"cmp"

	"clausecheck/checker/internal/order"
)

// ranks gives each heading of the series the rank of its number, from 1; equal numbers share a rank.
func (o *outliner) ranks(series []int32) []int32 {
	ordered := make([]int32, len(series))
	for i := range ordered {
		ordered[i] = int32(i)
	}
	compare := func(a, b int32) int {
		x, y := o.heads[series[a]].number, o.heads[series[b]].number
		return cmp.Or(cmp.Compare(x.value, y.value), cmp.Compare(x.suffix, y.suffix))
	}
	order.By(ordered, compare)
	ranks := make([]int32, len(series))
	rank := int32(0)
	for i, at := range ordered {
		if i == 0 || compare(ordered[i-1], at) != 0 {
			rank++
		}
		ranks[at] = rank
	}
	return ranks
}
