package text

import (
	"slices"
)

// TokensIn is the half-open range of tokens that lie within the span.
func (d *Document) TokensIn(s Span) (first, last int32) {
	first = d.TokenFrom(s.Start)
	n, _ := slices.BinarySearchFunc(d.Tokens[first:], s.End, func(t Token, end int32) int {
		if t.End <= end {
			return -1
		}
		return 1
	})
	return first, first + int32(n)
}

// TokenFrom is the first token that starts at or after the byte. Tokens are spread evenly over a text,
// so the search begins where the byte ought to be and widens from there.
func (d *Document) TokenFrom(at int32) int32 {
	n := len(d.Tokens)
	if n == 0 {
		return 0
	}
	end := int(d.Tokens[n-1].End)
	guess := min(max(int(int64(at)*int64(n)/int64(max(end, 1))), 0), n-1)
	low, high := guess, guess
	for step := 16; low > 0 && d.Tokens[low-1].Start >= at; step *= 2 {
		low, high = max(low-step, 0), low
	}
	for step := 16; high < n && d.Tokens[high].Start < at; step *= 2 {
		low, high = high+1, min(high+step, n)
	}
	for low < high {
		if mid := int(uint(low+high) >> 1); d.Tokens[mid].Start < at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return int32(low)
}

// SubtreeEnd is the provision behind the last one at or below r. It is looked for in steps that double, since
// most provisions hold few and an article of a hundred thousand items is asked for by each of them.
func (d *Document) SubtreeEnd(r Ref) Ref {
	end, all := d.Provisions[r].Span.End, Ref(len(d.Provisions))
	low, step := r+1, Ref(1) // those before low are below r
	for low+step <= all && d.Provisions[low+step-1].Span.Start < end {
		low += step
		step *= 2
	}
	for high := min(low+step-1, all); low < high; {
		if middle := low + (high-low)/2; d.Provisions[middle].Span.Start < end {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// HiddenFrom is the index of the first hidden character at that byte or behind it.
func (d *Document) HiddenFrom(at int) int {
	i, _ := slices.BinarySearch(d.hidden, int32(at))
	return i
}
