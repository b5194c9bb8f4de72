package encode

import (
	"strings"
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/assert"
)

// columns is how many columns a text takes, a tab counted as one.
func columns(text string) int {
	n := 0
	for i := 0; i < len(text); {
		size := sizeAt(text, i)
		_, width := visible(text[i : i+size])
		n += width
		i += size
	}
	return n
}

// drawn is the drawing of the words on which the first "‹" and "›" of text stand.
func drawn(t *testing.T, marked string, width int) string {
	t.Helper()
	start := strings.Index(marked, "‹")
	text := strings.Replace(marked, "‹", "", 1)
	end := strings.Index(text, "›")
	text = strings.Replace(text, "›", "", 1)
	l := newLines(text)
	return string(Style{Width: width}.drawing(nil, l, checker.Span{Start: int32(start), End: int32(end)}, plain))
}

func TestCaretsStandUnderTheWords(t *testing.T) {
	for name, test := range map[string]struct {
		text  string
		width int
		want  string
	}{
		"plain words":         {"It may ‹do so› freely.", 80, "It may do so freely.\n       ^^^^^\n"},
		"after wide letters":  {"各締約国は‹access›する", 80, "各締約国はaccessする\n          ^^^^^^\n"},
		"under wide letters":  {"第‹六条›", 80, "第六条\n  ^^^^\n"},
		"after an emoji":      {"😀 ‹a›", 80, "😀 a\n   ^\n"},
		"after accents":       {"e\u0301te\u0301 ‹a›", 80, "e\u0301te\u0301 a\n    ^\n"},
		"after a tab":         {"a\tb ‹c›", 80, "a   b c\n      ^\n"},
		"under a tab":         {"a‹\tb›", 80, "a   b\n ^^^^\n"},
		"over lines":          {"It ‹may\ndo› so", 80, "It may\n   ^^^~\n"},
		"over lines of CRLF":  {"It ‹may\r\ndo› so", 80, "It may\n   ^^^~\n"},
		"no words":            {"It ‹›may", 80, "It may\n   ^\n"},
		"the end of the line": {"It may‹›", 80, "It may\n      ^\n"},
		"no text":             {"‹›", 80, "\n^\n"},
		"an escape sequence":  {"a \x1b[31m‹b›", 80, "a \uFFFD[31mb\n       ^\n"},
		"a direction mark":    {"a \u202e‹b›", 80, "a \uFFFDb\n   ^\n"},
		"a broken byte":       {"a \xff‹b›", 80, "a \uFFFDb\n   ^\n"},
		"the middle of a long line": {strings.Repeat("left ", 20) + "‹here›" + strings.Repeat(" right", 20), 40,
			"…left left left here right right ri…\n                ^^^^\n"},
		"the start of a long line": {"‹here›" + strings.Repeat(" right", 20), 24, "here right right r…\n^^^^\n"},
		"the end of a long line":   {strings.Repeat("left ", 20) + "‹here›", 24, "…eft left left here\n               ^^^^\n"},
		"words longer than a line": {"left ‹" + strings.Repeat("here ", 20) + "› right", 24, "…here here here her…\n ^^^^^^^^^^^^^^^^^^~\n"},
		"wide letters cut":         {strings.Repeat("締", 30) + "‹約›" + strings.Repeat("国", 30), 20, "…締締締約国国国…\n       ^^\n"},
	} {
		t.Run(name, func(t *testing.T) {
			got := drawn(t, test.text, test.width)
			want := ""
			for _, line := range strings.SplitAfter(strings.TrimSuffix(test.want, "\n"), "\n") {
				want += "    " + line
			}
			assert.Equal(t, want+"\n", got)
			for _, line := range strings.Split(got, "\n") {
				assert.LessOrEqual(t, columns(line), max(test.width, 4+columns("e")), "%q is too long", line)
			}
		})
	}
}

func TestTextReport(t *testing.T) {
	assert.Equal(t, `drafts/sample.txt:2:21 blocker intent/no-mental-element Article 1 says nothing of “intent”.
    É: Each Party shall punish access.
                        ^^^^^^
  drafts/sample.txt:5:12 also: the same in Article 2

drafts/sample.txt:5:11 advice vagueness/open-list The list is open.
    It may  do “whatever” it
               ^^^^^^^^^^^^^~

drafts/sample.txt:6:1 not checked: The words were not read.
drafts/sample.txt: 1 blocker, 1 piece of advice; 1 article that creates offences (1 with no or weak intent), 1 article that gives powers
`, write(t, "text", Style{}, sampleReport()))
	assert.Equal(t, "drafts/quiet.txt: no findings; 0 articles that create offences, 0 articles that give powers\n", write(t, "text", Style{}, quiet()))
}

func TestTextIsColouredOnlyWhereAsked(t *testing.T) {
	assert.NotContains(t, write(t, "text", Style{}, sampleReport()), "\x1b")
	assert.Contains(t, write(t, "text", Style{Colour: true}, sampleReport()), "\x1b[1;31m^^^^^^\x1b[0m")
}

func TestLinesEndAtAnyLineEnd(t *testing.T) {
	l := newLines("a\nb\r\nc\rd\n")
	assert.Len(t, l.starts, 5)
	for n, want := range []string{"a", "b", "c", "d", ""} {
		s := l.span(n)
		assert.Equal(t, want, l.text[s.Start:s.End])
	}
	assert.Equal(t, 0, l.of(1))
	assert.Equal(t, 1, l.of(2))
	assert.Equal(t, 4, l.of(9))
}

func TestALineOfMarksWithoutWidthIsCutToo(t *testing.T) {
	assert.Less(t, len(drawn(t, "a‹b›"+strings.Repeat("\u0301", 100_000), 40)), 2000)
	assert.Less(t, len(drawn(t, strings.Repeat("\u0301", 100_000)+"‹b›", 40)), 2000)
}

func TestFindingsOfTheSameWordsShareADrawing(t *testing.T) {
	r := sampleReport()
	r.Findings = []checker.Finding{r.Findings[1], r.Findings[1]}
	r.Unchecked = nil
	assert.Equal(t, `drafts/sample.txt:5:11 advice vagueness/open-list The list is open.
    It may  do “whatever” it
               ^^^^^^^^^^^^^~
drafts/sample.txt:5:11 advice vagueness/open-list The list is open.

drafts/sample.txt: 2 pieces of advice; 1 article that creates offences (1 with no or weak intent), 1 article that gives powers
`, write(t, "text", Style{}, r))
}
