package layout

import (
	"math"
	"sort"
)

// A flow is a page's rows in the order they are read: one after the other, or, where several texts
// stand side by side, text by text.
type flow struct {
	texts [][]*row
	above []*row // what stands over all texts
	below []*row // and under them
}

func (f flow) columns() int { return len(f.texts) }

// inOrder reads the pages in order. Texts that stand side by side over several pages are read one
// after the other, each over all of these pages.
func inOrder(flows []flow) []*row {
	var out []*row
	for i := 0; i < len(flows); {
		if flows[i].columns() < 2 {
			out = append(out, flows[i].above...)
			i++
			continue
		}
		last := i
		for last+1 < len(flows) && flows[last+1].columns() == flows[i].columns() && len(flows[last].below) == 0 {
			last++
		}
		out = append(out, flows[i].above...)
		for c := range flows[i].texts {
			for k := i; k <= last; k++ {
				if k > i && c == 0 {
					out = append(out, flows[k].above...)
				}
				out = append(out, flows[k].texts[c]...)
			}
		}
		out = append(out, flows[last].below...)
		i = last + 1
	}
	return out
}

// flow orders the rows of a page.
func (s *sheet) flow() flow {
	var runs []*Run
	for _, r := range s.rows {
		runs = append(runs, r.runs...)
	}
	columns := 0
	gutters := s.sideBySide(runs)
	if len(gutters) > 0 {
		return s.textsBeside(runs, gutters)
	}
	return flow{above: s.ordered(runs, 0, &columns)}
}

// ordered are the rows of runs, column by column where the runs stand in columns.
func (s *sheet) ordered(runs []*Run, depth int, column *int) []*row {
	if g, ok := s.gutter(runs); ok && depth < 4 {
		if g.side {
			return s.withSideNotes(runs, g, depth, column)
		}
		var out []*row
		for _, band := range bands(runs, g.x) {
			if band.across {
				out = append(out, s.ordered(band.runs, 4, column)...)
				continue
			}
			left, right := parted(band.runs, g.x)
			out = append(out, s.ordered(left, depth+1, column)...)
			out = append(out, s.ordered(right, depth+1, column)...)
		}
		return out
	}
	rows := rowsOf(runs)
	*column++
	edge, left := edges(rows)
	for _, r := range rows {
		r.page, r.column, r.edge, r.left = s.index, *column, edge, left
	}
	return rows
}

// A gutter is an empty stretch from the top of columns to their foot.
type gutter struct {
	x    float64 // just left of where the right column begins
	side bool    // one of the columns is a margin with notes
	left bool    // it is the left one
}

// gutter looks for where a column begins: many runs begin there, under one another, and hardly any
// run crosses the place.
func (s *sheet) gutter(runs []*Run) (gutter, bool) {
	if len(runs) < 8 || len(runs) > crowded {
		return gutter{}, false
	}
	starts := append([]*Run(nil), runs...)
	sort.SliceStable(starts, func(a, b int) bool { return starts[a].X < starts[b].X })
	leftmost, rightmost := starts[0].X, 0.0
	for _, r := range runs {
		rightmost = max(rightmost, r.End)
	}
	best, found := gutter{}, false
	most := 0
	for i := 0; i < len(starts); {
		k := i + 1
		for k < len(starts) && starts[k].X-starts[i].X < 2.5 {
			k++
		}
		n, x := k-i, starts[i].X-0.5
		if n >= max(3, len(runs)/40) && n > most && x > leftmost+0.08*(rightmost-leftmost) {
			if g, ok := s.tryGutter(runs, x); ok {
				best, found, most = g, true, n
			}
		}
		i = k
	}
	return best, found
}

// tryGutter reports whether a column begins right of x.
func (s *sheet) tryGutter(runs []*Run, x float64) (gutter, bool) {
	var left, right []*Run
	for _, r := range runs {
		switch {
		case r.X >= x:
			right = append(right, r)
		case r.End <= x+0.5:
			left = append(left, r)
		}
	}
	if len(left) < 3 || len(right) < 3 {
		return gutter{}, false
	}
	// The columns are beside one another between these heights.
	top, bottom := math.Inf(1), math.Inf(-1)
	for _, side := range [][]*Run{left, right} {
		high, low := math.Inf(-1), math.Inf(1)
		for _, r := range side {
			high, low = max(high, r.Y), min(low, r.Y)
		}
		top, bottom = min(top, high), max(bottom, low)
	}
	if top-bottom < 2*s.body {
		return gutter{}, false
	}
	across := 0
	for _, r := range runs {
		if r.X < x && r.End > x+0.5 && r.Y <= top+1 && r.Y >= bottom-1 {
			across++
		}
	}
	l, r := measure(left, top, bottom), measure(right, top, bottom)
	if across*6 > min(l.rows, r.rows) || x-l.end < 0.6*s.body && (x < l.end || !s.ruledBetween(l.end, x, top, bottom)) {
		return gutter{}, false
	}
	wide, narrow := l, r
	if r.width > l.width {
		wide, narrow = r, l
	}
	switch {
	case wide.letters < 6*wide.rows, narrow.rows < 2 && narrow.letters < 12:
		return gutter{}, false
	case narrow.letters < 7*narrow.rows: // labels and numbers stand before their text, and are no column
		return gutter{}, false
	}
	side := narrow.width < 0.5*wide.width && narrow.letters*3 < wide.letters
	return gutter{x: x, side: side, left: side && narrow.width == l.width}, true
}

// A measured column: how many rows it has, how wide and how far right they are, how many letters.
type measured struct {
	rows, letters int
	width, end    float64
}

func measure(runs []*Run, top, bottom float64) (m measured) {
	var within []*Run
	for _, r := range runs {
		if r.Y <= top+1 && r.Y >= bottom-1 {
			within = append(within, r)
			m.letters += len(r.Text)
		}
	}
	rows := rowsOf(within)
	m.rows = len(rows)
	if m.rows == 0 {
		return m
	}
	var ends, widths []float64
	for _, r := range rows {
		ends, widths = append(ends, r.end), append(widths, r.end-r.x)
	}
	sort.Float64s(ends)
	sort.Float64s(widths)
	m.end = ends[len(ends)-1]
	m.width = widths[len(widths)*9/10]
	return m
}

// A band is what stands between two lines that cross a gutter, or such a line.
type band struct {
	runs   []*Run
	across bool
}

func bands(runs []*Run, x float64) []band {
	var out []band
	for _, r := range rowsOf(runs) {
		across := false
		for _, run := range r.runs {
			across = across || run.X < x && run.End > x+0.5
		}
		if n := len(out); n > 0 && out[n-1].across == across {
			out[n-1].runs = append(out[n-1].runs, r.runs...)
		} else {
			out = append(out, band{append([]*Run(nil), r.runs...), across})
		}
	}
	return out
}

func parted(runs []*Run, x float64) (left, right []*Run) {
	for _, r := range runs {
		if r.X >= x {
			right = append(right, r)
		} else {
			left = append(left, r)
		}
	}
	return left, right
}

// edges are where the lines of a column usually end and begin.
func edges(rows []*row) (right, left float64) {
	var ends []float64
	starts := map[int]int{}
	for _, r := range rows {
		ends = append(ends, r.end)
		starts[int(math.Round(r.x))] += len(r.text)
	}
	sort.Float64s(ends)
	most := -1
	for x, n := range starts {
		if n > most || n == most && float64(x) < left {
			left, most = float64(x), n
		}
	}
	if len(ends) > 0 {
		right = ends[len(ends)*95/100]
	}
	return right, left
}
