package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const mostNoteRows = 150 // of the notes of one page

// takeNotes takes the footnotes off the foot of a page. A note begins with a mark that stands in the
// text above, in smaller type than the text or below a line that parts it from the text.
func (s *sheet) takeNotes(whole *words) []Paragraph {
	from := s.notesFrom()
	if from < 0 {
		return nil
	}
	var out []Paragraph
	var before *row
	for _, r := range s.rows[from:] {
		if r.text == "" {
			continue
		}
		mark, rest := noteMark(r.text)
		switch {
		case mark != "" && (s.marks[mark] || before == nil):
			out = append(out, Paragraph{Text: strings.TrimSpace("[" + mark + "] " + rest), Kind: Note})
		case before == nil: // what a note on the page before goes on with
			out = append(out, Paragraph{Text: "[…] " + r.text, Kind: Note})
		default:
			out[len(out)-1].Text = whole.glued(out[len(out)-1].Text, r.text)
		}
		before = r
	}
	s.rows = s.rows[:from]
	return out
}

// notesFrom is the row that the notes of a page begin with, -1 where there are none.
func (s *sheet) notesFrom() int {
	n := len(s.rows)
	small := n
	for small > 0 && s.rows[small-1].size < 0.93*s.body {
		small--
	}
	for i := n - 1; i > 0 && n-i < mostNoteRows; i-- {
		r := s.rows[i]
		ruled := s.ruledAbove(i)
		mark, _ := noteMark(r.text)
		known := mark != "" && s.marks[mark]
		if (i >= small && known || ruled && (known || i >= small)) && s.firstOf(i, small) {
			return i
		}
	}
	return -1
}

// firstOf reports whether no note begins above the ith row.
func (s *sheet) firstOf(i, small int) bool {
	if s.ruledAbove(i) {
		return true
	}
	for k := i - 1; k >= max(small, 1, i-mostNoteRows); k-- {
		if s.isNote(s.rows[k]) {
			return false
		}
	}
	return true
}

// ruledAbove reports whether a line shorter than the text is wide stands between a row and the one
// above it.
func (s *sheet) ruledAbove(i int) bool {
	r, above := s.rows[i], s.rows[i-1]
	for _, rule := range s.page.Rules {
		if rule.Top-rule.Bottom > 3 || rule.Bottom < r.y+0.5*r.size || rule.Top > above.y+1 {
			continue
		}
		if rule.Right-rule.Left < 0.5*s.page.Width && rule.Left < r.x+3*r.size {
			return true
		}
	}
	return false
}

// isNote reports whether a row begins a note to a mark in the text of the page.
func (s *sheet) isNote(r *row) bool {
	mark, _ := noteMark(r.text)
	return mark != "" && s.marks[mark] && r.size < 0.93*s.body
}

// noteMark is the mark that a note begins with and the rest of its line.
func noteMark(text string) (mark, rest string) {
	open := strings.TrimLeft(text, "([")
	n := 0
	for n < len(open) {
		r, size := utf8.DecodeRuneInString(open[n:])
		if !(r >= '0' && r <= '9') && !strings.ContainsRune("*†‡§¶", r) {
			break
		}
		n += size
	}
	if n == 0 || n > 6 {
		return "", ""
	}
	mark, rest = open[:n], strings.TrimSpace(strings.TrimLeft(open[n:], ")]"))
	first, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || !unicode.IsLetter(first) && !strings.ContainsRune("\"“«‘'(§[", first) {
		return "", ""
	}
	return mark, rest
}
