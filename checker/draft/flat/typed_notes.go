package flat

import "strings"

// A file whose author typed its notes has raised marks behind its words, which are left out of the text, and at its
// end the notes behind the same marks. They are put under the heading of notes.

// headTypedNotes writes the heading of notes before lines at the end of the text that each begin with a raised mark
// which was left out behind a word above.
func (b *Builder) headTypedNotes() {
	marks := map[string]bool{}
	for i, l := range b.LeftOut {
		if l.Why == NoteMark {
			marks[typedMark(string(b.leftText[i]))] = true
		}
	}
	delete(marks, "")
	first := len(b.Text)
	for first > 0 && len(marks) > 0 {
		at := first - 1
		for at > 0 && b.Text[at-1] != '\n' {
			at--
		}
		mark := typedMark(raisedAt(b.Text[at:first]))
		if !marks[mark] {
			break
		}
		delete(marks, mark) // each mark has one note
		first = at
	}
	if first == 0 || first == len(b.Text) {
		return
	}
	const heading = notesHeading + "\n"
	line := b.LineStart
	b.LineStart = first
	b.Prefix(first, heading)
	b.LineStart = line + len(heading)
	for i := range b.Hints {
		if h := &b.Hints[i]; int(h.Start) >= first {
			h.Start += int32(len(heading))
			if h.End > 0 {
				h.End += int32(len(heading))
			}
		}
	}
}

// raisedAt is the raised digits that a line begins with.
func raisedAt(line []byte) string {
	text := string(line[:min(len(line), 24)])
	n := 0
	for _, c := range text {
		if !strings.ContainsRune(string(raisedDigits), c) {
			break
		}
		n += len(string(c))
	}
	return text[:n]
}

// typedMark is a mark in plain digits, without brackets.
func typedMark(mark string) string {
	return strings.Map(func(c rune) rune {
		for n, raised := range raisedDigits {
			if c == raised {
				return rune('0' + n)
			}
		}
		return c
	}, strings.Trim(mark, " \t\u00A0()[],;"))
}
