package markdown

import (
	"strings"

	"clausecheck/checker/draft/flat"
)

// noteDefinition is the size of "[^1]:" at the beginning of a line, or 0.
func noteDefinition(body string) int {
	if !strings.HasPrefix(body, "[^") {
		return 0
	}
	stop := strings.Index(body[:min(len(body), 64)], "]:")
	if stop < 3 {
		return 0
	}
	return stop + 2
}

// noteWithin takes a note that is written where its mark would stand, "^[like this]", and is the number of bytes
// done with; 0 where there is none.
func (r *reader) noteWithin(rest string, at int) int {
	if !strings.HasPrefix(rest, "^[") {
		return 0
	}
	near := rest[:min(len(rest), maxLink)]
	if strings.IndexByte(near, ']') < 0 {
		return 0
	}
	depth := 0
	for i := 1; i < len(near); i++ {
		switch near[i] {
		case '[':
			depth++
		case ']':
			if depth--; depth > 0 {
				continue
			}
			if r.Omitting > 0 {
				r.Omitted(near[2:i])
			} else {
				r.notes.Hint(flat.HintNote, 0)
				r.notes.Copy(near[2:i], at+2)
				r.notes.EndLine()
			}
			return i + 1
		}
	}
	return 0
}
