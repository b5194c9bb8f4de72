package draft

import (
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"clausecheck/checker"
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
}

var began = time.Now()

// clock is the time since the tests began.
var clock = func() time.Duration { return time.Since(began) }

// BenchmarkGrowth prints for each hostile text the time at n and at 2n bytes and how the two compare. A reader
// that takes time in proportion to what it reads stays near 2.
func BenchmarkGrowth(b *testing.B) {
	for _, h := range hostileTexts {
		growth(b, h.name, 1<<19, func(size int) func() {
			data := []byte(h.begin + strings.Repeat(h.repeated, size/len(h.repeated)) + h.end)
			return func() { _, _ = Open("a", data, Options{Type: h.kind}) }
		})
	}
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
		growth(b, h.name, 1<<19, func(size int) func() {
			text := h.begin + strings.Repeat(h.repeated, size/len(h.repeated)) + h.end
			return func() { engine.Check(text, checker.Options{Language: "en"}) }
		})
	}
}

// growth reports the times of what is made for a size and for twice that size: of three each the middle one.
func growth(b *testing.B, name string, size int, made func(size int) func()) {
	b.Run(strings.ReplaceAll(name, " ", "-"), func(b *testing.B) {
		var times [2]time.Duration
		for i := range times {
			run := made(size << i)
			var all []time.Duration
			for range 3 {
				runtime.GC()
				began := clock()
				run()
				all = append(all, clock()-began)
			}
			slices.Sort(all)
			times[i] = all[1]
		}
		b.ReportMetric(float64(times[0].Milliseconds()), "ms-n")
		b.ReportMetric(float64(times[1].Milliseconds()), "ms-2n")
		b.ReportMetric(float64(times[1])/float64(max(times[0], time.Microsecond)), "ratio")
		b.ReportMetric(0, "ns/op")
	})
}
