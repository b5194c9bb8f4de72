// Package layout makes text of runs of letters that stand somewhere on paper.
package layout

import "strings"

// A Page is what stands on one side of paper. Sizes and places are in points, x to the right and y
// upwards from the lower left corner.
type Page struct {
	Width, Height float64
	Runs          []Run  // in the order they were drawn
	Rules         []Rule // thin straight lines
}

// A Run is letters that stand beside one another on one line.
type Run struct {
	Text   string
	X, End float64 // where the first letter begins and the last ends
	First  float64 // width of the first word; 0 where the run has no other, or nobody measured it
	Y      float64 // the line they stand on
	Size   float64 // of type
	Bold   bool
	Struck bool // a line is drawn through it
}

// Blank reports whether the run has no visible letter.
func (r *Run) Blank() bool { return strings.TrimSpace(r.Text) == "" }

// A Rule is a straight line that is level or upright.
type Rule struct{ Left, Bottom, Right, Top float64 }
