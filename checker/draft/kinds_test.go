package draft

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Kinds of files beside those of the cases: each names what a reader that knows only the cases gets wrong.
func TestKindsOfFilesBesideTheCases(t *testing.T) {
	styles := func(all string) map[string]string {
		return map[string]string{"word/styles.xml": `<w:styles ` + wordNames + `>` + all + `</w:styles>`,
			"word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
			"word/footnotes.xml":           `<w:footnotes ` + wordNames + `><w:footnote w:id="2">` + paragraph("At night.") + `</w:footnote></w:footnotes>`}
	}
	table := func(style, rows string) string {
		return `<w:tbl><w:tblPr><w:tblStyle w:val="` + style + `"/></w:tblPr><w:tr><w:tc>` + rows + `</w:tc></w:tr></w:tbl>`
	}
	grid := func(style, look, first, second, last string) string {
		cell := func(format, words string) string { return `<w:tc>` + format + paragraph(words) + `</w:tc>` }
		return `<w:tbl><w:tblPr><w:tblStyle w:val="` + style + `"/>` + look + `</w:tblPr><w:tr>` + first + cell("", "one") + cell("", "two") + `</w:tr><w:tr>` + second + cell("", "three") + cell(last, "four") + `</w:tr></w:tbl>`
	}
	struckPart := func(style, part string) string {
		return `<w:style w:type="table" w:styleId="` + style + `"><w:tblStylePr w:type="` + part + `"><w:pPr/><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>`
	}
	field := func(kind string) string { return `<w:r><w:fldChar w:fldCharType="` + kind + `"/></w:r>` }
	word := func(body string, more map[string]string) string { return string(wordFile(t, body, more)) }
	legal := func(body string) string {
		return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>` + body + `</body></act></akomaNtoso>`
	}
	for _, c := range []struct {
		name, file, data, want string
		left                   int
	}{
		{"a table's style strikes all of the table", "a.docx", word(table("Gone", paragraph("may"))+table("One", paragraph("shall")), styles(`<w:style w:type="table" w:styleId="Gone"><w:tblStylePr w:type="wholeTable"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>`+
			`<w:style w:type="table" w:styleId="One"><w:tblStylePr w:type="lastCol"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>`)), "shall\n", 1},
		{"a table's style strikes its first row, where the table wants that shown", "a.docx", word(grid("Head", `<w:tblLook w:val="04A0"/>`, "", "", "")+grid("Head", `<w:tblLook w:val="0000"/>`, "", "", ""), styles(struckPart("Head", "firstRow"))), "three\nfour\none\ntwo\nthree\nfour\n", 2},
		{"a table's style strikes its first column", "a.docx", word(grid("Head", `<w:tblLook w:firstRow="0" w:firstColumn="1"/>`, "", "", ""), styles(struckPart("Head", "firstCol"))), "two\nfour\n", 2},
		{"a table's style strikes its last row, which says that it is", "a.docx", word(grid("Sum", "", "", `<w:trPr><w:cnfStyle w:val="010000000000"/></w:trPr>`, ""), styles(struckPart("Sum", "lastRow"))), "one\ntwo\n", 2},
		{"a table's style strikes a cell that says which it is", "a.docx", word(grid("Band", "", "", "", `<w:tcPr><w:cnfStyle w:evenVBand="1"/></w:tcPr>`), styles(struckPart("Band", "band2Vert"))), "one\ntwo\nthree\n", 1},
		{"a row that is shown again in a table that is struck", "a.docx", word(grid("Gone", `<w:tblLook w:firstRow="1"/>`, "", "", ""), styles(`<w:style w:type="table" w:styleId="Gone"><w:rPr><w:strike/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:strike w:val="0"/></w:rPr></w:tblStylePr></w:style>`)), "one\ntwo\n", 2},
		{"a note's own mark that is a sign of a font", "a.docx", word(`<w:p>`+wordRun("Lamps")+`<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:sym w:font="Symbol" w:char="F02A"/></w:r>`+wordRun(" burn.")+`</w:p>`, styles("")), "Lamps burn.\nFootnotes and endnotes\n[1] At night.\n", 0},
		{"signs of a font of letters", "a.docx", word(`<w:p>`+wordRun("Under ")+`<w:r><w:sym w:font="Times New Roman" w:char="F0A7"/></w:r>`+wordRun(" 12")+`</w:p>`, nil), "Under § 12\n", 0},
		{"signs of a font that the run does not name", "a.docx", word(paragraph("Tick \uF0FE, x &#xF0FC;")+paragraph("\uF0FE"), nil), "Tick ☑, x ✓\n☑\n", 0},
		{"soft hyphens in a letter", "a.docx", word(paragraph("wil\u00ADful&#xAD;ly"), nil), "wilfully\n", 0},
		{"a field that shows a sign", "a.docx", word(`<w:p>`+wordRun("at ")+field("begin")+`<w:r><w:instrText xml:space="preserve"> SYMBOL 97 \f "Symbol" </w:instrText></w:r>`+field("end")+wordRun(" rings ")+field("begin")+`<w:r><w:instrText>SYMBOL 97 \f "Symbol"</w:instrText></w:r>`+field("separate")+wordRun("β")+field("end")+`</w:p>`, nil), "at α rings β\n", 0},
		{"soft hyphens and signs in an ODT", "a.odt", string(odtFile(t, "", "<text:p>wil\u00ADfully \uF0FE</text:p>")), "wilfully ☑\n", 0},
		{"soft hyphens in Akoma Ntoso", "a.xml", legal("<p>wil\u00ADful&#173;ly</p>"), "wilfully\n", 0},
		{"soft hyphens in Markdown", "a.md", "wil&shy;ful\u00ADly\n", "wilfully\n", 0},
		{"remarks of Word in a page", "a.html", `<p>Bells<a class=msocomanchor href="#_msocom_1">[A1]</a> ring.<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>The Master may enter.</div></div>`, "Bells ring.\n", 0},
		{"a number's full stop in an element of its own", "a.html", `<p><span>12A</span><span>.</span><span>Gongs.</span><p><b>7</b>. Bells.<p><b>(a)</b>, and`, "12A. Gongs.\n7. Bells.\n(a), and\n", 0},
		{"notes of an encyclopedia", "a.html", `<p>Lamps<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> burn.<ol class="references"><li id="cite_note-1"><span><a href="#cite_ref-1">^</a></span> The Master may enter.</ol><p>Bells.`, "Lamps burn.\nBells.\nFootnotes and endnotes\n1. The Master may enter.\n", 0},
		{"an item in Markdown of which nothing stands", "a.md", "- one\n- ~~two~~\n- three\n\n1. ~~four~~\n2. five\n", "• one\n• three\n2. five\n", 2},
		{"blocks in Markdown that tags strike", "a.md", "One.\n\n<del>\n\nTwo.\n\n- three\n\n</del>\n\n<div style=\"text-decoration: line-through\">\n<div>\nFour.\n</div>\n\nFive.\n</div>\n\n<div style='display:none'>\n\nSix.\n\n</div>\nSeven.\n\n<s>\nEight.\n", "One.\nSeven.\nEight.\n", 5},
		{"where links in Markdown lead", "a.md", "Lamps[^1] burn [here][x].\n\n[^1]: At night.\n[x]: https://example.org/ \"Lamps\"\n\n[1]: not an address\n", "Lamps burn [here][x].\n[1]: not an address\nFootnotes and endnotes\n[1] At night.\n", 0},
		{"quotation marks in the text and in attributes", "a.xml", legal(`<section><num>1</num><content><p>For “<quotedText startQuote="“" endQuote="”">may</quotedText>” read <quotedText startQuote="“" endQuote="”">shall</quotedText>.</p></content></section>`), "1 For “may” read “shall”.\n", 0},
		{"what ends a sentence behind quoted provisions", "a.xml", legal(`<section><num>1</num><content><p>Insert <mod><quotedStructure startQuote="“" endQuote="”"><section><num>2A</num><content><p>Lamps burn.</p></content></section></quotedStructure></mod>;</p></content></section><section><num>2</num><content><p>Next.</p></content></section>`), "1 Insert\n“2A Lamps burn.”;\n2 Next.\n", 0},
		{"the mark of a note in a law of the United States", "a.xml", `<lawDoc xmlns="http://schemas.gpo.gov/xml/uslm"><main><section><num>§ 1.</num><content>Who wilfully<ref class="footnoteRef" idref="f">1</ref><note type="footnote" id="f"><num>1</num> So in original.</note> rings.</content></section></main></lawDoc>`, "§ 1. Who wilfully rings.\nFootnotes and endnotes\n1 So in original.\n", 0},
		{"a field of rich text that shows a sign", "a.rtf", rtfHead + `at {\field{\*\fldinst SYMBOL 97 \\f "Symbol" \\s 12}{\fldrslt\f3\fs24}} and {\field{\*\fldinst { REF x }}{\fldrslt {section 5}}}.\par}`, "at α and section 5.\n", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, c.file, []byte(c.data), Options{})
			assert.Equal(t, c.want, f.Text)
			assert.Equal(t, c.left, wordsLeftOut(f), f.LeftOut)
		})
	}
}

// Notes stand behind the text in the order of their marks, wherever the file has them, and are found there.
func TestNotesOfAFileInUTF16AreFoundWhereTheyStand(t *testing.T) {
	const page = `<akomaNtoso><act><meta><notes><note eId="a"><p>“One”.</p></note><note eId="b"><p>“Two”.</p></note></notes></meta><body><p>Lamps<noteRef href="#b" marker="1"/> burn “here”<noteRef href="#a" marker="2"/>.</p></body></act></akomaNtoso>`
	data := append([]byte("\xFF\xFE"), wideBytes(page, false, false)...)
	f := opened(t, "a.xml", data, Options{})
	require.Equal(t, "Lamps burn “here”.\nFootnotes and endnotes\n[1] “Two”.\n[2] “One”.\n", f.Text)
	for _, words := range []string{"Two", "One", "burn", "here"} {
		at := strings.Index(f.Text, words)
		_, from, to, ok := f.Source(at, at+len(words))
		require.True(t, ok)
		assert.Equal(t, string(wideBytes(words, false, false)), string(data[from:to]))
	}
}

// What joins a line to the one before it keeps the places of both.
func TestPlacesHoldWhereALineIsJoined(t *testing.T) {
	const data = `<akomaNtoso><act><body><p>Insert <quotedStructure startQuote="“" endQuote="”"><p>Lamps<del> may</del></p></quotedStructure>.</p><p>Bells.</p></body></act></akomaNtoso>`
	f := opened(t, "a.xml", []byte(data), Options{})
	assert.Equal(t, "Insert\n“Lamps”.\nBells.\n", f.Text)
	for at, want := range map[int]string{len("Insert\n“Lamps”"): ".", len("Insert\n“Lamps”.\n"): "B"} {
		_, from, to, ok := f.Source(at, at+1)
		assert.True(t, ok)
		assert.Equal(t, want, data[from:to])
	}
}
