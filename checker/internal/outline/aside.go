package outline

import "clausecheck/checker/internal/text"

// Bills are printed with statements that explain them: what each clause is for, in words that sound
// like its own ("Clause 6 seeks to empower the Bank to …"). They are no law. A statement behind the bill
// runs to the end of the text, or to the next bill; one in front of it, to where the bill begins.

const bodyBefore = 3 // headings that stand before a statement which is behind its bill

// findAsides marks the lines of explanatory statements, and takes the headings off them.
func (o *outliner) findAsides() {
	if o.words.aside == 0 {
		return
	}
	heads, lastHead := 0, -2
	for i := 0; i < len(o.lines); i++ {
		ln := &o.lines[i]
		if ln.kind != lineText {
			continue
		}
		if h := o.headingAt(i); h != nil && h.role < rolePart {
			heads++
			if ln.ends == endsOpen {
				lastHead = i
			}
			continue
		}
		if lastHead == i-1 || !o.asideTitle(i) {
			continue // right behind the label of an article it is the article's title
		}
		stop, begins := o.asideEnd(i + 1)
		if heads < bodyBefore && !begins {
			continue // a law that calls a part of its own so, or nothing but a statement
		}
		for k := i; k < stop; k++ {
			o.lines[k].kind, o.lines[k].head = lineAside, 0
		}
		i, heads = stop-1, 0
	}
}

// asideTitle reports whether the line is nothing but the title of an explanatory statement.
func (o *outliner) asideTitle(i int) bool {
	ln := &o.lines[i]
	if ln.end-ln.start > longestTitle || ln.ends != endsOpen && ln.ends != endsColon {
		return false
	}
	first := o.firstWordToken(ln.first, ln.last)
	if c := o.text[ln.start]; c >= 'a' && c <= 'z' {
		return false
	}
	to := o.listAt(first, ln.last, o.words.aside)
	return to > 0 && o.firstWordToken(to, ln.last) == ln.last
}

// asideEnd is the line at which the statement ends that goes on at the line i. It reports whether a
// law begins there: with the formula that enacts it, or with its first article.
func (o *outliner) asideEnd(i int) (stop int, begins bool) {
	for ; i < len(o.lines); i++ {
		ln := &o.lines[i]
		if o.listAt(o.firstWordToken(ln.first, ln.last), ln.last, o.words.enacting) > 0 {
			return i, true
		}
		if h := o.headingAt(i); h != nil && (h.role == roleArticle || h.role == roleSection) && h.number.value == 1 && ln.kind == lineText &&
			(h.rest >= ln.end || !o.has(o.tokenAt(ln, h.rest), ln.last, o.words.verb) && ln.ends == endsOpen) {
			return i, true
		}
	}
	return i, false
}

// asideLine adds the line as a note that belongs to no provision.
func (o *outliner) asideLine(i int) {
	o.flushHeadings()
	o.stack, o.closing, o.notes, o.ending = o.stack[:0], text.None, false, endsNothing
	o.leaf(text.KindNote, i, text.None)
}
