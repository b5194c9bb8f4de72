package outline

import (
	"unicode"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

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
	loose            bool // a sentence behind a bare number, which only an annex or a text without other headings numbers so
	runIn            bool // its text runs on behind the number without a mark, so that it counts only in a series
	other            bool // by a word that numbers provisions only where no usual one does: "Clause 4"
	alone            bool // an ordinal without the word that numbers provisions
	all              bool // "Schedules", above all of them
	chain            bool // belongs to the longest rising series of its role
	word             uint32
	start, end       int32 // the label
	numStart, numEnd int32
	number           numberReading
	rest             int32 // what follows the label on the line
}

// findHeadings collects those of the lines from first to last, half-open, that may be headings.
func (o *outliner) findHeadings(first, last int) {
	for i := first; i < last; i++ {
		ln := &o.lines[i]
		if ln.first == ln.last || ln.kind == lineRunning {
			continue
		}
		h, ok := o.wordHeading(ln)
		if ok && h.role == roleAnnex && o.wrapped(&h, i) {
			ok = false
		}
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

// wrapped reports whether the annex that the line i is headed with is named in a sentence that the line before
// broke off: "as is set out in the Third" is followed by "Schedule."
func (o *outliner) wrapped(h *heading, i int) bool {
	if i == 0 || o.lines[i].gap || o.lines[i-1].ends != endsOpen || o.lines[i-1].head != 0 {
		return false
	}
	ln, before := &o.lines[i], &o.lines[i-1]
	if ln.ends == endsStop || ln.ends == endsSemi || ln.ends == endsComma {
		return before.last > before.first && !o.capitals(before.start, before.end)
	}
	last := before.last - 1
	return last >= before.first && o.listAt(last, before.last, o.words.ordinal) == before.last && !o.capitals(h.start, h.end)
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
	if h, ok := o.ordinalAnnex(h, ln, first); ok {
		return h, true
	}
	var to int32
	role := roleArticle
	for _, ask := range [...]struct {
		role headingRole
		list lexicon.ListID
	}{{roleArticle, o.words.article}, {roleSection, o.words.section}, {rolePart, o.words.part}, {roleAnnex, o.words.annex}, {roleSection, o.words.other}} {
		if to = o.listAt(first, ln.last, ask.list); to > 0 {
			role, h.other = ask.role, ask.list == o.words.other
			break
		}
	}
	if to == 0 {
		if o.listAt(first, ln.last, o.words.annexes) == ln.last && o.titleStart(ln.start, ln.end) {
			h.role, h.all, h.clean = roleAnnex, true, true
			h.numStart, h.numEnd, h.end, h.rest = ln.end, ln.end, ln.end, ln.end
			return h, true
		}
		if h, ok := o.codeHeading(h, ln, first); ok {
			return h, true
		}
		return o.aloneHeading(h, ln, first)
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

// aloneHeading reads an ordinal that numbers a provision without the word for it, and that a mark sets
// off: "Primera.- Vigencia".
func (o *outliner) aloneHeading(h heading, ln *textLine, first int32) (heading, bool) {
	to := o.listAt(first, ln.last, o.words.alone)
	if to == 0 {
		return h, false
	}
	h.numStart, h.numEnd = o.tokens[first].Start, o.tokens[to-1].End
	r, _ := decode(o.text, h.numStart, ln.end)
	mark, _ := decode(o.text, h.numEnd, ln.end)
	if !unicode.IsUpper(r) || mark != '.' && mark != ':' && mark != '-' && mark != '–' && mark != '—' {
		return h, false
	}
	h.alone = true
	return o.headingRest(h, ln, roleArticle, h.numEnd)
}

// headingNumber reads the number of the heading from the byte on.
func (o *outliner) headingNumber(h heading, ln *textLine, role headingRole, at int32) (heading, bool) {
	at = skipBlank(o.text, at, ln.end)
	bracket := at < ln.end && o.text[at] == '(' // "Article (38)"
	if bracket {
		at = skipBlank(o.text, at+1, ln.end)
	}
	from := at
	if role == roleArticle {
		at = o.pastBook(ln, at)
	}
	var l label
	stop := l.number(o.text, at, ln.end)
	if stop == 0 {
		return h, false
	}
	if number, to := codeNumber(o.text, at, ln.end); to > stop && role != roleArticle {
		l.readings[0], stop = number, to
	}
	at = from
	if to := o.pastHyphens(ln, stop); role == roleArticle && to > stop && l.readings[0].class == classDigit {
		l.readings[0].suffix = suffixOf(o.text[stop:to])
		stop = to
	}
	if to := o.pastLetter(ln, stop); to > stop && l.readings[0].class == classDigit {
		l.readings[0].suffix = suffixOf(o.text[stop:to])
		stop = to
	}
	if to := o.beforeTitle(stop, at, ln.end); role == rolePart && to < stop && l.readings[0].class == classDigit { // "Division 2Use of"
		l.readings[0].suffix, stop = 0, to
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
	closed := stop
	if bracket {
		if stop = skipBlank(o.text, stop, ln.end); stop >= ln.end || o.text[stop] != ')' || roman.class != classDigit && roman.class != classUpperRoman {
			return h, false
		}
		stop++
		closed = stop
	}
	if next := o.tokenAt(ln, stop); next < ln.last {
		if to := o.listAt(next, ln.last, o.words.bis); to > 0 {
			h.numEnd = o.partOfBis(ln, o.tokens[to-1].End)
			h.number.suffix = suffixOf(o.text[stop:h.numEnd])
			closed = h.numEnd
		}
	}
	return o.headingRest(h, ln, role, closed)
}

// pastBook is where the number begins behind the letter of a code's book, or else at: "L. 851-2", "R. 10".
func (o *outliner) pastBook(ln *textLine, at int32) int32 {
	to := at
	if to < ln.end && o.text[to] >= 'A' && o.text[to] <= 'Z' {
		if to++; to < ln.end && o.text[to] == '.' {
			to = skipBlank(o.text, to+1, ln.end)
		}
		if to < ln.end && o.text[to] >= '0' && o.text[to] <= '9' {
			return to
		}
	}
	return at
}

// pastHyphens is where a number ends that goes on behind hyphens, or else at: "323-3-1".
func (o *outliner) pastHyphens(ln *textLine, at int32) int32 {
	for at+1 < ln.end && o.text[at] == '-' && o.text[at+1] >= '0' && o.text[at+1] <= '9' {
		for at++; at < ln.end && o.text[at] >= '0' && o.text[at] <= '9'; at++ {
		}
	}
	return at
}

// pastLetter is where the letter ends that stands behind a blank and belongs to the number, as in Nordic
// codes, or else at: "Section 216 a", "§ 9 c Title". An "a" before further words may be an article.
func (o *outliner) pastLetter(ln *textLine, at int32) int32 {
	if at+1 >= ln.end || o.text[at] != ' ' || o.text[at+1] < 'a' || o.text[at+1] > 'z' {
		return at
	}
	to := at + 2
	rest := skipBlank(o.text, to, ln.end)
	if rest == ln.end {
		return to
	}
	switch r, _ := decode(o.text, rest, ln.end); {
	case rest == to:
		if r == '.' || r == ':' {
			return to
		}
	case r == '–' || r == '—' || unicode.IsUpper(r) && o.text[at+1] != 'a':
		return to
	}
	return at
}

// partOfBis is where the letter or number ends that follows a "bis" in the label, with a mark behind it,
// or else at: "Artículo 588 septies a.", "Artículo 211 bis 3.-".
func (o *outliner) partOfBis(ln *textLine, at int32) int32 {
	from := skipBlank(o.text, at, ln.end)
	to := from
	for to < ln.end && to < from+2 && o.text[to] >= '0' && o.text[to] <= '9' {
		to++
	}
	if to == from && to < ln.end && o.text[to] >= 'a' && o.text[to] <= 'z' {
		to++
	}
	if mark, _ := decode(o.text, to, ln.end); from == at || to == from || mark != '.' && mark != ':' {
		return at
	}
	return to
}

// suffixOf packs the first letters of a suffix so that they compare as text does.
func suffixOf(source string) (suffix uint64) {
	shift := 56
	for _, r := range source {
		if r = text.FoldRune(r); r > ' ' && shift >= 0 {
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
