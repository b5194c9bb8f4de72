package markdown

import (
	"strings"

	"clausecheck/checker/draft/flat"
)

// Revisions in the marks of critics: {--struck--}, {++put in++} and {~~old~>new~~}, remarks {>>why<<} and
// highlights {==of words==}. What was put in or highlighted stands, what was struck is left out, and remarks are
// no text, as in other files.

// mostRevised is how far the end of a revision is looked for, so that many beginnings without an end cost no
// more than their number.
const mostRevised = 2048

// revised takes a revision that the rest of a line begins with, which stands at a byte of the file, and is the
// number of bytes done with; 0 where there is none.
func (r *reader) revised(rest string, at int) int {
	if len(rest) < 6 {
		return 0
	}
	end := map[string]string{"{--": "--}", "{++": "++}", "{~~": "~~}", "{==": "==}", "{>>": "<<}"}[rest[:3]]
	if end == "" {
		return 0
	}
	length := strings.Index(rest[3:min(len(rest), mostRevised)], end)
	if length < 0 {
		return 0
	}
	old, put, from := rest[3:3+length], "", at+3
	switch rest[1] {
	case '+', '=':
		old, put = "", old
	case '>':
		return length + 6
	case '~':
		if middle := strings.Index(old, "~>"); middle >= 0 {
			old, put, from = old[:middle], old[middle+2:], from+middle+2
		}
	}
	if old != "" {
		r.Omit(flat.Struck)
		r.Copy(old, at+3)
		r.Resume()
	}
	r.Copy(put, from)
	return length + 6
}
