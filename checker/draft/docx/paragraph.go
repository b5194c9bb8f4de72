package docx

import (
	"strings"
	"unicode/utf8"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/xml"
)

// A paragraph is a line, with its number in front.

// readParagraph reads a paragraph to a line. One whose mark a tracked change removes runs on into
// the next, which also decides the number.
func (r *reader) readParagraph() {
	s := r.scanner
	r.paragraph++
	var format paragraphFormat
	r.begins, r.paragraphLook = len(r.Text), r.styles.paragraphLook("")
	for s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
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
	case r.Omitting > 0:
		r.EndLine()
	default:
		r.finishParagraph(&format)
	}
	if len(r.Text) > refuse.MaxText {
		r.stop(refuse.TextTooLarge())
		return
	}
	for _, b := range boxes {
		r.readBox(b)
	}
}

func (r *reader) finishParagraph(format *paragraphFormat) {
	blank := flat.IsBlank(r.Text[min(r.begins, len(r.Text)):])
	gone := blank && r.leftHere()
	if gone && r.shownAs(format.mark, "").hidden == flat.On {
		r.EndLine() // hidden with its mark, it is not counted either
		return
	}
	label, level := r.number(format)
	if blank && (gone || !strings.ContainsFunc(label, isLetterOrDigit)) {
		if gone {
			r.LeftOut[len(r.LeftOut)-1].At = int32(r.LineStart)
		}
		if !format.joins {
			r.EndLine()
		}
		return
	}
	if heading := r.styles.heading(format); heading > 0 {
		r.Hint(flat.HintHeading, heading)
	}
	switch {
	case r.note:
		r.Hint(flat.HintNote, 0)
	case r.boxDepth > 0:
		r.Hint(flat.HintBox, 0)
	case r.cells > 0:
		r.Hint(flat.HintCell, 0)
	}
	if label != "" {
		at := r.LineStart
		if r.begins > at && r.joined {
			at = r.begins
		}
		r.Builder.Prefix(at, label)
		if at == r.LineStart {
			r.Hint(flat.HintNumber, level+1)
			r.Hints[len(r.Hints)-1].End = int32(at + len(strings.TrimRight(label, " ")))
		}
	}
	if r.joined = format.joins; r.joined {
		return
	}
	r.EndLine()
}

// leftHere reports whether words of the paragraph were left out.
func (r *reader) leftHere() bool {
	n := len(r.LeftOut)
	return n > 0 && int(r.LeftOut[n-1].At) >= r.begins && r.LeftOut[n-1].Why != flat.NoteMark
}

func isLetterOrDigit(c rune) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c > utf8.RuneSelf && c != '•' && c != '–' && c != '—' && c != '◦' && c != '▪'
}
