package docx

import (
	"strings"
	"unicode/utf8"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/xml"
)

// readRun reads a w:r. One within another, as in ruby text, belongs to the outer one.
func (r *reader) readRun() {
	s := r.scanner
	outer := r.run
	own := r.within == 0
	if own {
		r.openRun(s.Start, s.End)
	}
	r.within++
	shown := r.shownAs(look{}, "")
	left := r.leaveOut(shown)
	for r.err() == nil && s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
			continue
		}
		word := r.word()
		if word == "rPr" {
			from := s.Start
			if left {
				r.Resume()
			}
			shown = r.shownAs(readLook(s, r.word))
			left = r.leaveOut(shown)
			if own {
				current := &r.document.runs[r.run]
				current.formatFrom, current.formatTo = int32(from), int32(s.End)
			}
			continue
		}
		r.shape = shown
		if r.marks > 0 && word == "t" {
			if r.marks = 0; r.isCustomMark() {
				r.mixed()
				s.Skip()
				continue
			}
		}
		if r.marks > 0 && word == "sym" {
			r.marks = 0
			r.mixed()
			s.Skip()
			continue
		}
		r.runContent(word)
	}
	if left {
		r.Resume()
	}
	r.shape = look{}
	if r.marks > 0 {
		r.marks--
	}
	r.within--
	if own {
		if r.err() == nil {
			r.closeRun(s.End)
		}
		r.run = outer
	}
}

// leaveOut begins to leave out what is shown so, unless it is law, and reports whether it did.
func (r *reader) leaveOut(shown look) bool {
	switch {
	case shown.hidden == flat.On:
		r.Omit(flat.Hidden)
	case shown.struck == flat.On:
		r.Omit(flat.Struck)
	default:
		return false
	}
	return true
}

// isCustomMark reports whether the w:t just opened holds the mark that stands for a note's number.
func (r *reader) isCustomMark() bool {
	text := r.scanner.Data[r.scanner.End:]
	stop := strings.IndexByte(text[:min(len(text), 40)], '<')
	if stop < 0 {
		return false
	}
	text = xml.Unescape(text[:stop])
	bare := strings.Trim(text, " ()[]")
	_, is := flat.Raised([]byte("."), text)
	return is || bare != "" && utf8.RuneCountInString(bare) <= 2 && text[0] != ' '
}

// mixed notes that the run holds more than text.
func (r *reader) mixed() {
	if r.run >= 0 {
		r.document.runs[r.run].plain = false
	}
}

func (r *reader) runContent(word string) {
	s := r.scanner
	switch word {
	case "t":
		r.readText()
	case "delText":
		r.mixed()
		if r.original {
			r.readText()
		} else {
			r.Omit(flat.Deleted)
			r.readText()
			r.Resume()
		}
	case "tab", "ptab":
		r.readMark("\t")
	case "br", "cr":
		r.readMark("\n")
	case "noBreakHyphen":
		r.readMark("\u2011")
	case "softHyphen", "lastRenderedPageBreak":
		s.Skip()
	case "sym":
		r.readMark(signs.CharOf(s.Attr("font"), s.Attr("char")))
	case "fldChar":
		r.mixed()
		switch s.Attr("fldCharType") {
		case "begin":
			r.instruction, r.fieldFrom = "", len(r.Text)
			if len(r.fields) < refuse.MaxDepth {
				r.fields = append(r.fields, !r.unclosed[int32(s.Start)])
			}
		case "separate":
			if n := len(r.fields); n > 0 {
				r.fields[n-1] = false
			}
		case "end":
			if n := len(r.fields); n > 0 {
				r.fields = r.fields[:n-1]
			}
			if char := signs.FieldSymbol(r.instruction); char != "" && len(r.Text) == r.fieldFrom {
				r.instruction = ""
				r.readMark(char)
				return
			}
			r.instruction = ""
		}
		s.Skip()
	case "instrText":
		r.mixed()
		for s.Next() && s.Kind != xml.Close {
			switch {
			case s.Kind == xml.Open:
				s.Skip()
			case s.Kind == xml.Text && len(r.instruction) < signs.MaxInstruction:
				r.instruction += xml.Unescape(s.Body[:min(len(s.Body), signs.MaxInstruction)])
			}
		}
	case "footnoteReference", "endnoteReference":
		r.mixed()
		mark := noteMark{s.Attr("id"), word == "endnoteReference", r.run}
		if key := (noteMark{mark.id, mark.end, 0}); r.shown() && r.Omitting == 0 && !r.note && !r.noted[key] {
			if r.noted == nil {
				r.noted = map[noteMark]bool{}
			}
			r.noted[key] = true
			r.notes = append(r.notes, mark)
		}
		if value, is := s.Lookup("customMarkFollows"); is && isOn(value) {
			r.marks = 2 // the mark stands in this run or at the beginning of the next
		}
		s.Skip()
	case "commentReference", "annotationRef", "footnoteRef", "endnoteRef", "separator", "continuationSeparator":
		r.mixed()
		s.Skip()
	case "ruby":
		r.mixed()
		if r.run >= 0 {
			r.document.runs[r.run].whole = true
		}
		r.children()
	default:
		r.mixed()
		r.element()
	}
}

// shown reports whether the place is part of the text and not of a field's instruction.
func (r *reader) shown() bool {
	for _, instruction := range r.fields {
		if instruction {
			return false
		}
	}
	return true
}

// isOn reads the value of a switch that is on where it has none.
func isOn(value string) bool { return value != "0" && value != "false" && value != "off" }

// readMark reads an element that stands for a character.
func (r *reader) readMark(char string) {
	s := r.scanner
	start, end := s.Start, 0
	s.Skip()
	end = s.End
	if !r.shown() || char == "" {
		return
	}
	if r.Omitting > 0 {
		r.mixed()
		r.Omitted(char)
		return
	}
	r.addLeaf(leaf{start: int32(start), end: int32(end)})
	r.Put(char, start, end)
}

func (r *reader) addLeaf(l leaf) {
	l.run, l.aside = r.run, r.note || r.boxDepth > 0
	r.Leaf = int32(len(r.document.leaves))
	r.document.leaves = append(r.document.leaves, l)
}

// readText reads a w:t, whose white space at the ends counts only where the tag says so.
func (r *reader) readText() {
	s := r.scanner
	preserve := s.Attr("space") == "preserve"
	l := leaf{start: int32(s.Start), textFrom: int32(s.End), text: true, trimmed: !preserve}
	from, shown := s.End, r.shown()
	if !shown {
		s.Skip()
		return
	}
	if r.Omitting > 0 {
		r.mixed()
		r.omitText(preserve)
		return
	}
	if special := r.shape.raised == flat.On || r.shape.font != ""; special {
		r.readShaped(l, preserve)
		return
	}
	r.addLeaf(l)
	index := len(r.document.leaves) - 1
	simple := true
	for s.Next() && s.Kind != xml.Close {
		switch s.Kind {
		case xml.Text:
			if s.Start != from {
				simple = false
			}
			body, at := counting(s.Body, s.Start, preserve)
			r.copyXML(body, at)
		case xml.CDATA:
			simple = false
			r.Put(s.Body, s.Start, s.End)
		case xml.Open:
			simple = false
			s.Skip()
		}
	}
	l = r.document.leaves[index]
	l.textTo, l.end = int32(s.Start), int32(s.End)
	r.document.leaves[index] = l
	if !simple {
		r.mixed()
		if r.run >= 0 {
			r.document.runs[r.run].whole = true
		}
	}
}

// counting is what counts of the text between tags, and where it begins.
func counting(body string, at int, preserve bool) (string, int) {
	if preserve {
		return body, at
	}
	trimmed := strings.TrimLeft(body, xmlSpace)
	return strings.TrimRight(trimmed, xmlSpace), at + len(body) - len(trimmed)
}

// omitText reads a w:t whose words are left out.
func (r *reader) omitText(preserve bool) {
	for s := r.scanner; s.Next() && s.Kind != xml.Close; {
		switch s.Kind {
		case xml.Text:
			body, _ := counting(s.Body, s.Start, preserve)
			r.Omitted(xml.Unescape(body))
		case xml.CDATA:
			r.Omitted(s.Body)
		case xml.Open:
			s.Skip()
		}
	}
}

// readShaped reads a w:t whose characters stand raised or in a font of symbols. Comments take it whole.
func (r *reader) readShaped(l leaf, preserve bool) {
	s := r.scanner
	index := -1
	for s.Next() && s.Kind != xml.Close {
		if s.Kind == xml.Open {
			s.Skip()
		}
		if s.Kind != xml.Text {
			continue
		}
		body, at := counting(s.Body, s.Start, preserve)
		text := xml.Unescape(body)
		if r.shape.font != "" {
			var shown strings.Builder
			for _, c := range text {
				shown.WriteString(signs.ShownBy(r.shape.font, c))
			}
			text = shown.String()
		}
		if r.shape.raised == flat.On {
			if _, is := flat.Raised(r.Text[r.LineStart:], text); is {
				r.mixed()
				r.Leave(flat.NoteMark, text)
				continue
			}
		}
		if index < 0 {
			r.addLeaf(l)
			index = len(r.document.leaves) - 1
		}
		if r.shape.raised == flat.On {
			r.AddRaised(text, at, at+len(body))
		} else if text == body {
			r.Copy(text, at)
		} else {
			r.Put(text, at, at+len(body))
		}
	}
	if index < 0 {
		return
	}
	done := &r.document.leaves[index]
	done.textTo, done.end = int32(s.Start), int32(s.End)
}

// copyXML adds raw text, entities resolved and line ends as the spaces they are.
func (b *reader) copyXML(raw string, from int) {
	for raw != "" {
		i := strings.IndexAny(raw, "&\n\r\t")
		if i < 0 {
			b.Copy(raw, from)
			return
		}
		b.Copy(raw[:i], from)
		raw, from = raw[i:], from+i
		value, size := " ", 1
		if raw[0] == '&' {
			if value, size = xml.Entity(raw); size == 0 {
				value, size = "&", 1
			} else if value == "\n" || value == "\r" {
				value = " "
			}
		}
		b.Put(value, from, from+size)
		raw, from = raw[size:], from+size
	}
}
