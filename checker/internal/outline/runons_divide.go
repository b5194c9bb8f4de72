package outline

import "clausecheck/checker/internal/text"

// schedule reports whether a schedule opens at the token: its word in capitals, behind a sentence, a rule or
// the heading of all schedules.
func (w *runOns) schedule(ln *textLine, t int32) bool {
	o := w.o
	at := t
	if to := o.listAt(t, ln.last, o.words.ordinal); to > 0 {
		at = to
	}
	end := o.listAt(at, ln.last, o.words.annex)
	if end == 0 {
		end = o.listAt(at, ln.last, o.words.annexes)
	}
	if end == 0 || !o.capitals(o.tokens[t].Start, o.tokens[end-1].End) {
		return false
	}
	switch o.tokens[t-1].Kind {
	case text.TokenStop, text.TokenOther:
		return true
	case text.TokenClose:
		return o.text[o.tokens[t-1].Start] == ']'
	}
	return o.listAt(t-1, t, o.words.annexes) == t && o.capitals(o.tokens[t-1].Start, o.tokens[t-1].End)
}

// divide cuts the lines before the tokens. A title that is cut off loses its full stop.
func (o *outliner) divide(cuts []int32) {
	lines := make([]textLine, 0, len(o.lines)+len(cuts))
	for i := range o.lines {
		ln := o.lines[i]
		for len(cuts) > 0 && cuts[0] < ln.last {
			if t := cuts[0]; t > ln.first {
				piece := ln
				piece.last, piece.end = t, o.tokens[t-1].End
				if last := t - 1; piece.last-piece.first <= longestRunOnTitle && o.tokens[last].Kind == text.TokenStop && last > piece.first && !o.has(piece.first, last, o.words.verb) && o.tokens[last-1].Kind == text.TokenWord && o.tokens[t].Kind == text.TokenNumber {
					piece.last, piece.end = last, o.tokens[last].Start
				}
				piece.ends = o.endingOf(piece.first, piece.last)
				lines = append(lines, piece)
				ln.first, ln.start, ln.indent, ln.gap, ln.head = t, o.tokens[t].Start, 0, true, 0
			}
			cuts = cuts[1:]
		}
		ln.head = 0
		lines = append(lines, ln)
	}
	o.lines, o.heads = lines, o.heads[:0]
	o.findHeadings(0, len(o.lines))
}
