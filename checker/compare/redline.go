package compare

import (
	"slices"

	"clausecheck/checker"
)

// Mark says of a piece of a redline whether it was kept, struck or put in.
type Mark uint8

// The marks.
const (
	Kept Mark = iota
	Struck
	Put
)

// A Piece is a stretch of a redline. At lies in the old draft where it was struck, else in the new one.
// A Break begins a new line: the title, body and tail of a provision each have their own.
type Piece struct {
	Mark  Mark
	At    checker.Span
	Break bool
}

// Redline is the own text of a pair's provision with what was struck and put in, in reading order. Of
// a provision that only one draft has, everything is struck or put in.
func (c *Comparison) Redline(p *Pair) (out []Piece) {
	switch {
	case p.New == checker.None:
		return ownParts(c.Old.Document, p.Old, Struck)
	case p.Old == checker.None:
		return ownParts(c.New.Document, p.New, Put)
	case len(p.Edits) == 0:
		return ownParts(c.New.Document, p.New, Kept)
	}
	edits := slices.Clone(p.Edits)
	slices.SortStableFunc(edits, func(x, y Edit) int { return int(x.New.Start - y.New.Start) })
	begun := false
	for _, part := range ownParts(c.New.Document, p.New, Kept) {
		first := begun
		add := func(mark Mark, at checker.Span) {
			if !at.Empty() {
				out = append(out, Piece{mark, at, first})
				first = false
			}
		}
		from := part.At.Start
		for len(edits) > 0 && edits[0].New.Start <= part.At.End {
			e := edits[0]
			edits = edits[1:]
			if e.New.Start < from { // it stands before this provision, in another piece of a split
				e.New = checker.Span{Start: from, End: max(from, e.New.End)}
			}
			add(Kept, checker.Span{Start: from, End: e.New.Start})
			add(Struck, e.Old)
			add(Put, e.New)
			from = e.New.End
		}
		add(Kept, checker.Span{Start: from, End: part.At.End})
		begun = true
	}
	for _, e := range edits {
		if !e.Old.Empty() {
			out = append(out, Piece{Struck, e.Old, begun})
		}
	}
	return out
}

func ownParts(d *checker.Document, r checker.Ref, mark Mark) (out []Piece) {
	p := &d.Provisions[r]
	for _, at := range [...]checker.Span{p.Title, p.Body, p.Tail} {
		if !at.Empty() {
			out = append(out, Piece{mark, at, len(out) > 0})
		}
	}
	return out
}
