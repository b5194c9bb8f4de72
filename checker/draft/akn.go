package draft

import "strings"

// readAKN reads Akoma Ntoso (LegalDocML). Numbers are in the file, so nothing is computed: a num
// stands before the text of its provision, or on a line with its heading where one follows.
func readAKN(text string) (*builder, error) {
	r := &aknReader{builder: newBuilder(len(text) / 2), scanner: newScanner("", text)}
	s := r.scanner
	for s.next() {
		switch s.kind {
		case xmlOpen:
			r.open()
		case xmlClose:
			r.close()
		case xmlText:
			r.words(s.body, s.start)
		case xmlCDATA:
			r.put(s.body, s.start, s.end)
		}
		if len(r.text) > MaxText {
			return nil, textTooLarge()
		}
	}
	r.endLine()
	return r.builder, s.err
}

type aknReader struct {
	*builder
	scanner *scanner
	space   bool
	number  bool // a num was written and its text or heading may follow on the line
}

// aknInline are the elements that stand within a line.
var aknInline = words("a abbr affectedDocument amendmentRef b br date def del docAuthority docCommittee docDate docIntroducer docJurisdiction docketNumber docNumber docProponent docPurpose docStage docStatus docTitle docType embeddedText entity eol event eop extractText fillIn i img inline ins judge lawyer legislature legislatureRef location marker mmod mod noteRef object omissis opinion organization outcome party person placeholder process quantity quotedText recordedTime ref relatedDocument remark rmod role rref scene session shortTitle signature span sub sup term time tocItem u vote neutralCitation change concept courtType decoration")

// aknSkipped are the elements that hold no text of the draft.
var aknSkipped = words("meta components attachmentOf img toc del")

// aknHeadings are the groupings and provisions by the level of their headings.
var aknHeadings = map[string]int{"book": 1, "tome": 1, "part": 1, "title": 2, "chapter": 2, "division": 3, "section": 3, "subpart": 3, "subchapter": 3, "article": 4, "subdivision": 4, "rule": 4}

func (r *aknReader) open() {
	s := r.scanner
	switch {
	case s.name == "br" || s.name == "eol":
		r.space = false
		if !r.blank() {
			r.put("\n", s.start, s.end)
		}
	case s.name == "authorialNote" || s.name == "note":
		s.skip() // a note within a clause would break its words
	case aknSkipped[s.name]:
		s.skip()
	case aknInline[s.name]:
	default:
		r.openBlock()
	}
}

func (r *aknReader) openBlock() {
	name := r.scanner.name
	onNumber := r.number && !r.blank()
	switch name {
	case "num":
		r.end()
		r.hint(HintNumber, len(r.scanner.open))
		return
	case "heading", "subheading":
		if !onNumber {
			r.end()
		}
		r.hint(HintHeading, r.headingLevel())
		r.space = onNumber
		return
	case "content", "intro", "p", "wrapUp", "list", "blockList", "listIntroduction":
		if onNumber { // the text goes on behind its number
			r.space = true
			return
		}
	}
	r.end()
}

// headingLevel is that of the element that holds the heading.
func (r *aknReader) headingLevel() int {
	open := r.scanner.open
	if len(open) < 2 {
		return 1
	}
	parent := open[len(open)-2]
	if i := strings.IndexByte(parent, ':'); i >= 0 {
		parent = parent[i+1:]
	}
	if level := aknHeadings[parent]; level > 0 {
		return level
	}
	return 5
}

func (r *aknReader) end() {
	r.endLine()
	r.space, r.number = false, false
}

func (r *aknReader) close() {
	s := r.scanner
	name := s.name
	switch {
	case name == "num":
		if n := len(r.hints); n > 0 && int(r.hints[n-1].Start) == r.lineStart {
			r.hints[n-1].End = int32(len(r.text))
		}
		r.number = !r.blank()
		r.space = r.number
	case aknInline[name]:
	case r.number && (name == "intro" || name == "content") && r.blank():
	default:
		r.end()
	}
}

func (r *aknReader) words(raw string, at int) {
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
		if r.space && len(r.text) > r.lineStart && r.text[len(r.text)-1] != '\n' {
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
