package pdf

import (
	"math"
	"slices"
	"sort"

	"clausecheck/checker/draft/pdf/layout"
)

// What is drawn between letters says something of them: a level line through words strikes them out, and an
// upright one between two words stands between two cells, however near they are to each other.

// A wordGap is a blank within a run of letters.
type wordGap struct {
	run        int     // index of the run
	at         int     // byte of its text where the blank stands
	end, start float64 // where the letters before it end and those behind it begin
}

// strokes are the straight lines of a page that can stand between letters or run through them.
type strokes struct{ level, upright []layout.Rule }

const (
	mostStrokes  = 5000
	mostCompared = 2_000_000 // letters' places with lines, on one page
)

func (s *strokes) add(r layout.Rule) {
	switch w, h := r.Right-r.Left, r.Top-r.Bottom; {
	case h <= 2 && w > 2 && len(s.level) < mostStrokes:
		s.level = append(s.level, r)
	case w <= 3 && h > 6 && len(s.upright) < mostStrokes:
		s.upright = append(s.upright, r)
	}
}

// part divides the runs where a line stands between two of their words, and where words are struck out.
func (s *strokes) part(runs []layout.Run, gaps []wordGap) []layout.Run {
	if len(s.level)+len(s.upright) == 0 {
		return runs
	}
	sort.Slice(s.level, func(a, b int) bool { return s.level[a].Bottom < s.level[b].Bottom })
	sort.Slice(s.upright, func(a, b int) bool { return s.upright[a].Left < s.upright[b].Left })
	budget := mostCompared
	out := make([]layout.Run, 0, len(runs))
	for i, r := range runs {
		n := 0
		for n < len(gaps) && gaps[n].run == i {
			n++
		}
		out = s.partRun(out, r, gaps[:n], &budget)
		gaps = gaps[n:]
	}
	return out
}

// partRun appends the run, or the parts that it falls into.
func (s *strokes) partRun(out []layout.Run, r layout.Run, gaps []wordGap, budget *int) []layout.Run {
	text := r.Text
	part, from := r, 0 // the part being built, and where its text begins
	part.Struck = false
	wordAt, wordX := 0, r.X
	for i := 0; i <= len(gaps); i++ {
		to, end := len(text), r.End
		if i < len(gaps) {
			to, end = gaps[i].at, gaps[i].end
		}
		struck := s.struck(wordX, end, r.Y, r.Size, budget)
		if wordAt > from {
			before := gaps[i-1]
			if struck != part.Struck || s.between(before.end, before.start, r.Y, r.Size, budget) {
				part.Text, part.End = text[from:before.at], before.end
				out = append(out, part)
				part, from = r, wordAt
				part.X, part.First = wordX, 0
			}
		}
		part.Struck = struck
		if i < len(gaps) {
			wordAt, wordX = min(to+1, len(text)), gaps[i].start
		}
	}
	part.Text, part.End = text[from:], r.End
	return append(out, part)
}

// struck reports whether lines run through most of what stands from x to end on the line y.
func (s *strokes) struck(x, end, y, size float64, budget *int) bool {
	low, high := y+0.13*size, y+0.5*size
	covered := 0.0
	first, _ := slices.BinarySearchFunc(s.level, low, func(r layout.Rule, at float64) int {
		if r.Bottom < at {
			return -1
		}
		return 1
	})
	for _, r := range s.level[first:] {
		if *budget--; r.Top > high || *budget < 0 {
			break
		}
		if r.Top-r.Bottom <= max(0.16*size, 1) {
			covered += max(min(end, r.Right)-max(x, r.Left), 0)
		}
	}
	return covered > 0.7*(end-x)
}

// between reports whether an upright line stands between two words on the line y.
func (s *strokes) between(end, start, y, size float64, budget *int) bool {
	const near = 1.5
	first, _ := slices.BinarySearchFunc(s.upright, end-near-3, func(r layout.Rule, at float64) int {
		if r.Left < at {
			return -1
		}
		return 1
	})
	for _, r := range s.upright[first:] {
		if *budget--; r.Left > start+near || *budget < 0 {
			break
		}
		if middle := y + 0.3*size; r.Right >= end-near && r.Bottom <= middle && r.Top >= middle && !math.IsNaN(r.Left) {
			return true
		}
	}
	return false
}
