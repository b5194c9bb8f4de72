package draft

// What stands in one view of a DOCX and not in another: tracked changes, forms nobody filled in, other forms
// of the same thing.

// changed reads a tracked change if it stands in the view, and leaves it out if not: words that a change
// deletes are counted, those that it moves stand elsewhere.
func (r *wordReader) changed(stands, deletes bool) {
	switch {
	case stands:
		r.children()
	case deletes:
		r.omit(Deleted)
		r.children()
		r.resume()
	default:
		r.skip()
	}
}

// control reads a content control. What it shows where nothing was filled in is no text.
func (r *wordReader) control() {
	s := r.scanner
	empty := false
	for s.next() && s.kind != xmlClose {
		switch {
		case s.kind != xmlOpen:
		case r.word() == "sdtPr":
			for s.next() && s.kind != xmlClose {
				if s.kind == xmlOpen {
					if r.word() == "showingPlcHdr" {
						empty = isOn(s.attr("val"))
					}
					s.skip()
				}
			}
		case empty && r.word() == "sdtContent":
			r.omit(Placeholder)
			r.children()
			r.resume()
		default:
			r.element()
		}
	}
}

// alternate reads one of the forms in which the same thing stands: the first that says something.
func (r *wordReader) alternate() {
	read := false
	for r.scanner.next() && r.scanner.kind != xmlClose {
		if r.scanner.kind != xmlOpen {
			continue
		}
		if !read && (r.scanner.name == "Choice" || r.scanner.name == "Fallback") {
			size, boxes, left := len(r.text), len(r.boxes), len(r.leftOut)
			r.children()
			read = len(r.text) != size || len(r.boxes) != boxes || len(r.leftOut) != left
		} else {
			r.skip()
		}
	}
}

// row reads a table row unless a tracked change removes it.
func (r *wordReader) row() {
	s := r.scanner
	for s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		if r.word() != "trPr" {
			r.element()
			continue
		}
		deleted, uninserted := false, false
		for s.next() && s.kind != xmlClose {
			if s.kind == xmlOpen {
				switch r.word() {
				case "del":
					deleted = !r.original
				case "ins":
					uninserted = r.original
				}
				s.skip()
			}
		}
		if !deleted && !uninserted {
			continue
		}
		if deleted {
			r.omit(Deleted)
		}
		for s.next() && s.kind != xmlClose {
			switch {
			case s.kind != xmlOpen:
			case deleted:
				r.element()
			default:
				s.skip()
			}
		}
		if deleted {
			r.resume()
		}
		return
	}
}

// cell reads a table cell unless a tracked change removes it, which the format of the cell says.
func (r *wordReader) cell() {
	s := r.scanner
	r.cells++
	r.endLine()
	deleted := false
	for s.next() && s.kind != xmlClose {
		switch {
		case s.kind != xmlOpen:
		case r.word() == "tcPr":
			gone := r.cellGone()
			if gone == "ins" { // it was not there before
				for s.next() && s.kind != xmlClose {
					if s.kind == xmlOpen {
						s.skip()
					}
				}
				r.cells--
				return
			}
			if gone == "del" && !deleted {
				deleted = true
				r.omit(Deleted)
			}
		default:
			r.element()
		}
	}
	r.endLine()
	if deleted {
		r.resume()
	}
	r.cells--
}

// cellGone reads the format of a cell: "del" where a change that stands in the view deletes the cell, "ins" where
// one puts it in that does not stand.
func (r *wordReader) cellGone() (gone string) {
	s := r.scanner
	for s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		switch word := r.word(); {
		case word == "cellDel" && !r.original:
			gone = "del"
		case word == "cellIns" && r.original:
			gone = "ins"
		}
		s.skip()
	}
	return gone
}
