package outline

import "clausecheck/checker/internal/text"

// frontMatter reads what stands before the first part or article, and returns the line that opens
// it. A text in which nothing is numbered has no front matter.
func (o *outliner) frontMatter() int {
	first := 0
	for first < len(o.lines) && (o.lines[first].kind == lineContents || !o.opensTop(first)) {
		first++
	}
	if first == len(o.lines) {
		return 0
	}
	stop := first
	if h := o.headingAt(first); h.role < rolePart && (h.rest >= o.lines[first].end && o.style.above ||
		(h.role == roleDotted || h.runIn) && !o.restIsTitle(h, first) && stop > 1 || o.bracketed(first-1)) {
		for stop > 0 && o.titleLike(stop-1) { // headings of the first article, the nearest its title
			stop--
		}
		if stop == 0 && first > 1 {
			stop++
		}
	}
	preamble := text.None
	for i := 0; i < stop; i++ {
		ln := &o.lines[i]
		switch {
		case ln.kind == lineContents:
			i = o.contents(i) - 1
			preamble = text.None
		case ln.kind == lineAside:
			o.leaf(text.KindNote, i, text.None)
			preamble = text.None
		case ln.noise():
		case preamble == text.None:
			preamble = o.node(text.KindPreamble, text.None, ln.start)
			if o.titleLike(i) {
				o.out[preamble].Title, o.ends[preamble] = text.Span{Start: ln.start, End: ln.end}, ln.end
			} else {
				o.own(preamble, ln.start, ln.end)
			}
		default:
			if p := &o.out[preamble]; p.Body.Empty() {
				o.own(preamble, ln.start, ln.end)
			} else {
				o.extend(preamble, ln.end)
			}
		}
	}
	return stop
}

// openUnnumbered opens a section that has a heading and no label, in a text that numbers nothing.
func (o *outliner) openUnnumbered(i int) bool {
	if o.style.any || o.quote > 0 || i+1 >= len(o.lines) || !o.titleLike(i) || o.titleLike(i+1) {
		return false
	}
	ln := &o.lines[i]
	if o.has(ln.first, ln.last, o.words.verb) {
		return false
	}
	o.flushHeadings()
	o.stack = o.stack[:0]
	r := o.node(text.KindSection, o.holder(), ln.start)
	o.out[r].Title, o.ends[r] = text.Span{Start: ln.start, End: ln.end}, ln.end
	o.stack = append(o.stack, open{ref: r, form: formWord})
	o.ending = endsNothing
	return true
}

// startsClosing reports whether the line opens the testimonium.
func (o *outliner) startsClosing(i int) bool {
	ln := &o.lines[i]
	first := o.firstWordToken(ln.first, ln.last)
	if o.listAt(first, ln.last, o.words.closing) == 0 {
		return false
	}
	c := o.text[o.tokens[first].Start]
	return c < 'a' || c > 'z'
}

// startsNote reports whether the line is editorial matter: amendment history and the like.
func (o *outliner) startsNote(i int) bool {
	ln := &o.lines[i]
	if ln.first >= ln.last {
		return false
	}
	first := o.firstWordToken(ln.first, ln.last)
	whole := false // in brackets from end to end
	if k := o.tokens[ln.first].Kind; k == text.TokenOpen {
		last := o.tokens[ln.last-1]
		if last.Kind == text.TokenStop && ln.last-ln.first > 2 {
			last = o.tokens[ln.last-2]
		}
		whole = last.Kind == text.TokenClose && (o.text[last.Start] == ']') == (o.text[ln.start] == '[')
		if o.text[ln.start] == '[' && whole && o.historyNumber(first, ln) {
			return true
		}
	}
	if o.listAt(first, ln.last, o.words.notes) > 0 {
		return ln.end-ln.start < 80
	}
	return o.listAt(first, ln.last, o.words.noteLine) > 0 || whole && o.listAt(first, ln.last, o.words.note) > 0
}

// historyNumber reports whether the bracket holds numbers of amending laws only: "[40/2019; 9/2018]".
func (o *outliner) historyNumber(first int32, ln *textLine) bool {
	if first >= ln.last || o.tokens[first].Kind != text.TokenNumber || ln.end-ln.start > 80 {
		return false
	}
	for t := first; t < ln.last; t++ {
		if o.tokens[t].Kind == text.TokenWord && o.tokens[t].Len() > 4 {
			return false
		}
	}
	return true
}
