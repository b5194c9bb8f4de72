package draft

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWordFilesAsTheyCome(t *testing.T) {
	field := func(kind string) string { return `<w:r><w:fldChar w:fldCharType="` + kind + `"/></w:r>` }
	alternative := func(choice, fallback string) string {
		return `<w:p>` + wordRun("Lamps.") + `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="new">` + choice + `</mc:Choice><mc:Fallback>` + fallback + `</mc:Fallback></mc:AlternateContent></w:r></w:p>`
	}
	textBox := `<w:pict><w:txbxContent>` + paragraph("In a box.") + `</w:txbxContent></w:pict>`
	for _, c := range []struct {
		name, body, want string
		more             map[string]string
	}{
		{"a box that only older programs show", alternative("", textBox), "Lamps.\nIn a box.\n", nil},
		{"a box whose new form has no words", alternative(`<w:drawing/>`, textBox), "Lamps.\nIn a box.\n", nil},
		{"a box in both forms", alternative(textBox, textBox), "Lamps.\nIn a box.\n", nil},
		{"a field that is never closed", `<w:p>` + field("begin") + `<w:r><w:instrText>TOC</w:instrText></w:r></w:p>` + paragraph("Lamps burn."), "Lamps burn.\n", nil},
		{"a field that is never closed around one that is", `<w:p>` + field("begin") + `<w:r><w:instrText>IF</w:instrText></w:r>` + field("begin") + `<w:r><w:instrText>REF a</w:instrText></w:r>` + field("separate") + wordRun("article 4") + field("end") + wordRun(" applies.") + `</w:p>` + paragraph("Lamps burn."), "article 4 applies.\nLamps burn.\n", nil},
		{"a field's own instruction is no text", `<w:p>` + field("begin") + wordRun("PAGE ") + field("separate") + wordRun("7") + field("end") + `</w:p>`, "7\n", nil},
		{"signs of fonts of symbols", `<w:p><w:r><w:t xml:space="preserve">Under </w:t><w:sym w:font="Symbol" w:char="F062"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="0078"/><w:sym w:font="Arial" w:char="00A7"/></w:r></w:p>`, "Under β✓⌧§\n", nil},
		{"a sign that is not known is named", `<w:p><w:r><w:sym w:font="Webdings" w:char="F0C1"/></w:r></w:p>`, "[Webdings 193]\n", nil},
		{"letters in a font of symbols", `<w:p>` + wordRun("at ") + shown(`<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>`, "ab") + shown(`<w:rFonts w:ascii="Wingdings"/>`, "&#xF0FE;") + `</w:p>`, "at αβ☑\n", nil},
		{"a style separator", `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>` + wordRun("4. Lamps.") + `</w:p><w:p>` + wordRun(" They burn.") + `</w:p>` + paragraph("Bells."), "4. Lamps. They burn.\nBells.\n", nil},
		{"a style separator behind a computed number", `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>` + wordRun("Lamps.") + `</w:p><w:p>` + wordRun(" They burn.") + `</w:p>` + numbered("1", "Bells."), "1. Lamps. They burn.\n2. Bells.\n",
			map[string]string{"numbering": numberingPart}},
		{"a paragraph that is hidden with its mark is not counted", numbered("1", "one") + `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>` + shown(`<w:vanish/>`, "not shown") + `</w:p>` + numbered("1", "two"), "1. one\n2. two\n",
			map[string]string{"numbering": numberingPart}},
		{"a file within the file", paragraph("Lamps.") + `<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="idaFChunk"/>` + paragraph("Bells."), "Lamps.\n1. They burn.\nBells.\n",
			map[string]string{"aFChunk": "<html><body><ol><li>They burn.</ol></body></html>"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, opened(t, "a.docx", partsOf(t, c.body, c.more), Options{}).Text)
		})
	}
}

func TestAFileWithinAFileThatCannotBeReadIsNamed(t *testing.T) {
	body := paragraph("Lamps.") + `<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="idaFChunk"/>`
	for name, chunk := range map[string]map[string]string{"a picture": {"aFChunk": "\x89PNG\r\n\x1a\n"}, "missing": nil} {
		f := opened(t, "a.docx", partsOf(t, body, chunk), Options{})
		assert.Equal(t, "Lamps.\n", f.Text, name)
		assert.Equal(t, []string{"This file embeds another file as part of its text; what it says was not read."}, f.Notices, name)
	}
}

func TestOpenDocumentTextsAsTheyCome(t *testing.T) {
	list := func(name, format string) string {
		return `<text:list-style style:name="` + name + `"><text:list-level-style-number text:level="1" style:num-format="` + format + `" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>`
	}
	item := func(attributes, text string) string {
		return `<text:list-item ` + attributes + `><text:p>` + text + `</text:p></text:list-item>`
	}
	outline := `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Article "/></text:outline-style>`
	for _, c := range []struct{ name, styles, body, want string }{
		{"an item that says its number", list("L1", "1"), `<text:list text:style-name="L1">` + item("", "one") + item(`text:start-value="7"`, "seven") + item("", "eight") + `</text:list>`, "1. one\n7. seven\n8. eight\n"},
		{"a list that begins elsewhere", `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" text:start-value="4"/></text:list-style>`, `<text:list text:style-name="L1">` + item("", "four") + item("", "five") + `</text:list>`, "IV four\nV five\n"},
		{"a list that goes on under another style", list("L1", "1") + list("L2", "i"), `<text:list xml:id="x" text:style-name="L1">` + item("", "one") + `</text:list><text:list text:style-name="L2">` + item("", "other") + `</text:list><text:list text:style-name="L2" text:continue-list="x">` + item("", "two") + `</text:list>`, "1. one\ni. other\nii. two\n"},
		{"a list that goes on", list("L1", "1"), `<text:list text:style-name="L1">` + item("", "one") + `</text:list><text:p>Between.</text:p><text:list text:style-name="L1" text:continue-numbering="true">` + item("", "two") + `</text:list><text:list text:style-name="L1">` + item("", "anew") + `</text:list>`, "1. one\nBetween.\n2. two\n1. anew\n"},
		{"lists within items begin anew", list("L1", "1") + list("L2", "1"), `<text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:list text:style-name="L2">` + item("", "a") + item("", "b") + `</text:list></text:list-item><text:list-item><text:p>two</text:p><text:list text:style-name="L2">` + item("", "c") + `</text:list></text:list-item></text:list>`, "1. one\n(a) a\n(b) b\n2. two\n(a) c\n"},
		{"numbers kept beside the computed ones", list("L1", "1"), `<text:list text:style-name="L1"><text:list-item><text:number>1.</text:number><text:p>one</text:p></text:list-item></text:list><text:h text:outline-level="2"><text:number>2.4</text:number>Lamps</text:h>`, "1. one\n2.4 Lamps\n"},
		{"the kept number where none is computed", "", `<text:list text:style-name="none"><text:list-item><text:number>(iv)</text:number><text:p>four</text:p></text:list-item></text:list>`, "(iv) four\n"},
		{"headings that begin anew", outline, `<text:h text:outline-level="1">one</text:h><text:h text:outline-level="1">two</text:h><text:h text:outline-level="1" text:restart-numbering="true" text:start-value="9">nine</text:h><text:h text:outline-level="1">ten</text:h>`, "Article 1 one\nArticle 2 two\nArticle 9 nine\nArticle 10 ten\n"},
		{"a frame within a sentence", "", `<text:p>The keeper <draw:frame><draw:text-box><text:p>First box.</text:p><text:p>Its end.</text:p></draw:text-box></draw:frame>shall <draw:custom-shape><text:p>Second.</text:p></draw:custom-shape>ring.</text:p><text:p>Bells.</text:p>`, "The keeper shall ring.\nFirst box.\nIts end.\nSecond.\nBells.\n"},
		{"a frame between paragraphs", "", `<draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame><text:p>Bells.</text:p>`, "Boxed.\nBells.\n"},
		{"what describes a picture is no text", "", `<text:p>Lamps<draw:frame><svg:title>A lamp</svg:title><svg:desc>seen from below</svg:desc></draw:frame> burn.</text:p>`, "Lamps burn.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, opened(t, "a.odt", odtFile(t, c.styles, c.body), Options{}).Text)
		})
	}
}

func TestPagesAsTheyCome(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"types of lists in a style sheet", `<style>ol.a{list-style-type:upper-roman}ol.a ol{list-style:lower-alpha inside}</style><ol class=a><li>one<ol><li>two<li>three</ol></ol>`, "I. one\na. two\nb. three\n"},
		{"a marker of one's own", `<style>li::marker{content:"Art. " counter(list-item, lower-roman) ": "}</style><ol start=2><li>two<li>three</ol>`, "Art. ii: two\nArt. iii: three\n"},
		{"counters", `<style>body{counter-reset:art par}h2{counter-increment:art;counter-reset:par}h2::before{content:"Article " counter(art) " "}p.n{counter-increment:par}p.n:before{content:counter(art) "." counter(par) " "}</style>` +
			`<body><h2>Lamps</h2><p class=n>one<p class=n>two<h2>Bells</h2><p class=n>one`, "Article 1 Lamps\n1.1 one\n1.2 two\nArticle 2 Bells\n2.1 one\n"},
		{"nested counters", `<style>ol{counter-reset:i;list-style:none}li{counter-increment:i}li::before{content:counters(i, ".") " "}</style><ol><li>one<ol><li>two<li>three</ol><li>four</ol>`, "1 one\n1.1 two\n1.2 three\n2 four\n"},
		{"a style of counters", `<style>@counter-style limb{system:extends lower-alpha;prefix:"(";suffix:") "}ol{list-style-type:limb}</style><ol><li>one<li>two</ol>`, "(a) one\n(b) two\n"},
		{"what is for paper only", `<style media=print>p{display:none}</style><style>@media print{p{display:none}}@media screen{b{display:none}}</style><p>Lamps <b>not </b>burn.`, "Lamps burn.\n"},
		{"ornaments of style sheets", `<style>p::before{content:"\f101 "}p::after{content:" »"}</style><p>Lamps burn.`, "Lamps burn.\n"},
		{"values of items", `<ol><li value=3>three<li>four<li value="4A">inserted<li value=x>five</ol>`, "3. three\n4. four\n4A. inserted\n5. five\n"},
		{"lists that count down", `<ol reversed><li>three<ol><li>one</ol><li>two<li>one</ol><ol reversed start=9><li>nine<li>eight</ol>`, "3. three\n1. one\n2. two\n1. one\n9. nine\n8. eight\n"},
		{"soft hyphens", "<p>Whoever wil&shy;fully ri\u00ADngs a be&#173;ll.", "Whoever wilfully rings a bell.\n"},
		{"numbers glued to their text", `<p><span class="SecNo">4</span><span class="SubNo">(1)</span>A keeper rings.<p><span>(b)</span><span>lamps, and</span><p><b class="num">7.</b>Bells.`, "4 (1) A keeper rings.\n(b) lamps, and\n7. Bells.\n"},
		{"words in parts stay one word", `<p><b>Who</b>ever <i>r</i>ings <span>a</span>way.`, "Whoever rings away.\n"},
		{"a block beside its number", `<div><span class="no-par">1.</span><div class="inline-element">The keeper rings.</div></div><p>Bells.`, "1. The keeper rings.\nBells.\n"},
		{"paragraphs that are not closed", `<p hidden>No.<p>Yes.<ul><li hidden>no<li>yes</ul>`, "Yes.\n• yes\n"},
		{"elements closed in another order", `<p>Lamps <b><s>not</b> now</s> burn.`, "Lamps burn.\n"},
		{"quotations", `<p>The term <q>lamp</q> means a lamp.`, "The term “lamp” means a lamp.\n"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, opened(t, "a.html", []byte(c.data), Options{}).Text) })
	}
}

func TestAStyleSheetElsewhereIsNamedWhereListsAreNumbered(t *testing.T) {
	for data, notices := range map[string]int{
		`<link rel="stylesheet" href="x.css"><ol><li>one</ol>`:      1,
		`<style>@import "x.css";</style><ol><li>one</ol>`:           1,
		`<link rel="stylesheet" href="x.css"><ul><li>one</ul>`:      0,
		`<link rel="icon" href="x.png"><ol><li>one</ol>`:            0,
		`<style>ol{list-style:lower-alpha}</style><ol><li>one</ol>`: 0,
	} {
		f := opened(t, "a.html", []byte("<html>"+data), Options{})
		assert.Len(t, f.Notices, notices, data)
	}
}

func TestLegalXMLAsItComes(t *testing.T) {
	akn := func(body string) string {
		return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill><meta>no</meta><body>` + body + `</body></bill></akomaNtoso>`
	}
	for _, c := range []struct{ name, data, want string }{
		{"quotation marks in attributes", akn(`<section><num>1</num><content><p>In this Act <def startQuote="‘" endQuote="’">lamp</def> means a lamp; for <quotedText startQuote="“" endQuote="”">may</quotedText> read <quotedText startQuote="“" endQuote="”">“shall”</quotedText>.</p></content></section>`),
			"1 In this Act ‘lamp’ means a lamp; for “may” read “shall”.\n"},
		{"quoted provisions", akn(`<section><num>1</num><content><p>After section 2 insert—</p><quotedStructure startQuote="“" endQuote="”"><section><num>2A</num><content><p>Lamps burn.</p></content></section><section><num>2B</num><content><p>Bells ring.</p></content></section></quotedStructure></content></section><section><num>2</num><content><p>Next.</p></content></section>`),
			"1 After section 2 insert—\n“2A Lamps burn.\n2B Bells ring.”\n2 Next.\n"},
		{"components", `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><section><num>1</num><content><p>Lamps.</p></content></section></body><components><component><doc><preface><p>Schedule</p></preface><mainBody><paragraph><num>1.</num><content><p>Bells.</p></content></paragraph></mainBody></doc></component></components></act></akomaNtoso>`,
			"1 Lamps.\nSchedule\n1. Bells.\n"},
		{"a law of the United States", `<?xml version="1.0"?><lawDoc xmlns="http://schemas.gpo.gov/xml/uslm"><meta><title>no</title></meta><main><toc>no</toc><section><num value="1">§ 1.</num><heading>Lamps</heading><subsection><num>(a)</num><heading>In general.—</heading><chapeau>Whoever—</chapeau><paragraph><num>(1)</num><content>rings; or</content></paragraph><continuation>shall stop.<ref class="footnoteRef" idref="f"/></continuation><note><p>Added 1999.</p></note></subsection></section></main></lawDoc>`,
			"§ 1. Lamps\n(a) In general.— Whoever—\n(1) rings; or\nshall stop.\nFootnotes and endnotes\nAdded 1999.\n"},
		{"a bill of the House", `<?xml version="1.0"?><!DOCTYPE bill PUBLIC "-//US Congress//DTDs/bill.dtd//EN" "bill.dtd"><bill><form><legis-type>A BILL</legis-type></form><legis-body><section><enum>1.</enum><header>Lamps</header><subsection><enum>(a)</enum><header>In general</header><text>Whoever rings <term>bells</term> stops.</text></subsection></section></legis-body></bill>`,
			"A BILL\n1. Lamps\n(a) In general.— Whoever rings bells stops.\n"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, opened(t, "a.xml", []byte(c.data), Options{}).Text) })
	}
}
