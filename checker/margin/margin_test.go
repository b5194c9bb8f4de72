package margin

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/amendment"
	"clausecheck/checker/draft"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	names     = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	types     = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
)

// wordFile is a DOCX whose paragraphs have their words divided into runs at each "|".
func wordFile(t *testing.T, paragraphs ...string) []byte {
	t.Helper()
	var body strings.Builder
	for _, p := range paragraphs {
		body.WriteString("<w:p>")
		for _, run := range strings.Split(p, "|") {
			body.WriteString(`<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">` + run + `</w:t></w:r>`)
		}
		body.WriteString("</w:p>")
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, part := range [][2]string{{"[Content_Types].xml", types}, {"_rels/.rels", relations}, {"word/document.xml", `<w:document ` + names + `><w:body>` + body.String() + `</w:body></w:document>`},
		{"word/theme/theme1.xml", "<a/>"}, {"docProps/app.xml", "<Properties/>"}} {
		entry, err := w.Create(part[0])
		require.NoError(t, err)
		_, err = io.WriteString(entry, part[1])
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

func parts(t *testing.T, data []byte) map[string]string {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	all := map[string]string{}
	for _, e := range r.File {
		f, err := e.Open()
		require.NoError(t, err)
		content, err := io.ReadAll(f)
		require.NoError(t, err)
		all[e.Name] = string(content)
	}
	return all
}

func check(t *testing.T, text string) *checker.Report {
	t.Helper()
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	return engine.Check(text, checker.Options{Name: "draft.docx"})
}

var draftParagraphs = []string{"Article 1", "Each State Party shall estab|lish as a criminal off|ence the access to a network system.",
	"Article 2", "The competent authority may or|der any person to hand over all records & logs for as long as it deems nec|essary."}

func annotated(t *testing.T, o Options) (before, after []byte, r *checker.Report) {
	t.Helper()
	before = wordFile(t, strings.Split(strings.ReplaceAll(strings.Join(draftParagraphs, "\n"), "&", "&amp;"), "\n")...)
	file, err := draft.Open("draft.docx", before, draft.Options{})
	require.NoError(t, err)
	r = check(t, file.Text)
	require.NotEmpty(t, r.Findings)
	var out bytes.Buffer
	require.NoError(t, Write(&out, file, r, o))
	return before, out.Bytes(), r
}

func TestEveryFindingIsACommentOnItsWords(t *testing.T) {
	_, after, r := annotated(t, Options{})
	all := parts(t, after)
	document, comments := all["word/document.xml"], all["word/comments.xml"]
	assert.Equal(t, len(r.Findings), strings.Count(comments, "<w:comment "))
	tag := regexp.MustCompile(`<[^>]*>`)
	for i, id := range regexp.MustCompile(`<w:comment [^>]*w:id="(\d+)"`).FindAllStringSubmatch(comments, -1) {
		from := strings.Index(document, `<w:commentRangeStart w:id="`+id[1]+`"/>`)
		to := strings.Index(document, `<w:commentRangeEnd w:id="`+id[1]+`"/>`)
		require.True(t, 0 <= from && from < to, "comment %s has no range", id[1])
		words := strings.ReplaceAll(tag.ReplaceAllString(document[from:to], ""), "&amp;", "&")
		assert.Equal(t, r.Document.Words(r.Findings[i].At), words, r.Findings[i].Rule.ID)
	}
	for i := range r.Findings {
		assert.Contains(t, comments, r.Findings[i].Rule.ID)
	}
}

func TestWhatCommentsDoNotTouchStaysAsItWas(t *testing.T) {
	before, after, _ := annotated(t, Options{})
	old, now := parts(t, before), parts(t, after)
	for name, content := range old {
		if name != "word/document.xml" && name != "[Content_Types].xml" {
			assert.Equal(t, content, now[name], name)
		}
	}
	first, err := draft.Open("a.docx", before, draft.Options{})
	require.NoError(t, err)
	second, err := draft.Open("a.docx", after, draft.Options{})
	require.NoError(t, err)
	assert.Equal(t, first.Text, second.Text)
}

func TestTheSameDraftGivesTheSameBytes(t *testing.T) {
	_, once, _ := annotated(t, Options{})
	_, again, _ := annotated(t, Options{})
	assert.Equal(t, once, again)
	_, dated, _ := annotated(t, Options{Author: "A. Delegate", Date: "2026-01-31T09:00:00Z"})
	comments := parts(t, dated)["word/comments.xml"]
	assert.Contains(t, comments, `w:author="A. Delegate"`)
	assert.Contains(t, comments, `w:date="2026-01-31T09:00:00Z"`)
	assert.NotContains(t, parts(t, once)["word/comments.xml"], "w:date")
}

func TestLighterFindingsCanBeLeftOut(t *testing.T) {
	_, after, r := annotated(t, Options{Least: checker.Blocker})
	assert.Equal(t, r.Summary().BySeverity[checker.Blocker], strings.Count(parts(t, after)["word/comments.xml"], "<w:comment "))
}

func TestARedraftBecomesATrackedChange(t *testing.T) {
	r := check(t, "Article 1\nA bell rings.\n")
	at := checker.Span{Start: 12, End: 16}
	r.Findings = []checker.Finding{{Rule: rules.All[0], At: at, Message: "It rings.",
		Fixes: []checker.Fix{{Title: "Gong", Edits: []checker.Edit{{At: at, Text: "gong"}}}}}}
	comments := Comments(r, Options{Redrafts: true})
	require.Len(t, comments, 1)
	require.NotNil(t, comments[0].Redraft)
	assert.Equal(t, "gong", *comments[0].Redraft)
	assert.Nil(t, Comments(r, Options{})[0].Redraft)
}

func TestAmendmentTableHasWholeClausesAndEveryFindingWithARedraft(t *testing.T) {
	r := check(t, strings.Join(draftParagraphs, "\n"))
	table := AmendmentTable(r, Options{})
	file, err := draft.Open("table.docx", table, draft.Options{})
	require.NoError(t, err)
	clauses := amendment.Clauses(r, checker.Info)
	require.NotEmpty(t, clauses)
	assert.Equal(t, 1+len(clauses), strings.Count(parts(t, table)["word/document.xml"], "<w:tr>"))
	at := 0
	for i := range clauses {
		c := &clauses[i]
		for _, words := range []string{r.Document.LabelOf(c.In), r.Document.Words(c.At), c.Amended(r.Document)} {
			found := strings.Index(file.Text[at:], words)
			require.GreaterOrEqual(t, found, 0, "“%s” is missing in %s", words, file.Text)
			at += found
		}
	}
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Rule.Redraft != "" || len(f.Fixes) > 0 {
			assert.Contains(t, file.Text, f.Message)
		}
	}
	assert.Equal(t, table, AmendmentTable(r, Options{}), "the same bytes")
}

func TestNotesOfAFileAreNotReadAsLaw(t *testing.T) {
	markdown := "# Article 1\n\n1. Any person who wilfully[^1] opens a data store of another without right commits an offence.\n\n[^1]: Any person who copies data commits an offence.\n"
	file, err := draft.Open("draft.md", []byte(markdown), draft.Options{})
	require.NoError(t, err)
	at := strings.Index(file.Text, "Any person who copies")
	require.Positive(t, at)
	for _, f := range check(t, file.Text).Findings {
		assert.Less(t, int(f.At.Start), at, "%s: %s", f.Rule.ID, f.Message)
	}
	assert.NotEmpty(t, check(t, file.Text[at:]).Findings, "the same words as law")
}

func TestCommentsAndTheTableLeadToTheRulesPage(t *testing.T) {
	pages := Options{Pages: "https://example.org/rules/"}
	_, after, r := annotated(t, pages)
	address := "https://example.org/rules/" + r.Findings[0].Rule.PageName() + ".html"
	link := `HYPERLINK &quot;` + address + `&quot;`
	assert.Contains(t, parts(t, after)["word/comments.xml"], link)
	assert.Contains(t, parts(t, AmendmentTable(r, pages))["word/document.xml"], link)
	for _, file := range [][]byte{after, AmendmentTable(r, pages)} {
		_, err := draft.Open("draft.docx", file, draft.Options{})
		require.NoError(t, err)
	}
	_, after, _ = annotated(t, Options{})
	assert.NotContains(t, parts(t, after)["word/comments.xml"], "HYPERLINK")
}
