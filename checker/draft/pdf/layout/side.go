package layout

import (
	"math"
	"unicode"
	"unicode/utf8"
)

// withSideNotes puts the notes of a margin in front of the paragraphs they stand beside, as bills of
// the Commonwealth print the titles of their sections.
func (s *sheet) withSideNotes(runs []*Run, g gutter, depth int, column *int) []*row {
	left, right := parted(runs, g.x)
	margin, text := right, left
	if g.left {
		margin, text = left, right
	}
	// What crosses the gutter belongs to the text; parted puts it left.
	if g.left {
		margin = margin[:0:0]
		for _, r := range left {
			if r.End > g.x+0.5 {
				text = append(text, r)
			} else {
				margin = append(margin, r)
			}
		}
	}
	rows := s.ordered(text, depth+1, column)
	var notes [][]*row
	for _, r := range rowsOf(margin) {
		r.side, r.page = true, s.index
		if n := len(notes); n > 0 {
			last := notes[n-1][len(notes[n-1])-1]
			if last.y-r.y < 1.6*max(last.size, r.size) && !beginsNote(last, r) {
				notes[n-1] = append(notes[n-1], r)
				continue
			}
		}
		notes = append(notes, []*row{r})
	}
	*column++
	for _, note := range notes {
		for _, r := range note {
			r.column, r.edge, r.left = *column, math.Inf(1), r.x
		}
		at := len(rows)
		for i, r := range rows {
			if !r.side && r.y <= note[0].y+0.6*note[0].size {
				at = i
				break
			}
		}
		for at > 0 && at < len(rows) && !rows[at-1].side && !startsApart(rows[at-1], rows[at]) {
			at--
		}
		rows = append(rows[:at], append(append([]*row(nil), note...), rows[at:]...)...)
	}
	return rows
}

// beginsNote reports whether a new note begins although no room is left above it.
func beginsNote(last, r *row) bool {
	first, _ := utf8.DecodeRuneInString(r.text)
	return ended(last.text) && unicode.IsUpper(first)
}

// startsApart reports whether a row of the text begins a paragraph, as far as places tell.
func startsApart(before, r *row) bool {
	return before.page != r.page || before.column != r.column || before.y-r.y > 1.7*before.size ||
		labelOf(r.text) != "" || beginsProvision(r.text) || r.x > before.x+0.9*r.size && ended(before.text) ||
		before.edge-before.end > r.first+0.6*before.size && ended(before.text)
}
