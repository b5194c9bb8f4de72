package outline

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// Amending text says what becomes of another law and quotes what is to stand there. The quotation
// often comes without its quotation marks and with labels that would fit the instrument's own, so
// the block is found before it is read: it opens after an instruction that ends with a colon, and
// closes with a line of nothing but marks or with the closing quotation mark.

const longestQuotation = 2000 // lines

// markQuoted marks the lines that lie between an instruction and the line that closes its quotation.
func (o *outliner) markQuoted() {
	from := -1
	for i := range o.lines {
		switch ln := &o.lines[i]; {
		case ln.ends == endsColon && o.announces(ln):
			from = i
		case from >= 0 && o.closesQuote(ln):
			for k := from + 1; k < i && i-from < longestQuotation; k++ {
				o.lines[k].quoted = true
			}
			from = -1
		}
	}
}

// opensQuote looks for new text for another law that begins on the line after i.
func (o *outliner) opensQuote(i int) {
	ln := &o.lines[i]
	if o.quote > 0 || ln.ends != endsColon || i+1 >= len(o.lines) || len(o.stack) == 0 || len(o.stack) > deepestParent-2 ||
		!o.announces(ln) && !o.announcesArticles(i) && !(o.beginsQuoted(i+1) && o.has(ln.first, ln.last, o.words.amendingWord)) {
		return
	}
	stop := o.quoteEnd(i)
	o.looked = max(o.looked, stop)
	if stop > i+1 || stop == i+1 && o.closesQuote(&o.lines[stop]) {
		o.quote, o.base = stop, len(o.stack)-1
		o.quoteBase = o.base
		o.ending = endsColon
	}
}

// quoteEnd is the line that closes the quotation after line i or the first line after it; 0 where
// none begins.
func (o *outliner) quoteEnd(i int) int {
	limit := min(len(o.lines), i+longestQuotation)
	next := o.quoteStop(i + 1)
	if next < len(o.lines) && o.closesQuote(&o.lines[next]) {
		return next
	}
	if o.beginsQuoted(i + 1) {
		stop := 0
		for k := i + 1; k < limit && o.beginsQuoted(k); k++ {
			for k < limit-1 && !o.endsQuoted(k) && !o.opensTop(k+1) {
				k++
			}
			stop = k + 1
		}
		return stop
	}
	if o.announcesArticles(i) {
		return o.articlesEnd(i)
	}
	// Neither marks nor a closing line: the new text runs to the next article, or to the label that
	// comes next after the instruction's own.
	if o.listAt(o.lastWord(&o.lines[i]), o.lines[i].last, o.words.newText) == 0 {
		return 0
	}
	for next > i+1 && o.style.above && next < len(o.lines) && o.lines[next-1].head == 0 && o.titleLike(next-1) {
		next--
	}
	return next
}

// quoteStop is the first line from i on that closes a quotation or opens an article or part. The last
// answer is kept, so that no line is looked at twice.
func (o *outliner) quoteStop(i int) int {
	if i >= o.stopFrom && i <= o.stopAt {
		return o.stopAt
	}
	o.stopFrom = i
	for ; i < len(o.lines); i++ {
		h := o.headingAt(i)
		if o.closesQuote(&o.lines[i]) || o.opensTop(i) && !o.lines[i].quoted ||
			o.style.mixed && h != nil && h.role == roleDotted && h.number.follows(o.last) {
			break
		}
	}
	o.stopAt, o.looked = i, max(o.looked, i)
	return i
}

func (o *outliner) lastWord(ln *textLine) int32 {
	last := ln.last
	for last > ln.first && o.tokens[last-1].Kind > text.TokenNumber {
		last--
	}
	return max(last-1, ln.first)
}

// leavesQuote reports whether the line's label goes on with the instruction's own series rather than
// with one inside the quotation.
func (o *outliner) leavesQuote(i int) bool {
	ln := &o.lines[i]
	l := labelAt(o.text, ln.start, ln.end)
	if l.form == formNone || o.lines[i].quoted {
		return false
	}
	for d := len(o.stack) - 1; d > 0; d-- {
		e := &o.stack[d]
		if e.form != l.form {
			continue
		}
		for _, r := range l.readings[:l.count] {
			if r.follows(e.number) {
				return d <= o.quoteBase
			}
		}
	}
	return false
}

// announces reports whether the line is an instruction to amend that ends with "the following:".
func (o *outliner) announces(ln *textLine) bool {
	last := o.lastWord(ln) + 1
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
	return t+1 == ln.last && (o.listAt(t, ln.last, lexicon.ListAnd) > 0 || o.listAt(t, ln.last, lexicon.ListOr) > 0)
}

func (o *outliner) beginsQuoted(i int) bool {
	ln := &o.lines[i]
	r, _ := decode(o.text, ln.start, ln.end)
	return r == '“' || r == '"' || r == '`' || r == '‘' || r == '«' || r == '„'
}

// endsQuoted reports whether the line ends with a closing quotation mark.
func (o *outliner) endsQuoted(i int) bool {
	ln := &o.lines[i]
	for t := ln.last - 1; t >= ln.first; t-- {
		switch o.tokens[t].Kind {
		case text.TokenQuote:
			return true
		case text.TokenStop, text.TokenSemicolon, text.TokenComma:
			continue
		case text.TokenWord:
			if t == ln.last-1 && (o.listAt(t, ln.last, lexicon.ListAnd) > 0 || o.listAt(t, ln.last, lexicon.ListOr) > 0) {
				continue
			}
		}
		return false
	}
	return false
}
