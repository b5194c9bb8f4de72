package outline

import (
	"unicode"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// Hard-wrapped text breaks its lines wherever the next word would not have fitted. Where that is how
// the lines of a text end, they are joined again into paragraphs.

const (
	shortestWrap = 45
	longestWrap  = 130
)

// join rejoins the lines of a text that is hard-wrapped at that width.
func (o *outliner) join(width int32) {
	o.redraw.joined = true
	kept := o.lines[:1]
	lastStart, indent := o.lines[0].start, o.lines[0].indent // of the paragraph's last physical line
	for i := 1; i < len(o.lines); i++ {
		ln := o.lines[i]
		to := &kept[len(kept)-1]
		full := to.end-lastStart+indent+1+o.firstWord(&ln) >= width &&
			(to.ends != endsStop || ln.indent <= indent || !o.titleStart(ln.start, ln.end))
		lastStart, indent = ln.start, ln.indent
		if (full || o.breaksOff(to, &ln)) && !ln.gap && to.last > to.first && to.kind == lineText && ln.kind == lineText && o.continues(to, &ln) {
			to.end, to.last, to.ends = ln.end, ln.last, ln.ends
			continue
		}
		kept = append(kept, ln)
	}
	o.lines = kept
}

// breaksOff reports whether a line ends within a sentence although the next word would have fitted: with a
// word such as "of" or "the", behind which the next line goes on in small letters. Somebody edited the line
// and did not set the paragraph anew.
func (o *outliner) breaksOff(to, next *textLine) bool {
	if to.ends != endsOpen || to.last <= to.first {
		return false
	}
	word := &o.tokens[to.last-1]
	if word.Kind != text.TokenWord || o.m.Words.Entries[word.Word].Flags&text.WordDeterminer == 0 {
		return false
	}
	r, _ := decode(o.text, word.Start, word.End)
	n, _ := decode(o.text, next.start, next.end)
	return unicode.IsLower(r) && unicode.IsLower(n)
}

// wrapWidth is the least width at which a line and the word after it did not fit; 0 where the text
// is not wrapped.
func (o *outliner) wrapWidth() int32 {
	var width int32
	broken, long := 0, 0
	for i := 0; i+1 < len(o.lines); i++ {
		ln, next := &o.lines[i], &o.lines[i+1]
		size := ln.end - ln.start + ln.indent
		if size > longestWrap {
			long++
			continue
		}
		if size < shortestWrap || next.gap || ln.ends != endsOpen {
			continue
		}
		if r, _ := decode(o.text, next.start, next.end); unicode.IsLower(r) && labelAt(o.text, next.start, next.end).form == formNone {
			broken++
			if with := size + 1 + o.firstWord(next); width == 0 || with < width {
				width = with
			}
		}
	}
	if broken < 2 || broken*20 < len(o.lines) || long*20 > len(o.lines) {
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

// continues reports whether next can be the paragraph's next line: it begins with no label and no
// heading, or with one that the line before calls for.
func (o *outliner) continues(to, next *textLine) bool {
	_, isHead := o.wordHeading(next)
	if isHead { // a heading, unless the sentence before it is open
		r, _ := decode(o.text, o.tokens[to.last-1].Start, to.end)
		return to.ends == endsComma || to.ends == endsOpen && unicode.IsLower(r)
	}
	return labelAt(o.text, next.start, next.end).form == formNone || o.callsForLabel(to)
}

// callsForLabel reports whether a label that follows the line can belong to a reference that the
// line ends within, such as "subsection (1) or".
func (o *outliner) callsForLabel(ln *textLine) bool {
	if ln.last-ln.first < 2 || ln.ends != endsOpen && ln.ends != endsComma {
		return false
	}
	last := ln.last - 1
	if k := o.tokens[last].Kind; k == text.TokenWord && (o.listAt(last, ln.last, lexicon.ListAnd) > 0 || o.listAt(last, ln.last, lexicon.ListOr) > 0) || k == text.TokenComma {
		last--
		k := o.tokens[last].Kind
		return k == text.TokenClose || k == text.TokenNumber
	}
	return o.tokens[last].Kind == text.TokenClose || o.endsInReference(ln)
}

// endsInReference reports whether the line ends with a word such as "paragraph", so that a label on
// the next line numbers nothing.
func (o *outliner) endsInReference(ln *textLine) bool {
	if ln.last-ln.first < 3 || ln.ends != endsOpen {
		return false
	}
	last := ln.last - 1
	r, _ := decode(o.text, o.tokens[last].Start, ln.end)
	return !unicode.IsUpper(r) && o.listAt(last, ln.last, o.words.reference) > 0
}
