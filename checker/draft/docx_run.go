package draft

import "strings"

// readRun reads a w:r. One within another, as in ruby text, belongs to the outer one.
func (r *wordReader) readRun() {
	s := r.scanner
	outer := r.run
	own := r.within == 0
	if own {
		r.openRun(s.start, s.end)
	}
	r.within++
	hidden := false
	for r.err() == nil && s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		word := r.word()
		if word == "rPr" {
			from := s.start
			hidden = r.readRunFormat()
			if own {
				current := &r.document.runs[r.run]
				current.formatFrom, current.formatTo = int32(from), int32(s.end)
			}
			continue
		}
		if hidden && word != "fldChar" {
			r.mixed()
			s.skip()
			continue
		}
		r.runContent(word)
	}
	r.within--
	if own {
		if r.err() == nil {
			r.closeRun(s.end)
		}
		r.run = outer
	}
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
		if r.original {
			r.mixed()
			r.readText()
		} else {
			s.skip()
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
		r.readMark(charOf(s.attr("char")))
	case "fldChar":
		r.mixed()
		switch s.attr("fldCharType") {
		case "begin":
			if len(r.fields) < MaxDepth {
				r.fields = append(r.fields, true)
			}
		case "separate":
			if n := len(r.fields); n > 0 {
				r.fields[n-1] = false
			}
		case "end":
			if n := len(r.fields); n > 0 {
				r.fields = r.fields[:n-1]
			}
		}
		s.skip()
	case "footnoteReference", "endnoteReference":
		r.mixed()
		mark := noteMark{s.attr("id"), word == "endnoteReference", r.run}
		if key := (noteMark{mark.id, mark.end, 0}); r.shown() && !r.note && !r.noted[key] {
			if r.noted == nil {
				r.noted = map[noteMark]bool{}
			}
			r.noted[key] = true
			r.notes = append(r.notes, mark)
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

// readRunFormat reports whether the run's text is hidden.
func (r *wordReader) readRunFormat() bool {
	s := r.scanner
	hidden := false
	for s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		if r.word() == "vanish" {
			hidden = isOn(s.attr("val"))
		}
		s.skip()
	}
	return hidden
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
	r.addLeaf(l)
	index := len(r.document.leaves) - 1
	simple := true
	for s.next() && s.kind != xmlClose {
		switch s.kind {
		case xmlText:
			if s.start != from {
				simple = false
			}
			body, at := s.body, s.start
			if !preserve {
				trimmed := strings.TrimLeft(body, " \t\r\n")
				at += len(body) - len(trimmed)
				body = strings.TrimRight(trimmed, " \t\r\n")
			}
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
