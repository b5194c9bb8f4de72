package outline

import (
	"strings"

	"clausecheck/checker/internal/text"
)

// Pages are printed with a line on top or below that names the law and counts them: "Harbour Board 7",
// "8 Bill". In text that was drawn from such pages those lines stand between the others. What gives them away is
// that the same words come again and again with a number that rises.

const (
	longestRunning = 60
	fewestRunning  = 3 // pages
	fewestBetween  = 8 // lines of a page, on the average
	mostSkipped    = 4 // pages from one such line to the next
)

// runningLine is what is known of the lines that share their words.
type runningLine struct {
	count, number, first, last int32
	runs                       bool
}

// findRunning marks the lines that run on from page to page.
func (o *outliner) findRunning() {
	var known map[uint64]runningLine
	for i := range o.lines {
		key, number, ok := o.runningKey(i)
		if !ok || number == 0 {
			continue
		}
		if known == nil {
			known = make(map[uint64]runningLine)
		}
		at, seen := known[key]
		if at.count++; !seen || number <= at.number || number > at.number+mostSkipped {
			at.count, at.first = 1, int32(i)
		}
		at.number, at.last = number, int32(i)
		at.runs = at.runs || at.count >= fewestRunning && at.last-at.first >= (at.count-1)*fewestBetween
		known[key] = at
	}
	for key, at := range known {
		if !at.runs {
			delete(known, key)
		}
	}
	if len(known) == 0 {
		return
	}
	for i := range o.lines {
		if key, _, ok := o.runningKey(i); ok {
			if _, runs := known[key]; runs {
				o.lines[i].kind, o.lines[i].head = lineRunning, 0
			}
		}
	}
}

// runningKey tells the words of a short line that has no number, or one at its start or end, and returns that
// number; 0 where there is none. A heading is no such line.
func (o *outliner) runningKey(i int) (key uint64, number int32, ok bool) {
	const mostNumber = 9999
	ln := &o.lines[i]
	if ln.kind != lineText || ln.end-ln.start > longestRunning || ln.ends != endsOpen || ln.last-ln.first > 9 || ln.last == ln.first {
		return 0, 0, false
	}
	if h := o.headingAt(i); h != nil && h.role != roleBare {
		return 0, 0, false
	}
	if r, _ := decode(o.text, ln.start, ln.end); r == '(' || r == '[' || r == '“' || r == '"' {
		return 0, 0, false
	}
	words := o.text[ln.start:ln.end]
	for _, at := range [...]int32{ln.first, ln.last - 1} {
		t := &o.tokens[at]
		if t.Kind != text.TokenNumber || number > 0 {
			continue
		}
		for _, c := range o.text[t.Start:t.End] {
			if c < '0' || c > '9' {
				return 0, 0, false
			}
			if number = 10*number + (c - '0'); number > mostNumber {
				return 0, 0, false
			}
		}
		if words = o.text[t.End:ln.end]; at != ln.first {
			words = o.text[ln.start:t.Start]
		}
	}
	words = strings.TrimSpace(words)
	if c := strings.IndexFunc(words, func(r rune) bool { return r >= '0' && r <= '9' }); c >= 0 || len(words) < 3 || words[0] < 'A' || words[0] > 'Z' {
		return 0, 0, false
	}
	first := o.firstWordToken(ln.first, ln.last)
	if o.tokens[first].Kind == text.TokenNumber {
		first++
	}
	if o.listAt(first, ln.last, o.words.reference) > 0 {
		return 0, 0, false // "Rule 1", "Rule 2"
	}
	return text.HashText(text.HashSeed, words), number, true
}
