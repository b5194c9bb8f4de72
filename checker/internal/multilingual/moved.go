package multilingual

import (
	"slices"

	"clausecheck/checker/internal/report"
	"clausecheck/checker/internal/rule"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Moved says that what stood at the byte At or behind it stands By bytes farther on: lines of another language
// have become longer or shorter, and a report on the lines behind them says what it said. The zero value is that
// nothing has moved.
type Moved struct{ At, By int32 }

func (m Moved) at(position int32) int32 {
	if m.By == 0 || position < m.At {
		return position
	}
	return position + m.By
}

// span moves a span. The empty one at the start of the text, which stands for none, stays, since nothing moves there.
func (m Moved) span(s text.Span) text.Span {
	return text.Span{Start: m.at(s.Start), End: m.at(s.End)}
}

func (m Moved) reading(r law.Reading) law.Reading {
	if m.By == 0 || !slices.ContainsFunc(r.Evidence, func(e law.Evidence) bool { return e.At.End >= m.At }) {
		return r
	}
	r.Evidence = slices.Clone(r.Evidence)
	for i := range r.Evidence {
		r.Evidence[i].At = m.span(r.Evidence[i].At)
	}
	return r
}

func (m Moved) cells(cells []report.Cell) []report.Cell {
	if m.By == 0 {
		return cells
	}
	cells = slices.Clone(cells)
	for i := range cells {
		cells[i].At = m.span(cells[i].At)
	}
	return cells
}

func (m Moved) finding(f rule.Finding) rule.Finding {
	if m.By == 0 {
		return f
	}
	f.At = m.span(f.At)
	f.Notes = slices.Clone(f.Notes)
	for i := range f.Notes {
		f.Notes[i].At = m.span(f.Notes[i].At)
	}
	f.Fixes = slices.Clone(f.Fixes)
	for i := range f.Fixes {
		f.Fixes[i].Edits = slices.Clone(f.Fixes[i].Edits)
		for j := range f.Fixes[i].Edits {
			f.Fixes[i].Edits[j].At = m.span(f.Fixes[i].Edits[j].At)
		}
	}
	return f
}
