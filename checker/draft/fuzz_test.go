package draft

import (
	"archive/zip"
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

// The fuzz targets give each reader its own kind of content, inside a whole package where there is
// one: bytes that are no archive would never reach the readers of DOCX and ODT.

// sound asks of any file that was read what holds for each, and that a refusal is an *Error.
func sound(t *testing.T, name string, data []byte, o Options) *File {
	t.Helper()
	file, err := Open(name, data, o)
	if err != nil {
		var refused *Error
		require.ErrorAs(t, err, &refused)
		return nil
	}
	for i, h := range file.Hints {
		require.True(t, 0 <= h.Start && h.Start <= h.End && int(h.End) <= len(file.Text), "hint %d: %+v of %d", i, h, len(file.Text))
	}
	last := int32(0)
	for i, p := range file.read.Pieces {
		require.True(t, last <= p.Start && p.Start <= p.End && int(p.End) <= len(file.Text), "piece %d: %+v", i, p)
		last = p.End
	}
	file.Source(0, len(file.Text))
	for i, l := range file.LeftOut {
		require.True(t, 0 <= l.At && int(l.At) <= len(file.Text), "left out %d: at %d of %d", i, l.At, len(file.Text))
	}
	file.LeftOutLines()
	return file
}

func FuzzWord(f *testing.F) {
	f.Add(paragraph("A person who rings commits an offence.")+numbered("0", "Lamps"), numberingPart, paragraph("At night."))
	f.Add(`<w:p><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>shall</w:t></w:r></w:ins></w:p>`, "", "")
	f.Add(`<w:tbl><w:tr><w:tc>`+paragraph("one")+`</w:tc></w:tr></w:tbl><w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, "", "<w:p/>")
	f.Add(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>`+paragraph("one")+`</w:sdtContent></w:sdt><w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>`+shown("<w:strike/>", "a")+shown(`<w:vertAlign w:val="superscript"/>`, "1")+`</w:p><w:p><w:r><w:sym w:font="Symbol" w:char="F061"/></w:r></w:p>`, numberingPart, "")
	f.Add(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, "", "")
	f.Fuzz(func(t *testing.T, body, numbering, note string) {
		data := zipped(t, wordParts(body, map[string]string{"word/numbering.xml": numbering,
			"word/footnotes.xml": `<w:footnotes ` + wordNames + `><w:footnote w:id="2">` + note + `</w:footnote></w:footnotes>`,
			"word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>` +
				`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`}), zip.Store)
		sound(t, "a.docx", data, Options{Original: len(body)%2 == 0})
	})
}

// FuzzAnnotate holds a commented copy to the text of its draft.
func FuzzAnnotate(f *testing.F) {
	f.Add(paragraph("A person who rings commits an offence."), uint16(2), uint16(9))
	f.Add(`<w:p><w:r><w:t>inten</w:t></w:r><w:ins><w:r><w:t>tionally</w:t></w:r></w:ins><w:r><w:tab/><w:t>rings</w:t></w:r></w:p>`, uint16(3), uint16(7))
	f.Fuzz(func(t *testing.T, body string, start, length uint16) {
		file := sound(t, "a.docx", zipped(t, wordParts(body, nil), zip.Store), Options{})
		if file == nil || len(file.Text) == 0 {
			return
		}
		from := int(start) % len(file.Text)
		to := min(from+int(length), len(file.Text))
		var out bytes.Buffer
		if err := file.Annotate(&out, []Comment{{Start: from, End: to, Text: []string{"Why?"}}}, AnnotateOptions{}); err != nil {
			var refused *Error
			require.ErrorAs(t, err, &refused)
			return
		}
		again, err := Open("a.docx", out.Bytes(), Options{})
		require.NoError(t, err)
		require.Equal(t, file.Text, again.Text)
	})
}

func FuzzODT(f *testing.F) {
	const list = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`
	f.Add(list, `<text:list text:style-name="L1"><text:list-item><text:p>one</text:p></text:list-item></text:list>`)
	f.Add("", `<text:h text:outline-level="1">Article 1</text:h><text:p>Lamps<text:s text:c="2"/>burn<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>At night.</text:p></text:note-body></text:note>.</text:p>`)
	f.Add(`<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>`, `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a<draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame><text:span text:style-name="T1">c</text:span><text:change text:change-id="c"/><text:hidden-paragraph text:is-hidden="true"/></text:p>`)
	f.Fuzz(func(t *testing.T, styles, body string) {
		sound(t, "a.odt", zipped(t, odtParts(styles, body), zip.Store), Options{})
	})
}

func FuzzHTML(f *testing.F) {
	f.Add("<p>a &amp b&lt;<ol start=3><li>x<table><td>y</table><pre> z\n</pre><script>w</script>")
	f.Add("<!DOCTYPE html><h1>Article 1</h1><ul><li>one<ol type=i><li>two</ol></ul><br>")
	f.Add(`<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(a)<span>&nbsp; </span></span><![endif]>x<span class=msoDel><del>y</del></span><ins>z<s>w</s></ins><!--[if gte mso 9]><xml>v</xml><![endif]--><o:p></o:p>`)
	f.Add(`<ol reversed start=9><li value=4>a<li value=4A>b<li hidden>c</ol><p><span class=num>4</span><span>(1)</span>A<sup><a href=#fn1 role=doc-noteref>1</a></sup>x&shy;y<section role=doc-endnotes><p id=fn1><sup>1</sup>n</section><details><summary>s</summary>t</details><template>u</template>`)
	f.Fuzz(func(t *testing.T, content string) { sound(t, "a.html", []byte(content), Options{Type: HTML}) })
}

func FuzzMarkdown(f *testing.F) {
	f.Add("# a\n- b\n1. c\n|d|e|\n|-|-|\n```\nf\n```\n> g\n[h](i) **j** \\* &amp;\n")
	f.Add("a[^1] ~~b~~ {++c++}{~~d~>e~~}{==f==}{>>g<<} ^[h] ![i](j \"k\") <del>l</del> <b>m</b> <!-- n -->\\\n[^1]: o\n\n    p\n\n## q {#r}\n***\n")
	f.Add("Article 1\n=========\n\n   10) a\n       - [ ] b\n\n         c\n\n\td\n~~~ e\nf\n~~~\n| g | h |\n|:--|--:|\n| i \\| j | `k|` |\n<div>\n<p>l</p>\n</div>\n[m]: n 'o'\n[p][m] [m] &sect;&#167; a_b_c __d__\n")
	f.Fuzz(func(t *testing.T, content string) { sound(t, "a.md", []byte(content), Options{Type: Markdown}) })
}

func FuzzAkomaNtoso(f *testing.F) {
	f.Add(`<akomaNtoso><act><body><article><num>1</num><heading>Lamps</heading><paragraph><num>(1)</num><content><p>x &#65; <authorialNote><p>n</p></authorialNote></p></content></paragraph></article></body></act></akomaNtoso>`)
	f.Add(`<akomaNtoso><act><meta><notes><note eId="a"><p>n</p></note></notes></meta><preface><p>y</p></preface><body><hcontainer><num>2</num><intro><p>Who—</p></intro><point><num>(a)</num><content><p>“<def startQuote="“" endQuote="”">z</def>” <quotedText startQuote="“">q</quotedText></p></content></point><wrapUp><p>stops.<noteRef href="#a" marker="b"/></p></wrapUp></hcontainer></body><attachments><attachment><doc><mainBody><table><tr><td><p>t</p></td></tr></table></mainBody></doc></attachment></attachments><components><component><quotedStructure startQuote="“" endQuote="”"><section status="removed"><num>3</num></section></quotedStructure></component></components></act></akomaNtoso>`)
	f.Fuzz(func(t *testing.T, content string) { sound(t, "a.xml", []byte(content), Options{Type: AKN}) })
}

func FuzzUSLM(f *testing.F) {
	f.Add(`<lawDoc xmlns="http://schemas.gpo.gov/xml/uslm"><main><section><num>1.</num><heading>a</heading><subsection><num>(a)</num><heading>b</heading><content>x<sup>2</sup> <del>y</del></content></subsection><note><p>n</p></note></section></main></lawDoc>`)
	f.Add(`<bill><form><legis-type>A BILL</legis-type></form><legis-body><section><enum>1.</enum><header>a</header><subsection><enum>(a)</enum><text>b <quote>c</quote> <deleted-phrase>d</deleted-phrase></text><quoted-block><section><enum>2.</enum><text>e</text></section><after-quoted-block>.</after-quoted-block></quoted-block></subsection></section></legis-body></bill>`)
	f.Add(`<lawDoc><main><section><num value="1">§ 1.</num><content>a <quotedContent><section><num>“2.</num><content>b</content></section></quotedContent>.<ref class="footnoteRef" idref="f"/><footnote id="f"><num>1</num>c</footnote></content><table><tr><td>d</td></tr></table><sourceCredit>e</sourceCredit></section></main></lawDoc>`)
	f.Fuzz(func(t *testing.T, content string) { sound(t, "a.xml", []byte(content), Options{Type: USLM}) })
}

func FuzzRichText(f *testing.F) {
	f.Add(rtfHead + `{\listtext 1.\tab}a{\strike b}\'e9\u8220?{\super 1}{\footnote n}{\shp{\*\shpinst{\shptxt x\par}}}{\upr{a}{\*\ud b}}\bin3 abc\par}`)
	f.Add(`{\rtf1{\fonttbl{\f1\fcharset2 Symbol;}}\f1 a\'b7{\deleted \par}{\v c\cell}`)
	f.Add(`{\rtf1\ansi\ansicpg1251\uc2\u1071 ?? \'df{\pntext (a)\tab}{\*\pn\pnlvlbody}\trowd\cellx1 b\cell\row{\field{\*\fldinst HYPERLINK "x"}{\fldrslt c}}{\*\generator d;}{\stylesheet{\s1\strike e;}}\s1 f\pard\plain\cs2 g{\revised h}{\*\bkmkstart i}\emdash\~\_\-{\pict 00}{\object{\result j}}\nosupersub\sub k\sect\page}`)
	f.Fuzz(func(t *testing.T, content string) { sound(t, "a.rtf", []byte(content), Options{Type: RTF}) })
}

func FuzzMail(f *testing.F) {
	f.Add("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>a=3D=\nb\n--b--\n")
	f.Add("From: a\r\nContent-Type: multipart/related;\r\n boundary=\"b c\"; type=\"text/html\"\r\n\r\n--b c\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E2=80=\r\n=9Ca=20\r\n--b c\r\nContent-Type: multipart/alternative; boundary=d\r\n\r\n--d\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--d--\r\n--b c\r\nContent-Type: text/css\r\nContent-Location: x.css\r\n\r\np{display:none}\r\n--b c--\r\n")
	f.Fuzz(func(t *testing.T, content string) { sound(t, "a.eml", []byte(content), Options{Type: Mail}) })
}

func FuzzFlatWord(f *testing.F) {
	f.Add(`<pkg:package><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document ` + wordNames + `><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part><pkg:part pkg:name="/b"><pkg:binaryData>AAE=</pkg:binaryData></pkg:part></pkg:package>`)
	f.Fuzz(func(t *testing.T, content string) { sound(t, "a.xml", []byte(content), Options{Type: FlatDOCX}) })
}

// FuzzStyles tries style sheets and what they are about.
func FuzzStyles(f *testing.F) {
	f.Add("ol.a{list-style-type:lower-alpha}li::before{content:counter(x) ') '}@media print{p{display:none}}@counter-style c{prefix:'('}", "<ol class=a><li>x<p style='text-decoration:line-through'>y<q>z</q>")
	f.Fuzz(func(t *testing.T, sheet, body string) {
		sound(t, "a.html", []byte("<style>"+sheet+"</style>"+body), Options{Type: HTML})
	})
}

func FuzzText(f *testing.F) {
	f.Add([]byte("\xFF\xFEa\x00\n\x00"))
	f.Add([]byte("\xEF\xBB\xBFArticle 1\r\nA bell.\r"))
	f.Add([]byte("\xCB\xE0\xEC\xEF\xFB caf\xE9 \x81"))
	f.Fuzz(func(t *testing.T, content []byte) { sound(t, "a.txt", content, Options{Type: Text}) })
}
