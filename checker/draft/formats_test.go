package draft

import (
	"archive/zip"
	"bytes"
	"io"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// packed is a zip file of the parts, in the order of their names.
func packed(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	return zipped(t, parts, zip.Deflate)
}

func zipped(t testing.TB, parts map[string]string, method uint16) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	names := make([]string, 0, len(parts))
	for name := range parts {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		part, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		require.NoError(t, err)
		_, err = io.WriteString(part, parts[name])
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

const (
	wordNames  = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	wordTypes  = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	wordTop    = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	odtNames   = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"`
	odtContent = "application/vnd.oasis.opendocument.text"
)

// wordFile is a DOCX with the body, and more parts where they are given.
func wordFile(t testing.TB, body string, more map[string]string) []byte {
	t.Helper()
	return packed(t, wordParts(body, more))
}

func wordParts(body string, more map[string]string) map[string]string {
	parts := map[string]string{"[Content_Types].xml": wordTypes, "_rels/.rels": wordTop,
		"word/document.xml": `<w:document ` + wordNames + `><w:body>` + body + `</w:body></w:document>`}
	for name, content := range more {
		parts[name] = content
	}
	return parts
}

// odtFile is an ODT with the styles and the body.
func odtFile(t testing.TB, styles, body string) []byte {
	t.Helper()
	return packed(t, odtParts(styles, body))
}

func odtParts(styles, body string) map[string]string {
	return map[string]string{"mimetype": odtContent, "styles.xml": `<office:document-styles ` + odtNames + `><office:styles>` + styles + `</office:styles></office:document-styles>`,
		"content.xml": `<office:document-content ` + odtNames + `><office:body><office:text>` + body + `</office:text></office:body></office:document-content>`}
}

func opened(t testing.TB, name string, data []byte, o Options) *File {
	t.Helper()
	f, err := Open(name, data, o)
	require.NoError(t, err)
	return f
}

func paragraph(text string) string {
	return `<w:p><w:r><w:t xml:space="preserve">` + text + `</w:t></w:r></w:p>`
}

const numberingPart = `<w:numbering ` + wordNames + `><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1"/></w:lvl>` +
	`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum>` +
	`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

func numbered(level, text string) string {
	return `<w:p><w:pPr><w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>` + text + `</w:t></w:r></w:p>`
}

const (
	relationsOfNumbering = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`
	relationsOfNotes     = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`
)

func TestWordTextIsCompleteAndInOrder(t *testing.T) {
	for _, c := range []struct {
		name, body, want string
		more             map[string]string
		original         bool
	}{
		{"numbers that Word computes", numbered("0", "Scope") + numbered("1", "This applies.") + numbered("2", "to lamps;") + numbered("2", "to bells.") + numbered("0", "Terms"),
			"Article 1 Scope\n1. This applies.\n(a) to lamps;\n(b) to bells.\nArticle 2 Terms\n",
			map[string]string{"word/numbering.xml": numberingPart, "word/_rels/document.xml.rels": relationsOfNumbering}, false},
		{"tracked changes accepted", `<w:p><w:r><w:t xml:space="preserve">A person </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>shall</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> ring.</w:t></w:r></w:p>`,
			"A person shall ring.\n", nil, false},
		{"tracked changes in the original", `<w:p><w:r><w:t xml:space="preserve">A person </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>shall</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> ring.</w:t></w:r></w:p>`,
			"A person may ring.\n", nil, true},
		{"runs that divide a word", `<w:p><w:r><w:t>inten</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>tionally</w:t></w:r></w:p>`, "intentionally\n", nil, false},
		{"tabs, breaks and hyphens", `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r></w:p>`, "a\tb‑cd\n", nil, false},
		{"a table's cells are lines", `<w:tbl><w:tr><w:tc>` + paragraph("one") + `</w:tc><w:tc>` + paragraph("two") + `</w:tc></w:tr></w:tbl>`, "one\ntwo\n", nil, false},
		{"content controls and smart tags", `<w:sdt><w:sdtContent>` + paragraph("inside") + `</w:sdtContent></w:sdt><w:p><w:smartTag><w:r><w:t>tagged</w:t></w:r></w:smartTag></w:p>`, "inside\ntagged\n", nil, false},
		{"a field shows its result", `<w:p><w:r><w:t xml:space="preserve">see </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>article 4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, "see article 4\n", nil, false},
		{"a box of text behind the paragraph it hangs on, once", `<w:p><w:r><w:t>Lamps.</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>` + paragraph("In a box.") + `</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>` + paragraph("In a box.") + `</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` + paragraph("Bells."), "Lamps.\nIn a box.\nBells.\n", nil, false},
		{"comments are no text", `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Lamps</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t xml:space="preserve"> burn.</w:t></w:r></w:p>`, "Lamps burn.\n",
			map[string]string{"word/comments.xml": `<w:comments ` + wordNames + `><w:comment w:id="0">` + paragraph("Which?") + `</w:comment></w:comments>`}, false},
		{"moved text stands where it went", `<w:p><w:moveFrom><w:r><w:t>Old place.</w:t></w:r></w:moveFrom><w:r><w:t>Bells.</w:t></w:r></w:p><w:p><w:moveTo><w:r><w:t>New place.</w:t></w:r></w:moveTo></w:p>`, "Bells.\nNew place.\n", nil, false},
		{"a deleted end of a paragraph joins two", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">A person who </w:t></w:r></w:p>` + paragraph("rings."), "A person who rings.\n", nil, false},
		{"hidden text", `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>note to self</w:t></w:r><w:r><w:t>Lamps.</w:t></w:r></w:p>`, "Lamps.\n", nil, false},
		{"a table in a table", `<w:tbl><w:tr><w:tc>` + paragraph("one") + `<w:tbl><w:tr><w:tc>` + paragraph("two") + `</w:tc></w:tr></w:tbl>` + paragraph("three") + `</w:tc></w:tr></w:tbl>`, "one\ntwo\nthree\n", nil, false},
		{"a link's words", `<w:p><w:hyperlink w:anchor="a"><w:r><w:t>article 4</w:t></w:r></w:hyperlink></w:p>`, "article 4\n", nil, false},
		{"the words of a simple field", `<w:p><w:fldSimple w:instr="REF x"><w:r><w:t>article 5</w:t></w:r></w:fldSimple></w:p>`, "article 5\n", nil, false},
		{"mixed directions", `<w:p><w:r><w:t xml:space="preserve">المادة 1 </w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t>Lamps</w:t></w:r></w:p>`, "المادة 1 Lamps\n", nil, false},
		{"entities", paragraph("a &amp; b &lt;c&gt; &#8212;"), "a & b <c> —\n", nil, false},
		{"a footnote stands apart from the clause", `<w:p><w:r><w:t>Lamps</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> burn.</w:t></w:r></w:p>`, "Lamps burn.",
			map[string]string{"word/_rels/document.xml.rels": relationsOfNotes,
				"word/footnotes.xml": `<w:footnotes ` + wordNames + `><w:footnote w:id="2">` + paragraph("At night.") + `</w:footnote></w:footnotes>`}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, "draft.docx", wordFile(t, c.body, c.more), Options{Original: c.original})
			require.Equal(t, DOCX, f.Type)
			require.True(t, strings.HasPrefix(f.Text, c.want), "%q", f.Text)
			if strings.HasSuffix(c.want, "\n") {
				require.Equal(t, c.want, f.Text)
			}
		})
	}
}

func TestOpenDocumentTextIsCompleteAndInOrder(t *testing.T) {
	const list = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>`
	for _, c := range []struct{ name, styles, body, want string }{
		{"paragraphs and headings", "", `<text:h text:outline-level="1">Article 1</text:h><text:p>Lamps<text:s text:c="2"/>burn<text:tab/>here.</text:p>`, "Article 1\nLamps  burn\there.\n"},
		{"numbers that the program computes", list, `<text:list text:style-name="L1"><text:list-item><text:p>first</text:p><text:list><text:list-item><text:p>lamps;</text:p></text:list-item><text:list-item><text:p>bells.</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>second</text:p></text:list-item></text:list>`,
			"1. first\n(a) lamps;\n(b) bells.\n2. second\n"},
		{"deleted text and comments are left out", "", `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>A<office:annotation><text:p>why?</text:p></office:annotation> bell.</text:p>`, "A bell.\n"},
		{"a footnote stands behind the text", "", `<text:p>Lamps<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>At night.</text:p></text:note-body></text:note> burn.</text:p>`, "Lamps burn.\nFootnotes and endnotes\nNote 1 At night.\n"},
		{"white space counts once", "", "<text:p>  a\n   <text:span>b </text:span> c</text:p>", "a b c\n"},
		{"a table's cells are lines", "", `<table:table><table:table-row><table:table-cell><text:p>one</text:p></table:table-cell><table:table-cell><text:p>two</text:p></table:table-cell></table:table-row></table:table>`, "one\ntwo\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, "draft.odt", odtFile(t, c.styles, c.body), Options{})
			require.Equal(t, ODT, f.Type)
			require.Equal(t, c.want, f.Text)
		})
	}
}

func TestAQuotationInMarkdownEndsTheParagraphBeforeIt(t *testing.T) {
	assert.Equal(t, "• one\nquoted goes on\nNext.\n", opened(t, "a.md", []byte("- one\n> quoted\ngoes on\n\nNext.\n"), Options{}).Text)
}

func TestMarkupIsReadWithItsPlaces(t *testing.T) {
	for _, c := range []struct{ name, file, data, kind, want string }{
		{"a page", "a.html", "<!doctype html><title>x</title><h1>Article 1</h1><p>Lamps &amp; bells<br>burn.</p><ol type=a><li>one<li>two</ol><script>no</script>", HTML, "Article 1\nLamps & bells\nburn.\na. one\nb. two\n"},
		{"a pasted piece", "a.html", "<p>Who<b>ever</b>  rings</p>", HTML, "Whoever rings\n"},
		{"hidden text", "a.html", "<p>seen<span hidden>not</span></p><p style='display: none'>not</p>", HTML, "seen\n"},
		{"Markdown", "a.md", "# Article 1\n\nLamps *burn* at\nnight.\n\n1. one\n2. two\n\n> quoted\n", Markdown, "Article 1\nLamps burn at night.\n1. one\n2. two\nquoted\n"},
		{"Akoma Ntoso", "a.xml", `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta>no</meta><body><article><num>Article 1</num><heading>Lamps</heading><paragraph><num>1.</num><content><p>Lamps burn.</p></content></paragraph></article></body></act></akomaNtoso>`, AKN, "Article 1 Lamps\n1. Lamps burn.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, c.file, []byte(c.data), Options{})
			require.Equal(t, c.kind, f.Type)
			require.Equal(t, c.want, f.Text)
			for _, word := range []string{"Lamps", "Whoever", "seen", "burn"} {
				if i := strings.Index(f.Text, word); i >= 0 {
					_, from, to, ok := f.Source(i, i+len(word))
					require.True(t, ok)
					assert.Equal(t, word, strings.NewReplacer("<b>", "", "</b>", "").Replace(c.data[from:to]))
				}
			}
		})
	}
}
