package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Legal XML has its numbers in the file, so nothing is computed: a number stands before the text of its
// provision, or on a line with its heading where one follows.

func readAKN(text string) (*builder, error)  { return readLegal(text, akomaNtoso) }
func readUSLM(text string) (*builder, error) { return readLegal(text, unitedStates) }

func readLegal(text string, d *dialect) (*builder, error) {
	r := &legalReader{builder: newBuilder(len(text) / 2), notes: newBuilder(0), dialect: d, scanner: newScanner("", text)}
	s := r.scanner
	for s.next() {
		r.token()
		if len(r.text)+len(r.notes.text) > MaxText {
			return nil, textTooLarge()
		}
	}
	r.endLine()
	r.readUnreferred()
	if len(r.notes.text) > 0 {
		r.beginNotes()
		r.append(r.notes)
	}
	return r.builder, s.err
}

type legalReader struct {
	*builder
	dialect   *dialect
	scanner   *scanner
	notes     *builder             // what stands behind the text
	metaNotes map[string]*metaNote // by id
	metaOrder []*metaNote
	within    int // of notes: depth
	space     bool
	number    bool   // a number was written and its text or heading may follow on the line
	quote     string // a quotation mark that an attribute puts before the next word
	open      []legalElement
}

// legalElement is what is to be done when an open element ends.
type legalElement struct {
	omits    bool
	endQuote string
	raised   int // 1 + the byte of text where raised words began
}

func (r *legalReader) token() {
	s := r.scanner
	switch s.kind {
	case xmlOpen:
		r.begin()
	case xmlClose:
		r.end()
	case xmlText:
		r.words(s.body, s.start)
	case xmlCDATA:
		r.put(s.body, s.start, s.end)
	}
}

func (r *legalReader) begin() {
	s := r.scanner
	switch name := s.name; {
	case name == "br" || name == "eol" || name == "linebreak":
		r.space = false
		if !r.blank() {
			r.put("\n", s.start, s.end)
		}
	case name == "meta":
		r.readMeta()
		return
	case name == "noteRef":
		r.refer()
		return
	case name == "ref" && s.attr("class") == "footnoteRef": // the mark of a note
		s.skip()
		return
	case r.dialect.skipped[name]:
		s.skip()
		return
	case r.dialect.note[name] && r.within == 0:
		r.readNote(s.attr("marker"))
		return
	case r.dialect.inline[name]:
	default:
		r.beginBlock()
	}
	r.open = append(r.open, r.quoted())
}

// quoted is what the element's attributes say: its quotation marks, and that its words are no law.
func (r *legalReader) quoted() (e legalElement) {
	s := r.scanner
	struck, hidden := r.dialect.deleted[s.name], false
	s.attrs(func(_, name, raw string) bool {
		switch name {
		case "startQuote":
			r.quote = unescape(raw)
		case "endQuote":
			e.endQuote = unescape(raw)
		case "status":
			struck = struck || raw == "removed" || raw == "struck" || raw == "deleted"
		case "changed", "reported-display-style":
			struck = struck || raw == "deleted" || raw == "strikethrough"
		case "style":
			plain := strings.ReplaceAll(raw, " ", "")
			struck = struck || strings.Contains(plain, "line-through")
			hidden = hidden || strings.Contains(plain, "display:none")
		}
		return true
	})
	if r.quote != "" && strings.HasSuffix(string(r.text[r.lineStart:]), r.quote) && !r.space { // the text has it already
		r.quote, e.endQuote = "", ""
	}
	if e.omits = struck || hidden; e.omits {
		if r.space {
			r.spaceBefore(s.start)
		}
		r.space = false
		if r.omit(Struck); hidden && r.omitting == 1 {
			r.why = Hidden
		}
	}
	if (s.name == "sup" || s.name == "superscript") && !s.empty {
		r.flushSpace(s.start)
		e.raised = len(r.text) + 1
	}
	return e
}

func (r *legalReader) beginBlock() {
	name := r.scanner.name
	onNumber := r.number && !r.blank()
	switch {
	case r.dialect.number[name]:
		r.finish()
		r.hint(HintNumber, len(r.scanner.open))
		return
	case r.dialect.heading[name]:
		if !onNumber {
			r.finish()
		}
		r.hint(HintHeading, r.headingLevel())
		r.space = onNumber
		return
	case r.dialect.text[name] && onNumber: // the text goes on behind its number
		r.space = true
		return
	}
	r.finish()
}

// parent is the name of the element that holds the one just opened or closed.
func (r *legalReader) parent() string {
	open := r.scanner.open
	if r.scanner.kind == xmlOpen && len(open) > 0 {
		open = open[:len(open)-1]
	}
	if len(open) == 0 {
		return ""
	}
	name := open[len(open)-1]
	if i := strings.IndexByte(name, ':'); i >= 0 {
		name = name[i+1:]
	}
	return name
}

// legalHeadings are the groupings and provisions by the level of their headings.
var legalHeadings = map[string]int{"book": 1, "tome": 1, "part": 1, "title": 2, "chapter": 2, "division": 3, "section": 3, "subpart": 3, "subchapter": 3, "article": 4, "subdivision": 4, "rule": 4}

// headingLevel is that of the element that holds the heading.
func (r *legalReader) headingLevel() int {
	if level := legalHeadings[r.parent()]; level > 0 {
		return level
	}
	return 5
}

func (r *legalReader) finish() {
	if n := len(r.text) - r.lineStart; n > 0 && n < 4 && r.omitting == 0 && strings.Trim(string(r.text[r.lineStart:]), ".,;: ") == "" {
		r.joinLine() // what ends a sentence that a quoted provision stands in
	}
	r.endLine()
	r.space, r.number = false, false
}

func (r *legalReader) end() {
	name := r.scanner.name
	e := legalElement{}
	if n := len(r.open); n > 0 {
		e, r.open = r.open[n-1], r.open[:n-1]
	}
	if e.raised > 0 {
		r.raise(e.raised - 1)
	}
	if e.endQuote != "" && r.dialect.inline[name] {
		r.quote = ""
		r.addEndQuote(e.endQuote)
	}
	switch {
	case r.dialect.number[name]:
		if n := len(r.hints); n > 0 && int(r.hints[n-1].Start) == r.lineStart {
			r.hints[n-1].End = int32(len(r.text))
		}
		r.number = !r.blank()
		r.space = r.number
	case r.dialect.inline[name], r.dialect.skipped[name]:
	case r.dialect.heading[name] && r.dialect.runIn[r.parent()] && !r.blank():
		if text := strings.TrimRight(string(r.text[r.lineStart:]), " "); !strings.HasSuffix(text, "—") {
			r.add(".—")
		}
		r.number = true
	case r.number && (name == "intro" || name == "content") && r.blank():
	default:
		r.finish()
	}
	if e.endQuote != "" && !r.dialect.inline[name] {
		r.quote = ""
		r.addEndQuote(e.endQuote)
	}
	if e.omits {
		if r.space {
			r.omitted(" ")
		}
		r.space = false
		r.resume()
	}
}

// addEndQuote adds a closing quotation mark unless the text has it.
func (r *legalReader) addEndQuote(mark string) {
	if !strings.HasSuffix(strings.TrimRight(string(r.text[max(len(r.text)-16, 0):]), "\n "), mark) {
		r.addBehind(mark)
	}
}

// raise writes anew what was read within raised elements.
func (r *legalReader) raise(from int) {
	text := string(r.text[min(from, len(r.text)):])
	if from < r.lineStart || text == "" || r.omitting > 0 || strings.Contains(text, "\n") {
		return
	}
	n := len(r.pieces)
	if n == 0 || int(r.pieces[n-1].start) != from || r.pieces[n-1].width != widthSame { // of several pieces
		return
	}
	p := r.pieces[n-1]
	r.text, r.pieces = r.text[:from], r.pieces[:n-1]
	r.addRaised(text, int(p.from), int(p.to))
}

// readNote reads a note to the end of the text, where it breaks no clause.
func (r *legalReader) readNote(marker string) {
	s := r.scanner
	depth := len(s.open)
	outer, space, number, quote := r.builder, r.space, r.number, r.quote
	r.builder, r.space, r.number, r.quote = r.notes, false, false, ""
	r.omitting, r.why = outer.omitting, outer.why
	r.within++
	r.hint(HintNote, 0)
	if marker == "" {
		marker = s.attr("marker")
	}
	if marker != "" {
		r.add("[" + marker + "]")
		r.number, r.space = true, true
	}
	before := len(r.text)
	r.open = append(r.open, legalElement{})
	for len(s.open) >= depth && s.next() {
		r.token()
		if len(r.text) > MaxText {
			s.err = textTooLarge()
		}
	}
	if len(r.text) == before {
		r.text = r.text[:r.lineStart]
	}
	r.endLine()
	r.omitting = 0
	r.within--
	r.builder, r.space, r.number, r.quote = outer, space, number, quote
}

// flushSpace writes white space that stood before what comes next.
func (r *legalReader) flushSpace(at int) {
	if r.space && (r.omitting > 0 || len(r.text) > r.lineStart && r.text[len(r.text)-1] != '\n') {
		r.put(" ", at, at)
	}
	r.space = false
}

func (r *legalReader) words(raw string, at int) {
	for raw != "" {
		i := strings.IndexAny(raw, " \t\r\n&")
		if i < 0 {
			i = len(raw)
		}
		if i == 0 && raw[0] != '&' {
			r.space = true
			raw, at = raw[1:], at+1
			continue
		}
		r.flushSpace(at)
		if r.quote != "" {
			if first, _ := utf8.DecodeRuneInString(raw); !strings.HasPrefix(raw, r.quote) && !unicode.In(first, unicode.Pi) {
				r.add(r.quote)
			}
			r.quote = ""
		}
		if i > 0 {
			r.copy(raw[:i], at)
			raw, at = raw[i:], at+i
			continue
		}
		value, size := entity(raw)
		if size == 0 {
			value, size = "&", 1
		}
		r.put(value, at, at+size)
		raw, at = raw[size:], at+size
	}
}
