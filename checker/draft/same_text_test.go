package draft

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTheSameDraftIsTheSameTextInEveryFormat: the engine reads nothing but the text, so that equal texts have
// equal provisions and findings.
func TestTheSameDraftIsTheSameTextInEveryFormat(t *testing.T) {
	const want = "Article 1 Lamps\n1. Any person who wilfully puts out a lamp commits an offence.\n(a) at sea;\n(b) “on land” — by night.\nArticle 2 Bells\n1. Bells ring.\nFootnotes and endnotes\n"
	numberedDOCX := partsOf(t, numbered("0", "Lamps")+
		`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>`+wordRun("Any person who wilfully")+`<w:r><w:footnoteReference w:id="2"/></w:r>`+shown("<w:strike/>", " or not")+wordRun(" puts out a lamp commits an offence.")+`</w:p>`+
		numbered("2", "at sea;")+numbered("2", "“on land” — by night.")+numbered("0", "Bells")+numbered("1", "Bells ring."),
		map[string]string{"numbering": numberingPart, "footnotes": `<w:footnotes ` + wordNames + `><w:footnote w:id="2">` + paragraph("Of lamps.") + `</w:footnote></w:footnotes>`})
	level := func(n, format, prefix, suffix string) string {
		return `<text:list-level-style-number text:level="` + n + `" style:num-format="` + format + `" style:num-prefix="` + prefix + `" style:num-suffix="` + suffix + `"/>`
	}
	item := func(words, inner string) string {
		return `<text:list-item><text:p>` + words + `</text:p>` + inner + `</text:list-item>`
	}
	list := func(items string) string { return `<text:list>` + items + `</text:list>` }
	odt := odtFile(t, `<text:list-style style:name="L">`+level("1", "1", "Article ", "")+level("2", "1", "", ".")+level("3", "a", "(", ")")+`</text:list-style><style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>`,
		`<text:list text:style-name="L">`+item("Lamps", list(item(`Any person who wilfully<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Of lamps.</text:p></text:note-body></text:note><text:span text:style-name="S"> or not</text:span> puts out a lamp commits an offence.`,
			list(item("at sea;", "")+item("“on land” — by night.", "")))))+item("Bells", list(item("Bells ring.", "")))+`</text:list>`)
	page := `<!doctype html><meta charset=utf-8><style>.t{list-style-type:none;counter-reset:art}.t>li::before{counter-increment:art;content:"Article " counter(art) " "}.l li::marker{content:"(" counter(list-item, lower-alpha) ") "}.s{text-decoration:line-through}</style>` +
		`<ol class=t><li>Lamps<ol><li>Any person who wil&shy;fully<sup><a href="#fn1">1</a></sup><span class=s> or not</span> puts out a lamp commits an offence.<ol class=l><li>at sea;<li>“on land” — by night.</ol></ol><li>Bells<ol><li>Bells ring.</ol></ol><p class=footnote><a href="#fnref1">1</a> Of lamps.`
	rich := rtfHead + `{\listtext Article 1\tab}Lamps\par{\listtext 1.\tab}Any person who wilfully{\super\chftn}{\footnote {\super\chftn}Of lamps.}{\strike  or not} puts out a lamp commits an offence.\par{\listtext (a)\tab}at sea;\par{\listtext (b)\tab}\ldblquote on land\rdblquote  \emdash  by night.\par{\listtext Article 2\tab}Bells\par{\listtext 1.\tab}Bells ring.\par}`
	markdown := "# Article 1 Lamps\n\n1. Any person who wilfully[^1] ~~or not~~ puts out a\nlamp commits an offence.\n\n(a) at sea;\n\n(b) “on land” — by night.\n\n# Article 2 Bells\n\n1. Bells ring.\n\n[^1]: Of lamps.\n"
	legal := `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><article><num>Article 1</num><heading>Lamps</heading><paragraph><num>1.</num><intro><p>Any person who wilfully<authorialNote marker="1"><p>Of lamps.</p></authorialNote><del> or not</del> puts out a lamp commits an offence.</p></intro>` +
		`<point><num>(a)</num><content><p>at sea;</p></content></point><point><num>(b)</num><content><p><span startQuote="“" endQuote="”">on land</span> — by night.</p></content></point></paragraph></article><article><num>Article 2</num><heading>Bells</heading><paragraph><num>1.</num><content><p>Bells ring.</p></content></paragraph></article></body></act></akomaNtoso>`
	for name, c := range map[string]struct{ data, note string }{
		"a.docx": {string(numberedDOCX), "[1] Of lamps.\n"}, "a.odt": {string(odt), "Note 1 Of lamps.\n"}, "a.html": {page, "1 Of lamps.\n"}, "a.rtf": {rich, "[1] Of lamps.\n"},
		"a.md": {markdown, "[1] Of lamps.\n"}, "a.xml": {legal, "[1] Of lamps.\n"}, "a.eml": {"MIME-Version: 1.0\nContent-Type: text/html\n\n" + page, "1 Of lamps.\n"},
	} {
		f := opened(t, name, []byte(c.data), Options{})
		assert.Equal(t, want+c.note, f.Text, name)
		assert.Equal(t, 2, wordsLeftOut(f), name)
	}
}
