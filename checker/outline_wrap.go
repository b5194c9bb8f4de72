package checker

import "unicode"

// Hard-wrapped text breaks its lines wherever the next word would not have fitted. Where that is how
// the lines of a text end, they are joined again into paragraphs.

const (
	shortestWrap = 45
	longestWrap  = 130
)

// join rejoins the lines of a hard-wrapped text.
func (o *outliner) join() {
	width := o.wrapWidth()
	if width == 0 {
		return
	}
	kept := o.lines[:1]
	lastStart := o.lines[0].start // of the last physical line of the paragraph
	for i := 1; i < len(o.lines); i++ {
		ln := o.lines[i]
		to := &kept[len(kept)-1]
		full := to.end-lastStart+1+o.firstWord(&ln) > width
		lastStart = ln.start
		if full && !ln.gap && to.kind == lineText && ln.kind == lineText && o.continues(to, &ln) {
			to.end, to.last, to.ends = ln.end, ln.last, ln.ends
			continue
		}
		kept = append(kept, ln)
	}
	o.lines = kept
}

// wrapWidth is the width that lines were wrapped at; 0 where they were not.
func (o *outliner) wrapWidth() int32 {
	var width int32
	broken, long := 0, 0
	for i := 0; i+1 < len(o.lines); i++ {
		ln, next := &o.lines[i], &o.lines[i+1]
		size := ln.end - ln.start
		if size > longestWrap {
			long++
			continue
		}
		if size < shortestWrap || next.gap || ln.ends == endsStop || ln.ends == endsColon || ln.ends == endsSemi {
			continue
		}
		if r, _ := decode(o.text, next.start, next.end); unicode.IsLower(r) && labelAt(o.text, next.start, next.end).form == formNone {
			broken++
			width = max(width, size)
		}
	}
	if broken < 2 || broken*10 < len(o.lines) || long*20 > len(o.lines) {
		return 0
	}
	return width
}

func (o *outliner) firstWord(ln *textLine) int32 {
	at := ln.start
	for at < ln.end && o.text[at] > ' ' {
		at++
	}
	return at - ln.start
}

// continues reports whether next can be the paragraph's next line: it begins with no label, or with
// one that a reference at the end of the line before calls for.
func (o *outliner) continues(to, next *textLine) bool {
	_, isHead := o.wordHeading(next)
	if l := labelAt(o.text, next.start, next.end); l.form == formNone && !isHead {
		return true
	}
	return o.callsForLabel(to)
}

// callsForLabel reports whether the line ends within a reference, such as "referred to in paragraph".
func (o *outliner) callsForLabel(ln *textLine) bool {
	if ln.last-ln.first < 2 || ln.ends != endsOpen && ln.ends != endsComma {
		return false
	}
	last := ln.last - 1
	if k := o.tokens[last].Kind; k == TokenWord && (o.listAt(last, ln.last, ListAnd) > 0 || o.listAt(last, ln.last, ListOr) > 0) || k == TokenComma {
		last--
		k := o.tokens[last].Kind
		return k == TokenClose || k == TokenNumber
	}
	return o.listAt(last, ln.last, o.words.reference) > 0 || o.tokens[last].Kind == TokenClose
}
