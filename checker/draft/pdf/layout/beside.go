package layout

import (
	"math"
	"strings"
)

// sideBySide are the gutters between texts that stand beside one another, so that each of their
// provisions is at the height of its counterpart: the round before and the proposal, two languages.
// It is empty where a page has no such texts; columns of one text are none.
func (s *sheet) sideBySide(runs []*Run) []float64 {
	g, ok := s.gutter(runs)
	if !ok || g.side {
		return nil
	}
	gutters := []float64{g.x}
	left, right := parted(runs, g.x)
	for _, part := range [][]*Run{left, right} {
		if inner, ok := s.gutter(part); ok && !inner.side {
			gutters = append(gutters, inner.x)
		}
	}
	if len(gutters) == 3 {
		gutters[0], gutters[1] = gutters[1], gutters[0]
	} else if len(gutters) == 2 && gutters[1] < gutters[0] {
		gutters[0], gutters[1] = gutters[1], gutters[0]
	}
	texts := columnsOf(runs, gutters)
	beside := true
	for i := 1; i < len(texts); i++ {
		beside = beside && counterparts(rowsOf(texts[i-1]), rowsOf(texts[i]))
	}
	if beside || s.framed(gutters[0], runs) {
		return gutters
	}
	return nil
}

func columnsOf(runs []*Run, gutters []float64) [][]*Run {
	out := make([][]*Run, len(gutters)+1)
	for _, r := range runs {
		c := 0
		for c < len(gutters) && r.X >= gutters[c] {
			c++
		}
		out[c] = append(out[c], r)
	}
	return out
}

// counterparts reports whether most provisions of two texts begin with the same label at the same
// height. In columns of one text that happens now and then.
func counterparts(left, right []*row) bool {
	labels := 0
	for _, r := range right {
		if provisionOf(r.text) != "" {
			labels++
		}
	}
	pairs, of, k := 0, 0, 0
	for _, r := range left {
		label := provisionOf(r.text)
		if label == "" {
			continue
		}
		of++
		for k < len(right) && right[k].y > r.y+0.6*r.size {
			k++
		}
		if k < len(right) && math.Abs(right[k].y-r.y) <= 0.6*r.size && provisionOf(right[k].text) == label {
			pairs++
		}
	}
	return pairs >= 2 && 2*pairs > min(of, labels)
}

// provisionOf is the label of a line as another text, maybe in another language, has it too.
func provisionOf(s string) string {
	if beginsProvision(s) {
		fields := strings.Fields(s)
		return strings.Trim(fields[min(1, len(fields)-1)], ".:")
	}
	return labelOf(s)
}

// framed reports whether lines are drawn between the texts and around them, as in a table.
func (s *sheet) framed(x float64, runs []*Run) bool {
	top, bottom := math.Inf(-1), math.Inf(1)
	for _, r := range runs {
		top, bottom = max(top, r.Y), min(bottom, r.Y)
	}
	upright, level := 0.0, 0
	for _, r := range s.page.Rules {
		switch {
		case r.Right-r.Left <= 3 && r.Left > x-3*s.body && r.Left < x+2:
			upright += r.Top - r.Bottom
		case r.Top-r.Bottom <= 3 && r.Left < x-s.body && r.Right > x-3*s.body:
			level++
		}
	}
	return upright > 0.4*(top-bottom) && level > 0
}

// ruledBetween reports whether lines are drawn between two columns, along most of their height.
func (s *sheet) ruledBetween(end, x, top, bottom float64) bool {
	upright := 0.0
	for _, r := range s.page.Rules {
		if r.Right-r.Left <= 3 && r.Right > end-1 && r.Left < x+2 {
			upright += max(min(r.Top, top)-max(r.Bottom, bottom), 0)
		}
	}
	return upright > 0.6*(top-bottom)
}

// textsBeside reads each of several texts by itself.
func (s *sheet) textsBeside(runs []*Run, gutters []float64) flow {
	var f flow
	column := 0
	lay := func(runs []*Run) []*row {
		rows := rowsOf(runs)
		column++
		edge, left := edges(rows)
		for _, r := range rows {
			r.page, r.column, r.edge, r.left = s.index, column, edge, left
		}
		return rows
	}
	var middle []*Run
	parts := bands(runs, gutters[0])
	for i, b := range parts {
		switch {
		case b.across && i == 0:
			f.above = lay(b.runs)
		case b.across && i == len(parts)-1:
			f.below = lay(b.runs)
		default:
			middle = append(middle, b.runs...)
		}
	}
	for _, text := range columnsOf(middle, gutters) {
		f.texts = append(f.texts, lay(text))
	}
	return f
}
