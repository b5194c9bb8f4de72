package docx

import (
	"strconv"

	"clausecheck/checker/draft/xml"
)

// tablePart is a part of a table that its style can show in its own way, in the order in which one lies over the other.
type tablePart int

const (
	oddColumns tablePart = iota
	evenColumns
	oddRows
	evenRows
	firstColumn
	lastColumn
	firstRow
	lastRow
	tableParts
)

// partNames are the parts' names in a table's style and on a row or cell, and the place of the latter in a row of digits.
var partNames = [tableParts]struct {
	style, row string
	digit      int
}{
	oddColumns:  {"band1Vert", "oddVBand", 4},
	evenColumns: {"band2Vert", "evenVBand", 5},
	oddRows:     {"band1Horz", "oddHBand", 6},
	evenRows:    {"band2Horz", "evenHBand", 7},
	firstColumn: {"firstCol", "firstColumn", 2},
	lastColumn:  {"lastCol", "lastColumn", 3},
	firstRow:    {"firstRow", "firstRow", 0},
	lastRow:     {"lastRow", "lastRow", 1},
}

// partOf is the part of a table that a w:tblStylePr of the type is for; tableParts where it is none that is read.
func partOf(kind string) tablePart {
	for part := range tableParts {
		if partNames[part].style == kind {
			return part
		}
	}
	return tableParts
}

// table is one that is open.
type table struct {
	look        look             // of its style, or of the table around it
	parts       [tableParts]look // that its style has for parts
	shown       [tableParts]bool // of these, which the table wants to be shown by where they stand
	rows, cells int              // begun: all, and of the row
	row, cell   [tableParts]bool // the parts that the row and the cell say they are
}

// now is how the style shows the cell that is being read.
func (t *table) now() look {
	l := t.look
	for part := range tableParts {
		is := t.row[part] || t.cell[part]
		switch part {
		case firstRow:
			is = is || t.shown[part] && t.rows == 1
		case firstColumn:
			is = is || t.shown[part] && t.cells == 1
		}
		if is {
			l = t.parts[part].under(l)
		}
	}
	return l
}

// styled gives the table its style.
func (t *table) styled(all *styles, id string) {
	t.look = all.look(id)
	all.chain(id, func(_ string, s style) bool {
		for part, shown := range s.parts {
			t.parts[part] = t.parts[part].under(shown)
		}
		return true
	})
}

// wants reads a w:tblLook: by names, or as the bits of one number in older files.
func (t *table) wants(s *xml.Scanner) {
	bits, _ := strconv.ParseUint(s.Attr("val"), 16, 16)
	for part, bit := range map[tablePart]uint64{firstRow: 0x20, firstColumn: 0x80} {
		named := s.Attr(partNames[part].row)
		t.shown[part] = named != "" && isOn(named) || named == "" && bits&bit != 0
	}
}

// saidParts reads a w:cnfStyle: what parts of the table a row or a cell is.
func saidParts(s *xml.Scanner) (said [tableParts]bool) {
	digits := s.Attr("val")
	for part, names := range partNames {
		named := s.Attr(names.row)
		said[part] = named != "" && isOn(named) || names.digit < len(digits) && digits[names.digit] == '1'
	}
	return said
}

// open is the innermost table that is open, nil outside any.
func (r *reader) open() *table {
	if n := len(r.tables); n > 0 {
		return &r.tables[n-1]
	}
	return nil
}

// tableLook is how the innermost open table's style shows what is being read.
func (r *reader) tableLook() look {
	if t := r.open(); t != nil {
		return t.now()
	}
	return look{}
}
