package checker

import "unicode"

// headingRole says what a line that begins with a label-like number may open.
type headingRole uint8

const (
	roleArticle headingRole = iota // "Article 6"
	roleSection                    // "Section 6", "SEC. 6."
	roleSign                       // "§ 6."
	roleDotted                     // "6. Title", "6.—(1)"
	roleBare                       // "6 Title"
	rolePart
	roleAnnex
	roleRoman // "IV Title", a part where the sections' numbers bear it out
	roles
)

// heading is a line that may open an article, a section, a part or an annex.
type heading struct {
	line             int32
	role             headingRole
	clean            bool // the label stands alone or is set off by a mark
	chain            bool // belongs to the longest rising series of its role
	word             uint32
	start, end       int32 // the label
	numStart, numEnd int32
	number           numberReading
	rest             int32 // what follows the label on the line
}

// findHeadings collects the lines that may be headings.
func (o *outliner) findHeadings() {
	for i := range o.lines {
		ln := &o.lines[i]
		if ln.first == ln.last {
			continue
		}
		h, ok := o.wordHeading(ln)
		if !ok {
			h, ok = o.numberHeading(ln)
		}
		if ok {
			h.line = int32(i)
			o.heads = append(o.heads, h)
			ln.head = int32(len(o.heads))
		}
	}
}

func (o *outliner) headingAt(i int) *heading {
	if n := o.lines[i].head; n > 0 {
		return &o.heads[n-1]
	}
	return nil
}

// wordHeading reads "Article 6", "SEC. 2.", "Schedule", "§ 3.", "第六条" and the like.
func (o *outliner) wordHeading(ln *textLine) (h heading, ok bool) {
	if ln.first >= ln.last {
		return h, false
	}
	at, first := ln.start, ln.first
	for at < ln.end && o.text[at] == '[' { // a negotiating option
		at++
		first++
	}
	if first >= ln.last || o.tokens[first].Start < at {
		return h, false
	}
	h.start = at
	if o.text[at:min(at+2, ln.end)] == "§" {
		at += 2
		for at < ln.end && o.text[at:min(at+2, ln.end)] == "§" {
			at += 2
		}
		return o.headingNumber(h, ln, roleSign, at)
	}
	if h, ok := o.numberFirst(h, ln, first); ok {
		return h, true
	}
	var to int32
	role := roleArticle
	for _, ask := range [...]struct {
		role headingRole
		list ListID
	}{{roleArticle, o.words.article}, {roleSection, o.words.section}, {rolePart, o.words.part}, {roleAnnex, o.words.annex}} {
		if to = o.listAt(first, ln.last, ask.list); to > 0 {
			role = ask.role
			break
		}
	}
	if to == 0 {
		return h, false
	}
	h.word = o.tokens[first].Word
	if r, _ := decode(o.text, o.tokens[first].Start, ln.end); unicode.IsLower(r) {
		return h, false
	}
	end := o.tokens[to-1].End
	if next := o.listAt(to, ln.last, o.words.ordinal); next > 0 { // "Artículo primero"
		h.numStart, h.numEnd = o.tokens[to].Start, o.tokens[next-1].End
		return o.headingRest(h, ln, role, h.numEnd)
	}
	if r, _ := decode(o.text, end, ln.end); r == '.' {
		end++
	}
	if role == roleAnnex && skipBlank(o.text, end, ln.end) == ln.end {
		h.numStart, h.numEnd, h.role, h.end, h.rest, h.clean = end, end, role, end, ln.end, true
		return h, true
	}
	return o.headingNumber(h, ln, role, end)
}

// headingNumber reads the number of the heading from the byte on.
func (o *outliner) headingNumber(h heading, ln *textLine, role headingRole, at int32) (heading, bool) {
	at = skipBlank(o.text, at, ln.end)
	var l label
	stop := l.number(o.text, at, ln.end)
	if stop == 0 {
		return h, false
	}
	roman := l.readings[0]
	if roman.class != classDigit && roman.class != classHan {
		for _, r := range l.readings[:l.count] {
			if r.class == classUpperRoman {
				roman = r
			}
		}
		if roman.class != classUpperRoman && !(roman.class == classUpper && (role == roleAnnex || role == rolePart)) {
			return h, false
		}
	}
	h.number, h.numStart, h.numEnd = roman, at, stop
	if next := o.tokenAt(ln, stop); next < ln.last {
		if to := o.listAt(next, ln.last, o.words.bis); to > 0 {
			h.numEnd = o.tokens[to-1].End
			h.number.suffix = suffixOf(o.text[stop:h.numEnd])
		}
	}
	return o.headingRest(h, ln, role, h.numEnd)
}

// suffixOf packs the first letters of a suffix so that they compare as text does.
func suffixOf(text string) (suffix uint64) {
	shift := 56
	for _, r := range text {
		if r = foldRune(r); r > ' ' && shift >= 0 {
			suffix |= uint64(byte(r)) << shift
			shift -= 8
		}
	}
	return suffix
}

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
		} else if !unicode.IsSpace(r) && !invisible(r) {
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
	if at == h.end || r == ',' || r == ';' || r == ')' || unicode.IsLower(r) || r == '(' && role != roleSign && role != roleAnnex {
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
	return h, ln.end-at <= longestTitle && ln.ends == endsOpen && !o.has(from, ln.last, o.words.verb)
}

// caseless reports whether the letter belongs to a script without capitals.
func caseless(r rune) bool {
	return unicode.IsLetter(r) && !unicode.IsUpper(r) && !unicode.IsLower(r) && !unicode.IsTitle(r)
}

// numberFirst reads labels whose word comes last: "第二百八十五条之一", "1. المادة الأولى".
func (o *outliner) numberFirst(h heading, ln *textLine, first int32) (heading, bool) {
	if to := o.listAt(first, ln.last, o.words.before); to > 0 {
		var l label
		stop := l.number(o.text, o.tokens[to-1].End, ln.end)
		if stop == 0 {
			return h, false
		}
		next := o.tokenAt(ln, stop)
		role, end := roleArticle, o.listAt(next, ln.last, o.words.articleAfter)
		if end == 0 {
			if role, end = rolePart, o.listAt(next, ln.last, o.words.partAfter); end == 0 {
				return h, false
			}
			h.word = o.tokens[next].Word
		}
		h.number, h.numStart, h.numEnd = l.readings[0], l.numStart, stop
		at := o.tokens[end-1].End
		if to := o.listAt(end, ln.last, o.words.bis); to > 0 { // 之一
			if after := l.number(o.text, o.tokens[to-1].End, ln.end); after > 0 {
				h.number.suffix = uint64(l.readings[0].value) << 56
				at, h.numEnd = after, after
			}
		}
		return o.headingRest(h, ln, role, at)
	}
	if l := labelAt(o.text, h.start, ln.end); l.form == formDot && l.readings[0].class == classDigit {
		at := skipBlank(o.text, l.end, ln.end)
		next := o.tokenAt(ln, at)
		to := o.listAt(next, ln.last, o.words.article)
		if to == 0 {
			return h, false
		}
		if end := o.listAt(to, ln.last, o.words.ordinal); end > 0 && end == ln.last {
			h.number, h.numStart, h.numEnd = l.readings[0], l.numStart, l.numEnd
			return o.headingRest(h, ln, roleArticle, o.tokens[end-1].End)
		}
	}
	return h, false
}

// numberHeading reads "6. Title", "6.—(1)", "6 Title" and "IV Title".
func (o *outliner) numberHeading(ln *textLine) (h heading, ok bool) {
	at := ln.start
	for at < ln.end && o.text[at] == '[' {
		at++
	}
	l := labelAt(o.text, at, ln.end)
	r, size := decode(o.text, l.numEnd, ln.end)
	if l.form == formNone && r == ' ' || l.form == formNone && l.count == 0 {
		return o.romanHeading(ln, at)
	}
	if l.count == 0 || l.readings[0].class != classDigit || l.readings[0].value == 0 || l.form != formDot && l.form != formBare {
		return o.romanHeading(ln, at)
	}
	_ = size
	h.role, h.number, h.start, h.end, h.numStart, h.numEnd = roleBare, l.readings[0], l.start, l.end, l.numStart, l.numEnd
	if l.form == formDot {
		h.role = roleDotted
	}
	h.rest = skipBlank(o.text, l.end, ln.end)
	r, _ = decode(o.text, h.rest, ln.end)
	if unicode.IsLower(r) || r == ',' || r == ';' || l.form == formBare && h.rest < ln.end && ln.ends != endsOpen {
		return h, false
	}
	return h, true
}

// romanHeading reads the "IV Title" of a part whose word was left out.
func (o *outliner) romanHeading(ln *textLine, at int32) (h heading, ok bool) {
	var l label
	if ln.end-ln.start > longestTitle || ln.ends != endsOpen {
		return h, false
	}
	stop := l.number(o.text, at, ln.end)
	if stop == 0 {
		return h, false
	}
	for _, r := range l.readings[:l.count] {
		if r.class == classUpperRoman {
			h.number = r
		}
	}
	h.rest = skipBlank(o.text, stop, ln.end)
	if r, _ := decode(o.text, h.rest, ln.end); h.number.class == classOfNone || h.rest == stop && h.rest < ln.end || unicode.IsLower(r) {
		return h, false
	}
	h.role, h.start, h.end, h.numStart, h.numEnd = roleRoman, at, stop, at, stop
	return h, true
}
