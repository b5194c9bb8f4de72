package html

import (
	"slices"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/stylesheet"
)

// Sites of legislation give the number of a provision an element of its own and leave the space to a style
// sheet, so that number and text are glued in the file.

// isNumber reports whether the element's class says that it holds a number.
func isNumber(e *stylesheet.Element) bool {
	for _, class := range e.Classes {
		if strings.HasSuffix(class, "No") || strings.HasSuffix(class, "Num") {
			return true
		}
		switch class = strings.ToLower(class); {
		case class == "num", class == "no", class == "label", class == "enum", class == "marker", class == "designator",
			strings.Contains(class, "number"), strings.HasPrefix(class, "no-"), strings.HasPrefix(class, "num-"), strings.HasSuffix(class, "-num"),
			strings.HasSuffix(class, "-no"), strings.HasSuffix(class, "-label"), strings.HasSuffix(class, "enum"):
			return true
		}
	}
	return e.Tag == "num"
}

// isLoneNumber reports whether the text is nothing but a number: "(a)", "1.", "12A", "(1)(b)", "Article 4".
func isLoneNumber(text []byte) bool {
	s := strings.Trim(string(text[:min(len(text), 64)]), " \t\u00A0\n")
	if s == "" || len(text) > 40 {
		return false
	}
	if word, rest, ok := strings.Cut(s, " "); ok && len(word) > 4 && strings.Trim(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		s = strings.TrimSpace(rest)
	}
	run, bracketed := 0, strings.HasPrefix(s, "(") || strings.HasPrefix(s, "[") || strings.IndexByte("0123456789§", s[0]) >= 0 || strings.HasPrefix(s, "§")
	for _, c := range s {
		switch {
		case c >= '0' && c <= '9', c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z':
			if run++; run > 5 {
				return false
			}
		case strings.ContainsRune("().[]§-–°º ª\u00A0", c):
			run = 0
		default:
			return false
		}
	}
	return bracketed || strings.HasSuffix(s, ".") || strings.HasSuffix(s, ")")
}

// mark is what stands within raised elements, until they end.
type mark struct {
	text     []byte
	from, to int
	sure     bool // a link to a note
}

// flushMark writes what stood within raised elements.
func (r *reader) flushMark() {
	m := r.mark
	r.mark = mark{sure: m.sure && r.raised > 0}
	if len(m.text) == 0 {
		return
	}
	text := string(m.text)
	bare := strings.Trim(text, " \u00A0()[]")
	if m.sure && r.Omitting == 0 && len([]rune(bare)) <= 4 {
		if r.Blank() && strings.Trim(bare, "^↑↩") == "" { // it only leads back to the text
			r.noteLine = true
		} else if r.Blank() { // the note itself begins with its mark
			r.noteLine = true
			r.Put(text+" ", m.from, m.to)
		} else if n := len(r.Text); r.Text[n-1] == '[' && len(r.Pieces) > 0 && int(r.Pieces[len(r.Pieces)-1].End) == n {
			r.bracket = true
		}
		return
	}
	r.flushItem()
	if r.space && !r.Blank() {
		r.Put(" ", m.from, m.from)
	}
	r.space = false
	r.AddRaised(text, m.from, m.to)
}

// isReference reports whether the element is the mark of a note: a link to one, or a class or role that says so.
func isReference(e *stylesheet.Element) bool {
	switch e.Attributes["role"] {
	case "doc-noteref", "doc-backlink":
		return true
	}
	if e.Attributes["epub:type"] == "noteref" {
		return true
	}
	if e.Tag != "a" {
		return false
	}
	target, is := strings.CutPrefix(e.Attributes["href"], "#")
	if !is {
		return false
	}
	for _, name := range append([]string{target, e.ID, e.Attributes["name"]}, e.Classes...) {
		name = strings.TrimLeft(strings.ToLower(name), "_")
		for _, begin := range []string{"fn", "ftn", "edn", "footnote", "endnote", "note", "ntr", "ntc", "noteref", "cite_note", "cite_ref", "sdfootnote", "sdendnote"} {
			if strings.HasPrefix(name, begin) {
				return true
			}
		}
	}
	return false
}

// isRemark reports whether the element is a comment of a program that writes letters, or the mark of one.
func isRemark(attributes map[string]string) bool {
	class, style := attributes["class"], attributes["style"]
	return strings.Contains(class, "msocom") || strings.Contains(style, "mso-element") && strings.Contains(style, "comment")
}

// isNote reports whether the element holds notes.
func isNote(e *stylesheet.Element, style *stylesheet.Style) bool {
	switch e.Attributes["role"] {
	case "doc-footnote", "doc-endnote", "doc-endnotes":
		return true
	}
	switch style.Of(stylesheet.Whole, "mso-element") {
	case "footnote", "endnote", "footnote-list", "endnote-list":
		return true
	}
	if e.Tag == "sup" || e.Tag == "a" {
		return false
	}
	for _, kind := range []string{"footnote", "footnotes", "endnote", "endnotes", "footnote-text", "oj-note", "footnotes-list", "MsoFootnoteText", "MsoEndnoteText"} {
		if slices.Contains(e.Classes, kind) {
			return true
		}
	}
	if e.Tag == "ol" && slices.Contains(e.Classes, "references") || e.Tag == "li" && strings.HasPrefix(e.ID, "cite_note") {
		return true
	}
	return strings.HasPrefix(e.ID, "sdfootnote") || strings.HasPrefix(e.ID, "sdendnote") || e.Attributes["epub:type"] == "footnote"
}

// cutNote moves a note that stands within a line behind the text. What is short is a mark.
func (r *reader) cutNote(from int) {
	if r.Omitting > 0 || from < r.LineStart || from >= len(r.Text) || len(strings.Fields(string(r.Text[from:]))) < 3 {
		return
	}
	for r.Text[from] == ' ' && from+1 < len(r.Text) {
		from++
	}
	r.Hint(flat.HintNote, 0)
	r.Hints[len(r.Hints)-1].Start = int32(from)
	r.CutTo(r.notes, from)
	r.notes.EndLine()
	r.Joint = true
}
