package draft

import "strings"

// readODT reads an OpenDocument text, packed or as one flat XML file. Numbers that the program computes
// are written out; deleted text of tracked changes, comments and the table of contents are left out.
func (f *File) readODT(data []byte) error {
	r := &odtReader{builder: newBuilder(len(data)), lists: map[string]*[odtLevels]odtLevel{}, counts: map[string]*odtCounts{}, byID: map[string]*odtCounts{},
		styles: map[string]odtStyle{}, changed: map[string]odtChange{}}
	r.symbols = true
	parts := []string{string(data)}
	names := []string{""}
	if strings.HasPrefix(parts[0], "PK") {
		a, err := openArchive(data)
		if err != nil {
			return err
		}
		names = []string{"styles.xml", "content.xml"}
		parts = parts[:0]
		for _, name := range names {
			content, _, ok, err := a.xmlPart(name)
			if err != nil {
				return err
			}
			if !ok && name == "content.xml" {
				return fail(Damaged, "this file has no main part (“content.xml”) and is no whole ODT; save it again or fetch it again")
			}
			parts = append(parts, content)
		}
	}
	for i, content := range parts {
		r.scanner = newScanner(names[i], content)
		if err := r.read(i == len(parts)-1); err != nil {
			return err
		}
	}
	r.notes()
	f.parts = []string{names[len(names)-1]}
	f.take(r.builder)
	if len(r.changed) > 0 {
		f.notice("tracked", "This file holds tracked changes; they were read as accepted.")
	}
	return nil
}

type odtReader struct {
	*builder
	scanner *scanner
	body    bool // within the text itself, not its styles
	styles  map[string]odtStyle
	style   string // the style being read
	changed map[string]odtChange
	omits   []odtOmit // open elements whose words are left out
	shown   []odtShown
	kept    []odtNote

	lists  map[string]*[odtLevels]odtLevel
	list   string                // the list style being read
	counts map[string]*odtCounts // of the last list of each style
	byID   map[string]*odtCounts
	open   []odtList
	item   bool   // a list item has begun and its number is not written yet
	start  int    // its number where the item says so, else -1
	cached string // the number that the program wrote into the file

	within int // paragraph: depth
	boxes  *builder
	outer  []odtOuter
	cells  int
	space  bool
	hides  bool // a field hides the paragraph
}

// odtOmit is an open element whose words are left out.
type odtOmit struct {
	depth int
	why   Why
}

// odtShown is an open element whose style lifts the line through the words around it.
type odtShown struct{ depth, omitting int }

// odtOuter is a paragraph that a frame stands in, kept until the frame ends.
type odtOuter struct {
	builder *builder
	open    []odtList
	within  int
	space   bool
	depth   int
}

func (r *odtReader) read(last bool) error {
	s := r.scanner
	for s.next() {
		switch s.kind {
		case xmlOpen:
			r.openTag(last)
		case xmlClose:
			r.closeTag()
		case xmlText:
			if r.body {
				r.words(s.body, s.start)
			}
		case xmlCDATA:
			if r.body {
				r.put(s.body, s.start, s.end)
			}
		}
		if len(r.text) > MaxText {
			return textTooLarge()
		}
	}
	return s.err
}

func (r *odtReader) openTag(last bool) {
	s := r.scanner
	switch s.name {
	case "style", "default-style", "list-style", "outline-style", "list-level-style-number", "outline-level-style", "list-level-style-bullet", "text-properties":
		r.readStyle()
	case "body":
		r.body = last && s.space == "office"
	case "tracked-changes":
		r.readChanges()
		return
	case "annotation", "annotation-end", "table-of-content", "index-title", "sequence-decls", "object", "object-ole", "binary-data", "forms", "ruby-text", "desc":
		s.skip()
		return
	case "title":
		if s.space == "svg" {
			s.skip()
			return
		}
	}
	if !r.body {
		return
	}
	if why, gone := r.leavesOut(); gone {
		if r.space {
			r.spaceBefore(s.start)
		}
		r.space = false
		r.omit(why)
		r.omits = append(r.omits, odtOmit{len(s.open), why})
	}
	switch s.name {
	case "note":
		r.note()
	case "list":
		r.openList()
	case "list-item":
		r.item, r.start = true, number(s.attr("start-value"), -1)
	case "list-header":
		r.item = false
	case "number":
		if s.space == "text" {
			r.readCached()
		}
	case "p", "h":
		r.paragraph()
	case "s":
		r.put(strings.Repeat(" ", min(max(number(s.attr("c"), 1), 1), 80)), s.start, s.end)
	case "tab":
		r.put("\t", s.start, s.end)
	case "line-break":
		r.put("\n", s.start, s.end)
	case "table-cell":
		r.cells++
	case "text-box", "custom-shape", "rect", "ellipse", "shape", "caption":
		r.openBox()
	case "change", "change-start", "change-end":
		r.change()
	case "hidden-paragraph":
		r.hides = r.hides || isTrue(s.attr("is-hidden"))
	}
}

func (r *odtReader) closeTag() {
	if !r.body {
		if name := r.scanner.name; name == "style" || name == "list-style" || name == "outline-style" {
			r.style, r.list = "", ""
		}
		return
	}
	s := r.scanner
	switch s.name {
	case "list":
		if n := len(r.open); n > 0 {
			r.open = r.open[:n-1]
		}
		r.item = false
	case "p", "h":
		r.endParagraph()
	case "table-cell":
		r.cells = max(r.cells-1, 0)
	case "text-box", "custom-shape", "rect", "ellipse", "shape", "caption":
		r.closeBox()
	case "body":
		r.body = false
	}
	if n := len(r.shown); n > 0 && r.shown[n-1].depth == len(s.open)+1 {
		if r.space {
			r.spaceBefore(s.start)
		}
		r.space = false
		r.omitting, r.why = r.shown[n-1].omitting, Struck
		r.shown = r.shown[:n-1]
	}
	if n := len(r.omits); n > 0 && r.omits[n-1].depth == len(s.open)+1 {
		r.omits = r.omits[:n-1]
		if r.space {
			r.omitted(" ")
		}
		r.space = false
		r.resume()
	}
}

// paragraph begins a line, with its number where the program would show one.
func (r *odtReader) paragraph() {
	s := r.scanner
	r.within++
	r.endLine()
	r.space, r.hides = false, false
	style := s.attr("style-name")
	if s.name == "h" {
		level := number(s.attr("outline-level"), 1)
		r.hint(HintHeading, level)
		if len(r.open) == 0 && !isTrue(s.attr("is-list-header")) {
			start := -1
			if isTrue(s.attr("restart-numbering")) {
				start = number(s.attr("start-value"), 1)
			}
			r.number("", level, r.outlineCounts(), start)
		}
	}
	if r.cells > 0 {
		r.hint(HintCell, 0)
	}
	if n := len(r.open); r.item && n > 0 {
		r.item = false
		name := r.open[n-1].style
		if name == "" {
			name = r.listOf(style)
		}
		r.number(name, n, r.open[n-1].counts, r.start)
		if r.blank() && r.cached != "" {
			r.add(r.cached + " ")
		}
	}
	r.cached = ""
}

func (r *odtReader) endParagraph() {
	r.within = max(r.within-1, 0)
	if r.hides {
		text := string(r.text[r.lineStart:])
		r.text = r.text[:r.lineStart]
		r.forgetBehind(r.lineStart)
		r.leave(Hidden, text)
		r.hides = false
	}
	r.endLine()
	r.space = false
	if r.within == 0 && len(r.outer) == 0 && r.boxes != nil {
		r.append(r.boxes)
		r.boxes = nil
	}
}

// openBox begins a frame. Within a paragraph its words would break the sentence, so they go behind it.
func (r *odtReader) openBox() {
	if r.within == 0 || len(r.outer) >= 16 {
		return
	}
	r.outer = append(r.outer, odtOuter{r.builder, r.open, r.within, r.space, len(r.scanner.open)})
	if r.boxes == nil {
		r.boxes = newBuilder(0)
	}
	omitting, why := r.omitting, r.why
	r.builder, r.open, r.within, r.space = r.boxes, nil, 0, false
	r.omitting, r.why = omitting, why
}

func (r *odtReader) closeBox() {
	n := len(r.outer)
	if n == 0 || r.outer[n-1].depth != len(r.scanner.open)+1 {
		return
	}
	r.endLine()
	r.omitting = 0
	o := r.outer[n-1]
	r.outer = r.outer[:n-1]
	r.builder, r.open, r.within, r.space = o.builder, o.open, o.within, o.space
}

// words adds text; white space counts as one space.
func (r *odtReader) words(raw string, at int) {
	for raw != "" {
		i := strings.IndexAny(raw, " \t\r\n&")
		if i < 0 {
			i = len(raw)
		}
		if i == 0 && raw[0] != '&' {
			r.space = r.omitting > 0 || len(r.text) > r.lineStart
			raw, at = raw[1:], at+1
			continue
		}
		if r.space && (r.omitting > 0 || r.text[len(r.text)-1] != ' ') {
			r.put(" ", at, at)
		}
		r.space = false
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
