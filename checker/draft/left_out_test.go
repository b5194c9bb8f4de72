package draft

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker/draft/flat"
)

// partsOf is a DOCX with more parts, each named by the type of its relationship.
func partsOf(t testing.TB, body string, more map[string]string) []byte {
	t.Helper()
	return wordFile(t, body, linked(more))
}

// linked are parts that the main part names, by the kind of relationship.
func linked(more map[string]string) map[string]string {
	relations := `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	parts := map[string]string{}
	for kind, content := range more {
		name := kind + ".xml"
		if kind == "aFChunk" {
			name = "chunk.html"
		}
		relations += `<Relationship Id="id` + kind + `" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/` + kind + `" Target="` + name + `"/>`
		parts["word/"+name] = content
	}
	parts["word/_rels/document.xml.rels"] = relations + `</Relationships>`
	return parts
}

func wordStyles(styles string) map[string]string {
	return map[string]string{"styles": `<w:styles ` + wordNames + `>` + styles + `</w:styles>`}
}

// shown is a run with a format.
func shown(format, text string) string {
	return `<w:r><w:rPr>` + format + `</w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`
}

func wordRun(text string) string { return `<w:r><w:t xml:space="preserve">` + text + `</w:t></w:r>` }

func TestStruckWordsOfWordFilesAreNoLaw(t *testing.T) {
	character := `<w:style w:type="character" w:styleId="Out"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="Out2"><w:basedOn w:val="Out"/></w:style>`
	for _, c := range []struct {
		name, body, want string
		more             map[string]string
		words            int
	}{
		{"struck through", `<w:p>` + wordRun("The keeper ") + shown(`<w:strike/>`, "may ") + wordRun("shall ring.") + `</w:p>`, "The keeper shall ring.\n", nil, 1},
		{"double", `<w:p>` + wordRun("The keeper ") + shown(`<w:dstrike w:val="1"/>`, "may, if so minded,") + wordRun(" shall ring.") + `</w:p>`, "The keeper shall ring.\n", nil, 4},
		{"both spaces struck", `<w:p>` + wordRun("The keeper") + shown(`<w:strike/>`, " may ") + wordRun("shall ring.") + `</w:p>`, "The keeper shall ring.\n", nil, 1},
		{"within a word", `<w:p>` + wordRun("The keepe") + shown(`<w:strike/>`, "d") + wordRun("r rings.") + `</w:p>`, "The keeper rings.\n", nil, 1},
		{"by a style of characters", `<w:p>` + wordRun("Lamps ") + shown(`<w:rStyle w:val="Out2"/>`, "and bells ") + wordRun("burn.") + `</w:p>`, "Lamps burn.\n", wordStyles(character), 2},
		{"by a style of paragraphs", `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>` + wordRun("Bells ring.") + `</w:p><w:p>` + wordRun("Lamps burn.") + `</w:p>`, "Lamps burn.\n",
			wordStyles(`<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:dstrike/></w:rPr></w:style>`), 2},
		{"by the style of a table", `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc><w:p>` + wordRun("Bells ring.") + `</w:p></w:tc></w:tr></w:tbl><w:p>` + wordRun("Lamps burn.") + `</w:p>`, "Lamps burn.\n",
			wordStyles(`<w:style w:type="table" w:styleId="T"><w:rPr><w:strike/></w:rPr></w:style>`), 2},
		{"not struck within a struck style", `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>` + wordRun("Bells ") + shown(`<w:strike w:val="0"/>`, "Lamps burn.") + `</w:p>`, "Lamps burn.\n",
			wordStyles(`<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:strike/></w:rPr></w:style>`), 1},
		{"a struck item has no number left over, and is counted", numbered("1", "one") + `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>` + shown(`<w:strike/>`, "two") + `</w:p>` + numbered("1", "three"),
			"1. one\n3. three\n", map[string]string{"numbering": numberingPart}, 1},
		{"a cell that a tracked change deletes", `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr>` + paragraph("Bells ring.") + `</w:tc><w:tc><w:tcPr><w:cellIns w:id="2"/></w:tcPr>` + paragraph("Lamps burn.") + `</w:tc></w:tr></w:tbl>`, "Lamps burn.\n", nil, 2},
		{"paragraphs that are struck one after the other", `<w:p>` + shown(`<w:strike/>`, "One.") + `</w:p><w:p>` + shown(`<w:strike/>`, "Two.") + `</w:p>` + paragraph("Three."), "Three.\n", nil, 2},
		{"deleted within what was moved", `<w:p><w:moveTo w:id="1">` + wordRun("Lamps ") + `<w:del w:id="2"><w:r><w:delText>always</w:delText></w:r></w:del>` + wordRun("burn.") + `</w:moveTo></w:p><w:p><w:moveFrom w:id="3">` + wordRun("Lamps burn.") + `</w:moveFrom>` + wordRun("Bells.") + `</w:p>`, "Lamps burn.\nBells.\n", nil, 1},
		{"underlined and italic words stay", `<w:p>` + wordRun("The keeper ") + shown(`<w:u w:val="single"/>`, "shall ") + shown(`<w:i/>`, "always ") + wordRun("ring.") + `</w:p>`, "The keeper shall always ring.\n", nil, 0},
		{"deleted by a tracked change", `<w:p>` + wordRun("The keeper ") + `<w:del><w:r><w:delText xml:space="preserve">may perhaps </w:delText></w:r></w:del>` + wordRun("rings.") + `</w:p>`, "The keeper rings.\n", nil, 2},
		{"a deleted row", `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>` + paragraph("gone now") + `</w:tc></w:tr><w:tr><w:tc>` + paragraph("stays") + `</w:tc></w:tr></w:tbl>`, "stays\n", nil, 2},
		{"hidden by a style", `<w:p>` + wordRun("Lamps ") + shown(`<w:rStyle w:val="H"/>`, "not shown ") + wordRun("burn.") + `</w:p>`, "Lamps burn.\n", wordStyles(`<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>`), 2},
		{"the words that a form shows where nothing was filled in", `<w:p>` + wordRun("The fee is ") + `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>` + wordRun("Click here to enter text.") + `</w:sdtContent></w:sdt>` + wordRun(" marks.") + `</w:p>`,
			"The fee is marks.\n", nil, 5},
		{"the words of a form that was filled in", `<w:p>` + wordRun("The fee is ") + `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>` + wordRun("ten") + `</w:sdtContent></w:sdt>` + wordRun(" marks.") + `</w:p>`, "The fee is ten marks.\n", nil, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, "a.docx", partsOf(t, c.body, c.more), Options{})
			assert.Equal(t, c.want, f.Text)
			assert.Equal(t, c.words, wordsLeftOut(f), f.LeftOut)
		})
	}
}

func wordsLeftOut(f *File) (n int) {
	for i := range f.LeftOut {
		n += f.LeftOut[i].Words()
	}
	return n
}

func TestStruckWordsOfMarkupAreNoLaw(t *testing.T) {
	struckStyle := `<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="P1" style:family="paragraph"><style:text-properties style:text-line-through-type="double"/></style:style>` +
		`<style:style style:name="T2" style:family="text" style:parent-style-name="T1"/><style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>` +
		`<style:style style:name="T4" style:family="text"><style:text-properties style:text-line-through-style="none" style:text-line-through-type="none"/></style:style>`
	odt := func(body string) string { return string(odtFile(t, struckStyle, body)) }
	const akn = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><section><num>1.</num><content><p>`
	const end = `</p></content></section></body></act></akomaNtoso>`
	for _, c := range []struct {
		name, file, data, want string
		words                  int
	}{
		{"del", "a.html", "<p>The keeper <del>may</del> <ins>shall</ins> ring.", "The keeper shall ring.\n", 1},
		{"s and strike", "a.html", "<p>The keeper <s>may</s> <strike>or must</strike> shall ring.", "The keeper shall ring.\n", 3},
		{"a style attribute", "a.html", `<p>The keeper <span style="color:red; TEXT-DECORATION: underline line-through">may</span> shall ring.`, "The keeper shall ring.\n", 1},
		{"a style sheet", "a.html", `<style>/* out */ p > .x, em.y {text-decoration-line:line-through} .z{color:red}</style><p>The keeper <b class=x>may</b> <em class=y>or must</em> <i class=z>shall</i> ring.`, "The keeper shall ring.\n", 3},
		{"the space within", "a.html", "<p>The keeper <s>may </s>shall<s> not </s>ring.", "The keeper shall ring.\n", 2},
		{"struck within what was put in", "a.html", "<p>The keeper <ins>shall <s>not</s> always</ins> ring.", "The keeper shall always ring.\n", 1},
		{"whole paragraphs", "a.html", "<p>One.</p><del><p>Two is gone.</p></del><p>Three.</p>", "One.\nThree.\n", 3},
		{"a struck item has no number left over", "a.html", "<ol><li>one<li><s>two</s><li>three</ol>", "1. one\n3. three\n", 1},
		{"underlined words stay", "a.html", "<p>The keeper <u>shall</u> <ins>always</ins> ring.", "The keeper shall always ring.\n", 0},
		{"hidden", "a.html", "<style>.h{display:none}</style><p>Seen<span class=h> not</span>.<p style='visibility:hidden'>Nor this.<p hidden>Nor that.<p>Seen too.", "Seen.\nSeen too.\n", 5},
		{"tildes", "a.md", "The keeper ~~may~~ shall ~not~ ring ~5 bells.\n", "The keeper shall ring ~5 bells.\n", 2},
		{"tildes over two lines", "a.md", "The keeper ~~may\nor must~~ shall ring.\n\nNext ~~ one.\n", "The keeper shall ring.\nNext ~~ one.\n", 3},
		{"tildes in code", "a.md", "The keeper `~~x~~` ~~`may`~~ rings.\n", "The keeper ~~x~~ rings.\n", 1},
		{"formats in Markdown", "a.md", "The keeper <span style=\"text-decoration:line-through\">may</span> <del class=x>or</del> <span class=y>shall</span> ring.\n", "The keeper shall ring.\n", 2},
		{"tags in Markdown", "a.md", "The keeper <del>may</del> shall <s>not</s> ring.\n", "The keeper shall ring.\n", 2},
		{"an ODT's span", "a.odt", odt(`<text:p>The keeper <text:span text:style-name="T2">may</text:span> shall ring.</text:p>`), "The keeper shall ring.\n", 1},
		{"an ODT's paragraph", "a.odt", odt(`<text:p text:style-name="P1">Bells ring.</text:p><text:p>Lamps burn.</text:p>`), "Lamps burn.\n", 2},
		{"an ODT's span that lifts the line", "a.odt", odt(`<text:p text:style-name="P1">Bells <text:span text:style-name="T4">Lamps burn.</text:span> Gongs.</text:p>`), "Lamps burn.\n", 2},
		{"an ODT's span that lifts the line of a deletion not", "a.odt", odt(`<text:tracked-changes><text:changed-region text:id="c1"><text:deletion/></text:changed-region></text:tracked-changes><text:p>Lamps burn.<text:change-start text:change-id="c1"/> <text:span text:style-name="T4">Bells</text:span></text:p><text:p>ring.<text:change-end text:change-id="c1"/> Gongs.</text:p>`), "Lamps burn. Gongs.\n", 2},
		{"an ODT's hidden words", "a.odt", odt(`<text:p>The keeper <text:span text:style-name="T3">may not</text:span> rings.</text:p><text:section text:display="none"><text:p>No.</text:p></text:section>`), "The keeper rings.\n", 3},
		{"an ODT's hidden paragraph", "a.odt", odt(`<text:p>Out<text:hidden-paragraph text:is-hidden="true"/> it goes.</text:p><text:p>Lamps burn.</text:p>`), "Lamps burn.\n", 3},
		{"an ODT's deletion that stands in the text", "a.odt", odt(`<text:tracked-changes><text:changed-region text:id="c1"><text:deletion/></text:changed-region><text:changed-region xml:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>` +
			`<text:p>The keeper <text:change-start text:change-id="c1"/>may<text:change-end text:change-id="c1"/> <text:change-start text:change-id="c2"/>shall<text:change-end text:change-id="c2"/> ring.</text:p>`), "The keeper shall ring.\n", 1},
		{"an ODT's deletion that is kept apart", "a.odt", odt(`<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>may not</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The keeper <text:change text:change-id="c1"/>rings.</text:p>`), "The keeper rings.\n", 2},
		{"Akoma Ntoso", "a.xml", akn + `The keeper <del>may</del> <ins>shall</ins> ring.` + end, "1. The keeper shall ring.\n", 1},
		{"a provision that is removed", "a.xml", `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><section status="removed"><num>1.</num><content><p>Gone.</p></content></section><section><num>2.</num><content><p>Stays.</p></content></section></body></act></akomaNtoso>`, "2. Stays.\n", 2},
		{"a bill's deleted phrase", "a.xml", `<bill><legis-body><section><enum>1.</enum><text>The keeper <deleted-phrase>may</deleted-phrase> <added-phrase>shall</added-phrase> ring.</text></section></legis-body></bill>`, "1. The keeper shall ring.\n", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, c.file, []byte(c.data), Options{})
			assert.Equal(t, c.want, f.Text)
			assert.Equal(t, c.words, wordsLeftOut(f), f.LeftOut)
		})
	}
}

func TestWhatWasLeftOutIsCountedAndKept(t *testing.T) {
	f := opened(t, "a.docx", wordFile(t, `<w:p>`+wordRun("The keeper ")+shown(`<w:strike/>`, "may, if ")+shown(`<w:strike/><w:b/>`, "so minded, ")+`<w:del>`+`<w:r><w:delText xml:space="preserve">soon </w:delText></w:r></w:del>`+
		shown(`<w:vanish/>`, "note to self ")+wordRun("shall ring.")+`</w:p>`, nil), Options{})
	require.Equal(t, "The keeper shall ring.\n", f.Text)
	require.Equal(t, []string{"4 words that are struck out, 1 word that a tracked change deletes and 3 hidden words were left out of the text."}, f.Notices)
	require.Len(t, f.LeftOut, 3)
	for i, want := range []LeftOut{{At: 11, Why: Struck, Text: "may, if so minded,"}, {At: 11, Why: Deleted, Text: "soon"}, {At: 11, Why: Hidden, Text: "note to self"}} {
		assert.Equal(t, want, f.LeftOut[i])
	}
	assert.Empty(t, opened(t, "a.txt", []byte("The keeper rings.\n"), Options{}).Notices)
}

func TestMarksOfNotesDoNotJoinWords(t *testing.T) {
	raisedRun := func(text string) string { return shown(`<w:vertAlign w:val="superscript"/>`, text) }
	raisedStyle := `<style:style style:name="R" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>`
	for _, c := range []struct{ name, file, data, want string }{
		{"a raised digit", "a.docx", string(wordFile(t, `<w:p>`+wordRun("Who wilfully")+raisedRun("1")+wordRun(" rings")+raisedRun("(12)")+wordRun(" shall stop.")+raisedRun("*")+`</w:p>`, nil)), "Who wilfully rings shall stop.\n"},
		{"a raised letter behind a long word", "a.docx", string(wordFile(t, `<w:p>`+wordRun("Who wilfully")+raisedRun("a")+wordRun(" rings")+`</w:p>`, nil)), "Who wilfully rings\n"},
		{"notes that are typed at the end", "a.docx", string(wordFile(t, `<w:p>`+wordRun("Who wilfully")+raisedRun("1")+wordRun(" rings")+raisedRun("2")+wordRun(" stops.")+`</w:p>`+paragraph("Bells.")+`<w:p>`+raisedRun("1")+wordRun(" The Master may enter.")+`</w:p><w:p>`+raisedRun("2")+wordRun(" Repealed.")+`</w:p>`, nil)), "Who wilfully rings stops.\nBells.\nFootnotes and endnotes\n¹ The Master may enter.\n² Repealed.\n"},
		{"a raised digit at the end that no mark leads to", "a.docx", string(wordFile(t, `<w:p>`+wordRun("Who wilfully")+raisedRun("1")+wordRun(" rings stops.")+`</w:p><w:p>`+raisedRun("3")+wordRun(" The Master may enter.")+`</w:p>`, nil)), "Who wilfully rings stops.\n³ The Master may enter.\n"},
		{"notes that are typed at the end of a page", "a.html", "<h2>Lamps</h2><p>Who wilfully<sup>1</sup> rings stops.<p><sup>1</sup> The Master may enter.", "Lamps\nWho wilfully rings stops.\nFootnotes and endnotes\n¹ The Master may enter.\n"},
		{"powers, inserted articles and ordinals", "a.docx", string(wordFile(t, `<w:p>`+wordRun("Article 20")+raisedRun("1")+wordRun(" 30 m")+raisedRun("2")+wordRun(" the 1")+raisedRun("st")+wordRun(" M")+raisedRun("me")+`</w:p>`, nil)), "Article 20¹ 30 m² the 1st Mme\n"},
		{"a mark of one's own", "a.docx", string(partsOf(t, `<w:p>`+wordRun("Lamps")+`<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>†</w:t></w:r>`+wordRun(" burn.")+`</w:p>`,
			map[string]string{"footnotes": `<w:footnotes ` + wordNames + `><w:footnote w:id="2">` + paragraph("At night.") + `</w:footnote></w:footnotes>`})), "Lamps burn.\nFootnotes and endnotes\n[1] At night.\n"},
		{"a mark of one's own in the next run", "a.docx", string(partsOf(t, `<w:p>`+wordRun("Lamps")+`<w:r><w:footnoteReference w:customMarkFollows="true" w:id="2"/></w:r><w:r><w:t>*</w:t></w:r>`+wordRun(" burn.")+`</w:p>`,
			map[string]string{"footnotes": `<w:footnotes ` + wordNames + `><w:footnote w:id="2">` + paragraph("At night.") + `</w:footnote></w:footnotes>`})), "Lamps burn.\nFootnotes and endnotes\n[1] At night.\n"},
		{"sup", "a.html", "<p>Who wilfully<sup>1</sup> rings in 30 m<sup>2</sup><sup><a href='#fn2'>2</a></sup> on the 1<sup>st</sup>.", "Who wilfully rings in 30 m² on the 1st.\n"},
		{"a link to a note", "a.html", `<p>Directive 7<a id="ntc1" href="#ntr1">(<span class="super">1</span>)</a> applies.<p class="oj-note"><a href="#ntc1">(1)</a> Journal 12.`, "Directive 7 applies.\nFootnotes and endnotes\n(1) Journal 12.\n"},
		{"a link to an article stays", "a.html", `<p>See article <a href="#a5">5</a>.`, "See article 5.\n"},
		{"notes of a page", "a.html", `<p>Lamps<sup id=r1><a href="#n1" role="doc-noteref">1</a></sup> burn.<section role="doc-endnotes"><p>A note.</section><p>Bells ring.`, "Lamps burn.\nBells ring.\nFootnotes and endnotes\nA note.\n"},
		{"a note within a sentence of a page", "a.html", `<p>Lamps <span class="footnote">that is, all lamps here</span> burn.`, "Lamps burn.\nFootnotes and endnotes\nthat is, all lamps here\n"},
		{"Markdown", "a.md", "Lamps[^a] burn<sup>2</sup>.\n\n[^a]: At\n  night.\n\nBells ring.\n", "Lamps burn.\nBells ring.\nFootnotes and endnotes\n[a] At night.\n"},
		{"Markdown, a note of several paragraphs", "a.md", "Lamps[^a] burn.\n\n[^a]: At night.\n\n    The Master may enter.\n\n    ```\n    code\n    ```\n\nBells ring.\n", "Lamps burn.\nBells ring.\nFootnotes and endnotes\n[a] At night.\nThe Master may enter.\ncode\n"},
		{"Markdown, a note where its mark would stand", "a.md", "Lamps^[The Master [alone] may enter.] burn^2^ ^[.\n", "Lamps burn^2^ ^[.\nFootnotes and endnotes\nThe Master [alone] may enter.\n"},
		{"a mark in brackets on a page", "a.html", `<p>Who wilfully[<a href="#fn3">3</a>] rings [<a href="#a3">4</a>] [sic].`, "Who wilfully rings [4] [sic].\n"},
		{"an ODT's raised span", "a.odt", string(odtFile(t, raisedStyle, `<text:p>Who wilfully<text:span text:style-name="R">3</text:span> rings 10<text:span text:style-name="R">2</text:span> times.</text:p>`)), "Who wilfully rings 10² times.\n"},
		{"Akoma Ntoso", "a.xml", `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><section><num>1.</num><content><p>Lamps<authorialNote marker="2"><p>At night.</p></authorialNote><noteRef href="#x" marker="3"/> burn<sup>4</sup>.</p></content></section></body></act></akomaNtoso>`,
			"1. Lamps burn.\nFootnotes and endnotes\n[2] At night.\n"},
		{"Akoma Ntoso, notes of the metadata", "a.xml", `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><notes><note eId="n1"><p>The Master may enter.</p></note><note eId="n2"><p>Nothing leads here.</p></note></notes></meta><body><section><num>1.</num><content><p>Lamps<noteRef href="#n1" marker="a"/> burn.</p></content></section></body></act></akomaNtoso>`,
			"1. Lamps burn.\nFootnotes and endnotes\n[a] The Master may enter.\nNothing leads here.\n"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, opened(t, c.file, []byte(c.data), Options{}).Text) })
	}
}

func TestRaisedSignsAreWeighedByWhatTheyFollow(t *testing.T) {
	for _, c := range []struct {
		before, signs, want string
		mark                bool
	}{
		{"wilfully", "1", "", true}, {"data,", "12", "", true}, {"data", "1, 2", "", true}, {"data", "[3]", "", true}, {"15", "*", "", true},
		{"10", "2", "²", false}, {"Article 206", "1", "¹", false}, {"5 km", "2", "²", false}, {"", "1", "¹", false}, {"the ", "3", "³", false},
		{"1", "st", "st", false}, {"art", "e", "e", false}, {"data", strings.Repeat("9", 12), strings.Repeat("9", 12), false},
	} {
		text, is := flat.Raised([]byte(c.before), c.signs)
		assert.Equal(t, c.mark, is, "%q behind %q", c.signs, c.before)
		if !c.mark {
			assert.Equal(t, c.want, text, "%q behind %q", c.signs, c.before)
		}
	}
}

func TestRevisionsInTheMarksOfCriticsAndRoles(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"a.md", "Who {--wilfully --}{++knowingly ++}rings {~~a bell~>bells~~} {==stops==} {>>why?<<}{\n", "Who knowingly rings bells stops {\n"},
		{"a.md", "Who {--rings stops.\n", "Who {--rings stops.\n"},
		{"a.html", `<p>Who <span role="deletion">wilfully</span> rings<sup><a href="#n1">a</a></sup> stops.`, "Who rings stops.\n"},
	} {
		assert.Equal(t, c.want, opened(t, c.name, []byte(c.data), Options{}).Text, c.data)
	}
}
