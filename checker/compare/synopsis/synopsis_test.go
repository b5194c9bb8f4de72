package synopsis

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/draft"
	"clausecheck/checker/encode"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

const (
	one = `Article 1
Scope <of> “this”
This Agreement applies to the search of data – everywhere.

Article 2
Search
A search of data requires prior judicial authorisation.
`
	two = `Article 1
Search
A search of data requires subsequent review.

Article 2
Scope <of> “this”
This Agreement applies to the search of data – everywhere.

Article 3
=HYPERLINK("x")
Parties meet.
`
)

func series(t testing.TB, texts ...string) *compare.Series {
	t.Helper()
	e, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	var rounds []*checker.Report
	for i, text := range texts {
		rounds = append(rounds, e.Check(text, checker.Options{Name: "round-" + string(rune('1'+i)) + ".txt", Language: "en", Profile: "treaty", Grammar: true}))
	}
	return compare.Follow(rounds...)
}

func write(t testing.TB, form string, s Style, texts ...string) string {
	t.Helper()
	out, ok := s.Append(nil, form, series(t, texts...))
	require.True(t, ok)
	return string(out)
}

func TestEveryFormIsKnown(t *testing.T) {
	for _, form := range Forms {
		assert.NotEmpty(t, write(t, form, Style{}, one, two))
	}
	_, ok := Style{}.Append(nil, "pdf", series(t, one, two))
	assert.False(t, ok)
}

func TestTextHasARedlineAndWhatTheChangeDid(t *testing.T) {
	got := write(t, "text", Style{}, one, two)
	assert.Contains(t, got, "A search of data requires [-prior judicial authorisation-]{+subsequent review+}.")
	assert.Contains(t, got, "  - warning Prior authorisation weakened: “prior judicial authorisation” became “subsequent review”.\n")
	assert.Contains(t, got, "Article 2 → Article 1 (reworded, renumbered)\n")
	assert.Contains(t, got, "\nOnly renumbered or moved: Article 1 → Article 2\n", "what only moved is folded away")
	assert.True(t, strings.HasPrefix(got, "round-1.txt → round-2.txt: worse (1 back, 0 ahead, 2 changed and not judged)\n"), "the verdict comes first")
	assert.Contains(t, got, "  ? changed, not judged\n")
	assert.Contains(t, got, "round-1.txt → round-2.txt: Safeguards: 1 weakened.")
	assert.NotContains(t, got, "\x1b")
	assert.Contains(t, write(t, "text", Style{Colour: true}, one, two), "\x1b[31;9mprior judicial authorisation\x1b[0m")
}

func TestADraftWithItselfHasNothingToTell(t *testing.T) {
	assert.Equal(t, "round-1.txt → round-2.txt: Safeguards: no change. Findings: no change.\n", write(t, "text", Style{}, one, one))
}

func TestJSONQuotesWhatItsPositionsSay(t *testing.T) {
	for _, offsets := range []encode.Offsets{encode.UTF8, encode.UTF16} {
		var got struct {
			Schema string
			Rounds []struct {
				Name       string
				Provisions []struct {
					Name, Title string
					Own         []int
				}
			}
			Steps []struct {
				Pairs []struct {
					Old, New int
					Changes  []string
					Redline  [][]int
				}
				Effects []struct {
					Kind, About, Severity string
					Worse, Better         bool
					OldAt, NewAt          struct {
						Start, End int
						Quote      string
					}
				}
				Summary map[string]int
			}
			Whole   *struct{ Old, New int }
			Threads []struct {
				Name   string
				Points []struct{ Provision int }
			}
		}
		text := write(t, "json", Style{Offsets: offsets}, one, two, one)
		require.NoError(t, json.Unmarshal([]byte(text), &got))
		assert.Equal(t, "clausecheck-comparison/1", got.Schema)
		require.Len(t, got.Rounds, 3)
		require.Len(t, got.Steps, 2)
		require.NotNil(t, got.Whole)
		assert.Equal(t, 2, got.Whole.New)
		cut := func(text string, start, end int) string {
			if offsets == encode.UTF16 {
				return string(utf16.Decode(utf16.Encode([]rune(text))[start:end]))
			}
			return text[start:end]
		}
		found := false
		for _, e := range got.Steps[0].Effects {
			if e.OldAt.Quote != "" {
				assert.Equal(t, e.OldAt.Quote, cut(one, e.OldAt.Start, e.OldAt.End))
			}
			if e.NewAt.Quote != "" {
				assert.Equal(t, e.NewAt.Quote, cut(two, e.NewAt.Start, e.NewAt.End))
			}
			found = found || e.Kind == "weakened" && e.About == "authorisation" && e.Worse
		}
		assert.True(t, found)
		for _, p := range got.Rounds[0].Provisions {
			assert.Equal(t, p.Title, cut(one, p.Own[2], p.Own[3]))
		}
		assert.Equal(t, 1, got.Steps[0].Summary["weakened"])
		for _, thread := range got.Threads {
			assert.Len(t, thread.Points, 3)
		}
	}
}

func TestHTMLNeedsAndRunsNothing(t *testing.T) {
	got := write(t, "html", Style{}, one, two, one)
	assert.Contains(t, got, "default-src 'none'")
	assert.NotContains(t, got, "<script")
	assert.NotContains(t, got, "Scope <of>")
	assert.Contains(t, got, "<del>prior judicial authorisation</del>")
	assert.Contains(t, got, "<h1>Time line</h1>")
	for _, tag := range []string{"table", "tr", "td", "th", "section", "del", "ins"} {
		assert.Equal(t, strings.Count(got, "<"+tag+">")+strings.Count(got, "<"+tag+" "), strings.Count(got, "</"+tag+">"), tag)
	}
}

func TestCSVKeepsASpreadsheetFromRunningADraft(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(write(t, "csv", Style{}, one, two), "\uFEFF"))).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(rows), 2)
	for _, row := range rows {
		assert.Len(t, row, 15)
		for _, cell := range row {
			assert.False(t, strings.HasPrefix(cell, "="), cell)
		}
	}
}

func TestDOCXIsReadBackWithBothTextsAndTheEffects(t *testing.T) {
	got := write(t, "docx", Style{}, one, two)
	assert.Equal(t, got, write(t, "docx", Style{}, one, two), "the same bytes each time")
	file, err := draft.Open("synopsis.docx", []byte(got), draft.Options{})
	require.NoError(t, err)
	for _, words := range []string{"prior judicial authorisation", "subsequent review", "Prior authorisation weakened", `=HYPERLINK("x")`, "Article 1 → Article 2"} {
		assert.Contains(t, file.Text, words)
	}
}

func TestMarkdownHasATimeLineOfASeriesOnly(t *testing.T) {
	assert.Contains(t, write(t, "markdown", Style{}, one, two, one), "# Time line")
	two := write(t, "markdown", Style{}, one, two)
	assert.NotContains(t, two, "# Time line")
	assert.Contains(t, two, "~~prior judicial authorisation~~ **subsequent review**")
}

func TestBracketsSayWhatEachChoiceDoes(t *testing.T) {
	e, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	const text = "Article 1\nSearch – of data\nA search of data [requires prior judicial authorisation] [is subject to subsequent review].\n"
	o := checker.Options{Name: "draft.txt", Language: "en", Profile: "treaty", Grammar: true}
	d := NewDecisions(e, e.Check(text, o), o)
	for _, form := range BracketForms {
		out, ok := Style{}.AppendBrackets(nil, form, d)
		require.True(t, ok)
		assert.Contains(t, string(out), "subsequent review", form)
	}
	plain, _ := Style{}.AppendBrackets(nil, "text", d)
	assert.Contains(t, string(plain), "    - warning Prior authorisation weakened: “prior judicial authorisation” became “subsequent review”.\n")
	var got struct {
		Brackets  []struct{ Start, End int }
		Decisions []struct {
			Options []struct {
				Keep    int
				Text    string
				Effects []struct {
					OldAt, NewAt struct {
						Start, End int
						Quote      string
					}
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal(Bracketed(e, d.Report, o, encode.UTF16), &got))
	units := utf16.Encode([]rune(text))
	require.Len(t, got.Brackets, 2)
	assert.Equal(t, "[is subject to subsequent review]", string(utf16.Decode(units[got.Brackets[1].Start:got.Brackets[1].End])))
	second := got.Decisions[0].Options[1]
	assert.Contains(t, second.Text, "A search of data is subject to subsequent review.")
	require.NotEmpty(t, second.Effects)
	at := second.Effects[0].OldAt
	assert.Equal(t, at.Quote, string(utf16.Decode(units[at.Start:at.End])))
	_, ok := Style{}.AppendBrackets(nil, "pdf", d)
	assert.False(t, ok)
}

func TestTheVerdictStandsFirstInEveryForm(t *testing.T) {
	markdown := write(t, "markdown", Style{}, one, two)
	assert.Contains(t, markdown, "txt\n\n**Verdict: worse** (1 back, 0 ahead, 2 changed and not judged).\n\n- Article 2 → Article 1: ")
	assert.Contains(t, markdown, "| Article 2 → Article 1 | worse | 1 back, 0 ahead, ")
	page := write(t, "html", Style{}, one, two)
	assert.Contains(t, page, `<p>Verdict: <strong class="worse">worse</strong> (1 back, 0 ahead, 2 changed and not judged)</p>`)
	assert.Contains(t, page, "<h2>Verdict by article</h2>")
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(write(t, "csv", Style{}, one, two), "\uFEFF"))).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, []string{"verdict", "worse"}, rows[1][4:6], "of the whole")
	assert.Equal(t, []string{"verdict", "worse"}, rows[2][4:6], "of an article")
	file, err := draft.Open("synopsis.docx", []byte(write(t, "docx", Style{}, one, two)), draft.Options{})
	require.NoError(t, err)
	assert.Contains(t, file.Text, "round-2.txt\nVerdict: worse (1 back, 0 ahead, 2 changed and not judged)\nArticle 2 → Article 1: ")
	for _, form := range []string{"markdown", "html", "csv", "docx"} {
		assert.NotContains(t, strings.ToLower(write(t, form, Style{}, one, one)), "verdict", form)
	}
}
