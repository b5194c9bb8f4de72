package encode

import (
	"clausecheck/checker"
)

// schema names the form of the report, for readers to tell later forms apart.
const schema = "clausecheck-report/1"

// JSON appends the report as one line of JSON that ends with a line feed, with the fields and the
// order of schema "clausecheck-report/1". Positions count what o says (see Positions for text that is
// not valid UTF-8). The length and the hash are those of the text as it was checked, in UTF-8.
func JSON(dst []byte, r *checker.Report, o Offsets) []byte { return jsonWithPages(dst, r, o, "") }

// jsonWithPages names the folder of the rules' pages too, where there is one.
func jsonWithPages(dst []byte, r *checker.Report, o Offsets, pages string) []byte {
	w := &reportWriter{object: object{dst}, report: r, document: r.Document, pages: pages}
	if o == UTF16 {
		w.positions = NewPositions(r.Document.Text)
	}
	return w.whole(o, contentHash(r.Document.Text))
}

// identity writes what a report begins with: its form, the engine and its rules, the text of that hash, and the unit
// of its positions.
func (w *reportWriter) identity(o Offsets, hash string) {
	w.text("schema", schema)
	w.under("engine", '{')
	w.text("version", w.report.Version)
	w.text("rules", w.report.Rules)
	if w.pages != "" {
		w.text("pages", w.pages)
	}
	w.close('}')
	w.about(hash)
	w.text("offsets", o.String())
}

// whole writes the report on a text of that hash.
func (w *reportWriter) whole(o Offsets, hash string) []byte {
	r := w.report
	w.b = append(w.b, '{')
	w.identity(o, hash)
	w.provisions()
	w.findings()
	w.under("coverage", '{')
	w.table("offences", &r.Offences)
	w.table("powers", &r.Powers)
	w.close('}')
	w.unchecked()
	w.summary()
	w.close('}')
	return append(w.b, '\n')
}

// reportWriter is the JSON of one report.
type reportWriter struct {
	object
	report    *checker.Report
	document  *checker.Document
	positions Counter // nil where offsets are bytes
	paths     []string
	cited     []string // by provision, see cited
	ids       []string // of the findings
	pages     string   // address of the folder of the rules' pages
}

// A Counter is the number of UTF-16 code units before a byte of a text.
type Counter interface{ UTF16(at int) int }

// about writes the member document; hash is that of its text.
func (w *reportWriter) about(hash string) {
	w.under("document", '{')
	w.text("name", w.report.Name)
	w.text("language", w.report.Language)
	w.text("profile", w.report.Profile)
	w.number("bytes", len(w.document.Text))
	w.text("sha256", hash)
	w.close('}')
}

// span writes the two positions of a span.
func (w *reportWriter) span(s checker.Span) {
	start, end := int(s.Start), int(s.End)
	if w.positions != nil {
		start, end = w.positions.UTF16(start), w.positions.UTF16(end)
	}
	w.number("start", start)
	w.number("end", end)
}

func (w *reportWriter) provisions() {
	w.paths, w.cited = w.document.Paths(), cited(w.report)
	w.under("provisions", '[')
	for i := range w.document.Provisions {
		w.provision(i)
	}
	w.close(']')
}

func (w *reportWriter) provision(i int) {
	p := &w.document.Provisions[i]
	w.open('{')
	w.text("id", w.paths[i])
	w.number("parent", int(p.Parent))
	w.text("kind", p.Kind.String())
	w.text("label", w.document.Words(p.Label))
	w.text("title", w.document.Words(p.Title))
	if w.cited[i] != "" {
		w.text("cited", w.cited[i])
	}
	w.span(p.Span)
	if language := w.report.LanguageOf(checker.Ref(i)); language != w.report.Language {
		w.text("language", language)
	}
	if i < len(w.report.Readings) && w.report.Readings[i].Present() {
		w.reading(&w.report.Readings[i])
	}
	w.close('}')
}

func (w *reportWriter) reading(r *checker.Reading) {
	w.under("reading", '{')
	w.slots(r)
	w.under("evidence", '[')
	for _, e := range r.Evidence {
		w.open('{')
		name := e.Slot.String()
		if e.Mental != checker.MentalUnread {
			name = "mental"
		}
		w.text("slot", name)
		w.span(e.At)
		w.text("from", e.From.String())
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

// slots writes the members of a reading but for what shows them.
func (w *reportWriter) slots(r *checker.Reading) {
	for slot := checker.SlotOffence; slot <= checker.SlotDefinition; slot++ {
		w.truth(slot.String(), r.Has(slot))
		switch {
		case !r.Has(checker.SlotOffence):
		case slot == checker.SlotOffence:
			w.text("mental", r.Mental.String())
		case slot == checker.SlotMentalAny:
			w.text("grade", r.Grade.String())
		}
	}
}

func (w *reportWriter) findings() {
	w.ids = w.report.Fingerprints()
	w.under("findings", '[')
	for i := range w.report.Findings {
		w.finding(i)
	}
	w.close(']')
}

func (w *reportWriter) finding(i int) {
	f := &w.report.Findings[i]
	w.open('{')
	w.text("id", w.ids[i])
	w.ofRule(f.Rule)
	w.text("severity", f.Severity.String())
	w.text("confidence", f.Confidence.String())
	w.text("kind", kindOf(f))
	w.number("provision", int(f.In))
	w.text("path", w.path(f.In))
	w.span(f.At)
	w.text("quote", w.document.Words(f.At))
	w.text("message", f.Message)
	w.text("why", f.Rule.Why)
	w.under("looked", '[')
	for _, place := range f.Looked {
		w.entry(place)
	}
	w.close(']')
	w.text("clears", f.Rule.Clears)
	w.authorities(f.Rule.Authorities)
	w.notes(f.Notes)
	w.fixes(f.Fixes)
	w.close('}')
}

// ofRule writes which rule it is.
func (w *reportWriter) ofRule(r *checker.Rule) {
	w.text("rule", r.ID)
	if r.Language != "" { // whoever lists the rules has them in English
		w.text("title", r.Title)
		if r.Redraft != "" {
			w.text("redraft", r.Redraft)
		}
	}
}

// path is the address of a provision; empty for none.
func (w *reportWriter) path(r checker.Ref) string {
	if r == checker.None {
		return ""
	}
	return w.paths[r]
}

func (o *object) authorities(list []checker.Authority) {
	o.under("authorities", '[')
	for _, a := range list {
		o.open('{')
		o.text("name", a.Name)
		if a.Locator != "" {
			o.text("locator", a.Locator)
		}
		o.close('}')
	}
	o.close(']')
}

func (w *reportWriter) notes(notes []checker.Note) {
	w.under("notes", '[')
	for _, n := range notes {
		w.open('{')
		w.span(n.At)
		w.text("text", n.Text)
		w.close('}')
	}
	w.close(']')
}

func (w *reportWriter) fixes(fixes []checker.Fix) {
	w.under("fixes", '[')
	for _, f := range fixes {
		w.open('{')
		w.text("title", f.Title)
		w.under("edits", '[')
		for _, e := range f.Edits {
			w.open('{')
			w.span(e.At)
			w.text("text", e.Text)
			w.close('}')
		}
		w.close(']')
		w.close('}')
	}
	w.close(']')
}

// table writes a coverage table. A cell has no value where there is no word to show, and no place
// where no words decided.
func (w *reportWriter) table(name string, t *checker.Table) {
	w.under(name, '{')
	w.under("rows", '[')
	for _, row := range t.Rows {
		w.row(row, w.document.LabelOf(row))
	}
	w.close(']')
	w.key("columns")
	w.columns(t)
	w.under("cells", '[')
	for _, row := range t.Cells {
		w.cells(row)
	}
	w.close(']')
	w.close('}')
}

func (w *reportWriter) columns(t *checker.Table) {
	w.open('[')
	for _, c := range t.Columns {
		w.open('{')
		w.text("key", c.Key)
		w.text("title", c.Title)
		w.close('}')
	}
	w.close(']')
}

func (w *reportWriter) row(r checker.Ref, label string) {
	w.open('{')
	w.number("provision", int(r))
	w.text("label", label)
	w.text("title", w.titleOf(r))
	w.close('}')
}

func (w *reportWriter) cells(row []checker.Cell) {
	w.open('[')
	for i := range row {
		w.cell(&row[i])
	}
	w.close(']')
}

func (w *reportWriter) cell(c *checker.Cell) {
	w.open('{')
	w.text("state", c.State.String())
	if c.Value != "" {
		w.text("value", c.Value)
	}
	if !c.At.Empty() {
		w.span(c.At)
		w.text("quote", w.document.Words(c.At))
	}
	w.close('}')
}

func (w *reportWriter) titleOf(r checker.Ref) string {
	if r == checker.None {
		return ""
	}
	return w.document.Words(w.document.Provisions[r].Title)
}

func (w *reportWriter) unchecked() {
	w.under("unchecked", '[')
	for _, gap := range w.report.Unchecked {
		w.open('{')
		w.span(gap.At)
		w.text("reason", gap.Reason)
		w.close('}')
	}
	w.close(']')
}

func (w *reportWriter) summary() {
	s := w.report.Summary()
	w.under("summary", '{')
	for severity := checker.Blocker + 1; severity > checker.Info; {
		severity--
		w.number(severity.String(), s.BySeverity[severity])
	}
	w.number("offences", s.Offences)
	w.number("inadequateIntent", s.InadequateIntent)
	w.number("powers", s.Powers)
	w.close('}')
}

// kindOf is "absent" for a finding of words that are not there, "present" for these very words.
func kindOf(f *checker.Finding) string {
	if f.Absent {
		return "absent"
	}
	return "present"
}
