package outline

import (
	"unicode"
	"unicode/utf8"

	"clausecheck/checker/internal/text"
)

// Many laws set no mark between the number of an article and its text: "Article 12 Whoever opens …",
// "6 Every person commits …". So does a sentence that is broken before a reference. Which it is shows in
// the series: numbers that come one after the other, each behind a sentence that has ended.

const (
	fewestRunIns = 3 // in a series
	mostStray    = 4 // one in so many may break the series
)

// opensRunIn reports whether the bracket at the byte opens the text of an article: "(1) No person" or
// "(Purpose) No person".
func (o *outliner) opensRunIn(ln *textLine, at int32) bool {
	if l := labelAt(o.text, at, ln.end); l.form == formParens {
		r, _ := decode(o.text, skipBlank(o.text, l.end, ln.end), ln.end)
		return l.canBeFirst() && (unicode.IsUpper(r) || caseless(r))
	}
	_, size := decode(o.text, at, ln.end)
	r, _ := decode(o.text, skipBlank(o.text, at+size, ln.end), ln.end)
	return o.bracketEnd(ln, at) > 0 && (unicode.IsUpper(r) || caseless(r))
}

// bracketEnd is where the bracket that opens at the byte has closed; 0 where it does not on the line.
func (o *outliner) bracketEnd(ln *textLine, at int32) int32 {
	depth := 0
	for t := o.tokenAt(ln, at); t < ln.last; t++ {
		switch o.tokens[t].Kind {
		case text.TokenOpen:
			depth++
		case text.TokenClose:
			if depth--; depth == 0 {
				return o.tokens[t].End
			}
		}
	}
	return 0
}

// gluedTitle reports whether a title follows the number of a part without a blank: "Division 1Interpretation".
func (o *outliner) gluedTitle(ln *textLine, at int32) bool {
	first, size := decode(o.text, at, ln.end)
	second, _ := decode(o.text, at+size, ln.end)
	return unicode.IsUpper(first) && unicode.IsLower(second) && ln.ends == endsOpen
}

// beforeTitle is where the digits end that begin at the byte where a capital and a small letter follow before
// stop, the first word of a title, or else stop.
func (o *outliner) beforeTitle(stop, at, end int32) int32 {
	for at < stop && o.text[at] >= '0' && o.text[at] <= '9' {
		at++
	}
	first, _ := decode(o.text, at, stop)
	if second, _ := decode(o.text, at+1, stop); unicode.IsUpper(first) && unicode.IsLower(second) && end > stop && o.text[stop] == ' ' {
		return at
	}
	return stop
}

// begins reports whether a provision may begin with the line: what stands before it has ended, or is a title.
func (o *outliner) begins(i int) bool {
	if i == 0 || o.lines[i].gap {
		return true
	}
	before := &o.lines[i-1]
	return before.ends >= endsSemi || before.head != 0 || before.noise() || o.titleLike(i-1) || o.bracketed(i-1)
}

// bracketed reports whether the line is a title in brackets: "(Purpose)".
func (o *outliner) bracketed(i int) bool {
	if i < 0 || i >= len(o.lines) {
		return false
	}
	ln := &o.lines[i]
	open, size := decode(o.text, ln.start, ln.end)
	if open != '(' && open != '（' || ln.end-ln.start > longestTitle || labelAt(o.text, ln.start, ln.end).form != formNone {
		return false
	}
	const mostTokens = 14
	if ln.last-ln.first > mostTokens {
		return false
	}
	for t := ln.first; t < ln.last; t++ {
		if o.tokens[t].Kind == text.TokenNumber {
			return false // "(Amended by Act 12 of 1999)"
		}
	}
	r, _ := decode(o.text, ln.start+size, ln.end)
	return (unicode.IsUpper(r) || caseless(r)) && o.bracketEnd(ln, ln.start) == ln.end
}

// bracketTitle is where the title in brackets ends that the byte opens, or 0: "(Purpose) No keeper".
func (o *outliner) bracketTitle(ln *textLine, at int32) int32 {
	if r, _ := decode(o.text, at, ln.end); r != '(' && r != '（' || labelAt(o.text, at, ln.end).form != formNone {
		return 0
	}
	return o.bracketEnd(ln, at)
}

// withoutBrackets is the span without the brackets around it.
func (o *outliner) withoutBrackets(s text.Span) text.Span {
	_, open := decode(o.text, s.Start, s.End)
	_, size := utf8.DecodeLastRuneInString(o.text[s.Start:s.End])
	return text.Span{Start: s.Start + open, End: s.End - int32(size)}
}

// settleRunIns drops the headings whose text runs on behind their number, unless they are a series, and
// those by words that number provisions in few laws, unless no others are there.
func (o *outliner) settleRunIns() {
	o.voteDecimals()
	var usual [roles]int
	var dotted numberReading
	other := 0
	for i := range o.heads {
		h := &o.heads[i]
		switch {
		case h.role == roles || o.lines[h.line].kind >= lineContents:
		case h.other:
			other++
		case h.role == roleDotted: // "1." stands below each of many sections
			if h.number.after(dotted) || dotted.class == classOfNone {
				usual[h.role], dotted = usual[h.role]+1, h.number
			}
		case !h.runIn && !h.loose:
			usual[h.role]++
		}
	}
	o.tightenLoose(usual[roleArticle] + usual[roleSection] + usual[roleSign] + usual[roleDotted])
	for role := roleArticle; role <= roleSection; role++ {
		if fit, stray, series := o.runIns(role); fit+stray > 0 && (series < fewestRunIns || stray*mostStray > fit) {
			o.dropStray(role)
		}
	}
	if other > 0 && usual[roleArticle]+usual[roleSection]+usual[roleSign]+usual[roleDotted]+usual[roleBare] >= other {
		for i := range o.heads {
			if o.heads[i].other {
				o.drop(&o.heads[i])
			}
		}
	}
}

// runIns counts the run-in headings of the role that come one after the other, among those of the role that
// are set off, and those that do not; series is how many come so with those that are set off.
func (o *outliner) runIns(role headingRole) (fit, stray, series int) {
	var last numberReading
	for i := range o.heads {
		h := &o.heads[i]
		if h.role != role || o.lines[h.line].kind >= lineContents {
			continue
		}
		switch {
		case !h.runIn:
			series++
			last = h.number
		case o.begins(int(h.line)) && (last.class == classOfNone || h.number.follows(last)):
			fit, series = fit+1, series+1
			last = h.number
		default:
			stray++
		}
	}
	return fit, stray, series
}

// mostMissing is by how much the number of a section may rise beyond the next: some are repealed.
const mostMissing = 3

// tightenLoose lets sentences behind bare numbers open sections of the body where they are a series longer than
// the usual headings are many.
func (o *outliner) tightenLoose(usual int) {
	fit, stray := 0, 0
	var last numberReading
	counts := func(h *heading) bool {
		return h.role == roleBare && o.lines[h.line].kind < lineContents
	}
	fits := func(h *heading) bool {
		return o.begins(int(h.line)) && (last.class == classOfNone || h.number.after(last) && h.number.value <= last.value+1+mostMissing)
	}
	for i := range o.heads {
		h := &o.heads[i]
		switch {
		case h.role == roleAnnex:
			last = numberReading{}
		case !counts(h):
		case fits(h):
			fit++
			last = h.number
		case h.loose:
			stray++
		}
	}
	if fit < fewestRunIns || fit <= usual || stray*mostStray > fit {
		return
	}
	last = numberReading{}
	for i := range o.heads {
		h := &o.heads[i]
		switch {
		case h.role == roleAnnex:
			return // there they count as they are
		case counts(h) && fits(h):
			h.loose, h.runIn, last = false, h.loose, h.number
		}
	}
}

// dropStray makes no headings of the run-in headings of the role, but for those that stand between two others
// whose numbers come before and after theirs: "Article 17 (Repealed)".
func (o *outliner) dropStray(role headingRole) {
	next := make([]numberReading, len(o.heads)) // of the heading of the role that is set off behind it
	var last numberReading
	for i := len(next) - 1; i >= 0; i-- {
		next[i] = last
		if h := &o.heads[i]; h.role == role && !h.runIn {
			last = h.number
		}
	}
	last = numberReading{}
	for i := range o.heads {
		h := &o.heads[i]
		if h.role != role || o.lines[h.line].kind >= lineContents {
			continue
		}
		if h.runIn && !(h.number.follows(last) && next[i].follows(h.number) && o.begins(int(h.line))) {
			o.drop(h)
			continue
		}
		last = h.number
	}
}

// drop makes no heading of h.
func (o *outliner) drop(h *heading) {
	h.role, o.lines[h.line].head = roles, 0
}
