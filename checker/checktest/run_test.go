package checktest

import (
	"fmt"
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// wordRule speaks of every word of one list.
func wordRule(list string) *checker.Rule {
	return &checker.Rule{
		ID: "words/" + list, Title: "Word", Why: "Because.", Clears: "Another word.", Since: "0.1.0",
		Severity: checker.Warning, Lists: []string{list},
		Phrase: func(p *checker.Pass, f *checker.Fact) {
			p.Report(checker.Finding{In: f.In, At: f.Span, Message: "The words " + p.Quote(f.Span) + " are here."})
		},
	}
}

// restRule reports the rest of the text after a word, however many lines it has.
var restRule = &checker.Rule{
	ID: "words/rest", Title: "Rest", Why: "Because.", Clears: "Another word.", Since: "0.1.0",
	Severity: checker.Advice, Lists: []string{"green"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		end := int32(len(p.Document.Text) - 1)
		p.Report(checker.Finding{In: f.In, At: checker.Span{Start: f.Start, End: end}, Message: "It goes on."})
	},
}

func wordChecker(t *testing.T) *checker.Checker {
	pack, err := checker.ParsePack("test", "language: en\nname: English\nversion: 1\n== red ==\nred\n== blue ==\nblue\n== green ==\ngreen\n")
	require.NoError(t, err)
	c, err := checker.New([]*checker.Pack{pack}, []*checker.Rule{wordRule("red"), wordRule("blue"), restRule})
	require.NoError(t, err)
	return c
}

// complaints collects what Run reports.
type complaints []string

func (c *complaints) Helper() {}
func (c *complaints) Errorf(format string, arguments ...any) {
	*c = append(*c, fmt.Sprintf(format, arguments...))
}

func TestRun(t *testing.T) {
	engine := wordChecker(t)
	for name, test := range map[string]struct{ cases, want string }{
		"accepts a marked finding":              {"-- caught: x --\nArticle 1\nA red house.\n  ^^^ words “red”\n", ""},
		"accepts any message, in any case":      {"-- caught: x --\nArticle 1\nA red house.\n  ^^^ THE WORDS\n", ""},
		"accepts findings of other rules":       {"-- left alone: x --\nArticle 1\nA blue house.\n", ""},
		"accepts a finding anywhere":            {"-- caught: x --\nArticle 1\nA red house.\n", ""},
		"refuses silence":                       {"-- caught: x --\nArticle 1\nA grey house.\n", "it should be caught, but there is no finding"},
		"refuses a mark that is off by one":     {"-- caught: x --\nArticle 1\nA red house.\n ^^^\n", "line 5: no finding stands exactly on “ re”"},
		"refuses a finding that is not marked":  {"-- caught: x --\nArticle 1\nA red, red house.\n  ^^^\n", "a finding on “red” is not marked"},
		"refuses another message":               {"-- caught: x --\nArticle 1\nA red house.\n  ^^^ blue\n", "line 5: the message does not say “blue”"},
		"refuses a finding that should not be":  {"-- left alone: x --\nArticle 1\nA red house.\n", "it should be left alone, but it is not"},
		"shows where the findings really stand": {"-- caught: x --\nArticle 1\nA red house.\n ^^^\n", "  | A red house.\n  |   ^^^ warning words/red: The words “red” are here."},
	} {
		t.Run(name, func(t *testing.T) {
			file, err := Parse("f.txt", "# words/red\n"+test.cases)
			require.NoError(t, err)
			var c complaints
			file.Run(&c, engine)
			if test.want == "" {
				assert.Empty(t, c)
				return
			}
			require.Len(t, c, 1)
			assert.Contains(t, c[0], test.want)
			assert.Contains(t, c[0], "f.txt:2: “x” (read as ")
		})
	}
}

func TestDrawMarksEveryFindingInTheWholeText(t *testing.T) {
	engine := wordChecker(t)
	const text = "Article 1\nÜber red things, blue\tand red\n\nIt is green\nhere and there.\n"
	assert.Equal(t, "Article 1\n"+
		"Über red things, blue\tand red\n"+
		"     ^^^ warning words/red: The words “red” are here.\n"+
		"                 ^^^^ warning words/blue: The words “blue” are here.\n"+
		"                     \t    ^^^ warning words/red: The words “red” are here.\n"+
		"\n"+
		"It is green\n"+
		"      ^^^^^~ advice words/rest: It goes on.\n"+
		"here and there.\n", Draw(engine.Check(text, checker.Options{})))
}

func TestAFindingOfSeveralLinesIsMarkedOnItsFirst(t *testing.T) {
	engine := wordChecker(t)
	for marks, fault := range map[string]bool{"      ^^^^^ goes on\n": false, "      ^^^^\n": true} {
		file, err := Parse("f.txt", "# words/rest\n-- caught: x --\nArticle 1\nIt is green\n"+marks+"here and there.\n")
		require.NoError(t, err)
		var c complaints
		file.Run(&c, engine)
		assert.Equal(t, fault, len(c) > 0, "%v", c)
	}
}
