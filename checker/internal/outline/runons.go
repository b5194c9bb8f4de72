package outline

import (
	"unicode"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// Some texts have lost the ends of their lines: a section begins in the middle of one, behind the sentence that
// ends the section before it ("… whatsoever. 23. Ownership of boats (1) A boat"), and so do schedules. Such a
// line is cut where the number is the one that comes next and the numbers that open lines go on behind it.

const (
	longestRunOnTitle = 14 // tokens
	longestToFirst    = 20 // tokens from the number to "(1)"
	mostRunOn         = 10 // sections that run on in one line
)

// runOns finds the tokens before which lines are to be cut, in order.
type runOns struct {
	o     *outliner
	cuts  []int32 // tokens
	last  int32   // the number of the section that is open; 0 at the start of a schedule
	annex bool    // within a schedule that began within a line
}

// runOnCuts are the tokens before which lines are to be cut, in order.
func (o *outliner) runOnCuts() []int32 {
	w := runOns{o: o}
	next := w.nextNumbers()
	for i := range o.lines {
		ln := &o.lines[i]
		h := o.headingAt(i)
		if h != nil && h.number.class == classDigit && h.number.suffix == 0 {
			switch {
			case h.role == roleAnnex:
				w.last, w.annex = 0, false
			case h.role == roleDotted && (h.number.value == 1 || h.number.value > w.last && h.number.value <= w.last+2*mostRunOn):
				w.last = h.number.value
			}
		}
		if ln.kind == lineText && ln.last-ln.first > 8 && !ln.plain {
			from := ln.first + 1
			for h != nil && h.role != roleAnnex && from < ln.last && o.tokens[from].Start < h.end {
				from++ // the number of "Section 1. Lamps (1)" is its own
			}
			ln.plain = !w.line(ln, from, next[i])
		}
	}
	return w.cuts
}

// nextNumbers is, by line, the number that opens the next line that begins with one; 0 where none does, or an
// annex comes before it.
func (w *runOns) nextNumbers() []int32 {
	next := make([]int32, len(w.o.lines))
	number := int32(0)
	for i := len(next) - 1; i >= 0; i-- {
		next[i] = number
		if h := w.o.headingAt(i); h != nil {
			switch h.role {
			case roleDotted:
				number = h.number.value
			case roleAnnex:
				number = 0
			}
		}
	}
	return next
}

// line finds the cuts within a line from the token on; next is the number that opens a line behind it. It reports whether the line
// holds anything before which it could be cut, whatever stands in other lines.
func (w *runOns) line(ln *textLine, from, next int32) (could bool) {
	o, quotes := w.o, 0
	for t := from; t+2 < ln.last; t++ {
		switch tok := &o.tokens[t]; tok.Kind {
		case text.TokenQuote:
			quotes++
		case text.TokenWord:
			if tok.Len() >= 5 && w.schedule(ln, t) {
				w.cuts, w.last, w.annex, quotes = append(w.cuts, t), 0, true, 0
				next, could = 0, true
			}
		case text.TokenNumber:
			if o.tokens[t+1].Kind != text.TokenStop || o.tokens[t+1].Start-tok.End > 1 {
				continue
			}
			if could = true; quotes%2 != 0 {
				continue
			}
			if value := w.value(t); value == w.last+1 && (w.opens(ln, t, next) || w.noted(ln, t, next)) ||
				value > w.last && value < next && w.noted(ln, t, next) && o.tokens[t+2].Kind == text.TokenOpen {
				w.cut(ln, t)
			}
		}
	}
	return could
}

// value is the number that the token spells, or -1.
func (w *runOns) value(t int32) int32 {
	const most = 3 // digits
	tok := &w.o.tokens[t]
	if tok.Len() > most {
		return -1
	}
	value := int32(0)
	for _, c := range []byte(w.o.text[tok.Start:tok.End]) {
		if c < '0' || c > '9' {
			return -1
		}
		value = 10*value + int32(c-'0')
	}
	return value
}

// opens reports whether the number at the token, which comes next, opens a section.
func (w *runOns) opens(ln *textLine, t, next int32) bool {
	o := w.o
	value := w.last + 1
	if next != 0 && next <= value {
		return false // it opens a line itself
	}
	title := w.title(ln, t)
	sentence := o.tokens[t-1].Kind == text.TokenStop || o.tokens[t-1].Kind == text.TokenClose
	if !sentence && title < 0 {
		return false
	}
	r, _ := decode(o.text, o.tokens[t+2].Start, ln.end)
	if o.tokens[t+2].Kind == text.TokenOpen {
		return o.text[o.tokens[t+3].Start] == '1' && value > 0
	}
	if !unicode.IsUpper(r) {
		return false
	}
	if w.annex && (sentence || value == 1) || next == value+1 || next > value && next <= value+mostRunOn && sentence {
		return true
	}
	for n := t + 2; n+2 < ln.last && n < t+longestToFirst; n++ { // "23. Ownership of boats (1)"
		switch o.tokens[n].Kind {
		case text.TokenStop, text.TokenSemicolon, text.TokenColon:
			return false
		case text.TokenOpen:
			if o.tokens[n+2].Kind == text.TokenClose && w.value(n+1) == 1 {
				return true
			}
		}
	}
	return false
}

// title is the token at which a title begins that ends before the number at t, on its line; -1 where there is
// none: "… on conviction. Offences. 35. (1)".
func (w *runOns) title(ln *textLine, t int32) int32 {
	o := w.o
	from := t - 1
	if o.tokens[from].Kind == text.TokenStop {
		from--
	}
	for from >= ln.first && t-from < longestRunOnTitle && (o.tokens[from].Kind == text.TokenWord || o.tokens[from].Kind == text.TokenComma) {
		from--
	}
	if from++; from >= t-1 && o.tokens[t-1].Kind == text.TokenStop || from >= t || t-from >= longestRunOnTitle {
		return -1
	}
	if from > ln.first {
		if k := o.tokens[from-1].Kind; k != text.TokenStop && k != text.TokenClose && k != text.TokenOther {
			return -1
		}
	}
	r, _ := decode(o.text, o.tokens[from].Start, ln.end)
	if !unicode.IsUpper(r) || o.has(from, t, o.words.verb) {
		return -1
	}
	return from
}

// noted reports whether the number stands behind a marginal note that ran into its line: "Offences. 35. (1)",
// "Fraudulent 34. A person". A word that counts provisions is no such note.
func (w *runOns) noted(ln *textLine, t, next int32) bool {
	o := w.o
	if next <= w.value(t) || next > w.value(t)+mostRunOn || w.title(ln, t) != ln.first || t-ln.first > 4 || o.words.counts(o, ln.first, t) {
		return false
	}
	if o.tokens[t+2].Kind == text.TokenOpen {
		return w.value(t+3) == 1
	}
	r, _ := decode(o.text, o.tokens[t+2].Start, ln.end)
	return unicode.IsUpper(r)
}

// counts reports whether a word among the tokens is one that stands before the number of a provision.
func (words *structureWords) counts(o *outliner, first, last int32) bool {
	for _, list := range [...]lexicon.ListID{words.reference, words.section, words.article, words.part, words.annex, words.annexes} {
		if o.has(first, last, list) {
			return true
		}
	}
	return false
}

// cut notes the cut before the number, and one before its title.
func (w *runOns) cut(ln *textLine, t int32) {
	if from := w.title(ln, t); from > ln.first && (len(w.cuts) == 0 || from > w.cuts[len(w.cuts)-1]) {
		w.cuts = append(w.cuts, from)
	}
	w.cuts = append(w.cuts, t)
	w.last = w.value(t)
}
