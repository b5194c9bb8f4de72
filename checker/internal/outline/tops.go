package outline

import (
	"unicode"

	"clausecheck/checker/internal/text"
)

// partLevel is an open part, chapter, title or annex.
type partLevel struct {
	ref    text.Ref
	word   uint32 // its label's word, which tells the levels apart
	annex  bool
	all    bool // the heading of all schedules, or one of those below it that bear no number
	number numberReading
}

// holder is the innermost open part or annex; None outside any.
func (o *outliner) holder() text.Ref {
	if len(o.parts) == 0 {
		return text.None
	}
	return o.parts[len(o.parts)-1].ref
}

// isTop reports whether the heading opens an article or section here.
func (o *outliner) isTop(h *heading, i int) bool {
	if h.role > roleBare || !o.style.roles[h.role] && !(o.style.mixed && h.role == roleDotted) {
		return false
	}
	if h.role >= roleDotted {
		if o.style.mixed {
			return h.number.follows(o.last) && !o.expected(h)
		}
		return h.chain && (h.rest < o.lines[i].end || h.number.follows(o.last) || o.last.class == classOfNone)
	}
	if h.number == o.last && o.last.class != classOfNone && len(o.stack) > 0 && o.sameLabel(h) &&
		(o.ending == endsOpen || o.ending == endsComma) {
		o.lines[i].kind = lineNoise // a running heading
		return false
	}
	return h.clean || o.last.class == classOfNone || h.number.follows(o.last) || h.number.after(o.last)
}

func (o *outliner) sameLabel(h *heading) bool {
	l := o.out[o.stack[0].ref].Label
	return o.text[l.Start:l.End] == o.text[h.start:h.end]
}

// expected reports whether a dotted number continues a list that is open in the section.
func (o *outliner) expected(h *heading) bool {
	for _, e := range o.stack[min(1, len(o.stack)):] {
		if e.form == formDot && h.number.follows(e.number) {
			return true
		}
	}
	return false
}

// openTop opens the article or section of the heading and returns the line to go on with.
func (o *outliner) openTop(h *heading, i int) int {
	ln := &o.lines[i]
	kind := text.KindSection
	if h.role == roleArticle {
		kind = text.KindArticle
	}
	o.closing, o.notes, o.last = text.None, false, h.number
	title := text.Span{}
	next := i + 1
	inline := o.restIsTitle(h, i)
	rest := h.rest
	switch first := o.beforeFirst(h, ln); {
	case h.runIn && o.bracketTitle(ln, h.rest) > 0:
		rest = o.bracketTitle(ln, h.rest)
		title = o.withoutBrackets(text.Span{Start: h.rest, End: rest})
	case first > 0:
		title, rest = o.trimTitle(h.rest, first), first
	case inline:
		title = text.Span{Start: h.rest, End: ln.end}
		if ln.ends == endsStop && o.text[ln.end-1] == '.' && !o.abbreviated(ln) {
			title.End--
		}
	case len(o.pending) > 0 && (o.style.above || h.role >= roleDotted || o.bracketed(int(o.pending[len(o.pending)-1]))) && (h.rest < ln.end || !o.titleBelow(i)):
		above := &o.lines[o.pending[len(o.pending)-1]]
		if title = (text.Span{Start: above.start, End: above.end}); o.bracketed(int(o.pending[len(o.pending)-1])) {
			title = o.withoutBrackets(title)
		}
		o.pending = o.pending[:len(o.pending)-1]
	case h.rest >= ln.end && (o.titleBelow(i) || o.stoppedBelow(i)):
		below := &o.lines[i+1]
		title = text.Span{Start: below.start, End: below.end}
		if o.stoppedBelow(i) {
			title.End--
		}
		next++
	}
	o.flushHeadings()
	o.stack = o.stack[:0]
	start := h.start
	if !title.Empty() {
		start = min(start, title.Start)
	}
	r := o.node(kind, o.holder(), start)
	p := &o.out[r]
	p.Label, p.Title = text.Span{Start: h.start, End: h.end}, title
	p.Number = o.folded(h.numStart, h.numEnd)
	o.ends[r] = max(h.end, title.End)
	o.stack = append(o.stack, open{ref: r, form: formWord, number: h.number})
	o.ending = endsNothing
	if !inline && rest < ln.end {
		o.content(rest, ln.end, i)
	}
	return o.repeated(h, next)
}

// beforeFirst is where the first paragraph of a section begins whose title stands between the section's number
// and its own, all on one line: "23. Ownership of boats (1) A boat"; 0 where that is not so.
func (o *outliner) beforeFirst(h *heading, ln *textLine) int32 {
	const longest = 20 // tokens of the title
	if h.role == roleArticle || h.role > roleBare || !o.titleStart(h.rest, ln.end) {
		return 0
	}
	from := o.tokenAt(ln, h.rest)
	for t := from; t+3 < ln.last && t < from+longest; t++ {
		switch o.tokens[t].Kind {
		case text.TokenStop:
			if o.tokens[t+1].Kind != text.TokenOpen {
				return 0 // "Offences of keepers. (1)" is a title, too
			}
		case text.TokenSemicolon, text.TokenColon:
			return 0
		case text.TokenOpen:
			if t == from || o.text[o.tokens[t+1].Start:o.tokens[t+1].End] != "1" || o.tokens[t+2].Kind != text.TokenClose {
				continue
			}
			if o.listAt(t-1, t, o.words.reference) > 0 {
				return 0 // "Under subsection (1) …"
			}
			if r, _ := decode(o.text, o.tokens[t+3].Start, ln.end); !unicode.IsUpper(r) && o.tokens[t+3].Kind != text.TokenQuote {
				return 0
			}
			return o.tokens[t].Start
		case text.TokenWord:
			if o.listAt(t, ln.last, o.words.verb) > 0 {
				return 0
			}
		}
	}
	return 0
}

// stoppedBelow reports whether the line after i is the title of the section opened there, ended like a sentence
// that it is not: "Disorderly conduct."
func (o *outliner) stoppedBelow(i int) bool {
	const mostWords = 10
	if i+2 >= len(o.lines) || o.lines[i+1].head != 0 || o.opensTop(i+2) {
		return false
	}
	ln := &o.lines[i+1]
	return ln.kind == lineText && ln.ends == endsStop && ln.last-ln.first <= mostWords && o.text[ln.end-1] == '.' && o.titleStart(ln.start, ln.end) &&
		labelAt(o.text, ln.start, ln.end).form == formNone && !o.has(ln.first, ln.last, o.words.verb) && !o.has(ln.first, ln.last, o.words.repealed) && o.labelledLine(i+2)
}

// titleBelow reports whether the line after i is the title of the article opened there.
func (o *outliner) titleBelow(i int) bool {
	if i+1 >= len(o.lines) || o.lines[i+1].head != 0 && o.opensTop(i+1) || !o.titleLike(i+1) {
		return false
	}
	ln := &o.lines[i+1]
	if i+2 < len(o.lines) && !o.opensTop(i+2) {
		next := &o.lines[i+2]
		r, _ := decode(o.text, next.start, next.end)
		if labelAt(o.text, next.start, next.end).form == formNone && !o.titleStart(next.start, next.end) && r != '(' {
			return false // the sentence goes on
		}
	}
	return !o.has(ln.first, ln.last, o.words.verb) || o.capitals(ln.start, ln.end)
}

// repeated passes over a number that the first line of a section's text repeats: "3. Title" is
// followed by "3.—(1) A person" in Irish statutes.
func (o *outliner) repeated(h *heading, i int) int {
	if i >= len(o.lines) || h.role < roleDotted {
		return i
	}
	ln := &o.lines[i]
	again := labelAt(o.text, ln.start, ln.end)
	if again.form != formDot && again.form != formBare || again.readings[0] != h.number || o.opensTop(i) {
		return i
	}
	at := again.end
	for at < ln.end {
		r, size := decode(o.text, at, ln.end)
		if r != '—' && r != '–' && r != '-' && r != ' ' {
			break
		}
		at += size
	}
	o.content(at, ln.end, i)
	o.opensQuote(i)
	return i + 1
}

// openPart opens the part or annex of the heading and returns the line to go on with.
func (o *outliner) openPart(h *heading, i int) int {
	ln := &o.lines[i]
	o.flushHeadings()
	o.stack = o.stack[:0]
	o.closing, o.notes, o.ending = text.None, false, endsNothing
	kind := text.KindPart
	if h.role == roleAnnex {
		kind = text.KindAnnex
		o.parts = o.parts[:0]
		if !o.inAnnex {
			o.main, o.inAnnex = o.last, true
		}
		o.last = numberReading{}
	} else {
		if o.inAnnex && !o.annexPart(h) {
			o.parts, o.inAnnex, o.last = o.parts[:0], false, o.main
		}
		for n := len(o.parts) - 1; n >= 0; n-- {
			if !o.parts[n].annex && o.parts[n].word == h.word {
				o.parts = o.parts[:n]
				break
			}
		}
		if len(o.parts) >= deepestPart {
			o.parts = o.parts[:deepestPart-1]
		}
	}
	title := text.Span{Start: h.rest, End: ln.end}
	next := i + 1
	if h.role == roleAnnex && o.refersTo(ln, h.rest) {
		title = text.Span{} // "SCHEDULE 1 Section 2" says where it belongs
	}
	if title.Empty() && !h.all && next < len(o.lines) && o.lines[next].head == 0 && o.titleLike(next) {
		title = text.Span{Start: o.lines[next].start, End: o.lines[next].end}
		next++
	}
	r := o.node(kind, o.holder(), h.start)
	p := &o.out[r]
	p.Label, p.Number = text.Span{Start: h.start, End: h.end}, o.folded(h.numStart, h.numEnd)
	o.ends[r] = h.end
	if !title.Empty() {
		p.Title, o.ends[r] = title, title.End
	}
	o.parts = append(o.parts, partLevel{r, h.word, h.role == roleAnnex, h.all, h.number})
	if !o.inAnnex {
		o.mainPart = o.parts[len(o.parts)-1]
	}
	return next
}

// refersTo reports whether the text from the byte on begins with a reference to a provision.
func (o *outliner) refersTo(ln *textLine, at int32) bool {
	first := o.firstWordToken(o.tokenAt(ln, at), ln.last)
	to := o.listAt(first, ln.last, o.words.section)
	return to > 0 && to < ln.last && o.tokens[to].Kind == text.TokenNumber
}

// annexPart reports whether a part heading that follows an annex divides the annex rather than going
// on with the body of the instrument.
func (o *outliner) annexPart(h *heading) bool {
	return o.mainPart.word != h.word || o.mainPart.number != h.number && !h.number.follows(o.mainPart.number)
}

// folded is the number of a label without case, blanks and marks of order.
func (o *outliner) folded(start, end int32) string {
	out := make([]byte, 0, 16)
	for _, r := range o.text[start:end] {
		if r = text.FoldRune(r); r > ' ' && r != 0xA0 && r != '(' && r != ')' && len(out) < 40 {
			out = append(out, string(r)...)
		}
	}
	return string(out)
}
