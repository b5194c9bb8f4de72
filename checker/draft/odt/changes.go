package odt

import (
	"strconv"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/xml"
)

// change is a tracked change: whether it deletes, and the words where they are kept apart from the text.
type change struct {
	deletes bool
	text    string
}

// readChanges reads the list of tracked changes.
func (r *reader) readChanges() {
	s := r.scanner
	depth, id := len(s.Open), ""
	for len(s.Open) >= depth && s.Next() {
		if s.Kind != xml.Open {
			continue
		}
		switch s.Name {
		case "changed-region":
			if id = s.Attr("id"); len(r.changed) >= refuse.MaxRuns {
				s.Skip()
			}
		case "deletion":
			r.changed[id] = change{true, r.plain("change-info")}
		case "insertion", "format-change":
			r.changed[id] = change{}
			s.Skip()
		}
	}
}

// plain is the text of the element just opened, without what stands in elements of the name.
func (r *reader) plain(without string) string {
	s := r.scanner
	depth := len(s.Open)
	var out strings.Builder
	for len(s.Open) >= depth && s.Next() {
		switch {
		case s.Kind == xml.Open && s.Name == without:
			s.Skip()
		case s.Kind == xml.Open && (s.Name == "s" || s.Name == "tab" || s.Name == "line-break"):
			out.WriteByte(' ')
		case s.Kind == xml.Close && (s.Name == "p" || s.Name == "h"):
			out.WriteByte('\n')
		case s.Kind == xml.Text:
			out.WriteString(xml.Unescape(s.Body))
		}
	}
	return out.String()
}

// change is the place of a tracked change in the text: words that it deletes are left out, whether they stand
// here or in the list of changes.
func (r *reader) change() {
	s := r.scanner
	c := r.changed[s.Attr("change-id")]
	if !c.deletes {
		return
	}
	switch s.Name {
	case "change":
		if c.text != "" {
			r.Leave(flat.Deleted, strings.TrimRight(c.text, "\n"))
			r.Joint = false // the words were never here
		}
	case "change-start":
		if r.space {
			r.SpaceBefore(s.Start)
		}
		r.space = false
		r.Omit(flat.Deleted)
	case "change-end":
		if r.Omitting > len(r.omits) {
			if r.space {
				r.Omitted(" ")
			}
			r.space = false
			r.Resume()
		}
	}
}

// An note is a footnote or endnote, kept for the end of the text.
type note struct{ mark, text string }

// note keeps a footnote for the end.
func (r *reader) note() {
	s := r.scanner
	depth := len(s.Open)
	var mark, text strings.Builder
	into := &mark
	for len(s.Open) >= depth && s.Next() {
		switch {
		case s.Kind == xml.Open && s.Name == "note-body":
			into = &text
		case s.Kind == xml.Open && (s.Name == "annotation" || s.Name == "note"):
			s.Skip()
		case s.Kind == xml.Open && (s.Name == "s" || s.Name == "tab" || s.Name == "line-break"), s.Kind == xml.Close && s.Name == "p":
			into.WriteByte(' ')
		case s.Kind == xml.Text:
			into.WriteString(xml.Unescape(s.Body))
		}
	}
	n := note{strings.TrimSpace(mark.String()), strings.Join(strings.Fields(text.String()), " ")}
	if n.mark == "" {
		n.mark = strconv.Itoa(len(r.kept) + 1)
	}
	if len(r.kept) < refuse.MaxRuns && r.Omitting == 0 {
		r.kept = append(r.kept, n)
	}
}

// notes writes the kept notes behind the text.
func (r *reader) notes() {
	r.Omitting = 0
	r.EndLine()
	if len(r.kept) > 0 {
		r.BeginNotes()
	}
	for _, n := range r.kept {
		r.Hint(flat.HintNote, 0)
		r.Add("Note " + n.mark + " " + n.text)
		r.EndLine()
	}
}
