package draft

import (
	"strconv"
	"strings"
)

// odtChange is a tracked change: whether it deletes, and the words where they are kept apart from the text.
type odtChange struct {
	deletes bool
	text    string
}

// readChanges reads the list of tracked changes.
func (r *odtReader) readChanges() {
	s := r.scanner
	depth, id := len(s.open), ""
	for len(s.open) >= depth && s.next() {
		if s.kind != xmlOpen {
			continue
		}
		switch s.name {
		case "changed-region":
			if id = s.attr("id"); len(r.changed) >= MaxRuns {
				s.skip()
			}
		case "deletion":
			r.changed[id] = odtChange{true, r.plain("change-info")}
		case "insertion", "format-change":
			r.changed[id] = odtChange{}
			s.skip()
		}
	}
}

// plain is the text of the element just opened, without what stands in elements of the name.
func (r *odtReader) plain(without string) string {
	s := r.scanner
	depth := len(s.open)
	var out strings.Builder
	for len(s.open) >= depth && s.next() {
		switch {
		case s.kind == xmlOpen && s.name == without:
			s.skip()
		case s.kind == xmlOpen && (s.name == "s" || s.name == "tab" || s.name == "line-break"):
			out.WriteByte(' ')
		case s.kind == xmlClose && (s.name == "p" || s.name == "h"):
			out.WriteByte('\n')
		case s.kind == xmlText:
			out.WriteString(unescape(s.body))
		}
	}
	return out.String()
}

// change is the place of a tracked change in the text: words that it deletes are left out, whether they stand
// here or in the list of changes.
func (r *odtReader) change() {
	s := r.scanner
	c := r.changed[s.attr("change-id")]
	if !c.deletes {
		return
	}
	switch s.name {
	case "change":
		if c.text != "" {
			r.leave(Deleted, strings.TrimRight(c.text, "\n"))
			r.joint = false // the words were never here
		}
	case "change-start":
		if r.space {
			r.spaceBefore(s.start)
		}
		r.space = false
		r.omit(Deleted)
	case "change-end":
		if r.omitting > len(r.omits) {
			if r.space {
				r.omitted(" ")
			}
			r.space = false
			r.resume()
		}
	}
}

// An odtNote is a footnote or endnote, kept for the end of the text.
type odtNote struct{ mark, text string }

// note keeps a footnote for the end.
func (r *odtReader) note() {
	s := r.scanner
	depth := len(s.open)
	var mark, text strings.Builder
	into := &mark
	for len(s.open) >= depth && s.next() {
		switch {
		case s.kind == xmlOpen && s.name == "note-body":
			into = &text
		case s.kind == xmlOpen && (s.name == "annotation" || s.name == "note"):
			s.skip()
		case s.kind == xmlOpen && (s.name == "s" || s.name == "tab" || s.name == "line-break"), s.kind == xmlClose && s.name == "p":
			into.WriteByte(' ')
		case s.kind == xmlText:
			into.WriteString(unescape(s.body))
		}
	}
	n := odtNote{strings.TrimSpace(mark.String()), strings.Join(strings.Fields(text.String()), " ")}
	if n.mark == "" {
		n.mark = strconv.Itoa(len(r.kept) + 1)
	}
	if len(r.kept) < MaxRuns && r.omitting == 0 {
		r.kept = append(r.kept, n)
	}
}

// notes writes the kept notes behind the text.
func (r *odtReader) notes() {
	r.omitting = 0
	r.endLine()
	if len(r.kept) > 0 {
		r.beginNotes()
	}
	for _, n := range r.kept {
		r.hint(HintNote, 0)
		r.add("Note " + n.mark + " " + n.text)
		r.endLine()
	}
}
