package outline

import (
	"unicode"

	"clausecheck/checker/internal/lexicon"
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
	if r, size := decode(o.text, skipBlank(o.text, end, ln.end), ln.end); role == rolePart && (r == '-' || r == '–' || r == '—') { // "CHAPTER-3"
		end = skipBlank(o.text, end, ln.end) + size
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
