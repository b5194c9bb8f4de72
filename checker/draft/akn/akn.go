// Package akn reads legal XML: Akoma Ntoso and its cousins of the United States. It has its numbers in the file, so nothing
// is computed: a number stands before the text of its provision, or on a line with its heading where one follows.
package akn

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/xml"
)

// Read reads Akoma Ntoso.
func Read(text string) (*flat.Builder, error) { return readLegal(text, akomaNtoso) }

// ReadUSLM reads United States Legislative Markup, and the older markup of bills.
func ReadUSLM(text string) (*flat.Builder, error) { return readLegal(text, unitedStates) }

func readLegal(text string, d *dialect) (*flat.Builder, error) {
	r := &reader{Builder: flat.NewBuilder(len(text) / 2), notes: flat.NewBuilder(0), dialect: d, scanner: xml.NewScanner("", text)}
	s := r.scanner
	for s.Next() {
		r.token()
		if len(r.Text)+len(r.notes.Text) > refuse.MaxText {
			return nil, refuse.TextTooLarge()
		}
	}
	r.EndLine()
	r.readUnreferred()
	if len(r.notes.Text) > 0 {
		r.BeginNotes()
		r.Append(r.notes)
	}
	return r.Builder, s.Err
}

type reader struct {
	*flat.Builder
	dialect   *dialect
	scanner   *xml.Scanner
	notes     *flat.Builder        // what stands behind the text
	metaNotes map[string]*metaNote // by id
	metaOrder []*metaNote
	within    int // of notes: depth
	space     bool
	number    bool   // a number was written and its text or heading may follow on the line
	quote     string // a quotation mark that an attribute puts before the next word
	open      []element
}

// element is what is to be done when an open element ends.
type element struct {
	omits    bool
	endQuote string
	raised   int // 1 + the byte of text where raised words began
}

func (r *reader) token() {
	s := r.scanner
	switch s.Kind {
	case xml.Open:
		r.begin()
	case xml.Close:
		r.end()
	case xml.Text:
		r.words(s.Body, s.Start)
	case xml.CDATA:
		r.Put(s.Body, s.Start, s.End)
	}
}

func (r *reader) begin() {
	s := r.scanner
	switch name := s.Name; {
	case name == "br" || name == "eol" || name == "linebreak":
		r.space = false
		if !r.Blank() {
			r.Put("\n", s.Start, s.End)
		}
	case name == "meta":
		r.readMeta()
		return
	case name == "noteRef":
		r.refer()
		return
	case name == "ref" && s.Attr("class") == "footnoteRef": // the mark of a note
		s.Skip()
		return
	case r.dialect.skipped[name]:
		s.Skip()
		return
	case r.dialect.note[name] && r.within == 0:
		r.readNote(s.Attr("marker"))
		return
	case r.dialect.inline[name]:
	default:
		r.beginBlock()
	}
	r.open = append(r.open, r.quoted())
}

// quoted is what the element's attributes say: its quotation marks, and that its words are no law.
func (r *reader) quoted() (e element) {
	s := r.scanner
	struck, hidden := r.dialect.deleted[s.Name], false
	s.Attrs(func(_, name, raw string) bool {
		switch name {
		case "startQuote":
			r.quote = xml.Unescape(raw)
		case "endQuote":
			e.endQuote = xml.Unescape(raw)
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
	if r.quote != "" && strings.HasSuffix(string(r.Text[r.LineStart:]), r.quote) && !r.space { // the text has it already
		r.quote, e.endQuote = "", ""
	}
	if e.omits = struck || hidden; e.omits {
		if r.space {
			r.SpaceBefore(s.Start)
		}
		r.space = false
		if r.Omit(flat.Struck); hidden && r.Omitting == 1 {
			r.Why = flat.Hidden
		}
	}
	if (s.Name == "sup" || s.Name == "superscript") && !s.Empty {
		r.flushSpace(s.Start)
		e.raised = len(r.Text) + 1
	}
	return e
}

func (r *reader) beginBlock() {
	name := r.scanner.Name
	onNumber := r.number && !r.Blank()
	switch {
	case r.dialect.number[name]:
		r.finish()
		r.Hint(flat.HintNumber, len(r.scanner.Open))
		return
	case r.dialect.heading[name]:
		if !onNumber {
			r.finish()
		}
		r.Hint(flat.HintHeading, r.headingLevel())
		r.space = onNumber
		return
	case r.dialect.text[name] && onNumber: // the text goes on behind its number
		r.space = true
		return
	}
	r.finish()
}

// parent is the name of the element that holds the one just opened or closed.
func (r *reader) parent() string {
	open := r.scanner.Open
	if r.scanner.Kind == xml.Open && len(open) > 0 {
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

// headings are the groupings and provisions by the level of their headings.
var headings = map[string]int{"book": 1, "tome": 1, "part": 1, "title": 2, "chapter": 2, "division": 3, "section": 3, "subpart": 3, "subchapter": 3, "article": 4, "subdivision": 4, "rule": 4}

// headingLevel is that of the element that holds the heading.
func (r *reader) headingLevel() int {
	if level := headings[r.parent()]; level > 0 {
		return level
	}
	return 5
}

func (r *reader) finish() {
	if n := len(r.Text) - r.LineStart; n > 0 && n < 4 && r.Omitting == 0 && strings.Trim(string(r.Text[r.LineStart:]), ".,;: ") == "" {
		r.JoinLine() // what ends a sentence that a quoted provision stands in
	}
	r.EndLine()
	r.space, r.number = false, false
}

func (r *reader) end() {
	name := r.scanner.Name
	e := element{}
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
		if n := len(r.Hints); n > 0 && int(r.Hints[n-1].Start) == r.LineStart {
			r.Hints[n-1].End = int32(len(r.Text))
		}
		r.number = !r.Blank()
		r.space = r.number
	case r.dialect.inline[name], r.dialect.skipped[name]:
	case r.dialect.heading[name] && r.dialect.runIn[r.parent()] && !r.Blank():
		if text := strings.TrimRight(string(r.Text[r.LineStart:]), " "); !strings.HasSuffix(text, "—") {
			r.Add(".—")
		}
		r.number = true
	case r.number && (name == "intro" || name == "content") && r.Blank():
	default:
		r.finish()
	}
	if e.endQuote != "" && !r.dialect.inline[name] {
		r.quote = ""
		r.addEndQuote(e.endQuote)
	}
	if e.omits {
		if r.space {
			r.Omitted(" ")
		}
		r.space = false
		r.Resume()
	}
}

// addEndQuote adds a closing quotation mark unless the text has it.
func (r *reader) addEndQuote(mark string) {
	if !strings.HasSuffix(strings.TrimRight(string(r.Text[max(len(r.Text)-16, 0):]), "\n "), mark) {
		r.AddBehind(mark)
	}
}

// raise writes anew what was read within raised elements.
func (r *reader) raise(from int) {
	text := string(r.Text[min(from, len(r.Text)):])
	if from < r.LineStart || text == "" || r.Omitting > 0 || strings.Contains(text, "\n") {
		return
	}
	n := len(r.Pieces)
	if n == 0 || int(r.Pieces[n-1].Start) != from || r.Pieces[n-1].Width != flat.WidthSame { // of several pieces
		return
	}
	p := r.Pieces[n-1]
	r.Text, r.Pieces = r.Text[:from], r.Pieces[:n-1]
	r.AddRaised(text, int(p.From), int(p.To))
}

// readNote reads a note to the end of the text, where it breaks no clause.
func (r *reader) readNote(marker string) {
	s := r.scanner
	depth := len(s.Open)
	outer, space, number, quote := r.Builder, r.space, r.number, r.quote
	r.Builder, r.space, r.number, r.quote = r.notes, false, false, ""
	r.Omitting, r.Why = outer.Omitting, outer.Why
	r.within++
	r.Hint(flat.HintNote, 0)
	if marker == "" {
		marker = s.Attr("marker")
	}
	if marker != "" {
		r.Add("[" + marker + "]")
		r.number, r.space = true, true
	}
	before := len(r.Text)
	r.open = append(r.open, element{})
	for len(s.Open) >= depth && s.Next() {
		r.token()
		if len(r.Text) > refuse.MaxText {
			s.Err = refuse.TextTooLarge()
		}
	}
	if len(r.Text) == before {
		r.Text = r.Text[:r.LineStart]
	}
	r.EndLine()
	r.Omitting = 0
	r.within--
	r.Builder, r.space, r.number, r.quote = outer, space, number, quote
}

// flushSpace writes white space that stood before what comes next.
func (r *reader) flushSpace(at int) {
	if r.space && (r.Omitting > 0 || len(r.Text) > r.LineStart && r.Text[len(r.Text)-1] != '\n') {
		r.Put(" ", at, at)
	}
	r.space = false
}

func (r *reader) words(raw string, at int) {
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
				r.Add(r.quote)
			}
			r.quote = ""
		}
		if i > 0 {
			r.Copy(raw[:i], at)
			raw, at = raw[i:], at+i
			continue
		}
		value, size := xml.Entity(raw)
		if size == 0 {
			value, size = "&", 1
		}
		r.Put(value, at, at+size)
		raw, at = raw[size:], at+size
	}
}
