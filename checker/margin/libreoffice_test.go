package margin

import (
	"archive/zip"
	"bytes"
	"fmt"
	"html"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"clausecheck/checker/draft"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// These tests have LibreOffice write drafts and read the commented copies, and look at where its own
// export says that the comments stand.

const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document>`

// written are drafts as other programs write them: the extension, the content, and what must be read of it, in order.
var written = []struct {
	name, extension, content string
	words                    []string
}{
	{"a page", "html", `<html><body><h1>Article 1</h1><p>Each State Party shall establish as a criminal offence the access to a network system.</p></body></html>`,
		[]string{"Article 1", "Each State Party shall establish as a criminal offence the access to a network system."}},
	{"nested numbers", "html", `<html><body><ol><li>A person who rings the bell commits an offence.<ol type="a"><li>by day; or</li><li>by night.</li></ol></li><li>It is a grave offence.</li></ol></body></html>`,
		[]string{"1.", "A person who rings", "by day", "by night", "2.", "grave offence"}},
	{"a table", "html", `<html><body><table><tr><td>Article 1</td><td>The authority may order any person to hand over all records.</td></tr><tr><td>Article 2</td><td>Costs</td></tr></table></body></html>`,
		[]string{"Article 1", "The authority may order any person to hand over all records.", "Article 2", "Costs"}},
	{"formatted words", "html", `<html><body><p>A person who <b>in</b><i>tention</i>ally <span style="color:#f00">enters</span> a wreck <u>commits</u> an offence.</p></body></html>`,
		[]string{"A person who intentionally enters a wreck commits an offence."}},
	{"signs and other scripts", "html", `<html><body><p>§ 5 “Lamps” &amp; bells — “as the Minister deems fit” &lt;x&gt; المادة 第一条 é</p></body></html>`,
		[]string{"§ 5 “Lamps” & bells — “as the Minister deems fit” <x>", "المادة", "第一条"}},
	{"a long text", "html", "<html><body>" + strings.Repeat("<p>A person who rings the bell commits an offence and shall be liable to imprisonment.</p>", 300) + "</body></html>",
		[]string{"A person who rings the bell"}},
	{"a footnote", "fodt", fmt.Sprintf(flat, "", `<text:h text:outline-level="1">Article 1</text:h><text:p>A person who rings<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Or causes to ring.</text:p></text:note-body></text:note> the bell commits an offence.</text:p>`),
		[]string{"Article 1", "A person who rings", "the bell commits an offence.", "Or causes to ring."}},
	{"an earlier comment", "fodt", fmt.Sprintf(flat, "", `<text:p>A person who rings <office:annotation office:name="c1"><dc:creator>Chair</dc:creator><text:p>Which bell?</text:p></office:annotation>the bell<office:annotation-end office:name="c1"/> commits an offence.</text:p>`),
		[]string{"A person who rings the bell commits an offence."}},
	{"tracked changes", "fodt", fmt.Sprintf(flat, "", `<text:tracked-changes><text:changed-region text:id="d1"><text:deletion><office:change-info><dc:creator>Chair</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>knowingly </text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>A person who <text:change text:change-id="d1"/>rings the bell commits an offence.</text:p>`),
		[]string{"A person who rings the bell commits an offence."}},
	{"tabs and breaks", "fodt", fmt.Sprintf(flat, "", `<text:p>Article 1<text:tab/>Bells<text:line-break/>A person who rings<text:s text:c="2"/>a bell commits an offence.</text:p>`),
		[]string{"Article 1", "Bells", "a bell commits an offence."}},
	{"a list of one's own style", "fodt", fmt.Sprintf(flat, `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Article "/></text:list-style>`,
		`<text:list text:style-name="L1"><text:list-item><text:p>The authority may enter any premises.</text:p></text:list-item><text:list-item><text:p>Costs are borne by the owner.</text:p></text:list-item></text:list>`),
		[]string{"Article 1", "The authority may enter any premises.", "Article 2", "Costs are borne"}},
	{"an empty paragraph and a heading", "fodt", fmt.Sprintf(flat, "", `<text:h text:outline-level="2">Part I</text:h><text:p/><text:p>The Minister may prescribe further offences as he deems fit.</text:p>`),
		[]string{"Part I", "The Minister may prescribe further offences as he deems fit."}},
}

// An office is LibreOffice with a profile of this run's own: two runs that share one lock each other out.
// Starting it takes longer than any conversion, so it is given all files of a kind at once.
type office struct{ folder, profile string }

// convert writes each file, all of the office's folder, in another format beside it.
func (o office) convert(t *testing.T, format string, files []string, more ...string) {
	t.Helper()
	arguments := append([]string{"-env:UserInstallation=file://" + o.profile, "--headless"}, more...)
	arguments = append(arguments, "--convert-to", format, "--outdir", o.folder)
	out, err := exec.Command("soffice", append(arguments, files...)...).CombinedOutput()
	require.NoError(t, err, string(out))
	for _, file := range files {
		require.FileExists(t, as(file, format), string(out))
	}
}

// as is the file's name in that format.
func as(file, format string) string {
	return strings.TrimSuffix(file, filepath.Ext(file)) + "." + format
}

func TestDraftsOfAnotherProgramComeBackWithTheirComments(t *testing.T) {
	if testing.Short() {
		t.Skip("LibreOffice takes its time; run without -short")
	}
	if _, err := exec.LookPath("soffice"); err != nil {
		t.Skip("LibreOffice is not installed here (apt-get install --no-install-recommends libreoffice-writer)")
	}
	o := office{t.TempDir(), t.TempDir()}
	words := map[string][]string{} // by the file's name without its extension
	sources := map[string][]string{}
	for i, c := range written {
		source := filepath.Join(o.folder, fmt.Sprintf("written%02d.%s", i, c.extension))
		require.NoError(t, os.WriteFile(source, []byte(c.content), 0o644))
		sources[c.extension] = append(sources[c.extension], source)
		words[as(source, "docx")] = c.words
	}
	o.convert(t, "docx", sources["html"], "--infilter=HTML (StarWriter)") // as texts and not as pages
	o.convert(t, "docx", sources["fodt"])
	for i, c := range built {
		made := filepath.Join(o.folder, fmt.Sprintf("built%02d.docx", i))
		require.NoError(t, os.WriteFile(made, builtFile(t, c.body, c.part, c.content), 0o644))
		words[made] = c.words
	}

	var commented []string
	wanted := map[string]map[string]int{}
	for made, of := range words {
		copied := strings.TrimSuffix(made, ".docx") + "-commented.docx"
		wanted[copied] = comment(t, made, copied, of)
		commented = append(commented, copied)
	}
	o.convert(t, "pdf", commented)
	o.convert(t, "odt", commented)
	names := func(kind string, i int) string {
		return filepath.Join(o.folder, fmt.Sprintf("%s%02d-commented.docx", kind, i))
	}
	for i, c := range written {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, wanted[names("written", i)], exported(t, as(names("written", i), "odt")))
		})
	}
	for i, c := range built {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, wanted[names("built", i)], exported(t, as(names("built", i), "odt")))
		})
	}
}

// built are drafts by hand, one for each thing that Word files hold and others hardly write. Content
// controls and smart tags are tried natively only: this LibreOffice reads comments in them in part.
var built = []struct {
	name, body    string
	part, content string // one further part of the package
	words         []string
}{
	{"numbers that Word computes", `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>A person who rings the bell commits an offence.</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Costs</w:t></w:r></w:p>`,
		"numbering", `<w:numbering ` + names + `><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
		[]string{"Article 1", "A person who rings the bell commits an offence.", "Article 2", "Costs"}},
	{"insertions and deletions", `<w:p><w:r><w:t xml:space="preserve">A person who </w:t></w:r><w:del w:id="1" w:author="Chair"><w:r><w:delText xml:space="preserve">knowingly </w:delText></w:r></w:del><w:ins w:id="2" w:author="Chair"><w:r><w:t>rings</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> the bell commits an offence.</w:t></w:r></w:p>`,
		"", "", []string{"A person who rings the bell commits an offence."}},
	{"a footnote of Word", `<w:p><w:r><w:t>A person who rings</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> the bell commits an offence.</w:t></w:r></w:p>`,
		"footnotes", `<w:footnotes ` + names + `><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Or causes it to ring.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
		[]string{"A person who rings", "the bell commits an offence.", "Or causes it to ring."}},
	{"a comment that was there", `<w:p><w:r><w:t xml:space="preserve">A person who rings </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>the bell</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t xml:space="preserve"> commits an offence.</w:t></w:r></w:p>`,
		"comments", `<w:comments ` + names + `><w:comment w:id="0" w:author="Chair" w:initials="C"><w:p><w:r><w:t>Which bell?</w:t></w:r></w:p></w:comment></w:comments>`,
		[]string{"A person who rings the bell commits an offence."}},
	{"a table in a table", `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>A person who rings the bell commits an offence.</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>Inner</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:p/>`,
		"", "", []string{"A person who rings the bell commits an offence.", "Inner"}},
	{"a field", `<w:p><w:r><w:t xml:space="preserve">A person who rings the bell, see </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> QUOTE "4" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>article 4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>, commits an offence.</w:t></w:r></w:p>`,
		"", "", []string{"A person who rings the bell, see article 4, commits an offence."}},
	{"soft hyphens, tabs and both directions", `<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">المادة 1 </w:t></w:r><w:r><w:t>A per</w:t><w:softHyphen/><w:t>son who rings the bell</w:t><w:tab/><w:t>commits an offence.</w:t></w:r></w:p>`,
		"", "", []string{"المادة 1", "A person who rings the bell commits an offence."}},
}

// builtFile is a DOCX with the body and, where it is named, one further part beside it.
func builtFile(t *testing.T, body, part, content string) []byte {
	t.Helper()
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	files := [][2]string{{"[Content_Types].xml", types}, {"_rels/.rels", relations},
		{"word/document.xml", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n<w:document " + names + "><w:body>" + body + "<w:sectPr/></w:body></w:document>"}}
	if part != "" {
		files[0][1] = strings.Replace(types, "</Types>", `<Override PartName="/word/`+part+`.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.`+part+`+xml"/></Types>`, 1)
		files = append(files, [2]string{"word/" + part + ".xml", content}, [2]string{"word/_rels/document.xml.rels",
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + office + part + `" Target="` + part + `.xml"/></Relationships>`})
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range files {
		entry, err := w.Create(f[0])
		require.NoError(t, err)
		_, err = io.WriteString(entry, f[1])
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

// comment reads a draft, writes its commented copy, and counts the rules with the words that their
// comments must stand on.
func comment(t *testing.T, made, copied string, words []string) map[string]int {
	t.Helper()
	data, err := os.ReadFile(made)
	require.NoError(t, err)
	file, err := draft.Open(made, data, draft.Options{})
	require.NoError(t, err)
	at := 0
	for _, wanted := range words {
		found := strings.Index(spaced(file.Text)[at:], wanted)
		require.GreaterOrEqual(t, found, 0, "“%s” behind %q in %q", wanted, spaced(file.Text)[:at], file.Text)
		at += found
	}

	r := check(t, file.Text)
	var out bytes.Buffer
	require.NoError(t, Write(&out, file, r, Options{}))
	again, err := draft.Open(made, out.Bytes(), draft.Options{})
	require.NoError(t, err)
	assert.Equal(t, file.Text, again.Text, "the text is the same before and after")
	before, after := parts(t, data), parts(t, out.Bytes())
	for name, content := range before {
		switch name {
		case "word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels":
		default:
			assert.Equal(t, content, after[name], name)
		}
	}
	assert.Equal(t, strings.Count(before["word/comments.xml"], "<w:comment "), strings.Count(after["word/comments.xml"], "<w:comment ")-len(r.Findings), "earlier comments are kept")
	require.NoError(t, os.WriteFile(copied, out.Bytes(), 0o644))
	want := map[string]int{}
	for k := range r.Findings {
		want[r.Findings[k].Rule.ID+": "+spaced(r.Document.Words(r.Findings[k].At))]++
	}
	return want
}

func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

var (
	annotation = regexp.MustCompile(`(?s)<office:annotation [^>]*office:name="([^"]+)"[^>]*>.*?</office:annotation>`)
	ofRule     = regexp.MustCompile(`\(([a-z]+/[a-z-]+)\)`)
	anyTag     = regexp.MustCompile(`<[^>]+>`)
	gap        = regexp.MustCompile(`<text:(s|tab|line-break)[^>]*/>`)
	footnote   = regexp.MustCompile(`(?s)<text:note .*?</text:note>`)
)

// exported counts the rules with the words that their comments stand on in an ODT.
func exported(t *testing.T, path string) map[string]int {
	t.Helper()
	r, err := zip.OpenReader(path)
	require.NoError(t, err)
	defer r.Close()
	f, err := r.Open("content.xml")
	require.NoError(t, err)
	raw, err := io.ReadAll(f)
	require.NoError(t, err)
	content := string(raw)
	found := map[string]int{}
	for _, m := range annotation.FindAllStringSubmatchIndex(content, -1) {
		rule := ofRule.FindStringSubmatch(html.UnescapeString(anyTag.ReplaceAllString(content[m[0]:m[1]], "")))
		if rule == nil {
			continue // an earlier comment of somebody else
		}
		end := strings.Index(content, `<office:annotation-end office:name="`+content[m[2]:m[3]]+`"/>`)
		require.Greater(t, end, m[1], "the comment stands on no words")
		words := annotation.ReplaceAllString(content[m[1]:end], "")
		words = gap.ReplaceAllString(footnote.ReplaceAllString(words, ""), " ")
		found[rule[1]+": "+spaced(html.UnescapeString(anyTag.ReplaceAllString(words, "")))]++
	}
	return found
}
