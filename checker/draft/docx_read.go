package draft

// wordReader walks a part of a DOCX element by element. What is unknown is walked through, since
// text may stand within it; what is known to hold no text of the draft is skipped.
type wordReader struct {
	*builder
	scanner   *scanner
	document  *document
	archive   *archive
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
	tables    []look // styles of the open tables
	shape     look   // of the run being read
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

func (r *wordReader) err() error {
	if r.failure != nil {
		return r.failure
	}
	return r.scanner.err
}

func (r *wordReader) stop(err error) {
	if r.failure == nil {
		r.failure = err
	}
	if r.scanner.err == nil {
		r.scanner.err = err
	}
}

// readRoot finds the prefix of WordprocessingML in the part's root.
func (r *wordReader) readRoot() bool {
	s := r.scanner
	if !s.next() || s.kind != xmlOpen {
		return false
	}
	r.prefix = "w:"
	s.attrs(func(space, name, raw string) bool {
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

func (r *wordReader) readMain() {
	r.document.prefix, r.document.space = "w:", transitional
	r.run = -1
	if r.readRoot() {
		r.children()
	}
	for r.scanner.next() { // what follows the root must be well formed too
	}
	r.endLine()
}

// word is the element's name where it is one of WordprocessingML, else empty.
func (r *wordReader) word() string {
	s := r.scanner
	if r.prefix == "" {
		if s.space == "" {
			return s.name
		}
	} else if len(s.space) == len(r.prefix)-1 && s.space == r.prefix[:len(r.prefix)-1] {
		return s.name
	}
	return ""
}

// children reads what stands between the tag just opened and its close.
func (r *wordReader) children() {
	for r.scanner.next() {
		switch r.scanner.kind {
		case xmlOpen:
			r.element()
		case xmlClose:
			return
		}
	}
}

func (r *wordReader) element() {
	s := r.scanner
	switch s.name {
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
		if r.omitting > 0 && r.why != Struck {
			r.children()
		} else if r.boxDepth < 4 {
			from := s.end
			r.skip()
			r.boxes = append(r.boxes, box{int32(from), int32(s.start), r.run})
		} else {
			s.skip()
		}
	case "altChunk", "subDoc":
		r.chunk(s.attr("id"))
		s.skip()
	case "sdt":
		r.control()
	case "tbl":
		r.tables = append(r.tables, r.tableLook())
		r.children()
		r.tables = r.tables[:len(r.tables)-1]
	case "tblStyle":
		if n := len(r.tables); n > 0 {
			r.tables[n-1] = r.styles.look(s.attr("val"))
		}
		s.skip()
	case "sdtPr", "sdtEndPr", "tblGrid", "tcPr", "sectPr", "rPr", "pPr", "rt", "instrText", "fldData", "smartTagPr", "customXmlPr", "numbering":
		s.skip()
	default:
		r.children()
	}
}

func (r *wordReader) skip() { r.scanner.skip() }
