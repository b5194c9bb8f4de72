// Package order puts items in order. Package slices does so too, with three kilobytes of code or more for
// each type that is sorted; here one piece of code sorts the places of items, whatever they are, which
// keeps the module that a page loads small.
package order

// By sorts the items by compare, which says by its sign which of two comes first; those that it does not
// tell apart stay as they stood. Nothing is allocated where the items are in order already.
func By[E any](items []E, compare func(a, b E) int) {
	from := places(len(items), func(i, j int32) int { return compare(items[i], items[j]) })
	if from == nil {
		return
	}
	were := append([]E(nil), items...)
	for to, at := range from {
		items[to] = were[at]
	}
}

// places are the places of n items in the order of compare, by merging runs; nil where they are in order.
func places(n int, compare func(i, j int32) int) []int32 {
	ordered := 1
	for ordered < n && compare(int32(ordered-1), int32(ordered)) <= 0 {
		ordered++
	}
	if ordered >= n {
		return nil
	}
	at, room := make([]int32, n), make([]int32, n)
	for i := range at {
		at[i] = int32(i)
	}
	for width := 1; width < n; width *= 2 {
		for from := 0; from < n; from += 2 * width {
			middle, end := min(from+width, n), min(from+2*width, n)
			merge(room[from:end], at[from:middle], at[middle:end], compare)
		}
		at, room = room, at
	}
	return at
}

// merge fills into with two ordered runs; where neither comes first, the left one does.
func merge(into, left, right []int32, compare func(i, j int32) int) {
	for k := range into {
		if len(right) == 0 || len(left) > 0 && compare(left[0], right[0]) <= 0 {
			into[k], left = left[0], left[1:]
		} else {
			into[k], right = right[0], right[1:]
		}
	}
}
