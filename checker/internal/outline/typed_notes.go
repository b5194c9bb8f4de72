package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A text without footnotes of its own may have them typed: a mark behind a word, "wilfully[1]", "wilfully¹", and at
// the end of the text the note behind the same mark. What notes say is no law. They are told by both: each line to
// the end begins with a mark, the marks count up or are all different, and each stands behind a word above.

// findTypedNotes marks the lines of notes that are typed at the end of the text, and takes the headings off them.
func (o *outliner) findTypedNotes() {
	first := len(o.lines)
	var later string
	for i := len(o.lines) - 1; i >= 0; i-- {
		ln := &o.lines[i]
		if ln.kind == lineNoise {
			continue
		}
		mark := typedMark(o.text[ln.start:ln.end])
		if ln.kind != lineText || mark == "" || later != "" && formOf(mark) != formOf(later) {
			break // the text
		}
		if later != "" && !comesBefore(mark, later) {
			return
		}
		first, later = i, mark
	}
	if first == 0 || first == len(o.lines) {
		return
	}
	above := o.text[:o.lines[first].start]
	for i := first; i < len(o.lines); i++ {
		if ln := &o.lines[i]; ln.kind == lineText && !marked(above, typedMark(o.text[ln.start:ln.end])) {
			return
		}
	}
	for i := first; i < len(o.lines); i++ {
		o.lines[i].kind, o.lines[i].head = lineAside, 0
	}
}

// findNumberedNotes marks the lines on which an editor notes behind a number what an amendment did, wherever they
// stand, and takes the headings off them: "1. Subs. by Act 4 of 1967". Where the number is the next section's, that
// section was repealed.
func (o *outliner) findNumberedNotes() {
	var last numberReading
	for i := range o.heads {
		h := &o.heads[i]
		ln := &o.lines[h.line]
		if h.role != roleDotted && h.role != roleBare || ln.kind != lineText || h.number.suffix != 0 {
			continue
		}
		if !h.number.follows(last) && o.listAt(o.firstWordToken(o.tokenAt(ln, h.rest), ln.last), ln.last, o.words.numberedNote) > 0 {
			ln.kind = lineAside
			o.drop(h)
			continue
		}
		last = h.number
	}
}

// typedMark is the mark that a line begins with as a note does, or nothing: "[1]", "[a]", "¹", "^1", "1" before a
// capital, "*", "†".
func typedMark(line string) string {
	mark, rest, _ := strings.Cut(line, " ")
	if len(mark) > 8 || strings.TrimSpace(rest) == "" {
		return ""
	}
	bare := strings.TrimSuffix(strings.TrimPrefix(mark, "["), "]")
	switch {
	case len(bare) == len(mark)-2:
		if len(bare) == 1 && bare[0] >= 'a' && bare[0] <= 'z' || typedNumber(bare) > 0 {
			return mark
		}
	case typedNumber(strings.TrimPrefix(mark, "^")) > 0:
		if first, _ := utf8.DecodeRuneInString(rest); mark[0] == '^' || mark[0] > '9' || unicode.IsUpper(first) {
			return mark
		}
	case strings.Trim(mark, "*") == "" || strings.Trim(mark, "†‡") == "":
		return mark
	}
	return ""
}

// typedNumber is the number that the mark is, in digits or raised digits, or 0.
func typedNumber(mark string) int {
	digits := strings.Map(func(c rune) rune {
		if n := strings.IndexRune("⁰¹²³⁴⁵⁶⁷⁸⁹", c); n >= 0 {
			return rune('0' + utf8.RuneCountInString("⁰¹²³⁴⁵⁶⁷⁸⁹"[:n]))
		}
		return c
	}, mark)
	if len(digits) > 3 {
		return 0
	}
	n := 0
	for _, c := range []byte(digits) {
		if c < '0' || c > '9' {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// formOf tells marks in brackets, numbers, raised numbers and signs apart.
func formOf(mark string) int {
	switch c := mark[0]; {
	case c == '[' || c == '^':
		return int(c)
	case c <= '9' && c >= '0':
		return '0'
	case typedNumber(mark) > 0:
		return 'r'
	}
	return '*'
}

// comesBefore reports whether the marks can be those of two notes, one right after the other.
func comesBefore(mark, later string) bool {
	number := func(s string) int { return typedNumber(strings.Trim(s, "[]^")) }
	if number(mark) > 0 || number(later) > 0 {
		return number(mark)+1 == number(later)
	}
	return mark != later
}

// marked reports whether the mark stands right behind a word or its punctuation. A bare number has to stand behind
// a word in small letters: "CO2" and "section 51" have none.
func marked(text, mark string) bool {
	for at := 0; ; {
		n := strings.Index(text[at:], mark)
		if n < 0 {
			return false
		}
		at += n
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		behind, _ := utf8.DecodeRuneInString(text[at+len(mark):])
		at += len(mark)
		if mark[0] >= '0' && mark[0] <= '9' {
			word := text[max(at-len(mark)-3, 0) : at-len(mark)]
			if len(word) == 3 && strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") == "" && !unicode.IsLetter(behind) && !unicode.IsDigit(behind) {
				return true
			}
			continue
		}
		if unicode.IsLetter(before) || strings.ContainsRune(".,;:)”’\"'", before) {
			return true
		}
	}
}
