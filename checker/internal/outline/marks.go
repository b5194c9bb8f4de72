package outline

import (
	"unicode"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// mark is a place within a line where an item, a definition or the closing words can begin.
type mark struct {
	token int32
	label label
	sure  bool // after a sentence, a semicolon, a colon or a dash, not only a comma
}

// findMarks collects the labels within the line from the byte on.
func (o *outliner) findMarks(at int32, ln *textLine) {
	o.marks = o.marks[:0]
	from := o.tokenAt(ln, at)
	for t := from; t+1 < ln.last; t++ {
		tok := &o.tokens[t]
		switch {
		case tok.Kind == text.TokenOpen:
		case tok.Kind <= text.TokenWord && t > from && o.tokens[t-1].Kind > text.TokenNumber && o.beginsTail(t, ln.last):
			o.marks = append(o.marks, mark{token: t, sure: o.tokens[t-1].Kind != text.TokenComma, label: label{start: tok.Start, form: formTail}})
			continue
		case tok.Kind == text.TokenQuote:
			if t > from && o.beginsTerm(t, ln.last) {
				if sure, ok := o.boundary(from, t); ok && sure {
					o.marks = append(o.marks, mark{token: t, sure: true, label: label{start: tok.Start, form: formTerm}})
				}
			}
			continue
		case tok.Kind <= text.TokenNumber && o.tokens[t+1].Kind == text.TokenClose && tok.Len() <= 4 && o.tokens[t+1].Start == tok.End:
			if t > from && o.tokens[t-1].Kind == text.TokenOpen {
				continue
			}
		default:
			continue
		}
		if t == from {
			continue
		}
		sure, ok := o.boundary(from, t)
		if !ok {
			continue
		}
		l := labelAt(o.text, tok.Start, ln.end)
		if l.form != formParens && l.form != formParen {
			continue
		}
		if l.readings[0].class == classDigit && o.tokens[t-1].Kind == text.TokenStop {
			if r, _ := decode(o.text, skipBlank(o.text, l.end, ln.end), ln.end); !unicode.IsUpper(r) && r != '“' && r != '"' && !caseless(r) && r != '(' && !(unicode.IsLower(r) && o.comesNext(&l)) {
				continue
			}
		}
		if !o.refersOn(ln, &l) {
			o.marks = append(o.marks, mark{token: t, label: l, sure: sure})
		}
	}
}

// comesNext reports whether the number of the label is the one after that of the mark before it or of an open
// provision, so that a sentence which was begun in small letters is its text all the same.
func (o *outliner) comesNext(l *label) bool {
	if n := len(o.marks); n > 0 && o.marks[n-1].label.form == l.form && o.marks[n-1].label.count > 0 {
		return l.readings[0].follows(o.marks[n-1].label.readings[0])
	}
	for d := len(o.stack) - 1; d > o.base; d-- {
		if o.stack[d].form == l.form && l.readings[0].follows(o.stack[d].number) {
			return true
		}
	}
	return false
}

// boundary reports whether an item can begin at the token: after a mark that ends or interrupts a
// sentence, with "and" or "or" between, or after a note in brackets.
func (o *outliner) boundary(from, t int32) (sure, ok bool) {
	at := t - 1
	if at > from && (o.listAt(at, t, lexicon.ListAnd) > 0 || o.listAt(at, t, lexicon.ListOr) > 0) {
		at--
	}
	if at < from {
		return false, false
	}
	switch o.tokens[at].Kind {
	case text.TokenStop, text.TokenSemicolon, text.TokenColon, text.TokenDash:
		return true, true
	case text.TokenComma:
		return false, true
	case text.TokenClose:
		e := o.endingOf(from, at+1)
		return true, at == t-1 && (o.text[o.tokens[at].Start] == ']' || e == endsStop || e == endsSemi)
	case text.TokenQuote:
		e := o.endingOf(max(from, at-2), at+1)
		return true, e == endsStop || e == endsSemi
	}
	return false, at < t-1
}

// beginsTail reports whether words that close a sentence after its items, or a proviso, begin at the
// token.
func (o *outliner) beginsTail(t, last int32) bool {
	switch o.tokens[t-1].Kind {
	case text.TokenComma, text.TokenSemicolon:
		if o.listAt(t, min(last, t+4), o.words.tail) > 0 || o.listAt(t, min(last, t+5), o.words.tailAgain) > 0 {
			return true
		}
		fallthrough
	case text.TokenStop, text.TokenColon:
		return o.text[o.tokens[t].Start] <= 'Z' && o.listAt(t, last, o.words.proviso) > 0
	}
	return false
}

// inlineTail is the index in the stack of the provision whose sentence the mark's words close; -1
// where they belong to the item itself. They close it where the words before the items lack a verb.
func (o *outliner) inlineTail(n, i int) int {
	d := len(o.stack) - 1
	m := &o.marks[n]
	if d <= o.base || o.stack[d].form == formNone || o.stack[d].form == formTerm || o.goesOn(n, i) {
		return -1
	}
	holder := o.tailHolder(d)
	if holder < 0 {
		return -1
	}
	if o.text[m.label.start] <= 'Z' { // a proviso
		return holder
	}
	body := o.out[o.stack[holder].ref].Body
	doc := text.Document{Tokens: o.tokens}
	first, last := o.tokenRange(&doc, body)
	if again := doc.TokenFrom(m.label.start); o.listAt(again, min(again+5, int32(len(o.tokens))), o.words.tailAgain) > 0 {
		item, _ := o.tokenRange(&doc, text.Span{Start: o.out[o.stack[d].ref].Label.End, End: m.label.start})
		if o.listAt(o.firstWordToken(first, last), last, lexicon.ListWhere) == 0 || o.listAt(item, again, lexicon.ListWhere) > 0 {
			return -1
		}
	}
	if o.has(first, last, o.words.tail) {
		return -1
	}
	return holder
}

// goesOn reports whether the series that is open goes on after the mark.
func (o *outliner) goesOn(n, i int) bool {
	next := func(l *label) bool {
		for d := len(o.stack) - 1; d > o.base; d-- {
			if o.stack[d].form != l.form {
				continue
			}
			for _, r := range l.readings[:l.count] {
				if r.class != classDigit && r.follows(o.stack[d].number) {
					return true
				}
			}
		}
		return false
	}
	for k := n + 1; k < len(o.marks) && k < n+32; k++ {
		if next(&o.marks[k].label) {
			return true
		}
	}
	l := o.labelOf(i + 1)
	return next(&l)
}
