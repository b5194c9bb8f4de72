package outline

import (
	"unicode"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

const mostPending = 64

// unlabelled reads a line without a label: the first text of a provision, the rest of a sentence,
// a definition, a heading or a paragraph of its own.
func (o *outliner) unlabelled(i int) {
	ln := &o.lines[i]
	if len(o.stack) == 0 {
		if o.openUnnumbered(i) {
			return
		}
		if o.style.any && len(o.pending) < mostPending && o.titleLike(i) && !o.has(ln.first, ln.last, o.words.verb) {
			o.pending = append(o.pending, int32(i))
			return
		}
		o.ensureTop(ln.start)
	}
	next := o.labelledLine(i + 1)
	if o.quote > 0 && len(o.stack)-1 == o.quoteBase { // nothing of the quotation is open
		switch {
		case o.titleLike(i) && len(o.pending) < mostPending:
			o.pending = append(o.pending, int32(i))
		case !o.definition(i):
			o.paragraph(i)
		}
		return
	}
	if o.ending == endsNothing && len(o.pending) == 0 {
		if next && o.titleLike(i) && len(o.stack) == o.base+1 && !o.has(ln.first, ln.last, o.words.verb) && !o.leadsOn(i) {
			o.pending = append(o.pending, int32(i))
			return
		}
		if !o.definition(i) {
			o.content(ln.start, ln.end, i)
		}
		return
	}
	r, _ := decode(o.text, o.labelStart(ln.start, ln.end), ln.end)
	switch {
	case i > 0 && o.ending == endsOpen && len(o.pending) == 0 && o.endsInReference(&o.lines[i-1]):
		o.prose(ln.start, ln.end, i)
	case len(o.pending) == 0 && o.joint(i): // a heading that waits would be drawn into the text
	case o.definition(i):
	case o.listAt(ln.first, ln.last, o.words.proviso) > 0:
		o.goOn(i, true)
	case len(o.pending) == 0 && o.ending == endsOpen && o.bracketGoesOn(ln):
		o.goOn(i, false)
	case unicode.IsLower(r) || r == ',' || r == ';' || r == ')' || o.ending == endsComma:
		o.goOn(i, false)
	case o.titleLike(i) && (next || !o.has(ln.first, ln.last, o.words.verb)) && (i+1 < len(o.lines) || ln.end-ln.start <= longestTitled):
		if !o.style.any && !o.laterLabel(i+1) && o.openUnnumbered(i) {
			return
		}
		if o.pending = append(o.pending, int32(i)); len(o.pending) >= mostPending {
			o.headingNodes(len(o.pending)/2, o.base)
		}
	default:
		o.paragraph(i)
	}
}

// leadsOn reports whether the line is no heading but the beginning of a sentence that items in letters carry on, with or
// without a mark at its end: "A person who knowingly", and "(a) …" below.
func (o *outliner) leadsOn(i int) bool {
	l := o.labelOf(i + 1)
	class := l.firstReading().class
	return (class == classLower || class == classLowerRoman) && o.has(o.lines[i].first, o.lines[i].last, o.words.leads)
}

// bracketGoesOn reports whether the line begins with a name in brackets and goes on in small letters behind it:
// "[Act 344] and any officer" belongs to the sentence that the line before broke off.
func (o *outliner) bracketGoesOn(ln *textLine) bool {
	if c := o.text[ln.start]; c != '[' && c != '(' || labelAt(o.text, ln.start, ln.end).form != formNone {
		return false
	}
	for t := ln.first + 1; t+1 < ln.last && t < ln.first+12; t++ {
		switch o.tokens[t].Kind {
		case text.TokenOpen:
			return false
		case text.TokenClose:
			r, _ := decode(o.text, o.tokens[t+1].Start, ln.end)
			return unicode.IsLower(r)
		}
	}
	return false
}

// labelOf is the label that the line i begins with; without a form where it has none or is not there.
func (o *outliner) labelOf(i int) label {
	if i >= len(o.lines) {
		return label{}
	}
	ln := &o.lines[i]
	return labelAt(o.text, o.labelStart(ln.start, ln.end), ln.end)
}

// labelledLine reports whether the line begins with a label of a paragraph or item.
func (o *outliner) labelledLine(i int) bool {
	l := o.labelOf(i)
	return l.form != formNone && l.form != formBare && l.form != formBullet && l.form != formDash
}

// laterLabel reports whether the line goes on with a series of labels that is open.
func (o *outliner) laterLabel(i int) bool {
	l := o.labelOf(i)
	return l.form != formNone && l.form != formBare && !l.canBeFirst()
}

// ensureTop opens a section without a label where text stands outside any.
func (o *outliner) ensureTop(start int32) {
	if len(o.stack) > 0 {
		return
	}
	kind := text.KindSection
	if o.style.roles[roleArticle] {
		kind = text.KindArticle
	}
	o.flushHeadings()
	o.stack = append(o.stack, open{ref: o.node(kind, o.holder(), start), form: formWord})
	o.ending = endsNothing
}

// goOn reads a line that goes on with the sentence before it. After items it is the closing words of
// the provision that holds them: the innermost one that began the sentence.
func (o *outliner) goOn(i int, proviso bool) {
	ln := &o.lines[i]
	if len(o.pending) > 0 {
		o.headingNodes(len(o.pending), o.base)
	}
	if d := len(o.stack) - 1; d > o.base && o.stack[d].form != formNone && o.stack[d].form != formTerm {
		holder, elder := o.tailHolder(d), o.elder(i)
		if holder >= 0 || elder >= 0 {
			o.stack = o.stack[:max(holder, min(elder, d))+1]
		}
	}
	o.prose(ln.start, ln.end, i)
}

// elder is the index in the stack of the provision that the label of the line after i comes next
// after: no text before that label belongs to a provision above it. It is -1 where there is none.
func (o *outliner) elder(i int) int {
	l := o.labelOf(i + 1)
	if l.form == formNone || l.form == formBare || o.opensTop(i+1) {
		return -1
	}
	if parent, number, ok := o.place(&l, i+1, false); ok && parent+1 < len(o.stack) {
		if before := o.stack[parent+1].number.class; before == classOfNone || before == number.class || number.class == classOfNone {
			return parent + 1
		}
	}
	return -1
}

// joint reads a line that holds nothing but "and" or "or": it ends the item before the one it leads to.
func (o *outliner) joint(i int) bool {
	ln := &o.lines[i]
	if ln.last-ln.first > 2 || o.listAt(ln.first, ln.last, lexicon.ListAnd) == 0 && o.listAt(ln.first, ln.last, lexicon.ListOr) == 0 {
		return false
	}
	if d := o.elder(i); d > o.base {
		o.stack = o.stack[:d+1]
	}
	o.own(o.now(), ln.start, ln.end)
	o.ending = endsSemi
	return true
}

// tailHolder is the index in the stack of the provision whose sentence the items up to d belong to;
// -1 where the item goes on itself.
func (o *outliner) tailHolder(d int) int {
	outermost := -1
	for d--; d >= o.base; d-- {
		body := o.out[o.stack[d].ref].Body
		if body.Empty() || body.Len() > 0 && o.stopped(body) {
			continue
		}
		outermost = d
		if r, _ := decode(o.text, o.labelStart(body.Start, body.End), body.End); !unicode.IsLower(r) || o.stack[d].form == formTerm {
			return d
		}
	}
	return outermost
}

// stopped reports whether the text ends with a sentence.
func (o *outliner) stopped(s text.Span) bool {
	c := o.text[s.End-1]
	return c == '.' || c == '?' || c == '!'
}

// paragraph adds the line as an unlabelled paragraph: of the provision that leads up to it with a
// colon, and else of the article.
func (o *outliner) paragraph(i int) {
	ln := &o.lines[i]
	parent := o.base
	d := len(o.stack) - 1
	switch {
	case o.ending == endsColon && len(o.pending) == 0 && d < deepestParent:
		parent = d
	case o.stack[d].form == formNone && d > o.base && o.out[o.stack[d-1].ref].Tail.Empty():
		parent = d - 1
	case d > o.base && o.stack[o.base+1].form == formSign:
		parent = o.base + 1 // "§ 1" of an article has its own unnumbered paragraphs
	}
	top := o.stack[parent].ref
	if p := &o.out[top]; parent == o.base && o.quote == 0 && p.Child == text.None && !p.Body.Empty() && o.ending != endsColon {
		body := p.Body
		p.Body = text.Span{}
		n := o.node(text.KindParagraph, top, body.Start)
		o.out[n].Body, o.ends[n] = body, body.End
	}
	if len(o.pending) > 0 {
		o.headingNodes(len(o.pending), parent)
	}
	o.stack = o.stack[:parent+1]
	o.settleTail(top)
	r := o.node(text.KindParagraph, top, ln.start)
	o.stack = append(o.stack, open{ref: r})
	o.ending = endsNothing
	o.prose(ln.start, ln.end, i)
}

// headingNodes turns the first n waiting headings into headings that govern nothing, below the open
// provision at that index of the stack.
func (o *outliner) headingNodes(n, parent int) {
	if len(o.stack) == 0 {
		return
	}
	o.stack = o.stack[:parent+1]
	above := o.stack[parent].ref
	for _, at := range o.pending[:n] {
		o.settleTail(above)
		o.headingNode(at, above)
	}
	o.pending = o.pending[:copy(o.pending, o.pending[n:])]
}

func (o *outliner) headingNode(at int32, parent text.Ref) {
	ln := &o.lines[at]
	r := o.node(text.KindHeading, parent, ln.start)
	o.out[r].Title = text.Span{Start: ln.start, End: ln.end}
	o.ends[r] = ln.end
}

// flushHeadings puts the waiting headings between the articles.
func (o *outliner) flushHeadings() {
	for _, at := range o.pending {
		o.headingNode(at, o.holder())
	}
	o.pending = o.pending[:0]
}
