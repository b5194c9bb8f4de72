package outline

import "clausecheck/checker/internal/lexicon"

// labelled reads a line that begins with the label of a paragraph or item. It reports false where
// the line has none, or one that can only be part of a sentence.
func (o *outliner) labelled(i int) bool {
	ln := &o.lines[i]
	at := o.labelStart(ln.start, ln.end)
	l := labelAt(o.text, at, ln.end)
	if o.decimal(&l, i) {
		return true
	}
	if l.form == formNone || l.form == formBare || l.form == formSign && !o.style.signs || i > 0 && o.endsInReference(&o.lines[i-1]) && o.ending != endsNothing {
		return false
	}
	if (l.form == formDash || l.form == formBullet) && len(o.stack) == 0 {
		return false
	}
	if o.refersOn(ln, &l) {
		return false
	}
	o.ensureTop(ln.start)
	parent, reading, ok := o.place(&l, i, false)
	if !ok {
		return false
	}
	o.openItem(&l, parent, reading, i)
	return true
}

// labelStart passes over brackets, amendment marks such as "F12[" and, in quoted text, quotation
// marks before a label.
func (o *outliner) labelStart(at, end int32) int32 {
	for range 5 {
		r, size := decode(o.text, at, end)
		switch {
		case r == '[' || r == '“' || r == '"' || r == '`' || r == '‘' || r == '«':
			at = skipBlank(o.text, at+size, end)
		case r >= '1' && r <= '9': // "2 [(4) A person"
			k := skipBlank(o.text, pastDigits(o.text, at, end), end)
			if k >= end || k > at+4 || o.text[k] != '[' || labelAt(o.text, k+1, end).form != formParens {
				return at
			}
			at = k + 1
		case r >= 'A' && r <= 'Z':
			k := at + 1
			for k < end && k < at+4 && o.text[k] >= '0' && o.text[k] <= '9' {
				k++
			}
			if k == at+1 || k >= end || o.text[k] != '[' {
				return at
			}
			at = k + 1
		default:
			return at
		}
	}
	return at
}

// pastDigits is the first byte from at on that is no digit.
func pastDigits(source string, at, end int32) int32 {
	for at < end && source[at] >= '0' && source[at] <= '9' {
		at++
	}
	return at
}

// refersOn reports whether the label begins a list of references: "(b) or (c) to hold office".
func (o *outliner) refersOn(ln *textLine, l *label) bool {
	next := o.tokenAt(ln, l.end)
	if next+1 >= ln.last || o.listAt(next, ln.last, lexicon.ListAnd) == 0 && o.listAt(next, ln.last, lexicon.ListOr) == 0 {
		return false
	}
	return labelAt(o.text, o.tokens[next+1].Start, ln.end).form != formNone
}

// place finds where the label belongs: the index in the stack of its parent, and how to read it.
func (o *outliner) place(l *label, i int, inline bool) (parent int, reading numberReading, ok bool) {
	top := len(o.stack) - 1
	sibling := -1
	for d := top; d > o.base && sibling < 0; d-- {
		if o.stack[d].form != l.form {
			continue
		}
		if l.count == 0 {
			sibling = d
		}
		for _, r := range l.readings[:l.count] {
			if r.follows(o.stack[d].number) {
				sibling, reading = d, r
				break
			}
		}
	}
	first := l.firstReading()
	switch {
	case sibling >= 0 && first.class == classOfNone:
		return sibling - 1, reading, true
	case sibling >= 0: // "(i)" after "(h)"
		if o.opensSeries(l, first, reading, i, inline) {
			return o.parentFor(l), first, true
		}
		return sibling - 1, reading, true
	case l.count == 0:
		return o.parentFor(l), reading, true
	case first.class != classOfNone:
		if d := o.sameStyle(l, first.class); d >= 0 && o.ending != endsColon && o.ending != endsNothing {
			if !inline && (o.stack[top].form == formNone || o.stack[top].form == formTerm) {
				return o.parentFor(l), first, true
			}
			return d - 1, first, true
		}
		return o.parentFor(l), first, true
	}
	if d, r := o.outOfOrder(l, inline); d >= 0 {
		return d - 1, r, true
	}
	if inline {
		return 0, reading, false
	}
	r := l.readings[0]
	if l.form == formDot && r.class != classDigit && r.class != classHan {
		return 0, reading, false // an initial
	}
	if r.class == classDigit {
		return o.base, r, true
	}
	return o.parentFor(l), r, true
}

// outOfOrder finds the series that a label belongs to though its neighbours are missing or, at the
// start of a line, come twice: the index in the stack of the label before it, or -1.
func (o *outliner) outOfOrder(l *label, inline bool) (int, numberReading) {
	repeated, later := -1, -1
	var reading numberReading
	for d := len(o.stack) - 1; d > o.base && later < 0; d-- {
		e := &o.stack[d]
		if e.form != l.form {
			continue
		}
		for _, r := range l.readings[:l.count] {
			switch {
			case r.class != e.number.class:
			case r.after(e.number) && repeated < 0 && later < 0:
				later, reading = d, r
			case repeated < 0 && later < 0 && !inline:
				repeated, reading = d, r
			}
		}
		if repeated >= 0 {
			return repeated, reading
		}
	}
	return later, reading
}

// sameStyle is the innermost open provision with a label of that form and alphabet; -1 is none.
func (o *outliner) sameStyle(l *label, class numberClass) int {
	for d := len(o.stack) - 1; d > o.base; d-- {
		if o.stack[d].form == l.form && o.stack[d].number.class == class {
			return d
		}
	}
	return -1
}

// parentFor is the innermost open provision that a new series can stand in: an unlabelled paragraph
// takes items only where it leads up to them.
func (o *outliner) parentFor(l *label) int {
	d := len(o.stack) - 1
	for d > o.base && o.stack[d].form == formNone && o.ending == endsStop {
		d--
	}
	return min(d, deepestParent)
}

// opensSeries decides whether an ambiguous label such as "(i)" opens a series below the item before
// it rather than coming next after it: by the label that follows, or else by how that item ends.
func (o *outliner) opensSeries(l *label, first, next numberReading, i int, inline bool) bool {
	for k := i + 1; !inline && k < len(o.lines) && k < i+8; k++ {
		at := o.labelStart(o.lines[k].start, o.lines[k].end)
		n := labelAt(o.text, at, o.lines[k].end)
		if n.form != l.form {
			continue
		}
		for _, r := range n.readings[:n.count] {
			if r.class == first.class && r.value == 2 {
				return true
			}
			if r.class == next.class && r.value == next.value+1 && r.suffix == 0 {
				return false
			}
		}
	}
	return o.ending == endsColon
}
