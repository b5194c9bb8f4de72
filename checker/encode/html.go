package encode

import (
	"cmp"
	"strconv"
	"strings"

	"clausecheck/checker"
)

// The HTML report is one file that needs nothing else: no script, no picture, no connection, which
// its policy also forbids. It reads on a screen, light or dark, and on paper.

func htmlBegin() string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '` + PolicyHash(htmlStyle) + `'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Clausecheck report</title>
<style>` + htmlStyle + `</style>
</head>
<body>
<main>
`
}

const htmlEnd = `</main>
<footer><p>Made by Clausecheck on the reader’s own machine. What it says is about the words; it is not legal advice.</p></footer>
</body>
</html>
`

// page is the part of one report.
type page struct {
	b      []byte
	report *checker.Report
	prefix string // of the identifiers, so that several reports share a page
	lines  *lines
	pages  string // address of the folder of the rules' pages
}

func (s Style) html(dst []byte, r *checker.Report, p Place) []byte {
	w := &page{b: dst, report: r, prefix: "r" + strconv.Itoa(p.Number+1) + "-", lines: newLines(r.Document.Text), pages: s.Pages}
	w.put("<article aria-labelledby=\"", w.prefix, "title\">\n")
	w.head()
	w.findings()
	w.table("offences", "Offences", &r.Offences)
	w.table("powers", "Powers", &r.Powers)
	w.amendments()
	w.unchecked()
	w.text()
	w.put("</article>\n")
	return w.b
}

// put writes parts that are HTML already.
func (w *page) put(parts ...string) {
	for _, part := range parts {
		w.b = append(w.b, part...)
	}
}

// say writes text that is not.
func (w *page) say(text string) { w.b = appendHTML(w.b, text) }

func (w *page) section(name, title string) {
	w.put("<section aria-labelledby=\"", w.prefix, name, "\">\n<h2 id=\"", w.prefix, name, "\">", title, "</h2>\n")
}

func (w *page) head() {
	r := w.report
	w.put("<header>\n<h1 id=\"", w.prefix, "title\" dir=\"auto\">")
	w.say(cmp.Or(r.Name, "Clausecheck"))
	w.put("</h1>\n<p class=\"summary\">")
	w.say(string(appendSummary(nil, r.Summary())))
	w.put(".</p>\n<dl class=\"facts\">\n")
	for _, fact := range [...][2]string{
		{"Read as", r.Profile + ", " + strings.Join(r.Languages(), ", ")}, {"Engine", r.Version}, {"Rules", r.Rules},
		{"Text", strconv.Itoa(len(r.Document.Text)) + " bytes, SHA-256 " + contentHash(r.Document.Text)},
	} {
		w.put("<div><dt>", fact[0], "</dt><dd>")
		w.say(fact[1])
		w.put("</dd></div>\n")
	}
	w.put("</dl>\n</header>\n")
}

func (w *page) findings() {
	w.section("findings", "Findings")
	if len(w.report.Findings) == 0 {
		w.put("<p>Nothing was found.</p>\n</section>\n")
		return
	}
	w.put("<ol class=\"findings\">\n")
	for i := range w.report.Findings {
		w.finding(i)
	}
	w.put("</ol>\n</section>\n")
}

func (w *page) finding(i int) {
	f := &w.report.Findings[i]
	number := strconv.Itoa(i + 1)
	w.put("<li id=\"", w.prefix, "f", number, "\" class=\"", f.Severity.String(), "\">\n<h3>")
	if label := w.label(f.In); label != "" {
		w.put("<bdi>")
		w.say(label)
		w.put("</bdi>: ")
	}
	w.say(f.Rule.Title)
	w.put("</h3>\n<p class=\"kind\"><strong>", f.Severity.Word(), "</strong> · ", f.Confidence.String(), " confidence · ")
	w.rule(f.Rule)
	w.put(" · <a href=\"#", w.prefix, "t", number, "\">line ", strconv.Itoa(w.lines.of(f.At.Start)+1), "</a></p>\n")
	if !f.At.Empty() {
		w.put("<blockquote dir=\"auto\">")
		w.say(w.report.Document.Words(f.At))
		w.put("</blockquote>\n")
	}
	w.put("<p>")
	w.say(f.Message)
	w.put("</p>\n<p>")
	w.say(f.Rule.Why)
	w.put("</p>\n")
	if notes, more := firstNotes(f); len(notes) > 0 {
		w.put("<ul>\n")
		for _, n := range notes {
			w.put("<li>Line ", strconv.Itoa(w.lines.of(n.At.Start)+1), ": ")
			w.say(n.Text)
			w.put("</li>\n")
		}
		if more != "" {
			w.put("<li>", more, "</li>\n")
		}
		w.put("</ul>\n")
	}
	w.put("<dl>\n")
	if len(f.Looked) > 0 {
		w.term("Looked in", placesLooked(f))
	}
	w.term("What clears it", f.Rule.Clears)
	if f.Rule.Redraft != "" {
		w.term("Redraft", f.Rule.Redraft)
	}
	if len(f.Rule.Authorities) > 0 {
		w.term("Authorities", authorityList(f.Rule))
	}
	w.put("</dl>\n</li>\n")
}

// rule writes a rule's ID, a link where its page is known.
func (w *page) rule(r *checker.Rule) {
	address := r.Page(w.pages)
	if address != "" {
		w.put("<a href=\"")
		w.say(address)
		w.put("\" rel=\"noreferrer\">")
	}
	w.enclosed("code", r.ID)
	if address != "" {
		w.put("</a>")
	}
}

func (w *page) term(name, text string) {
	w.put("<dt>", name, "</dt><dd>")
	w.say(text)
	w.put("</dd>\n")
}

func (w *page) label(r checker.Ref) string {
	if r == checker.None {
		return ""
	}
	return w.report.Document.LabelOf(r)
}

func authorityList(r *checker.Rule) string {
	var names []string
	for _, a := range r.Authorities {
		names = append(names, a.Cited())
	}
	return strings.Join(names, "; ")
}

// table writes a coverage table; a cell's words stand in its title.
func (w *page) table(name, title string, t *checker.Table) {
	if len(t.Rows) == 0 {
		return
	}
	w.section(name, title)
	w.put("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Provision</th>")
	for _, c := range t.Columns {
		w.put("<th scope=\"col\">")
		w.say(c.Title)
		w.put("</th>")
	}
	w.put("</tr></thead>\n<tbody>\n")
	for i, row := range t.Rows {
		w.put("<tr><th scope=\"row\" dir=\"auto\">")
		w.say(rowName(w.report.Document, row))
		w.put("</th>")
		for k := range t.Cells[i] {
			c := &t.Cells[i][k]
			w.put("<td class=\"", c.State.String(), "\">")
			w.say(cellWords(c))
			if !c.At.Empty() {
				w.put(" <q dir=\"auto\">")
				w.say(w.report.Document.Words(c.At))
				w.put("</q>")
			}
			w.put("</td>")
		}
		w.put("</tr>\n")
	}
	w.put("</tbody>\n</table></div>\n</section>\n")
}

func (w *page) unchecked() {
	if len(w.report.Unchecked) == 0 {
		return
	}
	w.section("unchecked", "Not checked")
	w.put("<ul>\n")
	for _, gap := range w.report.Unchecked {
		w.put("<li>Line ", strconv.Itoa(w.lines.of(gap.At.Start)+1), ": ")
		w.say(gap.Reason)
		w.put("</li>\n")
	}
	w.put("</ul>\n</section>\n")
}

// appendHTML writes text as HTML shows it, without controls, some of which HTML forbids.
func appendHTML(dst []byte, text string) []byte {
	for i := 0; i < len(text); {
		size, valid := sequence(text, i)
		switch c := text[i]; {
		case c == '&':
			dst = append(dst, "&amp;"...)
		case c == '<':
			dst = append(dst, "&lt;"...)
		case c == '>':
			dst = append(dst, "&gt;"...)
		case c == '"':
			dst = append(dst, "&quot;"...)
		case !valid, c < 0x20 && c != '\n' && c != '\t' && c != '\r', c == 0x7F:
			dst = append(dst, "\uFFFD"...)
		default:
			dst = append(dst, text[i:i+size]...)
		}
		i += size
	}
	return dst
}
