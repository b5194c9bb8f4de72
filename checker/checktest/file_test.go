package checktest

import (
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const sample = `# intent/no-mental-element
# A remark for the reader.

-- caught: a chapeau without a fault word --

Each Party shall punish the “alteration” of data.
                             ^^^^^^^^^^ must mean
                                            ^^^^
Or its deletion.
   ^^^ ^^^^^^^^ gone

-- left alone: the chapeau says intentionally -- {profile=us-code, language=en}
Whoever intentionally alters data …
  and so on
`

func TestParseReadsCasesAndMarks(t *testing.T) {
	file, err := Parse("sample.txt", sample)
	require.NoError(t, err)
	assert.Equal(t, "intent/no-mental-element", file.Rule)
	require.Len(t, file.Cases, 2)

	caught := file.Cases[0]
	assert.True(t, caught.Caught)
	assert.Equal(t, "a chapeau without a fault word", caught.Name)
	assert.Equal(t, 4, caught.Line)
	assert.Equal(t, "Each Party shall punish the “alteration” of data.\nOr its deletion.\n", caught.Text)
	var marked []string
	for _, m := range caught.Marks {
		marked = append(marked, caught.Text[m.At.Start:m.At.End]+"|"+m.Message)
	}
	assert.Equal(t, []string{"alteration|must mean", "data|", "its|", "deletion|gone"}, marked, "columns count characters, not bytes")
	assert.Equal(t, 7, caught.Marks[0].Line)

	left := file.Cases[1]
	assert.False(t, left.Caught)
	assert.Equal(t, "us-code", left.Profile)
	assert.Equal(t, "en", left.Language)
	assert.Equal(t, "Whoever intentionally alters data …\n  and so on\n", left.Text)
}

func TestParseReadsFilesWithCarriageReturns(t *testing.T) {
	file, err := Parse("sample.txt", "# a/b\r\n-- caught: x --\r\nSome words.\r\n^^^^\r\n")
	require.NoError(t, err)
	assert.Equal(t, "Some words.\n", file.Cases[0].Text)
	assert.Equal(t, checker.Span{Start: 0, End: 4}, file.Cases[0].Marks[0].At)
}

func TestParseSaysWhereAFileIsWrong(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"no rule":                     {"", `f.txt:1: the file must begin with the rule's ID, as in "# intent/no-mental-element"`},
		"a case before the rule":      {"-- caught: x --\n", `f.txt:1: the rule's ID must stand before the first case, as in "# intent/no-mental-element"`},
		"text before a case":          {"# a/b\n\nwords", `f.txt:3: text stands before the first case; a case begins with "-- caught: what it shows --" or "-- left alone: why --"`},
		"an unknown sort of case":     {"# a/b\n-- bad: x --\n", `f.txt:2: a heading begins with "caught:" or "left alone:", not "bad"`},
		"a heading without an end":    {"# a/b\n-- caught: x\n", `f.txt:2: a heading ends with " --"`},
		"a heading without a name":    {"# a/b\n-- caught --\n", "f.txt:2: the heading does not say what the case shows"},
		"an unknown directive":        {"# a/b\n-- caught: x -- {mood=good}\n", `f.txt:2: "mood" is not known here; there are profile and language`},
		"a directive without braces":  {"# a/b\n-- caught: x -- profile\n", "f.txt:2: what follows the heading must be in braces, as in {profile=us-code}"},
		"carets without a line above": {"# a/b\n-- caught: x --\n^^\n", "f.txt:3: there is no line above the carets"},
		"carets beyond the line":      {"# a/b\n-- caught: x --\nab\n  ^\n", "f.txt:4: the carets reach beyond the line above them"},
		"marks in a case left alone":  {"# a/b\n-- left alone: x --\nab\n^^\n", "f.txt:4: a case that is left alone has no marks"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse("f.txt", test.text)
			require.EqualError(t, err, test.want)
		})
	}
}

func TestMissingNamesWhatARuleStillNeeds(t *testing.T) {
	file, err := Parse("f.txt", "# a/b\n-- caught: x --\nab\n-- caught: x --\n\n-- left alone: y --\nab\n")
	require.NoError(t, err)
	assert.Equal(t, []string{
		"f.txt:4: another case is already called “x”",
		"f.txt:4: the case has no text",
		`f.txt: a rule shows at least 3 texts that it catches ("-- caught: … --"); there are 2`,
		`f.txt: a rule shows at least 3 texts that it leaves alone ("-- left alone: … --"); there are 1`,
	}, file.Missing())
}

func TestFileNameIsTheRuleWithAHyphen(t *testing.T) {
	assert.Equal(t, "intent-no-mental-element.txt", FileName("intent/no-mental-element"))
}
