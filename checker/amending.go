package checker

// Amending text says what becomes of another law and quotes what is to stand there. The quotation
// often comes without its quotation marks and with labels that would fit the instrument's own, so
// the block is found before it is read: it opens after an instruction that ends with a colon, and
// closes with a line of nothing but marks or with the closing quotation mark.

const longestQuotation = 2000 // lines

// opensQuote looks for new text for another law that begins on the line after i.
func (o *outliner) opensQuote(i int) {
	ln := &o.lines[i]
	if o.quote > 0 || ln.ends != endsColon || i+1 >= len(o.lines) || len(o.stack) == 0 || !o.announces(ln) {
		return
	}
	limit := min(len(o.lines), i+longestQuotation)
	stop := 0
	for k := i + 1; k < limit; k++ {
		if o.closesQuote(&o.lines[k]) {
			stop = k
			break
		}
		if o.opensTop(k) && (o.headingAt(k).number.follows(o.last) || o.headingAt(k).role >= rolePart) {
			break
		}
	}
	if stop == 0 {
		for k := i + 1; k < limit && o.beginsQuoted(k); k++ {
			for k < limit-1 && !o.endsQuoted(k) && !o.opensTop(k+1) {
				k++
			}
			stop = k + 1
		}
	}
	if stop > 0 {
		o.quote, o.base = stop, len(o.stack)-1
		o.quoteBase = o.base
		o.ending = endsNothing
	}
}

// announces reports whether the line is an instruction to amend that ends with "the following:".
func (o *outliner) announces(ln *textLine) bool {
	last := ln.last
	for last > ln.first && o.tokens[last-1].Kind > TokenNumber {
		last--
	}
	found := false
	for t := last - 1; t >= ln.first && t > last-6 && !found; t-- {
		found = o.listAt(t, last, o.words.follows) == last
	}
	return found && o.has(ln.first, ln.last, o.words.amendingWord)
}

// closesQuote reports whether the line is nothing but marks that end a quotation, with "and" or "or".
func (o *outliner) closesQuote(ln *textLine) bool {
	if ln.end-ln.start > 16 {
		return false
	}
	at, marks := ln.start, 0
	for at < ln.end {
		r, size := decode(o.text, at, ln.end)
		if r != '.' && r != ';' && r != ',' && r != '”' && r != '’' && r != '"' && r != '\'' && r != '»' {
			break
		}
		at += size
		marks++
	}
	if marks == 0 || marks > 4 {
		return false
	}
	t := o.tokenAt(ln, skipBlank(o.text, at, ln.end))
	if at >= ln.end {
		return true
	}
	return t+1 == ln.last && (o.listAt(t, ln.last, ListAnd) > 0 || o.listAt(t, ln.last, ListOr) > 0)
}

func (o *outliner) beginsQuoted(i int) bool {
	ln := &o.lines[i]
	r, _ := decode(o.text, ln.start, ln.end)
	return r == '“' || r == '"' || r == '‘' || r == '«' || r == '„'
}

// endsQuoted reports whether the line ends with a closing quotation mark.
func (o *outliner) endsQuoted(i int) bool {
	ln := &o.lines[i]
	for t := ln.last - 1; t >= ln.first; t-- {
		switch o.tokens[t].Kind {
		case TokenQuote:
			return true
		case TokenStop, TokenSemicolon, TokenComma:
			continue
		case TokenWord:
			if t == ln.last-1 && (o.listAt(t, ln.last, ListAnd) > 0 || o.listAt(t, ln.last, ListOr) > 0) {
				continue
			}
		}
		return false
	}
	return false
}

// quotedLine reads a line of a quotation: its sections are children of the instruction.
func (o *outliner) quotedLine(i int) {
	ln := &o.lines[i]
	h := o.headingAt(i)
	if h == nil && o.beginsQuoted(i) {
		h = o.quotedHeading(ln)
	}
	if h == nil || h.role > roleBare && h.role != roles || h.role == roleBare && !o.titleLikeRest(h, ln) {
		o.textLine(i)
		return
	}
	if len(o.pending) > 0 {
		o.headingNodes(len(o.pending), o.quoteBase)
	}
	o.base = o.quoteBase
	o.stack = o.stack[:o.base+1]
	o.settleTail(o.now())
	kind := KindSection
	if h.role == roleArticle {
		kind = KindArticle
	}
	r := o.node(kind, o.now(), h.start)
	p := &o.out[r]
	p.Label, p.Number = Span{h.start, h.end}, o.folded(h.numStart, h.numEnd)
	o.ends[r] = h.end
	o.stack = append(o.stack, open{ref: r, form: formWord, number: h.number})
	o.base++
	o.ending = endsNothing
	if o.restIsTitle(h, i) {
		p.Title, o.ends[r] = Span{h.rest, ln.end}, ln.end
		return
	}
	o.content(h.rest, ln.end, i)
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
