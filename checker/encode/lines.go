package encode

import (
	"sort"
	"strings"

	"clausecheck/checker"
)

// lines finds the line and the column of a position. Lines end at a line feed, a carriage return, or
// both together.
type lines struct {
	text       string
	starts     []int32
	characters *Positions // made when first asked for
}

func newLines(text string) *lines {
	l := &lines{text: text, starts: []int32{0}}
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				i++
			}
			fallthrough
		case '\n':
			l.starts = append(l.starts, int32(i+1))
		}
	}
	return l
}

// of is the number of the line, from 0, on which byte i stands.
func (l *lines) of(i int32) int {
	return sort.Search(len(l.starts), func(k int) bool { return l.starts[k] > i }) - 1
}

// span is line n without its end.
func (l *lines) span(n int) checker.Span {
	end := int32(len(l.text))
	if n+1 < len(l.starts) {
		end = l.starts[n+1]
	}
	line := strings.TrimRight(l.text[l.starts[n]:end], "\r\n")
	return checker.Span{Start: l.starts[n], End: l.starts[n] + int32(len(line))}
}

// column counts the characters before byte i on its line, from 1.
func (l *lines) column(i int32) int {
	if l.characters == nil {
		l.characters = newCharacters(l.text)
	}
	return l.characters.UTF16(int(i)) - l.characters.UTF16(int(l.starts[l.of(i)])) + 1
}
