package layout

import (
	"math"
	"sort"
	"strconv"
	"strings"
)

// dropLineNumbers leaves out the numbers of lines that bills carry in their margin: a column of
// numbers that count up by one or by five, in which nothing else stands, or a number that was drawn
// with the words of each line.
func dropLineNumbers(sheets []*sheet) bool {
	var places []float64 // left and right edges of the columns that were found, as pairs
	numbers := make([][]*Run, len(sheets))
	for i, s := range sheets {
		for _, group := range aligned(s.numbers()) {
			if counts(group) && s.alone(group) {
				left, right := extent(group)
				places = append(places, left, right)
				numbers[i] = append(numbers[i], group...)
			}
		}
	}
	dropped := false
	for i, s := range sheets {
		gone := map[*Run]bool{}
		for _, r := range numbers[i] {
			gone[r] = true
		}
		if len(places) > 0 { // a page with few lines has few numbers, at the same place
			for _, r := range s.numbers() {
				for k := 0; k < len(places); k += 2 {
					if r.X > places[k]-2 && r.End < places[k+1]+2 && s.beside(r) {
						gone[r] = true
					}
				}
			}
		}
		kept := s.runs[:0]
		for _, r := range s.runs {
			if !gone[r] {
				kept = append(kept, r)
			}
		}
		s.runs = kept
		dropped = s.dropDrawnNumbers() || len(gone) > 0 || dropped
	}
	return dropped
}

// numbers are the runs that are nothing but a number of up to three digits.
func (s *sheet) numbers() []*Run {
	if len(s.runs) > crowded {
		return nil
	}
	var out []*Run
	for _, r := range s.runs {
		if _, ok := lineNumber(strings.TrimSpace(r.Text)); ok {
			out = append(out, r)
		}
	}
	return out
}

func lineNumber(s string) (int, bool) {
	if s == "" || len(s) > 4 {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
	}
	n, err := strconv.Atoi(s)
	return n, err == nil && n > 0
}

// aligned groups runs whose beginnings or ends stand under one another, each from the top down.
func aligned(runs []*Run) [][]*Run {
	var out [][]*Run
	for _, edge := range []func(*Run) float64{func(r *Run) float64 { return r.End }, func(r *Run) float64 { return r.X }} {
		sorted := append([]*Run(nil), runs...)
		sort.SliceStable(sorted, func(a, b int) bool { return edge(sorted[a]) < edge(sorted[b]) })
		for i := 0; i < len(sorted); {
			k := i + 1
			for k < len(sorted) && edge(sorted[k])-edge(sorted[k-1]) < 1.5 {
				k++
			}
			if k-i >= 3 {
				group := append([]*Run(nil), sorted[i:k]...)
				sort.SliceStable(group, func(a, b int) bool { return group[a].Y > group[b].Y })
				out = append(out, group)
			}
			i = k
		}
	}
	return out
}

// counts reports whether numbers count up evenly, beginning anew now and then.
func counts(group []*Run) bool {
	steps := map[int]int{}
	starts := 0
	last := 0
	for i, r := range group {
		n, _ := lineNumber(strings.TrimSpace(r.Text))
		if i > 0 {
			if n < last && n <= 5 {
				starts++
			} else {
				steps[n-last]++
			}
		}
		last = n
	}
	pairs := len(group) - 1 - starts
	for _, step := range []int{1, 5, 2, 10} {
		if steps[step] >= 2 && steps[step]*5 >= pairs*4 && (step != 1 || steps[step] >= 4) {
			return starts*4 <= len(group)
		}
	}
	return false
}

func extent(group []*Run) (left, right float64) {
	left, right = group[0].X, group[0].End
	for _, r := range group {
		left, right = min(left, r.X), max(right, r.End)
	}
	return left, right
}

// alone reports whether the numbers stand in a margin: hardly anything else is as far out as they.
func (s *sheet) alone(group []*Run) bool {
	left, right := extent(group)
	within, others, before, behind := 0, 0, 0, 0
	for _, r := range s.runs {
		if _, ok := lineNumber(strings.TrimSpace(r.Text)); ok {
			continue
		}
		others++
		switch {
		case r.End <= left+1:
			before++
		case r.X >= right-1:
			behind++
		default:
			within++
		}
	}
	return within*8 <= others && (before*8 <= others || behind*8 <= others)
}

// beside reports whether something else stands on the line of a number.
func (s *sheet) beside(number *Run) bool {
	for _, r := range s.runs {
		if r != number && math.Abs(r.Y-number.Y) < 0.5*max(r.Size, number.Size) {
			if _, ok := lineNumber(strings.TrimSpace(r.Text)); !ok {
				return true
			}
		}
	}
	return false
}

// dropDrawnNumbers takes the number off each line where nearly every line begins with one and they
// count up by one.
func (s *sheet) dropDrawnNumbers() bool {
	rows := rowsOf(s.runs)
	if len(rows) < 5 {
		return false
	}
	var with []*Run
	last, steps := 0, 0
	for _, r := range rows {
		lead := r.runs[0]
		head, rest, _ := strings.Cut(strings.TrimSpace(lead.Text), " ")
		n, ok := lineNumber(head)
		if !ok || strings.TrimSpace(rest) == "" && len(r.runs) == 1 && n != last+1 {
			continue
		}
		if n == last+1 || n == 1 {
			steps++
		}
		with, last = append(with, lead), n
	}
	if len(with) < 5 || len(with)*5 < len(rows)*4 || steps*5 < len(with)*4 {
		return false
	}
	gone := map[*Run]bool{}
	for _, r := range with {
		whole := strings.TrimSpace(r.Text)
		head, rest, _ := strings.Cut(whole, " ")
		if rest = strings.TrimSpace(rest); rest == "" {
			gone[r] = true
			continue
		}
		r.X += (r.End - r.X) * float64(len(head)+1) / float64(len(whole))
		r.Text, r.First = rest, 0
	}
	kept := s.runs[:0]
	for _, r := range s.runs {
		if !gone[r] {
			kept = append(kept, r)
		}
	}
	s.runs = kept
	return true
}
