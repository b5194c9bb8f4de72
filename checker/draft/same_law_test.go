package draft

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A whole convention, in each form that drafts come in, is the same law: the same provisions with the same words, and
// the same findings on the same words. The forms are made here of its lines; those of LibreOffice by LibreOffice.

const budapest = "../../../shared/corpus/en/treaty-coe-ets185-budapest-en.txt"

// formsOf writes the lines in every form that has a writer here, by the name of the file.
func formsOf(t *testing.T, lines []string) map[string][]byte {
	t.Helper()
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace
	each := func(before, behind string) string {
		var all strings.Builder
		for _, line := range lines {
			all.WriteString(before + escape(line) + behind)
		}
		return all.String()
	}
	var rich strings.Builder
	for _, line := range lines {
		for _, c := range line {
			switch {
			case strings.ContainsRune(`\{}`, c):
				rich.WriteString(`\` + string(c))
			case c > 0x7E:
				rich.WriteString(`\u` + strconv.Itoa(int(int16(c))) + `?`)
			default:
				rich.WriteRune(c)
			}
		}
		rich.WriteString("\\par\n")
	}
	return map[string][]byte{
		"a.docx":     wordFile(t, each(`<w:p><w:r><w:t xml:space="preserve">`, `</w:t></w:r></w:p>`), nil),
		"a.odt":      odtFile(t, "", each(`<text:p>`, `</text:p>`)),
		"a.html":     []byte("<!doctype html><meta charset=utf-8><body>" + each("<p>", "</p>\n")),
		"a.rtf":      []byte(rtfHead + rich.String() + "}"),
		"a.xml":      []byte(`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>` + each("<p>", "</p>") + `</body></act></akomaNtoso>`),
		"a.eml":      []byte("MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<body>" + each("<p>", "</p>\n")),
		"b.docx.xml": []byte(`<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document ` + wordNames + `><w:body>` + each(`<w:p><w:r><w:t xml:space="preserve">`, `</w:t></w:r></w:p>`) + `</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`),
	}
}

// lawOf is what a check reads in the text: each provision with its own words, and each finding with its words.
func lawOf(engine *checker.Checker, text string) (provisions, findings []string) {
	r := engine.Check(text, checker.Options{Language: "en"})
	words := func(s checker.Span) string { return strings.Join(strings.Fields(r.Document.Words(s)), " ") }
	for i := range r.Document.Provisions {
		p := &r.Document.Provisions[i]
		provisions = append(provisions, r.Document.Path(checker.Ref(i))+": "+words(p.Title)+" | "+words(p.Body)+" | "+words(p.Tail))
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		findings = append(findings, f.Rule.ID+" "+r.Document.Path(f.In)+": "+words(f.At))
	}
	return provisions, findings
}

func TestAConventionIsTheSameLawInEveryForm(t *testing.T) {
	source, err := os.ReadFile(budapest)
	if err != nil {
		t.Skip("the shared corpus is not here")
	}
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	lines := strings.FieldsFunc(string(source), func(c rune) bool { return c == '\n' || c == '\r' })
	provisions, findings := lawOf(engine, opened(t, "a.txt", source, Options{}).Text)
	require.Greater(t, len(provisions), 200)
	require.NotEmpty(t, findings)
	forms := formsOf(t, lines)
	for name, data := range forms {
		t.Run(name, func(t *testing.T) {
			gotProvisions, gotFindings := lawOf(engine, opened(t, name, data, Options{}).Text)
			assert.Equal(t, provisions, gotProvisions)
			assert.Equal(t, findings, gotFindings)
		})
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Log("soffice is not here: the forms that LibreOffice writes, and the PDF, were not tried")
		return
	}
	for _, kind := range []string{"docx", "odt", "rtf", "html", "doc", "pdf"} {
		t.Run("LibreOffice "+kind, func(t *testing.T) {
			gotProvisions, gotFindings := lawOf(engine, opened(t, "a."+kind, converted(t, office, forms["a.docx"], kind), Options{}).Text)
			assert.Equal(t, provisions, gotProvisions)
			assert.Equal(t, findings, gotFindings)
		})
	}
}

// converted is what LibreOffice makes of a DOCX.
func converted(t *testing.T, office string, docx []byte, kind string) []byte {
	t.Helper()
	dir := t.TempDir()
	out := filepath.Join(dir, "out")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "in.docx"), docx, 0o600))
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	said, err := exec.CommandContext(ctx, office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", kind, "--outdir", out, filepath.Join(dir, "in.docx")).CombinedOutput()
	require.NoError(t, err, string(said))
	data, err := os.ReadFile(filepath.Join(out, "in."+kind))
	require.NoError(t, err, string(said))
	return data
}
