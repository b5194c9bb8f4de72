// Package markdown reads Markdown as drafts are written in it.
package markdown

import (
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/signs"
)

// Read reads Markdown as a draft is written in it: headings, lists, emphasis, links, tables
// and quotations lose their marks, hard-wrapped lines are joined, and numbers stand as typed.
func Read(text string) *flat.Builder {
	r := &reader{Builder: flat.NewBuilder(len(text)), notes: flat.NewBuilder(0), source: text}
	text, r.offset = frontMatter(text)
	at := 0
	for at < len(text) {
		stop := strings.IndexByte(text[at:], '\n')
		next := len(text)
		if stop < 0 {
			stop = len(text)
		} else {
			stop += at
			next = stop + 1
		}
		r.line(strings.TrimRight(text[at:stop], "\r"), at+r.offset)
		at = next
	}
	r.finish()
	if len(r.notes.Text) > 0 {
		r.BeginNotes()
		r.Append(r.notes)
	}
	return r.Builder
}

type reader struct {
	*flat.Builder
	source  string
	offset  int
	fence   string
	heading int
	comment bool // within <!-- -->

	notes    *flat.Builder // what stands behind the text
	note     bool          // the paragraph is a note
	noteOpen bool          // a paragraph that is indented goes on with the note before
	quotes   int           // how deep the line before stood in quotations
	struck   string        // what ends the words that are struck out, empty outside any
	unstruck [3]int        // byte of source before which no run of so many tildes strikes anything
	links    links         // of the line being read

	place    int            // byte of source where the line begins
	blocks   []string       // open tags, on lines of their own, of blocks that are left out; all of one name
	lastEnds map[string]int // byte of source where the last end of a tag begins

	paragraphEnd int // byte of source where the paragraph that was looked through for tildes ends
}

// frontMatter cuts the block of settings that some programs put before the text.
func frontMatter(text string) (string, int) {
	if !strings.HasPrefix(text, "---\n") && !strings.HasPrefix(text, "---\r\n") {
		return text, 0
	}
	stop := strings.Index(text[3:], "\n---")
	if stop < 0 {
		return text, 0
	}
	end := 3 + stop + 4
	if n := strings.IndexByte(text[end:], '\n'); n >= 0 && strings.TrimSpace(text[end:end+n]) == "" {
		return text[end+n:], end + n
	}
	return text, 0
}

func (r *reader) finish() {
	if r.heading > 0 && !r.Blank() {
		r.Hint(flat.HintHeading, r.heading)
	}
	r.heading = 0
	if r.struck != "" {
		r.struck = ""
		r.Resume()
	}
	if line := r.Text[r.LineStart:]; len(line) > 0 && len(line) < 12 {
		if k := len(r.LeftOut) - 1; k >= 0 && int(r.LeftOut[k].At) == len(r.Text) && isMarkAlone(string(line)) {
			r.Text = r.Text[:r.LineStart] // an item of which nothing stands has no mark either
			r.ForgetBehind(r.LineStart)
		}
	}
	if r.note && !r.Blank() {
		r.Hint(flat.HintNote, 0)
		r.CutTo(r.notes, r.LineStart)
		r.notes.EndLine()
	} else {
		r.EndLine()
	}
	r.note = false
}

func (r *reader) line(line string, at int) {
	r.place = at
	body := strings.TrimLeft(line, " \t")
	indent := len(line) - len(body)
	at += indent
	if r.fence != "" {
		if strings.HasPrefix(body, r.fence) {
			r.fence = ""
			return
		}
		r.note = r.noteOpen
		r.Copy(body, at)
		r.finish()
		return
	}
	quotes := 0
	for ; strings.HasPrefix(body, ">"); quotes++ {
		trimmed := strings.TrimLeft(body[1:], " \t")
		at += len(body) - len(trimmed)
		body = trimmed
	}
	if quotes > r.quotes { // a quotation ends the paragraph before it
		r.finish()
	}
	if r.quotes = quotes; strings.TrimSpace(body) != "" && r.Blank() {
		r.noteOpen = r.noteOpen && indented(line)
	}
	switch {
	case strings.TrimSpace(body) == "":
		r.finish()
		return
	case strings.HasPrefix(body, "```"), strings.HasPrefix(body, "~~~"):
		r.finish()
		r.fence = body[:3]
		return
	case isRule(body):
		if !r.Blank() && body[0] != '*' && body[0] != '_' { // the line above is a heading
			r.heading = 2
			if body[0] == '=' {
				r.heading = 1
			}
		}
		r.finish()
		return
	}
	if level := headingMarks(body); level > 0 {
		r.finish()
		trimmed := strings.TrimLeft(body[level:], " \t")
		at += len(body) - len(trimmed)
		trimmed = strings.TrimRight(trimmed, " \t")
		if cut := strings.TrimRight(trimmed, "#"); strings.HasSuffix(cut, " ") || cut == "" {
			trimmed = strings.TrimRight(cut, " \t")
		}
		r.heading = level
		r.inline(trimmed, at)
		r.finish()
		return
	}
	if mark := noteDefinition(body); mark > 0 {
		r.finish()
		r.note, r.noteOpen = true, true
		r.Add("[" + body[2:mark-2] + "] ")
		text := strings.TrimLeft(body[mark:], " \t")
		r.inline(text, at+len(body)-len(text))
		return
	}
	if (r.note || r.Blank()) && linkDefinition(body) {
		r.finish()
		return
	}
	if r.struckTag(body) {
		return
	}
	if body[0] == '|' {
		r.finish()
		r.tableRow(body, at)
		return
	}
	switch size := listMark(body); {
	case size > 0 && (body[0] == '-' || body[0] == '*' || body[0] == '+'):
		r.finish()
		r.Put("• ", at, at+size)
		body, at = body[size:], at+size
	case size > 0, r.Blank():
		r.finish()
	default: // the paragraph goes on
		if hard := r.hardBreak(); hard {
			r.Put("\n", at, at)
		} else {
			r.Put(" ", at, at)
		}
	}
	r.note = r.note || r.noteOpen
	r.inline(body, at)
}

// isMarkAlone reports whether the line is nothing but the mark of a list's item.
func isMarkAlone(line string) bool {
	mark := strings.TrimRight(line, " ")
	return mark == "•" || mark != "" && listMark(mark+" ") == len(mark)+1
}

// linkDefinition reports whether the line says where links of a name lead, which is no text.
func linkDefinition(body string) bool {
	stop := strings.Index(body[:min(len(body), 200)], "]:")
	if body[0] != '[' || stop < 2 || strings.HasPrefix(body, "[^") {
		return false
	}
	address, title, _ := strings.Cut(strings.TrimSpace(body[stop+2:]), " ")
	if title = strings.TrimSpace(title); title != "" && strings.IndexByte("\"'(", title[0]) < 0 {
		return false
	}
	return strings.Contains(address, "://") || strings.HasPrefix(address, "#") || strings.HasPrefix(address, "mailto:") ||
		strings.HasPrefix(address, "<") && strings.HasSuffix(address, ">")
}

// indented reports whether the line stands under the words of a list's item or a note.
func indented(line string) bool {
	return strings.HasPrefix(line, "\t") || strings.HasPrefix(line, "    ")
}

// hardBreak reports whether the paragraph so far ends in the mark of a line's end.
func (r *reader) hardBreak() bool {
	n := len(r.Text)
	return n-r.LineStart > 1 && r.Text[n-1] == ' ' && r.Text[n-2] == ' '
}

func headingMarks(body string) int {
	n := 0
	for n < len(body) && body[n] == '#' {
		n++
	}
	if n > 6 || n < len(body) && body[n] != ' ' && body[n] != '\t' {
		return 0
	}
	return n
}

// isRule reports whether the line is nothing but marks: a rule, or what underlines a heading.
func isRule(body string) bool {
	marks := strings.ReplaceAll(strings.TrimRight(body, " \t"), " ", "")
	if len(marks) < 3 || strings.IndexByte("-=*_", marks[0]) < 0 {
		return false
	}
	return strings.Trim(marks, marks[:1]) == ""
}

// listMark is the size of a list item's mark with the space behind it, or 0.
func listMark(body string) int {
	n := 0
	switch {
	case body[0] == '-' || body[0] == '*' || body[0] == '+':
		n = 1
	default:
		for n < len(body) && n < 9 && body[n] >= '0' && body[n] <= '9' {
			n++
		}
		if n == 0 || n == len(body) || body[n] != '.' && body[n] != ')' {
			if n = parenthesised(body); n == 0 {
				return 0
			}
		} else {
			n++
		}
	}
	if n >= len(body) || body[n] != ' ' && body[n] != '\t' {
		return 0
	}
	for n < len(body) && (body[n] == ' ' || body[n] == '\t') {
		n++
	}
	return n
}

// parenthesised is the size of "(a)", "a)" or "(iv)", which drafts use although Markdown does not know them.
func parenthesised(body string) int {
	n := 0
	if body[0] == '(' {
		n = 1
	}
	start := n
	for n < len(body) && n-start < 5 && (signs.IsLetter(body[n]) || body[n] >= '0' && body[n] <= '9') {
		n++
	}
	if n == start || n >= len(body) || body[n] != ')' {
		return 0
	}
	return n + 1
}

func (r *reader) tableRow(body string, at int) {
	if strings.Trim(body, "|-: \t") == "" {
		return
	}
	for body != "" {
		stop := 0
		for stop < len(body) && (body[stop] != '|' || stop > 0 && body[stop-1] == '\\') {
			stop++
		}
		cell := body[:stop]
		trimmed := strings.TrimLeft(cell, " \t")
		if strings.TrimSpace(cell) != "" {
			r.inline(strings.TrimRight(trimmed, " \t"), at+len(cell)-len(trimmed))
			r.Hint(flat.HintCell, 0)
			r.finish()
		}
		stop = min(stop+1, len(body))
		body, at = body[stop:], at+stop
	}
}
