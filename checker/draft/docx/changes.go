package docx

import (
	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/xml"
)

// What stands in one view of a DOCX and not in another: tracked changes, forms nobody filled in, other forms
// of the same thing.

// changed reads a tracked change if it stands in the view, and leaves it out if not: words that a change
// deletes are counted, those that it moves stand elsewhere.
func (r *reader) changed(stands, deletes bool) {
	switch {
	case stands:
		r.children()
	case deletes:
		r.Omit(flat.Deleted)
		r.children()
		r.Resume()
	default:
		r.skip()
	}
}

// control reads a content control. What it shows where nothing was filled in is no text.
func (r *reader) control() {
	s := r.scanner
	empty := false
	for s.Next() && s.Kind != xml.Close {
		switch {
		case s.Kind != xml.Open:
		case r.word() == "sdtPr":
			for s.Next() && s.Kind != xml.Close {
				if s.Kind == xml.Open {
					if r.word() == "showingPlcHdr" {
						empty = isOn(s.Attr("val"))
					}
					s.Skip()
				}
			}
		case empty && r.word() == "sdtContent":
			r.Omit(flat.Placeholder)
			r.children()
			r.Resume()
		default:
			r.element()
		}
	}
}

// alternate reads one of the forms in which the same thing stands: the first that says something.
func (r *reader) alternate() {
	read := false
	for r.scanner.Next() && r.scanner.Kind != xml.Close {
		if r.scanner.Kind != xml.Open {
			continue
		}
		if !read && (r.scanner.Name == "Choice" || r.scanner.Name == "Fallback") {
			size, boxes, left := len(r.Text), len(r.boxes), len(r.LeftOut)
			r.children()
			read = len(r.Text) != size || len(r.boxes) != boxes || len(r.LeftOut) != left
		} else {
			r.skip()
		}
	}
}

// row reads a table row unless a tracked change removes it.
func (r *reader) row() {
	s := r.scanner
	if t := r.open(); t != nil {
		t.rows++
		t.cells, t.row, t.cell = 0, [tableParts]bool{}, [tableParts]bool{}
	}
	for s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
			continue
		}
		if r.word() != "trPr" {
			r.element()
			continue
		}
		deleted, uninserted := false, false
		for s.Next() && s.Kind != xml.Close {
			if s.Kind == xml.Open {
				switch r.word() {
				case "del":
					deleted = !r.original
				case "ins":
					uninserted = r.original
				case "cnfStyle":
					if t := r.open(); t != nil {
						t.row = saidParts(s)
					}
				}
				s.Skip()
			}
		}
		if !deleted && !uninserted {
			continue
		}
		if deleted {
			r.Omit(flat.Deleted)
		}
		for s.Next() && s.Kind != xml.Close {
			switch {
			case s.Kind != xml.Open:
			case deleted:
				r.element()
			default:
				s.Skip()
			}
		}
		if deleted {
			r.Resume()
		}
		return
	}
}

// cell reads a table cell unless a tracked change removes it, which the format of the cell says.
func (r *reader) cell() {
	s := r.scanner
	if t := r.open(); t != nil {
		t.cells++
		t.cell = [tableParts]bool{}
	}
	r.cells++
	r.EndLine()
	deleted := false
	for s.Next() && s.Kind != xml.Close {
		switch {
		case s.Kind != xml.Open:
		case r.word() == "tcPr":
			gone := r.cellGone()
			if gone == "ins" { // it was not there before
				for s.Next() && s.Kind != xml.Close {
					if s.Kind == xml.Open {
						s.Skip()
					}
				}
				r.cells--
				return
			}
			if gone == "del" && !deleted {
				deleted = true
				r.Omit(flat.Deleted)
			}
		default:
			r.element()
		}
	}
	r.EndLine()
	if deleted {
		r.Resume()
	}
	r.cells--
}

// cellGone reads the format of a cell: "del" where a change that stands in the view deletes the cell, "ins" where
// one puts it in that does not stand.
func (r *reader) cellGone() (gone string) {
	s := r.scanner
	for s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
			continue
		}
		switch word := r.word(); {
		case word == "cellDel" && !r.original:
			gone = "del"
		case word == "cellIns" && r.original:
			gone = "ins"
		case word == "cnfStyle":
			if t := r.open(); t != nil {
				t.cell = saidParts(s)
			}
		}
		s.Skip()
	}
	return gone
}
