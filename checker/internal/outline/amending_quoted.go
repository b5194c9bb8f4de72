package outline

import "clausecheck/checker/internal/text"

// quotedLine reads a line of a quotation: its sections are children of the instruction.
func (o *outliner) quotedLine(i int) {
	ln := &o.lines[i]
	h := o.headingAt(i)
	if h == nil && o.beginsQuoted(i) {
		h = o.quotedHeading(ln)
	}
	if h == nil || h.role > roleBare && h.role != roles || h.role >= roleDotted && o.article() || h.role == roleBare && !o.titleLikeRest(h, ln) {
		o.textLine(i)
		return
	}
	if len(o.pending) > 0 {
		o.headingNodes(len(o.pending), o.quoteBase)
	}
	o.base = o.quoteBase
	o.stack = o.stack[:o.base+1]
	o.settleTail(o.now())
	kind := text.KindSection
	if h.role == roleArticle {
		kind = text.KindArticle
	}
	r := o.node(kind, o.now(), h.start)
	p := &o.out[r]
	p.Label, p.Number = text.Span{Start: h.start, End: h.end}, o.folded(h.numStart, h.numEnd)
	o.ends[r] = h.end
	o.stack = append(o.stack, open{ref: r, form: formWord, number: h.number})
	o.base++
	o.ending = endsNothing
	if o.restIsTitle(h, i) {
		p.Title, o.ends[r] = text.Span{Start: h.rest, End: ln.end}, ln.end
		return
	}
	o.content(h.rest, ln.end, i)
}

// article reports whether an article that is numbered by a word is open in the quotation, so that bare
// numbers number its paragraphs.
func (o *outliner) article() bool {
	return len(o.stack) > o.quoteBase+1 && o.out[o.stack[o.quoteBase+1].ref].Kind == text.KindArticle
}

// quotedHeading is the heading that stands behind the line's opening quotation mark.
func (o *outliner) quotedHeading(ln *textLine) *heading {
	inner := *ln
	inner.start = o.labelStart(ln.start, ln.end)
	inner.first = o.tokenAt(ln, inner.start)
	if h, ok := o.wordHeading(&inner); ok && h.role <= roleSign {
		return &h
	}
	if h, ok := o.numberHeading(&inner); ok && h.role == roleDotted {
		return &h
	}
	return nil
}

func (o *outliner) titleLikeRest(h *heading, ln *textLine) bool {
	return h.rest < ln.end && ln.ends == endsOpen && o.titleStart(h.rest, ln.end)
}

// endQuote closes the quotation before the line i and returns the line to go on with.
func (o *outliner) endQuote(i int) int {
	if len(o.pending) > 0 {
		o.headingNodes(len(o.pending), o.quoteBase)
	}
	o.stack = o.stack[:min(o.quoteBase+1, len(o.stack))]
	o.base, o.quote, o.ending = 0, 0, endsSemi
	if o.closesQuote(&o.lines[i]) {
		return i + 1
	}
	return o.line(i)
}
