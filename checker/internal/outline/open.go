package outline

import "clausecheck/checker/internal/text"

// openItem opens the item and reads its text, which ends with the line i.
func (o *outliner) openItem(l *label, parent int, reading numberReading, i int) {
	r := o.startItem(l, parent, reading)
	end := o.lines[i].end
	if len(o.pending) > 0 {
		above := &o.lines[o.pending[len(o.pending)-1]]
		o.pending = o.pending[:len(o.pending)-1]
		p := &o.out[r]
		p.Title, p.Span.Start = text.Span{Start: above.start, End: above.end}, above.start
	}
	at := skipBlank(o.text, l.end, end)
	if r, size := decode(o.text, at, end); r == '—' || r == '–' {
		at = skipBlank(o.text, at+size, end)
	}
	o.content(at, end, i)
}

// startItem closes what the item closes and adds it to the tree.
func (o *outliner) startItem(l *label, parent int, reading numberReading) text.Ref {
	o.stack = o.stack[:parent+1]
	o.divideTail(parent, l, reading)
	above := o.now()
	kind := text.KindItem
	if reading.class == classDigit || reading.class == classHan && l.form != formParens {
		if k := o.out[above].Kind; k == text.KindArticle || k == text.KindSection {
			kind = text.KindParagraph
		}
	}
	start := l.start
	if len(o.pending) > 1 {
		o.headingNodes(len(o.pending)-1, len(o.stack)-1)
	}
	r := o.node(kind, above, start)
	p := &o.out[r]
	p.Label = text.Span{Start: l.start, End: l.end}
	p.Number = o.folded(l.numStart, l.numEnd)
	o.ends[r] = l.end
	o.stack = append(o.stack, open{ref: r, form: l.form, number: reading})
	o.ending = endsNothing
	return r
}
