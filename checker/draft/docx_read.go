package draft

import (
	"strings"
	"unicode/utf8"
)

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

	failure   error
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

type box struct{ from, to, run int32 }

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
		r.cells++
		r.endLine()
		r.children()
		r.endLine()
		r.cells--
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

// readParagraph reads a paragraph to a line. One whose mark a tracked change removes runs on into
// the next, which also decides the number.
func (r *wordReader) readParagraph() {
	s := r.scanner
	r.paragraph++
	var format paragraphFormat
	r.begins, r.paragraphLook = len(r.text), r.styles.paragraphLook("")
	for s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		if r.word() == "pPr" {
			format = r.readFormat()
			r.paragraphLook = r.styles.paragraphLook(format.style)
		} else {
			r.element()
		}
	}
	if r.err() != nil {
		return
	}
	boxes := r.boxes
	r.boxes = nil
	switch {
	case format.runsOn:
	case r.omitting > 0:
		r.endLine()
	default:
		r.finishParagraph(&format)
	}
	if len(r.text) > MaxText {
		r.stop(textTooLarge())
		return
	}
	for _, b := range boxes {
		r.readBox(b)
	}
}

func (r *wordReader) finishParagraph(format *paragraphFormat) {
	blank := isBlank(r.text[min(r.begins, len(r.text)):])
	gone := blank && r.leftHere()
	if gone && r.shownAs(format.mark, "").hidden == on {
		r.endLine() // hidden with its mark, it is not counted either
		return
	}
	label, level := r.number(format)
	if blank && (gone || !strings.ContainsFunc(label, isLetterOrDigit)) {
		if gone {
			r.leftOut[len(r.leftOut)-1].At = int32(r.lineStart)
		}
		if !format.joins {
			r.endLine()
		}
		return
	}
	if heading := r.styles.heading(format); heading > 0 {
		r.hint(HintHeading, heading)
	}
	switch {
	case r.note:
		r.hint(HintNote, 0)
	case r.boxDepth > 0:
		r.hint(HintBox, 0)
	case r.cells > 0:
		r.hint(HintCell, 0)
	}
	if label != "" {
		at := r.lineStart
		if r.begins > at && r.joined {
			at = r.begins
		}
		r.builder.prefix(at, label)
		if at == r.lineStart {
			r.hint(HintNumber, level+1)
			r.hints[len(r.hints)-1].End = int32(at + len(strings.TrimRight(label, " ")))
		}
	}
	if r.joined = format.joins; r.joined {
		return
	}
	r.endLine()
}

// leftHere reports whether words of the paragraph were left out.
func (r *wordReader) leftHere() bool {
	n := len(r.leftOut)
	return n > 0 && int(r.leftOut[n-1].At) >= r.begins && r.leftOut[n-1].Why != NoteMark
}

func isLetterOrDigit(c rune) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c > utf8.RuneSelf && c != '•' && c != '–' && c != '—' && c != '◦' && c != '▪'
}

// readBox reads a text box behind the paragraph that holds it.
func (r *wordReader) readBox(b box) {
	outer, outerRun, within := r.scanner, r.run, r.within
	inner := newScanner(outer.part, outer.data[:b.to])
	inner.end = int(b.from)
	r.scanner, r.run = inner, b.run
	r.boxDepth++
	r.within++
	if b.run >= 0 {
		r.document.runs[b.run].whole = true
	}
	for inner.next() {
		if inner.kind == xmlOpen {
			r.element()
		}
	}
	r.endLine()
	r.boxDepth--
	r.scanner, r.run, r.within = outer, outerRun, within
	if inner.err != nil {
		r.stop(inner.err)
	}
}

// formula reads the text of an m:oMath, which a comment can only take as a whole.
func (r *wordReader) formula() {
	s := r.scanner
	outer := r.run
	first := r.within == 0
	if first {
		r.openRun(s.start, s.end)
		r.document.runs[r.run].whole = true
	}
	r.within++
	for depth := 1; depth > 0 && s.next(); {
		switch s.kind {
		case xmlOpen:
			depth++
			if s.name == "t" && r.word() == "" {
				r.readText()
				depth--
			}
		case xmlClose:
			depth--
		}
	}
	r.within--
	if first {
		r.closeRun(s.end)
		r.run = outer
	}
}

func (r *wordReader) openRun(start, inside int) {
	d := r.document
	if len(d.runs) >= MaxRuns {
		r.stop(fail(TooLarge, "this file has more than a million runs of text, which is more than is read; split the draft"))
	}
	r.run = int32(len(d.runs))
	d.runs = append(d.runs, run{start: int32(start), inside: int32(inside), first: int32(len(d.leaves)), plain: true, paragraph: r.paragraph})
}

func (r *wordReader) closeRun(end int) {
	d := r.document
	d.runs[r.run].end, d.runs[r.run].last = int32(end), int32(len(d.leaves))
}
