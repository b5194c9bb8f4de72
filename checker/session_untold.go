package checker

import (
	"strings"
	"unicode/utf8"

	"clausecheck/checker/internal/multilingual"
	"clausecheck/checker/internal/report"
)

// The session of a language has blanks for the lines of the others. An edit within a long run of such lines that
// neither makes nor joins any only moves what stands behind: what is said of the language's own lines stays. So the
// session is not told of it before its own lines are edited, and its report is moved instead.

// untold is the edits of blanks that a part was not told of, as one: the bytes of its text from start to end have
// become so many blanks. The zero value is none.
type untold struct{ start, end, length int }

const (
	mostUntold  = 1000 // bytes by which a text may have become longer or shorter
	blankBefore = 512  // bytes of blanks before an edit, more than any reading looks back in bytes
)

func (u untold) moved() multilingual.Moved {
	return multilingual.Moved{At: int32(u.start), By: int32(u.length - (u.end - u.start))}
}

// add notes an edit of lines that are blank to the part: the bytes from start to end of the text was, in the run of
// lines, become source. main says that the part is of the main language, of which the text's first bytes are asked
// what language they are in. It reports false, having noted nothing, where the part has to be told.
func (u *untold) add(part *Session, main bool, was string, run Span, start, end int, source string) bool {
	if strings.Contains(source, "\n") || strings.Contains(was[start:end], "\n") {
		return false
	}
	next := untold{start, end, len(source)}
	if *u != (untold{}) {
		before, after := max(0, u.start-start), max(0, end-(u.start+u.length))
		from, to := min(u.start, start), max(u.start+u.length, end)
		next = untold{u.start - before, u.end + after, to - from + len(source) - (end - start)}
		start, end = from, to
	}
	switch by := next.moved().By; {
	case start < int(run.Start)+blankBefore || end >= int(run.End) || by < -mostUntold || by > mostUntold:
		return false
	case main && start <= multilingual.SampleBytes+utf8.UTFMax:
		return false
	case report.TurnsOnLength(part.state.Document, mostUntold):
		return false
	}
	*u = next
	return true
}

// tell brings the part up to date with the text as it was before the present edit.
func (u *untold) tell(part *Session, was string) error {
	if *u == (untold{}) {
		return nil
	}
	_, err := part.Edit(u.start, u.end, blanks(was[u.start:u.start+u.length]))
	*u = untold{}
	return err
}

// blanks is the text with a blank for each byte that ends no line.
func blanks(text string) string {
	return multilingual.Blanked(text, []multilingual.Run{{At: Span{Start: 0, End: int32(len(text))}, Pack: -1}}, 0)
}
