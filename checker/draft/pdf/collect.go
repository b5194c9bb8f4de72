package pdf

import (
	"math"
	"strings"

	"clausecheck/checker/draft/pdf/layout"
)

// A collector makes runs of letters that stand beside one another, for each of the four ways that
// a line may lie on a page. What lies aslant, such as a stamp, is left out.
type collector struct {
	width, height float64
	ways          [4]way
	rules         []layout.Rule
	strokes       strokes
	count         int
}

// A way is what was written in one direction, in the frame of a reader who turned the page for it.
type way struct {
	runs    []layout.Run
	gaps    []wordGap
	open    strings.Builder
	last    layout.Run
	writing bool
	blank   bool // a blank was shown behind the last letter
	letters int
}

const (
	apart = 0.16 // of the size of type: letters that are so far apart are two words
	away  = 1.0  // and so far apart are two runs
)

func newCollector(width, height float64) *collector { return &collector{width: width, height: height} }

func (c *collector) letter(letters string, x0, y0, x1, y1, size float64, bold, tied bool) {
	if size < 0.5 || size > 2000 || math.IsNaN(x0+y0+x1+y1) || x0 < -size || x0 > c.width+size || y0 < -size || y0 > c.height+size {
		return
	}
	dx, dy := x1-x0, y1-y0
	var w *way
	switch {
	case math.Abs(dy) <= math.Abs(dx)*0.05 && dx >= 0:
		w = &c.ways[0]
	case math.Abs(dx) <= math.Abs(dy)*0.05 && dy > 0: // upwards
		w = &c.ways[1]
		x0, y0, x1 = y0, c.width-x0, y1
	case math.Abs(dy) <= math.Abs(dx)*0.05:
		w = &c.ways[2]
		x0, y0, x1 = c.width-x0, c.height-y0, c.width-x1
	case math.Abs(dx) <= math.Abs(dy)*0.05:
		w = &c.ways[3]
		x0, y0, x1 = c.height-y0, x0, c.height-y1
	default:
		return
	}
	if letters == "" {
		if tied && w.writing { // part of a glyph whose letters were told at its beginning
			w.last.End = max(w.last.End, x1)
		}
		return
	}
	if strings.TrimSpace(letters) == "" {
		w.blank = true
		return
	}
	w.letters++
	gap := x0 - w.last.End
	if w.writing && math.Abs(y0-w.last.Y) < 0.06*size && math.Abs(size-w.last.Size) < 0.06*size && bold == w.last.Bold && gap > -0.5*size && gap < away*size && x0 >= w.last.X {
		if gap > apart*size || w.blank && gap > -0.2*size {
			w.gaps = append(w.gaps, wordGap{len(w.runs), w.open.Len(), w.last.End, x0})
			if w.last.First == 0 {
				w.last.First = w.last.End - w.last.X
			}
			w.open.WriteByte(' ')
		}
		w.open.WriteString(letters)
		w.last.End, w.blank = max(w.last.End, x1), false
		return
	}
	w.close()
	c.count++
	w.last = layout.Run{X: x0, Y: y0, End: x1, Size: size, Bold: bold}
	w.writing, w.blank = true, false
	w.open.WriteString(letters)
}

func (w *way) close() {
	if w.writing {
		w.last.Text = w.open.String()
		w.runs = append(w.runs, w.last)
	}
	w.open.Reset()
	w.writing = false
}

// rule notes a thin straight line.
func (c *collector) rule(p segment) {
	w, h := math.Abs(p.x1-p.x0), math.Abs(p.y1-p.y0)
	if min(w, h) <= 3 {
		c.strokes.add(layout.Rule{Left: min(p.x0, p.x1), Bottom: min(p.y0, p.y1), Right: max(p.x0, p.x1), Top: max(p.y0, p.y1)})
	}
	if min(w, h) > 3 || max(w, h) < 20 || math.IsNaN(w+h) || len(c.rules) >= 5000 {
		return
	}
	c.rules = append(c.rules, layout.Rule{Left: min(p.x0, p.x1), Bottom: min(p.y0, p.y1), Right: max(p.x0, p.x1), Top: max(p.y0, p.y1)})
}

// page is what was collected, in the direction that most of it was written in.
func (c *collector) page() layout.Page {
	most := 0
	for i := range c.ways {
		c.ways[i].close()
		if c.ways[i].letters > c.ways[most].letters {
			most = i
		}
	}
	p := layout.Page{Runs: c.ways[most].runs, Width: c.width, Height: c.height}
	if most%2 == 1 {
		p.Width, p.Height = p.Height, p.Width
	}
	if most == 0 {
		p.Rules = c.rules
		p.Runs = c.strokes.part(p.Runs, c.ways[0].gaps)
	}
	return p
}
