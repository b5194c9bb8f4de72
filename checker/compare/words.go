package compare

import "clausecheck/checker"

// The words that differ are found by the shortest edit script of Myers, "An O(ND) Difference Algorithm
// and Its Variations" (1986), which costs as much as there are differences. Where two provisions have
// hardly anything in common it would cost the square of their length, so beyond a bound they are cut
// at the words that both have exactly once, and what is left without such words counts as replaced.

// An Edit is a run of words that differs: Old were struck, New were put in their place. One of the
// two may be empty; it then stands at the place where the words were or would be.
type Edit struct{ Old, New checker.Span }

const (
	mostDifferences = 600 // tokens of an edit script before the texts are cut
	mostCuts        = 12  // times that a text is cut within a cut
)

// A run is a stretch of tokens of two texts, half-open on both sides.
type run struct{ oldFirst, oldLast, newFirst, newLast int32 }

// differ holds what a word diff works on.
type differ struct {
	old, new []ownToken
	runs     []run
	trace    []int32
}

// differences are the runs in which two texts differ, in order, never adjacent on both sides.
func (d *differ) differences(before, after []ownToken) []run {
	d.old, d.new, d.runs = before, after, d.runs[:0]
	d.between(run{0, int32(len(before)), 0, int32(len(after))}, mostCuts)
	return joinNear(d.runs, before, after)
}

func (d *differ) between(r run, cuts int) {
	for r.oldFirst < r.oldLast && r.newFirst < r.newLast && d.old[r.oldFirst].exact == d.new[r.newFirst].exact {
		r.oldFirst, r.newFirst = r.oldFirst+1, r.newFirst+1
	}
	for r.oldFirst < r.oldLast && r.newFirst < r.newLast && d.old[r.oldLast-1].exact == d.new[r.newLast-1].exact {
		r.oldLast, r.newLast = r.oldLast-1, r.newLast-1
	}
	switch {
	case r.oldFirst == r.oldLast && r.newFirst == r.newLast:
	case r.oldFirst == r.oldLast || r.newFirst == r.newLast:
		d.add(r)
	case d.shortest(r):
	case cuts > 0 && d.cut(r, cuts-1):
	default:
		d.add(r)
	}
}

func (d *differ) add(r run) {
	if n := len(d.runs); n > 0 {
		if last := &d.runs[n-1]; last.oldLast == r.oldFirst && last.newLast == r.newFirst {
			last.oldLast, last.newLast = r.oldLast, r.newLast
			return
		}
	}
	d.runs = append(d.runs, r)
}

// shortest adds the differences of the shortest edit script; false where that is too long.
func (d *differ) shortest(r run) bool {
	n, m := r.oldLast-r.oldFirst, r.newLast-r.newFirst
	most := min(n+m, mostDifferences)
	reach := make([]int32, 2*most+3) // by diagonal, how far the old text was read
	d.trace = d.trace[:0]
	for step := int32(0); step <= most; step++ {
		d.trace = append(d.trace, reach[most+1-step:most+2+step]...)
		for k := -step; k <= step; k += 2 {
			at := most + 1 + k
			var x int32
			if k == -step || k != step && reach[at-1] < reach[at+1] {
				x = reach[at+1]
			} else {
				x = reach[at-1] + 1
			}
			y := x - k
			for x < n && y < m && d.old[r.oldFirst+x].exact == d.new[r.newFirst+y].exact {
				x, y = x+1, y+1
			}
			reach[at] = x
			if x >= n && y >= m {
				d.walkBack(r, step, n, m)
				return true
			}
		}
	}
	return false
}

// walkBack reads the edit script of so many steps from the trace. The trace of a step holds the
// diagonals from -step to step as they were before it, and begins at the sum of all earlier ones.
func (d *differ) walkBack(r run, steps, x, y int32) {
	single := make([]run, 0, steps)
	for step := steps; step > 0; step-- {
		v := d.trace[step*step:] // 1 + 3 + 5 + … of the steps before
		k := x - y
		reach := func(k int32) int32 {
			if k < -step || k > step {
				return 0
			}
			return v[k+step]
		}
		down := k == -step || k != step && reach(k-1) < reach(k+1)
		from := k - 1
		if down {
			from = k + 1
		}
		px := reach(from)
		py := px - from
		if down {
			single = append(single, run{px, px, py, py + 1})
		} else {
			single = append(single, run{px, px + 1, py, py})
		}
		x, y = px, py
	}
	for i := len(single) - 1; i >= 0; i-- {
		s := single[i]
		d.add(run{r.oldFirst + s.oldFirst, r.oldFirst + s.oldLast, r.newFirst + s.newFirst, r.newFirst + s.newLast})
	}
}

// cut goes on between the words that both texts have exactly once, in their common order; false where
// there are none.
func (d *differ) cut(r run, cuts int) bool {
	type seen struct{ old, new, oldCount, newCount int32 }
	words := make(map[uint64]seen, r.oldLast-r.oldFirst)
	for i := r.oldFirst; i < r.oldLast; i++ {
		s := words[d.old[i].exact]
		s.old, s.oldCount = i, s.oldCount+1
		words[d.old[i].exact] = s
	}
	for i := r.newFirst; i < r.newLast; i++ {
		if s, ok := words[d.new[i].exact]; ok {
			s.new, s.newCount = i, s.newCount+1
			words[d.new[i].exact] = s
		}
	}
	var olds, news []int32
	for i := r.oldFirst; i < r.oldLast; i++ {
		if s := words[d.old[i].exact]; s.oldCount == 1 && s.newCount == 1 {
			olds, news = append(olds, i), append(news, s.new)
		}
	}
	if len(news) == 0 {
		return false
	}
	at := r
	for _, i := range increasing(news) {
		d.between(run{at.oldFirst, olds[i], at.newFirst, news[i]}, cuts)
		at.oldFirst, at.newFirst = olds[i]+1, news[i]+1
	}
	d.between(at, cuts)
	return true
}

// increasing are the indexes of a longest strictly increasing subsequence of values.
func increasing(values []int32) []int {
	var ends []int // by length - 1, the index of the smallest value that ends such a sequence
	before := make([]int, len(values))
	for i, v := range values {
		lo, hi := 0, len(ends)
		for lo < hi {
			if mid := (lo + hi) / 2; values[ends[mid]] < v {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		before[i] = -1
		if lo > 0 {
			before[i] = ends[lo-1]
		}
		if lo == len(ends) {
			ends = append(ends, i)
		} else {
			ends[lo] = i
		}
	}
	out := make([]int, len(ends))
	if len(ends) > 0 {
		for i, at := len(ends)-1, ends[len(ends)-1]; i >= 0; i, at = i-1, before[at] {
			out[i] = at
		}
	}
	return out
}

// joinNear joins differences with nothing but a mark or a stray word between them where both are
// long: a reader takes a rewritten sentence as one change, not as ten.
func joinNear(runs []run, before, after []ownToken) []run {
	out := make([]run, 0, len(runs))
	for _, r := range runs {
		if n := len(out); n > 0 {
			last := &out[n-1]
			kept := r.oldFirst - last.oldLast
			left := max(last.oldLast-last.oldFirst, last.newLast-last.newFirst)
			right := max(r.oldLast-r.oldFirst, r.newLast-r.newFirst)
			if kept <= 2 && left >= 3*kept && right >= 3*kept && sameParts(before, last.oldFirst, r.oldLast) && sameParts(after, last.newFirst, r.newLast) {
				last.oldLast, last.newLast = r.oldLast, r.newLast
				continue
			}
		}
		out = append(out, r)
	}
	return out
}

func sameParts(tokens []ownToken, first, last int32) bool {
	return first == last || tokens[first].part == tokens[last-1].part
}
