package outline

import (
	"unicode"

	"clausecheck/checker/internal/text"
)

const (
	longestTitle   = 250
	longestStopped = 150 // of a title that ends with a full stop
)

// titleLike reports whether the line i looks like a heading: short, begun like a sentence and not
// ended like one.
func (o *outliner) titleLike(i int) bool {
	ln := &o.lines[i]
	if ln.kind != lineText || ln.end-ln.start > longestTitle || ln.ends != endsOpen && !o.abbreviated(ln) {
		return false
	}
	if labelAt(o.text, ln.start, ln.end).form != formNone {
		return false
	}
	return o.titleStart(ln.start, ln.end) || i+1 < len(o.lines) && o.opensTop(i+1) && o.bracketed(i)
}

// abbreviated reports whether the line's last full stop belongs to an abbreviation such as "etc.".
func (o *outliner) abbreviated(ln *textLine) bool {
	if ln.ends != endsStop || ln.last-ln.first < 2 || o.text[ln.end-1] != '.' {
		return false
	}
	word := &o.tokens[ln.last-2]
	return word.Kind == text.TokenWord && o.m.Words.Entries[word.Word].Flags&text.WordAbbreviation != 0
}

// titleStart reports whether a heading can begin so.
func (o *outliner) titleStart(at, end int32) bool {
	r, size := decode(o.text, at, end)
	for r == '“' || r == '"' || r == '‘' || r == '[' || r == '*' || r == '«' || r == '\'' {
		at += size
		r, size = decode(o.text, at, end)
	}
	if caseless(r) {
		return end-at <= 90
	}
	return unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.IsDigit(r)
}

// restIsTitle reports whether what follows the label of a section on its line is its title rather
// than its text.
func (o *outliner) restIsTitle(h *heading, i int) bool {
	ln := &o.lines[i]
	size := ln.end - h.rest
	if size <= 0 || size > longestTitle {
		return false
	}
	if o.leadsOn(i) || !o.titleStart(h.rest, ln.end) || labelAt(o.text, h.rest, ln.end).form == formParens {
		return false
	}
	if r, _ := decode(o.text, h.rest, ln.end); caseless(r) && h.role <= roleSign && ln.ends != endsOpen {
		return false
	}
	if h.runIn && ln.ends == endsStop && i > 0 && o.lines[i-1].head == 0 && o.titleLike(i-1) {
		return false // the title stands above
	}
	followed := i+1 < len(o.lines) && !o.opensTop(i+1)
	switch ln.ends {
	case endsOpen:
		if followed && o.runsOn(h, i) {
			return false
		}
		return followed || h.role == roleSign || !o.has(o.tokenAt(ln, h.rest), ln.last, o.words.verb)
	case endsStop:
		if o.capitals(h.rest, ln.end) || o.abbreviated(ln) {
			return true
		}
		return followed && size <= longestStopped && len(o.pending) == 0 && (o.style.stopped || !o.has(o.tokenAt(ln, h.rest), ln.last, o.words.verb))
	}
	return false
}

// runsOn reports whether what follows the label begins with its verb and goes on in the next line with a small
// letter: "Artículo 9. Será sancionado con / multa quien …" is a sentence that a page has cut.
func (o *outliner) runsOn(h *heading, i int) bool {
	ln, next := &o.lines[i], &o.lines[i+1]
	if next.kind != lineText || o.listAt(o.tokenAt(ln, h.rest), ln.last, o.words.verb) == 0 {
		return false
	}
	r, _ := decode(o.text, next.start, next.end)
	return unicode.IsLower(r)
}

// opensTop reports whether the line is a heading of an article, section, part or annex.
func (o *outliner) opensTop(i int) bool {
	if i >= len(o.lines) {
		return false
	}
	h := o.headingAt(i)
	if h == nil {
		return false
	}
	switch h.role {
	case rolePart, roleAnnex:
		return true
	case roleDotted, roleBare:
		return o.style.roles[h.role] && h.chain
	case roleArticle, roleSection, roleSign:
		return o.style.roles[h.role]
	}
	return false
}

// capitals reports whether the text has letters and none of them is small.
func (o *outliner) capitals(at, end int32) bool {
	upper := false
	for at < end {
		r, size := decode(o.text, at, end)
		if unicode.IsLower(r) {
			return false
		}
		upper = upper || unicode.IsUpper(r)
		at += size
	}
	return upper
}
