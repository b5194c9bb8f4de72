package encode

import (
	"slices"
	"strconv"
	"strings"

	"clausecheck/checker"
)

// markdown appends a report to be pasted into an issue, a wiki or a memorandum: the counts, the
// findings in text order, the two coverage tables, and what was not checked.
func (s Style) markdown(dst []byte, r *checker.Report, _ Place) []byte {
	m := &markdown{b: dst, pages: s.Pages}
	if r.Name == "" {
		m.line("# Clausecheck")
	} else {
		m.line("# Clausecheck: ", m.safe(r.Name))
	}
	m.line(string(appendSummary(nil, r.Summary())), ".")
	l := newLines(r.Document.Text)
	for i := range r.Findings {
		m.finding(r, &r.Findings[i], i, l)
	}
	m.table(r, "Offences", &r.Offences)
	m.table(r, "Powers", &r.Powers)
	if len(r.Unchecked) > 0 {
		m.line("## Not checked")
		for _, gap := range r.Unchecked {
			m.b = append(m.b, "- Line "+strconv.Itoa(l.of(gap.At.Start)+1)+": "+m.safe(gap.Reason)+"\n"...)
		}
		m.b = append(m.b, '\n')
	}
	m.line("*Engine ", m.safe(r.Version), ", rules ", m.safe(r.Rules), ", text SHA-256 ", contentHash(r.Document.Text), ", read as ",
		m.safe(r.Profile), " in ", m.safe(strings.Join(r.Languages(), ", ")), ". Not legal advice.*")
	return m.b
}

type markdown struct {
	b     []byte
	pages string
}

// line writes a paragraph.
func (m *markdown) line(parts ...string) {
	for _, part := range parts {
		m.b = append(m.b, part...)
	}
	m.b = append(m.b, "\n\n"...)
}

func (m *markdown) safe(text string) string { return string(appendMarkdown(nil, text)) }

func (m *markdown) finding(r *checker.Report, f *checker.Finding, i int, l *lines) {
	title := m.safe(f.Rule.Title)
	if f.In != checker.None {
		if label := r.Document.LabelOf(f.In); label != "" {
			title = m.safe(label) + ": " + title
		}
	}
	m.line("## ", strconv.Itoa(i+1), ". ", title)
	rule := "`" + f.Rule.ID + "`"
	if page := f.Rule.Page(m.pages); page != "" {
		rule = "[" + rule + "](<" + page + ">)"
	}
	m.line("**", f.Severity.Word(), "** · ", f.Confidence.String(), " confidence · ", rule, " · line ", strconv.Itoa(l.of(f.At.Start)+1))
	if !f.At.Empty() {
		m.line("> ", m.safe(r.Document.Words(f.At)))
	}
	m.line(m.safe(f.Message), " ", m.safe(f.Rule.Why))
	notes, more := firstNotes(f)
	for _, n := range notes {
		m.line("Line ", strconv.Itoa(l.of(n.At.Start)+1), ": ", m.safe(n.Text))
	}
	if more != "" {
		m.line(more)
	}
	if len(f.Looked) > 0 {
		m.line("*Looked in:* ", m.safe(placesLooked(f)))
	}
	m.line("*What clears it:* ", m.safe(f.Rule.Clears))
	if f.Rule.Redraft != "" {
		m.line("*Redraft:* ", m.safe(f.Rule.Redraft))
	}
	if len(f.Rule.Authorities) > 0 {
		var names []string
		for _, a := range f.Rule.Authorities {
			names = append(names, m.safe(a.Cited()))
		}
		m.line("*Authorities:* ", strings.Join(names, "; "))
	}
}

func (m *markdown) table(r *checker.Report, title string, t *checker.Table) {
	if len(t.Rows) == 0 {
		return
	}
	m.line("## ", title)
	head, rule := "| Provision |", "| --- |"
	for _, c := range t.Columns {
		head += " " + m.safe(c.Title) + " |"
		rule += " --- |"
	}
	m.b = append(m.b, head+"\n"+rule+"\n"...)
	for i, row := range t.Rows {
		m.b = append(m.b, "| "+m.safe(rowName(r.Document, row))+" |"...)
		for k := range t.Cells[i] {
			m.b = append(m.b, " "+m.safe(cellWords(&t.Cells[i][k]))+" |"...)
		}
		m.b = append(m.b, '\n')
	}
	m.b = append(m.b, '\n')
}

// rowName names a row of a coverage table: "Article 2, Illegal access".
func rowName(d *checker.Document, r checker.Ref) string {
	name := d.LabelOf(r)
	if r == checker.None {
		return name
	}
	if title := d.Words(d.Provisions[r].Title); title != "" && title != name {
		return name + ", " + title
	}
	return name
}

// cellWords is a cell in words: the word it has to show, or whether what the column asks for is there.
func cellWords(c *checker.Cell) string {
	switch {
	case c.Value == "":
		return cellStates[c.State]
	case c.State == checker.Partly:
		return "partly: " + c.Value
	}
	return c.Value
}

// placesLooked says where the tool looked, in a reader's words.
func placesLooked(f *checker.Finding) string {
	places := slices.Clone(f.Looked)
	for i, place := range places {
		if place == "leaf" {
			places[i] = "the clause itself"
		}
	}
	return strings.Join(places, ", ")
}

var cellStates = [...]string{checker.NotApplicable: "–", checker.Missing: "no", checker.Partly: "partly", checker.Present: "yes"}

// appendMarkdown writes text so that it shows as it is: on one line, with the marks of Markdown and
// of HTML made harmless.
func appendMarkdown(dst []byte, text string) []byte {
	blank, number := false, true
	for i := 0; i < len(text); {
		size := sizeAt(text, i)
		c := text[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			blank = true
			i++
			continue
		case blank && len(dst) > 0:
			dst = append(dst, ' ')
		}
		blank = false
		switch {
		case c == '<':
			dst = append(dst, "&lt;"...)
		case c == '&':
			dst = append(dst, "&amp;"...)
		case strings.IndexByte("\\`*_[]|~#>", c) >= 0, i == 0 && (c == '-' || c == '+'), i > 0 && number && (c == '.' || c == ')'):
			dst = append(dst, '\\', c)
		default:
			shown, _ := visible(text[i : i+size])
			dst = append(dst, shown...)
		}
		number = number && c >= '0' && c <= '9'
		i += size
	}
	return dst
}
