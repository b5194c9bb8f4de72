package docx

import (
	"clausecheck/checker/draft/archive"
	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/xml"
)

// reader walks a part of a DOCX element by element. What is unknown is walked through, since
// text may stand within it; what is known to hold no text of the draft is skipped.
type reader struct {
	*flat.Builder
	scanner   *xml.Scanner
	document  *Document
	archive   *archive.Archive
	original  bool
	prefix    string // of WordprocessingML in this part, with its colon
	parts     map[string]string
	styles    styles
	numbering numbering

	failure     error
	instruction string // of the field begun last
	fieldFrom   int    // byte of text where it begins

	fields    []bool // open fields; true while their instruction stands
	run       int32  // the run that text belongs to
	within    int    // of a run that cannot be divided: depth
	boxes     []box  // text boxes of the paragraph, read behind it
	boxDepth  int
	notes     []noteMark
	noted     map[noteMark]bool
	note      bool // the part is one of notes
	cells     int
	paragraph int32
	tables    []table // that are open
	shape     look    // of the run being read
	unclosed  map[int32]bool
	marks     int // runs in which a note's custom mark may follow
	chunks    chunks

	paragraphLook look // of the paragraph's style
	joined        bool // the line goes on from a paragraph before
	begins        int  // byte of text where the paragraph begins, behind lineStart where it goes on on a line
}

// noteMark is the mark of a footnote or an endnote in the text.
type noteMark struct {
	id  string
	end bool
	run int32
}

func (r *reader) err() error {
	if r.failure != nil {
		return r.failure
	}
	return r.scanner.Err
}

func (r *reader) stop(err error) {
	if r.failure == nil {
		r.failure = err
	}
	if r.scanner.Err == nil {
		r.scanner.Err = err
	}
}

// readRoot finds the prefix of WordprocessingML in the part's root.
func (r *reader) readRoot() bool {
	s := r.scanner
	if !s.Next() || s.Kind != xml.Open {
		return false
	}
	r.prefix = "w:"
	s.Attrs(func(space, name, raw string) bool {
		if raw != transitional && raw != strict {
			return true
		}
		switch {
		case space == "xmlns":
			r.prefix = name + ":"
		case space == "" && name == "xmlns":
			r.prefix = ""
		}
		if !r.note {
			r.document.prefix, r.document.space = r.prefix, raw
		}
		return space != "xmlns"
	})
	return true
}

func (r *reader) readMain() {
	r.document.prefix, r.document.space = "w:", transitional
	r.run = -1
	if r.readRoot() {
		r.children()
	}
	for r.scanner.Next() { // what follows the root must be well formed too
	}
	r.EndLine()
}

// word is the element's name where it is one of WordprocessingML, else empty.
func (r *reader) word() string {
	s := r.scanner
	if r.prefix == "" {
		if s.Space == "" {
			return s.Name
		}
	} else if len(s.Space) == len(r.prefix)-1 && s.Space == r.prefix[:len(r.prefix)-1] {
		return s.Name
	}
	return ""
}

// children reads what stands between the tag just opened and its close.
func (r *reader) children() {
	for r.scanner.Next() {
		switch r.scanner.Kind {
		case xml.Open:
			r.element()
		case xml.Close:
			return
		}
	}
}

func (r *reader) element() {
	s := r.scanner
	switch s.Name {
	case "AlternateContent":
		r.alternate()
		return
	case "oMath":
		if r.word() == "" {
			r.formula()
			return
		}
	}
	switch r.word() {
	case "p":
		r.readParagraph()
	case "r":
		r.readRun()
	case "del", "moveFrom":
		r.changed(r.original, r.word() == "del")
	case "ins", "moveTo":
		r.changed(!r.original, false)
	case "tr":
		r.row()
	case "tc":
		r.cell()
	case "txbxContent":
		if r.Omitting > 0 && r.Why != flat.Struck {
			r.children()
		} else if r.boxDepth < 4 {
			from := s.End
			r.skip()
			r.boxes = append(r.boxes, box{int32(from), int32(s.Start), r.run})
		} else {
			s.Skip()
		}
	case "altChunk", "subDoc":
		r.chunk(s.Attr("id"))
		s.Skip()
	case "sdt":
		r.control()
	case "tbl":
		r.tables = append(r.tables, table{look: r.tableLook()})
		r.children()
		r.tables = r.tables[:len(r.tables)-1]
	case "tblStyle":
		if t := r.open(); t != nil {
			t.styled(&r.styles, s.Attr("val"))
		}
		s.Skip()
	case "tblLook":
		if t := r.open(); t != nil {
			t.wants(s)
		}
		s.Skip()
	case "sdtPr", "sdtEndPr", "tblGrid", "tcPr", "sectPr", "rPr", "pPr", "rt", "instrText", "fldData", "smartTagPr", "customXmlPr", "numbering":
		s.Skip()
	default:
		r.children()
	}
}

func (r *reader) skip() { r.scanner.Skip() }
