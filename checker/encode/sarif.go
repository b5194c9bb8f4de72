package encode

import (
	"clausecheck/checker"
)

// SARIF (OASIS, version 2.1.0) is what code-review tools read. All reports make one run, so a report
// without findings appends nothing. A stretch that was not checked is a result of kind "open".

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	notChecked  = "clausecheck/not-checked"
)

// sarifLevels map a severity to SARIF's three levels; the severity itself stands in the properties.
var sarifLevels = [...]string{checker.Info: "note", checker.Advice: "note", checker.Warning: "warning", checker.Blocker: "error"}

func (s Style) sarifBegin() string {
	o := &object{}
	o.open('{')
	o.text("$schema", sarifSchema)
	o.text("version", "2.1.0")
	o.under("runs", '[')
	o.open('{')
	o.under("tool", '{')
	o.under("driver", '{')
	o.text("name", "Clausecheck")
	o.text("version", s.Version)
	o.under("rules", '[')
	for _, r := range s.Rules {
		o.sarifRule(r, r.Page(s.Pages))
	}
	o.close(']')
	o.close('}')
	o.close('}')
	o.text("columnKind", "utf16CodeUnits")
	o.under("newlineSequences", '[')
	o.entry("\r\n")
	o.entry("\n")
	o.entry("\r")
	o.close(']')
	o.under("results", '[')
	return string(o.b) + "\n"
}

const sarifEnd = "\n]}]}\n"

func (o *object) sarifRule(r *checker.Rule, page string) {
	o.open('{')
	o.text("id", r.ID)
	o.message("shortDescription", r.Title)
	o.message("fullDescription", r.Why)
	if page != "" {
		o.text("helpUri", page)
	}
	o.under("help", '{')
	o.text("text", ruleHelp(r, false))
	o.text("markdown", ruleHelp(r, true))
	o.close('}')
	o.under("defaultConfiguration", '{')
	o.text("level", sarifLevels[r.Severity])
	o.close('}')
	o.under("properties", '{')
	o.under("tags", '[')
	o.entry(r.Group())
	o.close(']')
	o.text("severity", r.Severity.String())
	o.close('}')
	o.close('}')
}

// ruleHelp is what a rule is about, in plain words or in Markdown.
func ruleHelp(r *checker.Rule, markdown bool) string {
	plain := func(text string) string { return text }
	strong, escape := plain, plain
	if markdown {
		strong = func(text string) string { return "**" + text + "**" }
		escape = func(text string) string { return string(appendMarkdown(nil, text)) }
	}
	help := escape(r.Why) + "\n\n" + strong("What clears it:") + " " + escape(r.Clears)
	if r.Redraft != "" {
		help += "\n\n" + strong("Redraft:") + " " + escape(r.Redraft)
	}
	for i, a := range r.Authorities {
		if i == 0 {
			help += "\n\n" + strong("Authorities:") + "\n"
		}
		help += "\n- " + escape(a.Cited())
	}
	return help
}

func (o *object) message(name, text string) {
	o.under(name, '{')
	o.text("text", text)
	o.close('}')
}

// sarifWriter is the results of one report.
type sarifWriter struct {
	object
	document  *checker.Document
	lines     *lines
	positions *Positions
	paths     []string
	uri       string
}

func (s Style) sarif(dst []byte, r *checker.Report, p Place) []byte {
	w := &sarifWriter{
		document: r.Document, lines: newLines(r.Document.Text), positions: NewPositions(r.Document.Text),
		paths: r.Document.Paths(), uri: uriOf(p.pathOf(r)),
	}
	index := make(map[string]int, len(s.Rules))
	for i, rule := range s.Rules {
		index[rule.ID] = i
	}
	ids := r.Fingerprints()
	for i := range r.Findings {
		if i > 0 {
			w.b = append(w.b, ",\n"...)
		}
		w.finding(&r.Findings[i], ids[i], index)
	}
	for i, gap := range r.Unchecked {
		if i > 0 || len(r.Findings) > 0 {
			w.b = append(w.b, ",\n"...)
		}
		w.gap(gap)
	}
	return append(dst, w.b...)
}

func (w *sarifWriter) finding(f *checker.Finding, id string, index map[string]int) {
	w.b = append(w.b, '{')
	w.text("ruleId", f.Rule.ID)
	if i, ok := index[f.Rule.ID]; ok {
		w.number("ruleIndex", i)
	}
	w.text("level", sarifLevels[f.Severity])
	w.message("message", f.Message)
	w.under("locations", '[')
	w.location(f.At, f.In, "")
	w.close(']')
	w.under("partialFingerprints", '{')
	w.text("clause/v1", id)
	w.close('}')
	if len(f.Notes) > 0 {
		w.under("relatedLocations", '[')
		for _, n := range f.Notes {
			w.location(n.At, checker.None, n.Text)
		}
		w.close(']')
	}
	if len(f.Fixes) > 0 {
		w.sarifFixes(f.Fixes)
	}
	w.under("properties", '{')
	w.text("severity", f.Severity.String())
	w.text("confidence", f.Confidence.String())
	w.text("kind", kindOf(f))
	w.close('}')
	w.close('}')
}

func (w *sarifWriter) gap(gap checker.Gap) {
	w.b = append(w.b, '{')
	w.text("ruleId", notChecked)
	w.text("kind", "open")
	w.text("level", "none")
	w.message("message", gap.Reason)
	w.under("locations", '[')
	w.location(gap.At, checker.None, "")
	w.close(']')
	w.close('}')
}

func (w *sarifWriter) location(at checker.Span, in checker.Ref, message string) {
	w.open('{')
	w.under("physicalLocation", '{')
	w.artifact()
	w.under("region", '{')
	start, end := w.lines.of(at.Start), w.lines.of(at.End)
	w.number("startLine", start+1)
	w.number("startColumn", w.column(start, at.Start))
	w.number("endLine", end+1)
	w.number("endColumn", w.column(end, at.End))
	w.characters(at)
	w.message("snippet", w.document.Words(at))
	w.close('}')
	w.close('}')
	if in != checker.None {
		w.under("logicalLocations", '[')
		w.open('{')
		w.text("name", w.document.LabelOf(in))
		w.text("fullyQualifiedName", w.paths[in])
		w.text("kind", w.document.Provisions[in].Kind.String())
		w.close('}')
		w.close(']')
	}
	if message != "" {
		w.message("message", message)
	}
	w.close('}')
}

func (w *sarifWriter) artifact() {
	w.under("artifactLocation", '{')
	w.text("uri", w.uri)
	w.close('}')
}

// characters writes a span in UTF-16 code units.
func (w *sarifWriter) characters(at checker.Span) {
	start := w.positions.UTF16(int(at.Start))
	w.number("charOffset", start)
	w.number("charLength", w.positions.UTF16(int(at.End))-start)
}

// column counts UTF-16 code units from the start of a line, from 1.
func (w *sarifWriter) column(line int, at int32) int {
	return w.positions.UTF16(int(at)) - w.positions.UTF16(int(w.lines.starts[line])) + 1
}

func (w *sarifWriter) sarifFixes(fixes []checker.Fix) {
	w.under("fixes", '[')
	for _, f := range fixes {
		w.open('{')
		w.message("description", f.Title)
		w.under("artifactChanges", '[')
		w.open('{')
		w.artifact()
		w.under("replacements", '[')
		for _, e := range f.Edits {
			w.open('{')
			w.under("deletedRegion", '{')
			w.characters(e.At)
			w.close('}')
			w.message("insertedContent", e.Text)
			w.close('}')
		}
		w.close(']')
		w.close('}')
		w.close(']')
		w.close('}')
	}
	w.close(']')
}

// uriOf writes a path as a reference that keeps its slashes.
func uriOf(path string) string {
	const digits = "0123456789ABCDEF"
	var b []byte
	if path == "-" {
		path = "stdin"
	}
	if path != "" && path[0] == '/' {
		b = append(b, "file://"...)
	}
	for i := 0; i < len(path); i++ {
		c := path[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '.', c == '_', c == '~', c == '/':
			b = append(b, c)
		default:
			b = append(b, '%', digits[c>>4], digits[c&15])
		}
	}
	return string(b)
}
