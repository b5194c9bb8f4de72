package encode

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func write(t *testing.T, name string, s Style, reports ...*checker.Report) string {
	t.Helper()
	form, ok := NewForm(name, s)
	require.True(t, ok)
	out := []byte(form.Begin)
	written := false
	for i, r := range reports {
		one := form.Report(nil, r, Place{Path: "drafts/" + r.Name, Number: i})
		if written && len(one) > 0 {
			out = append(out, form.Between...)
		}
		written = written || len(one) > 0
		out = append(out, one...)
	}
	return string(append(out, form.End...))
}

func quiet() *checker.Report {
	return &checker.Report{Document: &checker.Document{Text: "Nothing.\n"}, Name: "quiet.txt", Language: "en", Profile: "treaty", Version: "0.1.0"}
}

func TestEveryFormIsKnown(t *testing.T) {
	for _, name := range Forms {
		form, ok := NewForm(name, Style{})
		assert.True(t, ok, name)
		assert.NotNil(t, form.Report, name)
	}
	_, ok := NewForm("pdf", Style{})
	assert.False(t, ok)
}

func TestSeveralReportsMakeOneDocument(t *testing.T) {
	var list []any
	require.NoError(t, json.Unmarshal([]byte(write(t, "json", Style{Several: true}, sampleReport(), quiet())), &list))
	assert.Len(t, list, 2)
	lines := strings.Split(strings.TrimSpace(write(t, "jsonl", Style{}, sampleReport(), quiet())), "\n")
	assert.Len(t, lines, 2)
	for _, order := range [][]*checker.Report{{quiet(), sampleReport(), quiet(), sampleReport()}, {quiet()}, {}} {
		text := write(t, "sarif", Style{}, order...)
		require.True(t, json.Valid([]byte(text)), "%s", text)
	}
}

func TestASeverityHasOneNameForPeopleAndKeepsItsOwnInData(t *testing.T) {
	r := sampleReport()
	for i := range r.Findings {
		r.Findings[i].Severity = checker.Info
	}
	for form, want := range map[string]string{
		"text": " note intent/no-mental-element", "markdown": "**note**", "html": "<strong>note</strong>", "csv": ",note,",
		"json": `"severity":"info"`, "sarif": `"severity":"info"`,
	} {
		assert.Contains(t, write(t, form, Style{}, r), want, form)
	}
	assert.NotRegexp(t, `\binfo\b|remark`, write(t, "text", Style{}, r)+write(t, "markdown", Style{}, r)+write(t, "csv", Style{}, r))
	for _, name := range []string{"note", "info"} {
		severity, ok := checker.ParseSeverity(name)
		assert.True(t, ok && severity == checker.Info, name)
	}
}

func TestATextWithoutANameIsHeadedByNone(t *testing.T) {
	r := quiet()
	r.Name = ""
	assert.Contains(t, write(t, "markdown", Style{}, r), "# Clausecheck\n")
	assert.Contains(t, write(t, "html", Style{}, r), ">Clausecheck</h1>")
}

func TestCSVHasARowAFinding(t *testing.T) {
	text := write(t, "csv", Style{Offsets: UTF16}, sampleReport())
	require.True(t, strings.HasPrefix(text, "\uFEFF"))
	rows, err := csv.NewReader(strings.NewReader(text[3:])).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 3)
	assert.Equal(t, []string{"drafts/sample.txt", "art-1", "Article 1", "2", "21", "33", "39", "blocker", "high", "absent",
		"intent/no-mental-element", "Offence states no mental element", "punish", "Article 1 says nothing of “intent”.",
		"By accident & design.", "A <fault word>.", "Rome Statute, art. 30; Model Penal Code"}, rows[1][:17])
	assert.Equal(t, "“whatever” it\nwants", rows[2][12])
}

func TestCSVKeepsASpreadsheetFromRunningADraft(t *testing.T) {
	for cell, want := range map[string]string{
		"=1+1": `"'=1+1"`, "+1": `"'+1"`, "-1": `"'-1"`, "@x": `"'@x"`, "\tx": "\"'\tx\"",
		"\n=1+1": "\"'\n=1+1\"", "\r\n=1": "\"'\r\n=1\"", "＝1+1": `"'＝1+1"`, "＋1": `"'＋1"`, "－1": `"'－1"`, "＠x": `"'＠x"`,
		"a＝b": "a＝b",
		"a=b": "a=b", `a "b"`: `"a ""b"""`, "a,b": `"a,b"`, "a\nb": "\"a\nb\"", "\x80": "\uFFFD", "": "",
	} {
		assert.Equal(t, want, string(appendCSV(nil, cell)), "%q", cell)
	}
}

func TestMarkdownShowsADraftAsItIs(t *testing.T) {
	for text, want := range map[string]string{
		"a *b* _c_ `d` [e](f)": "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f)",
		"<script> & more":      "&lt;script\\> &amp; more",
		"# not a title":        `\# not a title`,
		"- not a list":         `\- not a list`,
		"12. not a list":       `12\. not a list`,
		"In 12. a stop":        "In 12. a stop",
		"a | b":                `a \| b`,
		"two\nlines\t and tab": "two lines and tab",
		"a-b":                  "a-b",
	} {
		assert.Equal(t, want, string(appendMarkdown(nil, text)), "%q", text)
	}
}

func TestMarkdownReport(t *testing.T) {
	text := write(t, "markdown", Style{}, sampleReport())
	for _, want := range []string{
		"# Clausecheck: sample.txt\n",
		"1 blocker, 1 piece of advice; 1 article that creates offences (1 with no or weak intent), 1 article that gives powers.",
		"## 1. Article 1: Offence states no mental element\n\n**blocker** · high confidence · `intent/no-mental-element` · line 2\n\n> punish\n",
		"*Looked in:* the clause itself, chapeau\n", "*What clears it:* A &lt;fault word\\>.\n", "Line 5: the same in Article 2\n",
		"| Provision | Mental element | Exception |\n| --- | --- | --- |\n| Article 1, 😀 | partly: none | no |\n",
		"## Not checked\n\n- Line 6: The words were not read.\n",
	} {
		assert.Contains(t, text, want)
	}
}

func TestHTMLShowsFindingsInTheTextAndListed(t *testing.T) {
	text := write(t, "html", Style{}, sampleReport(), quiet())
	for _, want := range []string{
		`<h1 id="r1-title" dir="auto">sample.txt</h1>`,
		`<li id="r1-f1" class="blocker">`, `href="#r1-t1">line 2</a>`,
		`shall <a class="number" id="r1-t1" href="#r1-f1">1</a><mark class="blocker">punish</mark> access.`,
		`<mark class="advice">“whatever” it</mark></p>`, `<mark class="advice">wants</mark>.</p>`,
		"By accident &amp; design.", "A &lt;fault word&gt;.",
		`<del>punish</del>`, `<ins>punish, when committed intentionally,</ins>`,
		`<td class="partly">partly: none <q dir="auto">access</q></td>`,
		`<h1 id="r2-title" dir="auto">quiet.txt</h1>`, "<p>Nothing was found.</p>",
	} {
		assert.Contains(t, text, want)
	}
}

func TestHTMLNeedsAndRunsNothing(t *testing.T) {
	hostile := sampleReport()
	hostile.Document.Text = strings.Replace(sampleText, "punish", "<b \"&>", 1)
	hostile.Name = `"><script>alert(1)</script>`
	text := write(t, "html", Style{}, hostile)
	assert.Contains(t, text, `default-src 'none'; style-src 'sha256-`)
	assert.NotContains(t, text, "<script")
	assert.NotContains(t, text, "<b ")
	assert.Empty(t, regexp.MustCompile(`(src|href)="[^#]`).FindString(text), "nothing is loaded from anywhere")
	assert.Empty(t, regexp.MustCompile(` style=| on[a-z]+=`).FindString(text), "the policy forbids these")
}

// What a reader sees of the marked text must be the text, whatever findings overlap in it.
func TestHTMLKeepsEveryWordOfTheText(t *testing.T) {
	r := sampleReport()
	for i, s := range []checker.Span{at("shall punish"), at("punish access.\n\nArticle 2"), {}, at("Article 2\nIt"), at("do")} {
		f := checker.Finding{Rule: otherRule, Severity: checker.Severity(i % 4), In: 0, At: s}
		r.Findings = append(r.Findings, f)
	}
	slices.SortStableFunc(r.Findings, func(a, b checker.Finding) int { return cmp.Compare(a.At.Start, b.At.Start) })
	text := write(t, "html", Style{}, r)
	_, draft, found := strings.Cut(text, `<div class="draft" lang="en">`)
	require.True(t, found)
	draft, _, _ = strings.Cut(draft, "</div>")
	draft = regexp.MustCompile(`<a class="number"[^>]*>\d+</a>|<[^>]*>`).ReplaceAllString(draft, "")
	squeeze := func(s string) string {
		return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' }), "\n")
	}
	assert.Equal(t, squeeze(sampleText), squeeze(draft))
}

func TestAReaderIsShownAFewOfManyPlaces(t *testing.T) {
	r := sampleReport()
	for range 30 {
		r.Findings[0].Notes = append(r.Findings[0].Notes, checker.Note{At: at("whatever"), Text: "the same"})
	}
	for _, name := range []string{"text", "markdown", "html"} {
		text := write(t, name, Style{}, r)
		assert.Contains(t, text, "and at 19 more places", name)
		assert.Equal(t, 11, strings.Count(text, ": the same\n")+strings.Count(text, ": the same</li>"), name)
	}
	for _, name := range []string{"json", "sarif"} {
		assert.Equal(t, 30, strings.Count(write(t, name, Style{}, r), `"the same"`), name)
	}
}

func TestEveryFormLeadsToTheRulesPageWhereItIsKnown(t *testing.T) {
	style := Style{Rules: []*checker.Rule{sampleRule, otherRule}, Pages: "https://example.org/rules/"}
	own := sampleReport()
	own.Findings[0].Rule = &checker.Rule{ID: "own/bells", Title: "Bells", Since: checker.OwnRule}
	for form, want := range map[string]string{
		"markdown": "[`intent/no-mental-element`](<https://example.org/rules/intent-no-mental-element.html>)",
		"html":     `<a href="https://example.org/rules/intent-no-mental-element.html" rel="noreferrer"><code>intent/no-mental-element</code></a>`,
		"csv":      ",https://example.org/rules/intent-no-mental-element.html\r\n",
		"sarif":    `"helpUri":"https://example.org/rules/intent-no-mental-element.html"`,
		"json":     `"pages":"https://example.org/rules/"`,
	} {
		assert.Contains(t, write(t, form, style, sampleReport()), want, form)
		assert.NotContains(t, write(t, form, style, own), "rules/own-bells", "a rule of a rules file has no page")
		assert.NotContains(t, write(t, form, Style{Rules: style.Rules}, sampleReport()), "example.org", form)
	}
}

func TestAFolderOfPagesIsAnAddressOnTheWeb(t *testing.T) {
	for given, want := range map[string]string{
		"https://example.org/rules": "https://example.org/rules/", "http://127.0.0.1:8080/rules/": "http://127.0.0.1:8080/rules/",
		"": "", "https://": "", "rules": "", "javascript:alert(1)": "", "https://example.org/\"x": "", "https://example.org/a b": "", "https://example.org/?a": "", "https://example.org/é": "",
	} {
		folder, ok := PagesFolder(given)
		assert.Equal(t, want, folder, given)
		assert.Equal(t, want != "", ok, given)
	}
}
