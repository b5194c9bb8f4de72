package outline

import (
	"unicode"

	"clausecheck/checker/internal/text"
)

// headingRest decides by what follows the number whether the line is a heading or a sentence that
// begins with a reference.
func (o *outliner) headingRest(h heading, ln *textLine, role headingRole, at int32) (heading, bool) {
	h.role = role
	if r, size := decode(o.text, at, ln.end); r == '°' || r == 'º' || r == 'ª' {
		at += size
	}
	h.end = at
	marks := 0
	for at < ln.end {
		r, size := decode(o.text, at, ln.end)
		if r == '.' || r == ':' || r == '—' || r == '–' || r == '-' || r == '：' || r == '．' || r == ']' {
			marks++
		} else if !unicode.IsSpace(r) && !text.Invisible(r) && r != '*' && r != '_' { // "**Article 1** – Title"
			break
		}
		if at += size; r == '.' && marks == 1 {
			h.end = at
		}
	}
	h.rest = at
	if at == ln.end || marks > 0 {
		h.clean = true
		if r, _ := decode(o.text, at, ln.end); unicode.IsLower(r) && marks == 0 {
			return h, false
		}
		return h, at == ln.end || o.text[h.numEnd] != '-' || o.text[h.numEnd+1] == ' '
	}
	r, _ := decode(o.text, at, ln.end)
	if at == h.end && role == rolePart && h.number.class == classDigit && o.gluedTitle(ln, at) {
		return h, true
	}
	if r == '(' && at > h.end || r == '（' {
		if role == roleSign || role == roleAnnex {
			h.clean = role == roleSign
			return h, role == roleSign || ln.end-at <= longestTitle && ln.ends == endsOpen
		}
		h.runIn, h.clean = r == '(' || o.bracketEnd(ln, at) != ln.end, r == '（'
		return h, role <= roleSection && o.opensRunIn(ln, at)
	}
	if at == h.end || r == ',' || r == ';' || r == ')' || unicode.IsLower(r) {
		return h, false
	}
	if role == roleSign {
		h.clean = true
		return h, true
	}
	if caseless(r) {
		return h, true
	}
	// "Article 5 Criminalization of participation" is a heading, "Article 5 Parties shall" is not.
	from := o.tokenAt(ln, at)
	if ln.end-at <= longestTitle && ln.ends == endsOpen && !o.has(from, ln.last, o.words.verb) {
		return h, true
	}
	h.runIn = true
	return h, role <= roleSection && unicode.IsUpper(r)
}

// caseless reports whether the letter belongs to a script without capitals.
func caseless(r rune) bool {
	return unicode.IsLetter(r) && !unicode.IsUpper(r) && !unicode.IsLower(r) && !unicode.IsTitle(r)
}
