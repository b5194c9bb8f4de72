package draft

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const rtfHead = `{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Serif;}{\f1\fcharset2 Symbol;}{\f2\fcharset204 Sans Cyr;}{\f3\fcharset128 Mincho;}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s1\strike Out;}}{\info{\title no}}{\*\unknown no}` + "\n"

func TestRichTextIsRead(t *testing.T) {
	for _, c := range []struct {
		name, body, want string
		words            int
	}{
		{"paragraphs, tabs and line ends", "\\pard Article\\~1\\par\nLamps \n{\\b bu}rn\\tab at\\line night.\\par}", "Article\u00a01\nLamps burn\tat\nnight.\n", 0},
		{"numbers of lists", `{\listtext\pard\plain 1.\tab}one\par{\listtext\tab (a)\tab}two\par{\pntext\f1\'b7\tab}three\par}`, "1. one\n(a) two\n• three\n", 0},
		{"struck out", `The keeper {\strike may, if minded,} {\ul shall} {\i now} \striked1 not\striked0  ring.\par}`, "The keeper shall now ring.\n", 4},
		{"\\strike0 and \\plain end it", `The \strike old \strike0 keeper {\strike may \plain rings}.\par}`, "The keeper rings.\n", 2},
		{"deleted, with the end of a paragraph", `The keeper {\deleted may\par }rings.\par}`, "The keeper rings.\n", 1},
		{"a struck item has no number left over", `{\listtext 1.\tab}one\par{\listtext 2.\tab}{\strike two}\par{\listtext 3.\tab}three\par}`, "1. one\n3. three\n", 1},
		{"hidden", `Lamps {\v not shown }burn.\par}`, "Lamps burn.\n", 2},
		{"Unicode", `\u8220?Tr\u232\'e8s\u8221\'94 {\uc0\u1044\u1086}{\uc2\u8212--} \u-10180?\u-8446?\par}`, "“Très” До— 🌂\n", 0},
		{"encodings of fonts", `caf\'e9 {\f2 \'c4\'ee\'ec} {\f1 ab\'b3}\par}`, "café Дом αβ≥\n", 0},
		{"marks of notes and powers", `Who wilfully{\super 2} rings in 30 m{\super 2} on the 1{\super st}.\par}`, "Who wilfully rings in 30 m² on the 1st.\n", 1},
		{"notes", `Lamps{\super\chftn}{\footnote\pard{\super\chftn} At {\i night}.} burn.\par Bells.\par}`, "Lamps burn.\nBells.\nFootnotes and endnotes\n[1] At night.\n", 0},
		{"fields", `See {\field{\*\fldinst REF x}{\fldrslt article 4}}.\par}`, "See article 4.\n", 0},
		{"boxes behind the paragraph", `The keeper {\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt Boxed.\par}}{\shprslt Boxed.}}shall ring.\par Bells.\par}`, "The keeper shall ring.\nBoxed.\nBells.\n", 0},
		{"two forms of one text", `{\upr{old}{\*\ud{n\u233?w}}} words.\par}`, "néw words.\n", 0},
		{"a table's cells are lines", `\trowd\intbl one\cell two\cell\row three\par}`, "one\ntwo\nthree\n", 0},
		{"pictures and data", `Lamps{\pict\bin4 {{}}} burn{\*\objdata 0102}\~{\object{\*\objclass x}{\result here}}.\par}`, "Lamps burn\u00a0here.\n", 0},
		{"soft and hard hyphens", `wil\-ful\_ly {\'ad}so\par}`, "wilful\u2011ly so\n", 0},
		{"dashes and braces", `a\emdash b \{c\} \\ d\par}`, "a—b {c} \\ d\n", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, "a.doc", []byte(rtfHead+c.body), Options{})
			require.Equal(t, RTF, f.Type)
			assert.Equal(t, c.want, f.Text)
			assert.Equal(t, c.words, wordsLeftOut(f), f.LeftOut)
		})
	}
}

func TestRichTextKnowsItsPlaces(t *testing.T) {
	data := rtfHead + `The keeper {\strike may }sh\'e1ll ring.\par}`
	f := opened(t, "a.rtf", []byte(data), Options{})
	require.Equal(t, "The keeper sháll ring.\n", f.Text)
	for start, want := range map[int]string{4: "keeper", 11: `sh\'e1ll`, 18: "ring"} {
		end := start + len(want)
		if start == 11 {
			end = start + len("sháll")
		}
		_, from, to, ok := f.Source(start, end)
		require.True(t, ok)
		assert.Equal(t, want, data[from:to])
	}
}

func TestRichTextThatIsCutOffOrCannotBeDecodedSaysSo(t *testing.T) {
	f := opened(t, "a.rtf", []byte(rtfHead+`Lamps {\b burn`), Options{})
	assert.Equal(t, "Lamps burn\n", f.Text)
	assert.Equal(t, []string{"The end of this file is missing; it was read as far as it goes."}, f.Notices)
	f = opened(t, "a.rtf", []byte(rtfHead+`Lamps {\f3 \'82\'a0} burn.\par}`), Options{})
	assert.Equal(t, "Lamps \uFFFD\uFFFD burn.\n", f.Text)
	assert.Contains(t, f.Notices[0], "encoding that is not read")
}

func TestMailIsReadInItsBestForm(t *testing.T) {
	head := "From: a@example.org\r\nSubject: a draft\r\nMIME-Version: 1.0\r\n"
	part := func(kind, encoding, content string) string {
		return "--=_b\r\nContent-Type: " + kind + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + content + "\r\n"
	}
	multi := head + "Content-Type: multipart/related;\r\n boundary=\"=_b\"\r\n\r\nfor old readers\r\n"
	for _, c := range []struct {
		name, file, data, want string
		notices                int
	}{
		{"quoted-printable", "a.eml", head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWho wil=\r\nfully rings =E2=80=94 a =3D.\r\n", "Who wilfully rings — a =.\n", 0},
		{"a page saved with its pictures", "a.mht", multi + part(`text/html; charset="utf-8"`, "quoted-printable", "<ol type=3Da><li>l=\r\namps<li><s>bells</s>gongs</ol>") + part("image/png", "base64", "AAAA") + "--=_b--\r\n", "a. lamps\nb. gongs\n", 1},
		{"a page saved with its style sheets", "a.mht", multi + part("text/html; charset=utf-8", "7bit", "<link rel=stylesheet href=\"cid:a\"><ol><li><b class=x>bells </b>lamps</ol>") + part("text/css", "quoted-printable", "ol{list-style:lower-ro=\r\nman}.x{text-decoration:line-through}") + "--=_b--\r\n", "i. lamps\n", 1},
		{"the page before the plain words", "a.eml", multi + part("text/plain", "7bit", "Plain.") + part("text/html", "base64", "PHA+TGFtcHMgYnVybi48L3A+") + "--=_b--", "Lamps burn.\n", 0},
		{"an old encoding", "a.eml", multi + part("text/plain; charset=windows-1251", "quoted-printable", "=C4=EE=EC =E8") + "--=_b--", "Дом и", 0},
		{"an attachment is named", "a.eml", multi + part("text/plain", "7bit", "Lamps burn.") + "--=_b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=x.html\r\n\r\n<p>No\r\n--=_b--", "Lamps burn.", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, c.file, []byte(c.data), Options{})
			require.Equal(t, Mail, f.Type)
			assert.Equal(t, c.want, f.Text)
			assert.Len(t, f.Notices, c.notices, f.Notices)
		})
	}
	f := opened(t, "a.txt", []byte("Article 1: Lamps\nThey burn.\n"), Options{})
	assert.Equal(t, Text, f.Type, "a draft with a colon is no mail")
	_, err := Open("a.eml", []byte(multi+part("image/png", "base64", "AAAA")+"--=_b--"), Options{})
	assert.ErrorContains(t, err, "no text of its own")
}

func TestAWordDocumentInOneXMLFileIsReadAndCommented(t *testing.T) {
	const names = `xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"`
	flat := `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package ` + names + `>` +
		`<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>` + wordTop + `</pkg:xmlData></pkg:part>` +
		`<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document ` + wordNames + `><w:body><w:p>` +
		wordRun("The keeper ") + shown(`<w:strike/>`, "may ") + wordRun("rings.") + `</w:p></w:body></w:document></pkg:xmlData></pkg:part>` +
		`<pkg:part pkg:name="/word/media/a.png" pkg:contentType="image/png"><pkg:binaryData>AAECAwQ=</pkg:binaryData></pkg:part></pkg:package>`
	f := opened(t, "a.xml", []byte(flat), Options{})
	require.Equal(t, DOCX, f.Type)
	require.Equal(t, "The keeper rings.\n", f.Text)
	again := commented(t, f, Comment{Start: 4, End: 10, Text: []string{"Which?"}})
	assert.Equal(t, f.Text, again.Text)
}
