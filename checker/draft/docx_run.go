package draft

import (
	"strings"
	"unicode/utf8"
)

// readRun reads a w:r. One within another, as in ruby text, belongs to the outer one.
func (r *wordReader) readRun() {
	s := r.scanner
	outer := r.run
	own := r.within == 0
	if own {
		r.openRun(s.start, s.end)
	}
	r.within++
	shown := r.shownAs(look{}, "")
	left := r.leaveOut(shown)
	for r.err() == nil && s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		word := r.word()
		if word == "rPr" {
			from := s.start
			if left {
				r.resume()
			}
			shown = r.shownAs(readLook(s, r.word))
			left = r.leaveOut(shown)
			if own {
				current := &r.document.runs[r.run]
				current.formatFrom, current.formatTo = int32(from), int32(s.end)
			}
			continue
		}
		r.shape = shown
		if r.marks > 0 && word == "t" {
			if r.marks = 0; r.isCustomMark() {
				r.mixed()
				s.skip()
				continue
			}
		}
		if r.marks > 0 && word == "sym" {
			r.marks = 0
			r.mixed()
			s.skip()
			continue
		}
		r.runContent(word)
	}
	if left {
		r.resume()
	}
	r.shape = look{}
	if r.marks > 0 {
		r.marks--
	}
	r.within--
	if own {
		if r.err() == nil {
			r.closeRun(s.end)
		}
		r.run = outer
	}
}

// leaveOut begins to leave out what is shown so, unless it is law, and reports whether it did.
func (r *wordReader) leaveOut(shown look) bool {
	switch {
	case shown.hidden == on:
		r.omit(Hidden)
	case shown.struck == on:
		r.omit(Struck)
	default:
		return false
	}
	return true
}

// isCustomMark reports whether the w:t just opened holds the mark that stands for a note's number.
func (r *wordReader) isCustomMark() bool {
	text := r.scanner.data[r.scanner.end:]
	stop := strings.IndexByte(text[:min(len(text), 40)], '<')
	if stop < 0 {
		return false
	}
	text = unescape(text[:stop])
	bare := strings.Trim(text, " ()[]")
	_, is := raised([]byte("."), text)
	return is || bare != "" && utf8.RuneCountInString(bare) <= 2 && text[0] != ' '
}

// mixed notes that the run holds more than text.
func (r *wordReader) mixed() {
	if r.run >= 0 {
		r.document.runs[r.run].plain = false
	}
}

func (r *wordReader) runContent(word string) {
	s := r.scanner
	switch word {
	case "t":
		r.readText()
	case "delText":
		r.mixed()
		if r.original {
			r.readText()
		} else {
			r.omit(Deleted)
			r.readText()
			r.resume()
		}
	case "tab", "ptab":
		r.readMark("\t")
	case "br", "cr":
		r.readMark("\n")
	case "noBreakHyphen":
		r.readMark("\u2011")
	case "softHyphen", "lastRenderedPageBreak":
		s.skip()
	case "sym":
		r.readMark(charOf(s.attr("font"), s.attr("char")))
	case "fldChar":
		r.mixed()
		switch s.attr("fldCharType") {
		case "begin":
			r.instruction, r.fieldFrom = "", len(r.text)
			if len(r.fields) < MaxDepth {
				r.fields = append(r.fields, !r.unclosed[int32(s.start)])
			}
		case "separate":
			if n := len(r.fields); n > 0 {
				r.fields[n-1] = false
			}
		case "end":
			if n := len(r.fields); n > 0 {
				r.fields = r.fields[:n-1]
			}
			if char := symbolOf(r.instruction); char != "" && len(r.text) == r.fieldFrom {
				r.instruction = ""
				r.readMark(char)
				return
			}
			r.instruction = ""
		}
		s.skip()
	case "instrText":
		r.mixed()
		for s.next() && s.kind != xmlClose {
			switch {
			case s.kind == xmlOpen:
				s.skip()
			case s.kind == xmlText && len(r.instruction) < maxInstruction:
				r.instruction += unescape(s.body[:min(len(s.body), maxInstruction)])
			}
		}
	case "footnoteReference", "endnoteReference":
		r.mixed()
		mark := noteMark{s.attr("id"), word == "endnoteReference", r.run}
		if key := (noteMark{mark.id, mark.end, 0}); r.shown() && r.omitting == 0 && !r.note && !r.noted[key] {
			if r.noted == nil {
				r.noted = map[noteMark]bool{}
			}
			r.noted[key] = true
			r.notes = append(r.notes, mark)
		}
		if value, is := s.lookup("customMarkFollows"); is && isOn(value) {
			r.marks = 2 // the mark stands in this run or at the beginning of the next
		}
		s.skip()
	case "commentReference", "annotationRef", "footnoteRef", "endnoteRef", "separator", "continuationSeparator":
		r.mixed()
		s.skip()
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
func (r *wordReader) shown() bool {
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
func (r *wordReader) readMark(char string) {
	s := r.scanner
	start, end := s.start, 0
	s.skip()
	end = s.end
	if !r.shown() || char == "" {
		return
	}
	if r.omitting > 0 {
		r.mixed()
		r.omitted(char)
		return
	}
	r.addLeaf(leaf{start: int32(start), end: int32(end)})
	r.put(char, start, end)
}

func (r *wordReader) addLeaf(l leaf) {
	l.run, l.aside = r.run, r.note || r.boxDepth > 0
	r.leaf = int32(len(r.document.leaves))
	r.document.leaves = append(r.document.leaves, l)
}

// readText reads a w:t, whose white space at the ends counts only where the tag says so.
func (r *wordReader) readText() {
	s := r.scanner
	preserve := s.attr("space") == "preserve"
	l := leaf{start: int32(s.start), textFrom: int32(s.end), text: true, trimmed: !preserve}
	from, shown := s.end, r.shown()
	if !shown {
		s.skip()
		return
	}
	if r.omitting > 0 {
		r.mixed()
		r.omitText(preserve)
		return
	}
	if special := r.shape.raised == on || r.shape.font != ""; special {
		r.readShaped(l, preserve)
		return
	}
	r.addLeaf(l)
	index := len(r.document.leaves) - 1
	simple := true
	for s.next() && s.kind != xmlClose {
		switch s.kind {
		case xmlText:
			if s.start != from {
				simple = false
			}
			body, at := counting(s.body, s.start, preserve)
			r.copyXML(body, at)
		case xmlCDATA:
			simple = false
			r.put(s.body, s.start, s.end)
		case xmlOpen:
			simple = false
			s.skip()
		}
	}
	l = r.document.leaves[index]
	l.textTo, l.end = int32(s.start), int32(s.end)
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
func (r *wordReader) omitText(preserve bool) {
	for s := r.scanner; s.next() && s.kind != xmlClose; {
		switch s.kind {
		case xmlText:
			body, _ := counting(s.body, s.start, preserve)
			r.omitted(unescape(body))
		case xmlCDATA:
			r.omitted(s.body)
		case xmlOpen:
			s.skip()
		}
	}
}

// readShaped reads a w:t whose characters stand raised or in a font of symbols. Comments take it whole.
func (r *wordReader) readShaped(l leaf, preserve bool) {
	s := r.scanner
	index := -1
	for s.next() && s.kind != xmlClose {
		if s.kind == xmlOpen {
			s.skip()
		}
		if s.kind != xmlText {
			continue
		}
		body, at := counting(s.body, s.start, preserve)
		text := unescape(body)
		if r.shape.font != "" {
			var shown strings.Builder
			for _, c := range text {
				shown.WriteString(shownBy(r.shape.font, c))
			}
			text = shown.String()
		}
		if r.shape.raised == on {
			if _, is := raised(r.text[r.lineStart:], text); is {
				r.mixed()
				r.leave(NoteMark, text)
				continue
			}
		}
		if index < 0 {
			r.addLeaf(l)
			index = len(r.document.leaves) - 1
		}
		if r.shape.raised == on {
			r.addRaised(text, at, at+len(body))
		} else if text == body {
			r.copy(text, at)
		} else {
			r.put(text, at, at+len(body))
		}
	}
	if index < 0 {
		return
	}
	done := &r.document.leaves[index]
	done.textTo, done.end = int32(s.start), int32(s.end)
}

// copyXML adds raw text, entities resolved and line ends as the spaces they are.
func (b *builder) copyXML(raw string, from int) {
	for raw != "" {
		i := strings.IndexAny(raw, "&\n\r\t")
		if i < 0 {
			b.copy(raw, from)
			return
		}
		b.copy(raw[:i], from)
		raw, from = raw[i:], from+i
		value, size := " ", 1
		if raw[0] == '&' {
			if value, size = entity(raw); size == 0 {
				value, size = "&", 1
			} else if value == "\n" || value == "\r" {
				value = " "
			}
		}
		b.put(value, from, from+size)
		raw, from = raw[size:], from+size
	}
}
