// Package odt reads OpenDocument texts.
package odt

import (
	"strings"

	"clausecheck/checker/draft/archive"
	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/xml"
)

// Read reads an OpenDocument text, packed or as one flat XML file. Numbers that the program computes
// are written out; deleted text of tracked changes, comments and the table of contents are left out.
func Read(f *flat.File, data []byte) error {
	r := &reader{Builder: flat.NewBuilder(len(data)), lists: map[string]*[odtLevels]level{}, counts: map[string]*odtCounts{}, byID: map[string]*odtCounts{},
		styles: map[string]style{}, changed: map[string]change{}}
	r.Symbols = true
	parts := []string{string(data)}
	names := []string{""}
	if strings.HasPrefix(parts[0], "PK") {
		a, err := archive.Open(data)
		if err != nil {
			return err
		}
		names = []string{"styles.xml", "content.xml"}
		parts = parts[:0]
		for _, name := range names {
			content, _, ok, err := a.XML(name)
			if err != nil {
				return err
			}
			if !ok && name == "content.xml" {
				return refuse.Fail(refuse.Damaged, "this file has no main part (“content.xml”) and is no whole ODT; save it again or fetch it again")
			}
			parts = append(parts, content)
		}
	}
	for i, content := range parts {
		r.scanner = xml.NewScanner(names[i], content)
		if err := r.read(i == len(parts)-1); err != nil {
			return err
		}
	}
	r.notes()
	f.Parts = []string{names[len(names)-1]}
	f.Take(r.Builder)
	if len(r.changed) > 0 {
		f.Tell("tracked", "This file holds tracked changes; they were read as accepted.")
	}
	return nil
}

type reader struct {
	*flat.Builder
	scanner *xml.Scanner
	body    bool // within the text itself, not its styles
	styles  map[string]style
	style   string // the style being read
	changed map[string]change
	omits   []omit // open elements whose words are left out
	shown   []shown
	kept    []note

	lists  map[string]*[odtLevels]level
	list   string                // the list style being read
	counts map[string]*odtCounts // of the last list of each style
	byID   map[string]*odtCounts
	open   []list
	item   bool   // a list item has begun and its number is not written yet
	start  int    // its number where the item says so, else -1
	cached string // the number that the program wrote into the file

	within int // paragraph: depth
	boxes  *flat.Builder
	outer  []outer
	cells  int
	space  bool
	hides  bool // a field hides the paragraph
}

// omit is an open element whose words are left out.
type omit struct {
	depth int
	why   flat.Why
}

// shown is an open element whose style lifts the line through the words around it.
type shown struct{ depth, omitting int }

// outer is a paragraph that a frame stands in, kept until the frame ends.
type outer struct {
	builder *flat.Builder
	open    []list
	within  int
	space   bool
	depth   int
}

func (r *reader) read(last bool) error {
	s := r.scanner
	for s.Next() {
		switch s.Kind {
		case xml.Open:
			r.openTag(last)
		case xml.Close:
			r.closeTag()
		case xml.Text:
			if r.body {
				r.words(s.Body, s.Start)
			}
		case xml.CDATA:
			if r.body {
				r.Put(s.Body, s.Start, s.End)
			}
		}
		if len(r.Text) > refuse.MaxText {
			return refuse.TextTooLarge()
		}
	}
	return s.Err
}

func (r *reader) openTag(last bool) {
	s := r.scanner
	switch s.Name {
	case "style", "default-style", "list-style", "outline-style", "list-level-style-number", "outline-level-style", "list-level-style-bullet", "text-properties":
		r.readStyle()
	case "body":
		r.body = last && s.Space == "office"
	case "tracked-changes":
		r.readChanges()
		return
	case "annotation", "annotation-end", "table-of-content", "index-title", "sequence-decls", "object", "object-ole", "binary-data", "forms", "ruby-text", "desc":
		s.Skip()
		return
	case "title":
		if s.Space == "svg" {
			s.Skip()
			return
		}
	}
	if !r.body {
		return
	}
	if why, gone := r.leavesOut(); gone {
		if r.space {
			r.SpaceBefore(s.Start)
		}
		r.space = false
		r.Omit(why)
		r.omits = append(r.omits, omit{len(s.Open), why})
	}
	switch s.Name {
	case "note":
		r.note()
	case "list":
		r.openList()
	case "list-item":
		r.item, r.start = true, signs.Number(s.Attr("start-value"), -1)
	case "list-header":
		r.item = false
	case "number":
		if s.Space == "text" {
			r.readCached()
		}
	case "p", "h":
		r.paragraph()
	case "s":
		r.Put(strings.Repeat(" ", min(max(signs.Number(s.Attr("c"), 1), 1), 80)), s.Start, s.End)
	case "tab":
		r.Put("\t", s.Start, s.End)
	case "line-break":
		r.Put("\n", s.Start, s.End)
	case "table-cell":
		r.cells++
	case "text-box", "custom-shape", "rect", "ellipse", "shape", "caption":
		r.openBox()
	case "change", "change-start", "change-end":
		r.change()
	case "hidden-paragraph":
		r.hides = r.hides || isTrue(s.Attr("is-hidden"))
	}
}

func (r *reader) closeTag() {
	if !r.body {
		if name := r.scanner.Name; name == "style" || name == "list-style" || name == "outline-style" {
			r.style, r.list = "", ""
		}
		return
	}
	s := r.scanner
	switch s.Name {
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
	if n := len(r.shown); n > 0 && r.shown[n-1].depth == len(s.Open)+1 {
		if r.space {
			r.SpaceBefore(s.Start)
		}
		r.space = false
		r.Omitting, r.Why = r.shown[n-1].omitting, flat.Struck
		r.shown = r.shown[:n-1]
	}
	if n := len(r.omits); n > 0 && r.omits[n-1].depth == len(s.Open)+1 {
		r.omits = r.omits[:n-1]
		if r.space {
			r.Omitted(" ")
		}
		r.space = false
		r.Resume()
	}
}

// paragraph begins a line, with its number where the program would show one.
func (r *reader) paragraph() {
	s := r.scanner
	r.within++
	r.EndLine()
	r.space, r.hides = false, false
	style := s.Attr("style-name")
	if s.Name == "h" {
		level := signs.Number(s.Attr("outline-level"), 1)
		r.Hint(flat.HintHeading, level)
		if len(r.open) == 0 && !isTrue(s.Attr("is-list-header")) {
			start := -1
			if isTrue(s.Attr("restart-numbering")) {
				start = signs.Number(s.Attr("start-value"), 1)
			}
			r.number("", level, r.outlineCounts(), start)
		}
	}
	if r.cells > 0 {
		r.Hint(flat.HintCell, 0)
	}
	if n := len(r.open); r.item && n > 0 {
		r.item = false
		name := r.open[n-1].style
		if name == "" {
			name = r.listOf(style)
		}
		r.number(name, n, r.open[n-1].counts, r.start)
		if r.Blank() && r.cached != "" {
			r.Add(r.cached + " ")
		}
	}
	r.cached = ""
}

func (r *reader) endParagraph() {
	r.within = max(r.within-1, 0)
	if r.hides {
		text := string(r.Text[r.LineStart:])
		r.Text = r.Text[:r.LineStart]
		r.ForgetBehind(r.LineStart)
		r.Leave(flat.Hidden, text)
		r.hides = false
	}
	r.EndLine()
	r.space = false
	if r.within == 0 && len(r.outer) == 0 && r.boxes != nil {
		r.Append(r.boxes)
		r.boxes = nil
	}
}

// openBox begins a frame. Within a paragraph its words would break the sentence, so they go behind it.
func (r *reader) openBox() {
	if r.within == 0 || len(r.outer) >= 16 {
		return
	}
	r.outer = append(r.outer, outer{r.Builder, r.open, r.within, r.space, len(r.scanner.Open)})
	if r.boxes == nil {
		r.boxes = flat.NewBuilder(0)
	}
	omitting, why := r.Omitting, r.Why
	r.Builder, r.open, r.within, r.space = r.boxes, nil, 0, false
	r.Omitting, r.Why = omitting, why
}

func (r *reader) closeBox() {
	n := len(r.outer)
	if n == 0 || r.outer[n-1].depth != len(r.scanner.Open)+1 {
		return
	}
	r.EndLine()
	r.Omitting = 0
	o := r.outer[n-1]
	r.outer = r.outer[:n-1]
	r.Builder, r.open, r.within, r.space = o.builder, o.open, o.within, o.space
}

// words adds text; white space counts as one space.
func (r *reader) words(raw string, at int) {
	for raw != "" {
		i := strings.IndexAny(raw, " \t\r\n&")
		if i < 0 {
			i = len(raw)
		}
		if i == 0 && raw[0] != '&' {
			r.space = r.Omitting > 0 || len(r.Text) > r.LineStart
			raw, at = raw[1:], at+1
			continue
		}
		if r.space && (r.Omitting > 0 || r.Text[len(r.Text)-1] != ' ') {
			r.Put(" ", at, at)
		}
		r.space = false
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
