package outline

import (
	"unicode"

	"clausecheck/checker/internal/text"
)

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
