package draft

import (
	"strings"
	"testing"
	"time"
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
	{"Markdown revisions that do not end", Markdown, "", "{--a ", ""},
	{"Markdown revisions", Markdown, "", "{~~a~>b~~}", ""},
	{"Markdown code that does not end", Markdown, "", "`` ` ", ""},
	{"Markdown lines of one paragraph", Markdown, "", "one more line\n", ""},
	{"Markdown rows of a table", Markdown, "", "|a|b|\n", ""},
	{"HTML tags that do not end", HTML, "", "<a ", ""},
	{"HTML elements that do not end", HTML, "", "<b><s>x", ""},
	{"HTML paragraphs within elements that do not end", HTML, strings.Repeat("<div>", 400), "<p><i>x</p>", ""},
	{"HTML end tags without beginning", HTML, strings.Repeat("<div>", 400), "</b>", ""},
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
		b.Run(strings.ReplaceAll(h.name, " ", "-"), func(b *testing.B) {
			var times [2]time.Duration
			for i, size := range []int{1 << 18, 1 << 19} {
				data := []byte(h.begin + strings.Repeat(h.repeated, size/len(h.repeated)) + h.end)
				for n := range 3 {
					began := clock()
					if _, err := Open("a", data, Options{Type: h.kind}); err != nil && n == 0 && i == 0 {
						b.Log(err)
					}
					if took := clock() - began; n == 0 || took < times[i] {
						times[i] = took
					}
				}
			}
			b.ReportMetric(float64(times[0].Milliseconds()), "ms-256KB")
			b.ReportMetric(float64(times[1].Milliseconds()), "ms-512KB")
			b.ReportMetric(float64(times[1])/float64(max(times[0], time.Microsecond)), "ratio")
			b.ReportMetric(0, "ns/op")
		})
	}
}
