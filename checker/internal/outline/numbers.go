package outline

import "unicode"

// numberFirst reads labels whose word comes last: "第二百八十五条之一", "1. المادة الأولى".
func (o *outliner) numberFirst(h heading, ln *textLine, first int32) (heading, bool) {
	if to := o.listAt(first, ln.last, o.words.before); to > 0 {
		var l label
		stop := l.number(o.text, skipBlank(o.text, o.tokens[to-1].End, ln.end), ln.end) // "第 6 条"
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

// ordinalAnnex reads "FIRST SCHEDULE" and "Second Schedule", with what stands behind it in brackets or nothing.
func (o *outliner) ordinalAnnex(h heading, ln *textLine, first int32) (heading, bool) {
	to := o.listAt(first, ln.last, o.words.ordinal)
	end := o.listAt(to, ln.last, o.words.annex)
	if to == 0 || end == 0 {
		return h, false
	}
	r, _ := decode(o.text, o.tokens[first].Start, ln.end)
	word, _ := decode(o.text, o.tokens[to].Start, ln.end)
	if !unicode.IsUpper(r) || !unicode.IsUpper(word) {
		return h, false
	}
	h.role, h.word = roleAnnex, o.tokens[to].Word
	h.numStart, h.numEnd, h.end = o.tokens[first].Start, o.tokens[to-1].End, o.tokens[end-1].End
	h.rest = skipBlank(o.text, h.end, ln.end)
	h.clean = true
	if next, _ := decode(o.text, h.rest, ln.end); h.rest == ln.end || next == '[' || next == '(' {
		return h, true
	}
	return h, o.capitals(h.start, h.end) && (ln.ends == endsOpen || ln.end-h.rest > longestTitle)
}

// numberHeading reads "6. Title", "6.—(1)", "6 Title" and "IV Title".
func (o *outliner) numberHeading(ln *textLine) (h heading, ok bool) {
	at := ln.start
	for at < ln.end && o.text[at] == '[' {
		at++
	}
	l := labelAt(o.text, at, ln.end)
	if number, to := codeNumber(o.text, at, ln.end); to > 0 {
		l = codeLabel(o.text, number, at, to, ln.end)
	}
	if l.count > 0 && l.form == formBare {
		if dot := skipBlank(o.text, l.end, ln.end); dot > l.end && dot < l.end+3 && dot+1 < ln.end && o.text[dot] == '.' && o.text[dot+1] == ' ' {
			l.form, l.end = formDot, dot+1 // "29 . Title", as it is read from a page
		}
	}
	if l.count == 0 || l.readings[0].class != classDigit || l.readings[0].value == 0 || l.form != formDot && l.form != formBare {
		return o.romanHeading(ln, at)
	}
	h.role, h.number, h.start, h.end, h.numStart, h.numEnd = roleBare, l.readings[0], l.start, l.end, l.numStart, l.numEnd
	if l.form == formDot {
		h.role = roleDotted
	}
	h.rest = skipBlank(o.text, l.end, ln.end)
	r, _ := decode(o.text, h.rest, ln.end)
	if unicode.IsLower(r) || r == ',' || r == ';' {
		return h, false
	}
	h.loose = l.form == formBare && h.rest < ln.end && ln.ends != endsOpen
	return h, true
}

// mendNumbers puts together the digits of a section's number that were read from a page with a blank between
// them, where the number comes next: "3 1. Title" behind section 30.
func (o *outliner) mendNumbers() {
	last := int32(0)
	for n := range o.heads {
		h := &o.heads[n]
		if h.number.class != classDigit || h.number.suffix != 0 || h.role != roleDotted && h.role != roleBare || o.lines[h.line].head != int32(n)+1 {
			continue
		}
		if h.role == roleBare && h.number.value < 10 && h.rest == h.end+1 {
			var l label
			ln := &o.lines[h.line]
			stop := l.number(o.text, h.rest, ln.end)
			if joined := h.number.value*10 + l.readings[0].value; stop == h.rest+1 && l.readings[0].class == classDigit && joined == last+1 && stop+1 < ln.end && o.text[stop] == '.' && o.text[stop+1] == ' ' {
				h.role, h.number.value, h.numEnd, h.end = roleDotted, joined, stop, stop+1
				h.rest = skipBlank(o.text, h.end, ln.end)
			}
		}
		if h.role == roleDotted {
			last = h.number.value
		}
	}
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
