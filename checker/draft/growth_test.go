package draft

import (
	"archive/zip"
	"io"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"

	"clausecheck/checker"
	"clausecheck/checker/draft/pdf/pdftest"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// hostileTexts are inputs on which a reader that looks again and again at the same bytes shows it: each is a
// kind of file and what is repeated, between a beginning and an end.
var hostileTexts = []struct{ name, kind, begin, repeated, end string }{
	{"Markdown tags that do not end", Markdown, "", "<a ", ""},
	{"Markdown tags", Markdown, "", "<b>x</b>", ""},
	{"Markdown links that do not end", Markdown, "", "[a](", ""},
	{"Markdown pictures in pictures", Markdown, "", "![[](", ""},
	{"Markdown brackets", Markdown, "", "[", strings.Repeat("]", 1000) + "(x)"},
	{"Markdown links in links", Markdown, "", "[a[b](c)](d) ", ""},
	{"Markdown notes that do not end", Markdown, "a", "[^", ""},
	{"Markdown tildes that strike nothing", Markdown, "", "~~a ", ""},
	{"Markdown notes where their marks stand", Markdown, "", "^[", "]"},
	{"Markdown code", Markdown, "", "`a` ", ""},
	{"Markdown quotations", Markdown, "", "> a\n>> b\n", ""},
	{"Markdown revisions that do not end", Markdown, "", "{--a ", ""},
	{"Markdown revisions", Markdown, "", "{~~a~>b~~}", ""},
	{"Markdown code that does not end", Markdown, "", "`` ` ", ""},
	{"Markdown lines of one paragraph", Markdown, "", "one more line\n", ""},
	{"Markdown rows of a table", Markdown, "", "|a|b|\n", ""},
	{"HTML tags that do not end", HTML, "", "<a ", ""},
	{"HTML elements that do not end", HTML, "", "<b><s>x", ""},
	{"HTML paragraphs within elements that do not end", HTML, strings.Repeat("<div>", 400), "<p><i>x</p>", ""},
	{"HTML end tags without beginning", HTML, strings.Repeat("<div>", 400), "</b>", ""},
	{"HTML lists that count down", HTML, "", "<ol reversed><li>x", ""},
	{"HTML items", HTML, "<ol>", "<li>x", "</ol>"},
	{"HTML raised signs", HTML, "<p>", "x<sup>1</sup>", ""},
	{"HTML notes", HTML, "", "<p>a<a href=#fn1>1</a><p class=footnote>b c d", ""},
	{"HTML style sheets", HTML, "<style>", "a b c{display:none}@x{", ""},
	{"HTML under a style sheet", HTML, "<style>" + strings.Repeat("div x b{display:none}", 300) + "</style>" + strings.Repeat("<div>", 300), "<b>x</b>", ""},
	{"HTML counters", HTML, "<style>p{counter-reset:a b;counter-increment:c}p::before{content:counters(a,'.')}</style>", "<p>x", ""},
	{"HTML contents before no words", HTML, "<style>p::before{content:'(' counter(a) ') '}</style>", "<p>", ""},
	{"HTML classes under a style sheet", HTML, "<style>" + strings.Repeat(".a x b.a{display:none}", 300) + "</style>", "<b class='a b c d e'>x</b>", ""},
	{"HTML entities", HTML, "", "&amp", ""},
	{"RTF groups", RTF, `{\rtf1 `, `{\b x}`, "}"},
	{"RTF paragraphs", RTF, `{\rtf1 `, `{\listtext 1.\tab}{\strike x}\par `, "}"},
	{"RTF raised signs", RTF, `{\rtf1 `, `x{\super 1}`, "}"},
	{"RTF notes and boxes", RTF, `{\rtf1 `, `x{\footnote n}{\shp{\*\shpinst{\shptxt b\par}}}`, "}"},
	{"RTF Unicode", RTF, `{\rtf1 `, `\u8220?`, "}"},
	{"mail parts", Mail, "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n", "--b\nContent-Type: text/html\n\n<p>x\n", "--b--"},
	{"mail marks that begin no line", Mail, "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx", " --b", "\n--b--"},
	{"mail headers", Mail, "MIME-Version: 1.0\nContent-Type: text/plain\n", "X: y\n z\n", "\nText."},
	{"Akoma Ntoso quotations and notes", AKN, `<akomaNtoso><act><body>`, `<p startQuote="“" endQuote="”">a<authorialNote><p>n</p></authorialNote><del>b</del><sup>2</sup></p>`, `</body></act></akomaNtoso>`},
	{"Akoma Ntoso notes of the metadata", AKN, `<akomaNtoso><act><meta><notes>`, `<note eId="a"><p>n</p></note>`, `</notes></meta><body><p>x</p></body></act></akomaNtoso>`},
	{"flat Word parts", FlatDOCX, `<pkg:package><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document ` + wordNames + `><w:body>`, `<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>a</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>`, `</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`},
	{"text", Text, "", "a\r", ""},
	{"text in an old encoding", Text, "", "\xCB\xE0\xEC\xEF\xFB \xE9 ", ""},
	{"USLM quotations and notes", USLM, `<lawDoc><main>`, `<section><num>1.</num><heading>a</heading><content>b<ref class="footnoteRef" idref="f">1</ref><note type="footnote"><num>1</num>c</note> <quotedContent><p>d</p></quotedContent>.</content></section>`, `</main></lawDoc>`},
	{"USLM full stops alone", USLM, `<lawDoc><main><p>a</p>`, `<p>.</p>`, `</main></lawDoc>`},
	{"soft hyphens", Markdown, "", "a\u00AD", ""},
	{"Markdown blocks that are struck", Markdown, "", "<div style=display:none>\n", "</div>"},
	{"Markdown items that are struck", Markdown, "", "- ~~a~~\n", ""},
	{"Markdown names of links", Markdown, "", "[a]: https://b\n", ""},
	{"RTF fields", RTF, `{\rtf1 `, `{\field{\*\fldinst SYMBOL 97 \\f "Symbol"}{\fldrslt}}`, "}"},
}

// hostileParts are the same for files that are packed or whose parts are many: packed makes a file of what is repeated.
var hostileParts = []struct {
	name, kind, repeated string
	packed               func(all string) []byte
}{
	{"Word numbers", DOCX, numbered("1", "a") + numbered("2", "b"), letterOf(map[string]string{"numbering": numberingPart})},
	{"Word fields", DOCX, `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SYMBOL 97 \f "Symbol"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + paragraph("a") + `</w:p>`, letterOf(nil)},
	{"Word tracked changes", DOCX, `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:ins>` + wordRun("a ") + `</w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>`, letterOf(nil)},
	{"Word boxes", DOCX, `<w:r><w:pict><w:txbxContent>` + paragraph("a") + `</w:txbxContent></w:pict></w:r>`, func(all string) []byte { return letterOf(nil)(`<w:p>` + all + `</w:p>`) }},
	{"Word notes", DOCX, `<w:p>` + wordRun("a") + `<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/></w:r>` + `</w:p>`, letterOf(map[string]string{"footnotes": `<w:footnotes ` + wordNames + `><w:footnote w:id="2">` + paragraph("b") + `</w:footnote></w:footnotes>`})},
	{"Word tables", DOCX, `<w:tbl><w:tr><w:tc>` + paragraph("a") + `</w:tc></w:tr></w:tbl>`, letterOf(nil)},
	{"Word symbols and raised signs", DOCX, `<w:p>` + wordRun("\uF0FEa\u00AD") + shown(`<w:vertAlign w:val="superscript"/>`, "1") + shown(`<w:rFonts w:ascii="Symbol"/>`, "a") + `</w:p>`, letterOf(nil)},
	{"Word styles that are based on one another", DOCX, `<w:p><w:pPr><w:pStyle w:val="s40"/></w:pPr>` + wordRun("a") + `</w:p>`, letterOf(map[string]string{"styles": `<w:styles ` + wordNames + `>` + repeatedly(60, func(i string, before string) string {
		return `<w:style w:type="paragraph" w:styleId="s` + i + `"><w:basedOn w:val="s` + before + `"/></w:style>`
	}) + `</w:styles>`})},
	{"ODT lists", ODT, `<text:list text:style-name="L"><text:list-item text:start-value="4"><text:p>a</text:p></text:list-item></text:list>`, openTextOf(`<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`)},
	{"ODT notes and frames", ODT, `<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>b</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>c</text:p></draw:text-box></draw:frame>d</text:p>`, openTextOf("")},
	{"ODT frames of one paragraph", ODT, `a<draw:frame><draw:text-box><text:p>c</text:p></draw:text-box></draw:frame>`, func(all string) []byte { return openTextOf("")(`<text:p>` + all + `</text:p>`) }},
	{"ODT changes", ODT, `<text:p>a<text:change-start text:change-id="c"/>b<text:change-end text:change-id="c"/><text:change text:change-id="c"/></text:p>`, func(all string) []byte {
		return openTextOf("")(`<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></text:tracked-changes>` + all)
	}},
	{"ODT changes that are kept apart", ODT, `<text:changed-region text:id="c"><text:deletion><text:p>x</text:p></text:deletion></text:changed-region>`, func(all string) []byte {
		return openTextOf("")(`<text:tracked-changes>` + all + `</text:tracked-changes><text:p>a</text:p>`)
	}},
	{"ODT styles", ODT, `<text:p>a<text:span text:style-name="S">b</text:span></text:p>`, openTextOf(`<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>`)},
	{"PDF lines", PDF, "(1. A lamp burns in the) Tj 0 -9 Td ", pdfOf(4000)},
	{"PDF letters that stand apart", PDF, "(a) Tj 9 3 Td ", pdfOf(1 << 30)},
	{"PDF pages of many letters", PDF, "(a) Tj 3 0 Td (b) Tj -3 -1 Td ", pdfOf(75_000)},
	{"PDF pages of columns", PDF, "(lamp) Tj 200 0 Td (bell) Tj -200 -9 Td ", pdfOf(40_000)},
	{"PDF lines drawn through words", PDF, "(lamp) Tj ET 72 702 20 0.5 re f BT /F1 11 Tf ", pdfOf(1 << 30)},
	{"PDF raised marks", PDF, "(lamp) Tj 5 Ts (1) Tj 0 Ts 0 -9 Td ", pdfOf(75_000)},
	{"PDF values", PDF, "1 [2 <</A (b)>>] ", func(all string) []byte {
		return pdftest.Objects("<< /Type /Catalog /Pages 2 0 R /X ["+all+"] >>", "<< /Type /Pages /Kids [3 0 R] >>", "<< /Type /Page /Contents 4 0 R >>", "<< /Length 1 >>\nstream\nx\nendstream")
	}},
	{"PDF without a table of its objects", PDF, "9 0 obj << /A 8 0 R >> endobj\n", func(all string) []byte { return []byte("%PDF-1.4\n" + all) }},
	{"PDF streams of objects", PDF, "9 0 obj << /Type /ObjStm /N 1 /First 4 /Length 6 >> stream\n9 0 <<>> endstream endobj\n", func(all string) []byte { return []byte("%PDF-1.4\n" + all) }},
}

func letterOf(more map[string]string) func(all string) []byte {
	return func(all string) []byte { return zipped(&testing.B{}, wordParts(all, linked(more)), zip.Store) }
}

func openTextOf(styles string) func(all string) []byte {
	return func(all string) []byte { return zipped(&testing.B{}, odtParts(styles, all), zip.Store) }
}

// pdfOf is a PDF of operators, so many bytes of them on each page.
func pdfOf(page int) func(all string) []byte {
	return func(all string) []byte {
		var pages []string
		for all != "" {
			n := min(page, len(all))
			pages, all = append(pages, "BT /F1 11 Tf 72 700 Td "+all[:n]+" ET"), all[n:]
		}
		return pdftest.Pages(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`, pages...)
	}
}

func repeatedly(n int, made func(i, before string) string) (all string) {
	for i := range n {
		all += made(strconv.Itoa(i), strconv.Itoa(i-1))
	}
	return all
}

var began = time.Now()

// clock is the time since the tests began.
var clock = func() time.Duration { return time.Since(began) }

// BenchmarkGrowth prints for each hostile text the time at n and at 2n bytes and how the two compare. A reader
// that takes time in proportion to what it reads stays near 2.
func BenchmarkGrowth(b *testing.B) {
	for _, h := range hostileTexts {
		growth(b, h.name, 1<<19, func(size int) func() error {
			data := []byte(h.begin + strings.Repeat(h.repeated, size/len(h.repeated)) + h.end)
			return func() error { _, err := Open("a", data, Options{Type: h.kind}); return err }
		})
	}
	for _, h := range hostileParts {
		growth(b, h.name, 1<<19, func(size int) func() error {
			data := h.packed(strings.Repeat(h.repeated, size/len(h.repeated)))
			return func() error { _, err := Open("a", data, Options{Type: h.kind}); return err }
		})
	}
}

// BenchmarkGrowthOfComments prints the same of the comments that are written into a letter, with redrafts.
func BenchmarkGrowthOfComments(b *testing.B) {
	growth(b, "comments", 1<<18, func(size int) func() error {
		const words = "Who rings."
		file, err := Open("a.docx", letterOf(nil)(strings.Repeat(paragraph(words), size/100)), Options{})
		if err != nil {
			b.Fatal(err)
		}
		redraft := "who knocks"
		var comments []Comment
		for at := 0; at < len(file.Text); at += len(words) + 1 {
			comments = append(comments, Comment{Start: at, End: at + len(words) - 1, Text: []string{"Why?"}, Redraft: &redraft})
		}
		return func() error { return file.Annotate(io.Discard, comments, AnnotateOptions{}) }
	})
}

// hostileLaws are texts on which an engine that looks again and again at the same words shows it: each is what is
// repeated, between a beginning and an end.
var hostileLaws = []struct{ name, begin, repeated, end string }{
	{"one line of offences", "1. ", "Any person who accesses a computer system without right commits an offence. ", ""},
	{"one sentence of offences", "1. ", "any person who damages a lamp commits an offence, and ", "."},
	{"one sentence of powers", "1. ", "the Minister may seize any data, and ", "."},
	{"items of one article", "Article 1\n1. The keeper shall:\n", "(a) ring;\n", ""},
	{"items of one offence", "Article 1\n1. Any person who intentionally:\n", "(a) rings;\n", "commits an offence.\n"},
	{"items of one power", "Article 1\n1. The Minister may:\n", "(a) seize any data;\n", ""},
	{"paragraphs of one article", "Article 1\n", "1. The Minister may intercept any communications as he deems appropriate.\n", ""},
	{"one line of powers", "1. ", "The Minister may, where he deems it necessary in the public interest, intercept any communications. ", ""},
	{"one line of gags", "1. ", "The provider shall not disclose the order to any person. ", ""},
	{"one line of open words", "1. ", "Any person who publishes false information that harms national security commits an offence. ", ""},
	{"one line of words that are said", "1. ", "Any person who harms the words commits an offence for false information. ", ""},
	{"items that lead to one another", "Article 1\n", "(a) the following:\n(i) one:\n(A) two:\n(1) three:\n", ""},
	{"square brackets in brackets", "1. ", "[", " lamp."},
	{"square brackets", "1. ", "[a lamp ", "]"},
	{"round brackets in brackets", "1. ", "(a lamp ", ")"},
	{"quotations in quotations", "1. ", "“a lamp ", "”"},
	{"instructions to amend", "", "Section 2 is amended by adding at the end the following:\n“(a) a lamp.\n", ""},
	{"definitions", "Article 1\n", "“lamp” means a lamp;\n", ""},
	{"references", "1. ", "under Article 1 and ", "."},
	{"articles of one number", "", "Article 1\nLamps\nThe lamp burns.\n", ""},
	{"headings alone", "", "Article 1 Lamps\n", ""},
	{"notes", "1. Lamps[1] burn.\n", "[1] A note.\n", ""},
	{"one word", "", "a", ""},
	{"commas", "1. Any person who rings", ", lamps", " commits an offence."},
}

// BenchmarkGrowthOfTheCheck prints the same of a check with all rules.
func BenchmarkGrowthOfTheCheck(b *testing.B) {
	engine, err := checker.New(packs.All(), rules.All)
	if err != nil {
		b.Fatal(err)
	}
	for _, h := range hostileLaws {
		growth(b, h.name, 1<<20, func(size int) func() error {
			text := h.begin + strings.Repeat(h.repeated, size/len(h.repeated)) + h.end
			return func() error { engine.Check(text, checker.Options{Language: "en"}); return nil }
		})
	}
}

// growth reports the times of what is made for a size and for twice that size, the shortest of five each. A size of
// which the time cannot be measured well is doubled. What the reader refuses is marked. Garbage is collected between the runs, and in
// them only beyond twelve gigabytes: how often that happens depends on the size of the heap, not of the text, and while
// one processor moves a long list another that waits to collect is told as time of the reader.
func growth(b *testing.B, name string, size int, made func(size int) func() error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(12 << 30))
	b.Run(strings.ReplaceAll(name, " ", "-"), func(b *testing.B) {
		refused := 0.0
		shortest := func(size int) (best time.Duration) {
			run := made(size)
			for i := range 5 {
				runtime.GC()
				began := clock()
				err := run()
				if took := clock() - began; i == 0 || took < best {
					best = took
				}
				if refused = 0; err != nil {
					refused = 1
				}
				if best > 2*time.Second {
					break
				}
			}
			return best
		}
		once := shortest(size)
		for ; once < 60*time.Millisecond && size < 1<<24; once = shortest(size) {
			size *= 2
		}
		twice := shortest(2 * size)
		b.ReportMetric(float64(size)/(1<<20), "MB")
		b.ReportMetric(refused, "refused")
		b.ReportMetric(float64(once.Milliseconds()), "ms-n")
		b.ReportMetric(float64(twice.Milliseconds()), "ms-2n")
		b.ReportMetric(float64(twice)/float64(max(once, time.Microsecond)), "ratio")
		b.ReportMetric(0, "ns/op")
	})
}
