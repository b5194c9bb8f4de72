package draft

import (
	"strings"
	"unicode/utf8"
)

// A paragraph is a line, with its number in front.

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
