package draft

import (
	"strconv"
	"strings"
)

// readODT reads an OpenDocument text, packed or as one flat XML file. Numbers that the program computes
// are written out; deleted text of tracked changes, comments and the table of contents are left out.
func (f *File) readODT(data []byte) error {
	r := &odtReader{builder: newBuilder(len(data)), lists: map[string]*[odtLevels]odtLevel{}, count: map[string]*[odtLevels]int{}}
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
	if r.changes {
		f.notice("This file holds tracked changes; they were read as accepted.")
	}
	return nil
}

// odtLevels is how many levels of numbers a list can have.
const odtLevels = 10

// odtLevel is how a level of a list is numbered; an empty format shows no number.
type odtLevel struct {
	format, prefix, suffix string
	bullet                 string
	start, shown           int
}

type odtReader struct {
	*builder
	scanner *scanner
	body    bool // within the text itself, not its styles
	lists   map[string]*[odtLevels]odtLevel
	count   map[string]*[odtLevels]int
	style   string // of the list style being read
	open    []string
	item    bool // a list item has begun and its number is not written yet
	cells   int
	space   bool
	changes bool
	kept    []odtNote
}

// An odtNote is a footnote or endnote, kept for the end of the text.
type odtNote struct{ mark, text string }

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
	case "list-style", "outline-style":
		r.style = s.attr("name")
		if s.name == "outline-style" {
			r.style = "" // what headings are numbered by
		}
		r.lists[r.style] = &[odtLevels]odtLevel{}
	case "list-level-style-number", "outline-level-style", "list-level-style-bullet":
		r.level()
	case "body":
		r.body = last && s.space == "office"
	case "tracked-changes":
		r.changes = true
		s.skip()
	case "annotation", "annotation-end", "table-of-content", "index-title", "sequence-decls", "object", "object-ole", "binary-data", "forms":
		s.skip()
	case "note":
		if r.body {
			r.note()
		}
	}
	if !r.body {
		return
	}
	switch s.name {
	case "list":
		r.openList()
	case "list-item":
		r.item = true
	case "list-header":
		r.item = false
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
	}
}

func (r *odtReader) closeTag() {
	if !r.body {
		return
	}
	switch r.scanner.name {
	case "list":
		if n := len(r.open); n > 0 {
			r.open = r.open[:n-1]
		}
		r.item = false
	case "p", "h":
		r.endLine()
		r.space = false
	case "table-cell":
		r.cells = max(r.cells-1, 0)
	case "body":
		r.body = false
	}
}

func (r *odtReader) level() {
	s := r.scanner
	n := number(s.attr("level"), 0)
	levels := r.lists[r.style]
	if levels == nil || n < 1 || n > odtLevels {
		return
	}
	levels[n-1] = odtLevel{format: odtFormat(s.attr("num-format")), prefix: s.attr("num-prefix"), suffix: s.attr("num-suffix"),
		start: number(s.attr("start-value"), 1), shown: number(s.attr("display-levels"), 1)}
	if s.name == "list-level-style-bullet" {
		levels[n-1] = odtLevel{bullet: "•"}
	}
}

func odtFormat(format string) string {
	switch format {
	case "a":
		return "lowerLetter"
	case "A":
		return "upperLetter"
	case "i":
		return "lowerRoman"
	case "I":
		return "upperRoman"
	case "1":
		return "decimal"
	}
	return ""
}

func (r *odtReader) openList() {
	s := r.scanner
	name := s.attr("style-name")
	if n := len(r.open); name == "" && n > 0 {
		name = r.open[n-1]
	}
	if len(r.open) == 0 && s.attr("continue-numbering") != "true" && s.attr("continue-list") == "" {
		delete(r.count, name)
	}
	if len(r.open) < MaxDepth {
		r.open = append(r.open, name)
	}
}

// paragraph begins a line, with its number where the program would show one.
func (r *odtReader) paragraph() {
	s := r.scanner
	r.endLine()
	r.space = false
	if s.name == "h" {
		level := number(s.attr("outline-level"), 1)
		r.hint(HintHeading, level)
		if len(r.open) == 0 && s.attr("is-list-header") != "true" {
			r.number("", level)
		}
	}
	if r.cells > 0 {
		r.hint(HintCell, 0)
	}
	if r.item && len(r.open) > 0 {
		r.item = false
		r.number(r.open[len(r.open)-1], len(r.open))
	}
}

func (r *odtReader) number(style string, level int) {
	levels := r.lists[style]
	if levels == nil || level < 1 || level > odtLevels {
		return
	}
	l := &levels[level-1]
	if l.bullet != "" {
		r.add(l.bullet + " ")
		return
	}
	if l.format == "" {
		return
	}
	counts := r.count[style]
	if counts == nil {
		counts = &[odtLevels]int{}
		for i := range levels {
			counts[i] = max(levels[i].start, 1) - 1
		}
		r.count[style] = counts
	}
	counts[level-1]++
	for i := level; i < odtLevels; i++ {
		counts[i] = max(levels[i].start, 1) - 1
	}
	var shown []string
	for i := max(level-max(l.shown, 1), 0); i < level; i++ {
		if levels[i].format != "" {
			shown = append(shown, counted(max(counts[i], 1), levels[i].format))
		}
	}
	r.hint(HintNumber, level)
	r.add(l.prefix + strings.Join(shown, ".") + l.suffix)
	r.hints[len(r.hints)-1].End = int32(len(r.text))
	r.add(" ")
}

// words adds text; white space counts as one space.
func (r *odtReader) words(raw string, at int) {
	for raw != "" {
		i := strings.IndexAny(raw, " \t\r\n&")
		if i < 0 {
			i = len(raw)
		}
		if i == 0 && raw[0] != '&' {
			r.space = len(r.text) > r.lineStart
			raw, at = raw[1:], at+1
			continue
		}
		if r.space && r.text[len(r.text)-1] != ' ' {
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

// note keeps a footnote for the end; only its number stays in the text.
func (r *odtReader) note() {
	s := r.scanner
	depth := len(s.open)
	var mark, text strings.Builder
	into := &mark
	for len(s.open) >= depth && s.next() {
		switch {
		case s.kind == xmlOpen && s.name == "note-body":
			into = &text
		case s.kind == xmlOpen && (s.name == "annotation" || s.name == "note"):
			s.skip()
		case s.kind == xmlOpen && (s.name == "s" || s.name == "tab" || s.name == "line-break"), s.kind == xmlClose && s.name == "p":
			into.WriteByte(' ')
		case s.kind == xmlText:
			into.WriteString(unescape(s.body))
		}
	}
	n := odtNote{strings.TrimSpace(mark.String()), strings.Join(strings.Fields(text.String()), " ")}
	if n.mark == "" {
		n.mark = strconv.Itoa(len(r.kept) + 1)
	}
	if len(r.kept) < MaxEntries {
		r.kept = append(r.kept, n)
	}
}

// notes writes the kept notes behind the text.
func (r *odtReader) notes() {
	r.endLine()
	for _, n := range r.kept {
		r.hint(HintNote, 0)
		r.add(n.mark + " " + n.text)
		r.endLine()
	}
}
