package outline

// content reads the text of the innermost open provision from the byte to the end of line i: labels
// that follow at once, a heading, then the text, divided where items run on within the line.
func (o *outliner) content(at, end int32, i int) {
	if label := o.pastDash(at, end); label < end && o.text[label] == '(' {
		at = label // “8.—(1) A person”
	}
	at = o.openingLabels(at, end, i)
	if at >= end {
		return
	}
	if stop := o.leadingTitle(at, end, i); stop > at {
		title := o.trimTitle(at, stop)
		if p := &o.out[o.now()]; p.Title.Empty() && p.Body.Empty() && !title.Empty() {
			p.Title = title
			o.ends[o.now()] = title.End
			at = o.openingLabels(o.pastDash(stop, end), end, i) // "29. Preservation.—(1) An officer"
		}
	}
	if at < end {
		o.prose(at, end, i)
	}
}

// openingLabels opens the items whose labels follow each other at the byte, and returns where the text
// behind them begins.
func (o *outliner) openingLabels(at, end int32, i int) int32 {
	ln := &o.lines[i]
	for range 4 { // "(b) (1) The order"
		at = skipBlank(o.text, at, end)
		l := labelAt(o.text, o.labelStart(at, end), end)
		if l.form == formSign && o.style.signs && len(o.stack) == 1 {
			o.startItem(&l, 0, l.readings[0])
			at = o.pastDash(l.end, end)
			continue
		}
		if l.form != formParens && l.form != formParen || !l.canBeFirst() || o.refersOn(ln, &l) ||
			o.sameStyle(&l, l.firstReading().class) == len(o.stack)-1 {
			break
		}
		parent, reading, ok := o.place(&l, i, false)
		if !ok || !reading.first() {
			break
		}
		o.startItem(&l, parent, reading)
		at = o.pastDash(l.end, end)
	}
	return at
}

// pastDash is where the text goes on at the byte, behind blanks and a dash.
func (o *outliner) pastDash(at, end int32) int32 {
	at = skipBlank(o.text, at, end)
	switch r, size := decode(o.text, at, end); {
	case r == '—' || r == '–':
		return skipBlank(o.text, at+size, end)
	case r == '_' || r == '-' && at+1 < end && o.text[at+1] == '-':
		for at < end && o.text[at] == byte(r) {
			at++
		}
		return skipBlank(o.text, at, end)
	}
	return at
}

// prose reads text of the innermost open provision up to the byte, and the items and definitions
// that run on within the line.
func (o *outliner) prose(at, end int32, i int) {
	ln := &o.lines[i]
	o.findMarks(at, ln)
	for n := range o.marks {
		m := &o.marks[n]
		from := o.tokenAt(ln, at)
		o.ending = o.endingOf(from, m.token)
		if m.label.form == formTerm {
			if o.term(m, at, end) {
				at = m.label.start
			}
			continue
		}
		if m.label.form == formTail {
			if holder := o.inlineTail(n, i); holder >= 0 {
				o.own(o.now(), at, o.trimmed(at, m.label.start))
				o.stack = o.stack[:holder+1]
				at = m.label.start
			}
			continue
		}
		parent, reading, ok := o.place(&m.label, i, true)
		if !ok || !o.inSeries(n, parent, reading, i) {
			continue
		}
		o.own(o.now(), at, o.trimmed(at, m.label.start))
		o.startItem(&m.label, parent, reading)
		at = skipBlank(o.text, m.label.end, end)
	}
	o.own(o.now(), at, end)
	if from := o.tokenAt(ln, at); from < ln.last {
		o.ending = o.endingOf(from, ln.last)
	}
}

// trimmed is where the text ends without the white space before stop.
func (o *outliner) trimmed(start, stop int32) int32 {
	for stop > start && (o.text[stop-1] == ' ' || o.text[stop-1] == '\t' || o.text[stop-1] == '\n' || o.text[stop-1] == '\r') {
		stop--
	}
	return stop
}

// inSeries reports whether the label within the line belongs to a series: it goes on with an open
// one, or the label that comes after it follows.
func (o *outliner) inSeries(n, parent int, reading numberReading, i int) bool {
	m := &o.marks[n]
	if !reading.first() {
		return m.sure || parent+1 < len(o.stack) && o.stack[parent+1].form == m.label.form
	}
	if !m.sure {
		return false
	}
	follows := func(l *label) bool {
		if l.form != m.label.form {
			return false
		}
		for _, r := range l.readings[:l.count] {
			if r.class == reading.class && r.value == 2 {
				return true
			}
		}
		return false
	}
	for k := n + 1; k < len(o.marks) && k < n+32; k++ {
		if follows(&o.marks[k].label) {
			return true
		}
	}
	l := o.labelOf(i + 1)
	return follows(&l)
}
