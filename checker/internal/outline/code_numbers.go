package outline

import (
	"unicode"

	"clausecheck/checker/internal/text"
)

// Codes number their sections by title, chapter and section at once: "711-1101", "13A-11-7", "2C:33-2",
// "9A.84.030", "18.2-374.1".

// Groups of a code's number behind the first are packed into the suffix so that they compare as numbers.
const (
	codeGroups     = 3  // behind the first
	codeGroupBits  = 19 // fourteen of the number, five of a letter behind it
	mostInGroup    = 1<<14 - 1
	mostGroupsRead = 5
)

// codeNumber reads a code's number at the byte and returns where it ends; 0 where there is none. It has at
// least two groups, and a hyphen, a colon or a letter somewhere: "42.01" is read as any other number.
func codeNumber(source string, at, end int32) (n numberReading, stop int32) {
	first, letter, to := codeGroup(source, at, end)
	if to == at {
		return n, 0
	}
	n.class, n.value = classDigit, first
	suffix, groups, marked := uint64(letter), 0, letter > 0
	for groups < mostGroupsRead && to+1 < end {
		mark, size := decode(source, to, end)
		if mark == '–' || mark == '\u2011' { // as they are printed
			mark = '-'
		}
		if mark != '.' && mark != '-' && mark != ':' {
			break
		}
		value, letter, next := codeGroup(source, to+size, end)
		if next == to+size {
			break
		}
		if groups < codeGroups {
			suffix = suffix<<codeGroupBits | uint64(value)<<5 | uint64(letter)
		}
		marked = marked || mark != '.'
		groups++
		to = next
	}
	if groups == 0 || !marked {
		return n, 0
	}
	for left := groups; left < codeGroups; left++ {
		suffix <<= codeGroupBits
	}
	n.suffix = suffix
	return n, to
}

// codeGroup reads digits and one capital behind them; to is at where there are none.
func codeGroup(source string, at, end int32) (value int32, letter uint8, to int32) {
	for to = at; to < end && source[to] >= '0' && source[to] <= '9'; to++ {
		if value = value*10 + int32(source[to]-'0'); value > mostInGroup {
			return 0, 0, at
		}
	}
	if to == at || to >= end || source[to] < 'A' || source[to] > 'Z' {
		return value, 0, to
	}
	if to+1 < end && (source[to+1] >= 'A' && source[to+1] <= 'Z' || source[to+1] >= 'a' && source[to+1] <= 'z') {
		return value, 0, to // a word
	}
	return value, source[to] - 'A' + 1, to + 1
}

// codeLabel is the label that the code's number from at to the byte to makes at the start of a line; without a
// form where something stands behind it that makes it none.
func codeLabel(source string, n numberReading, at, to, end int32) (l label) {
	l = label{start: at, end: to, numStart: at, numEnd: to}
	mark, _ := decode(source, to, end)
	next, _ := decode(source, to+1, end)
	switch {
	case mark == 0 || unicode.IsSpace(mark):
		l.form = formBare
	case mark == '.' && (next == 0 || unicode.IsSpace(next) || next == '-'):
		l.form, l.end = formDot, to+1
	default:
		return noLabel(at)
	}
	l.add(n.class, n.value, n.suffix)
	return l
}

const longestCodeName = 5 // letters

// codeHeading reads a section headed by the letters that its code is called by: "RCW 9A.84.030 Title". It
// counts only in a series.
func (o *outliner) codeHeading(h heading, ln *textLine, first int32) (heading, bool) {
	name := &o.tokens[first]
	if name.Kind != text.TokenWord || name.End-name.Start < 2 || name.End-name.Start > longestCodeName || !o.capitals(name.Start, name.End) {
		return h, false
	}
	at := skipBlank(o.text, name.End, ln.end)
	number, stop := codeNumber(o.text, at, ln.end)
	if stop == 0 {
		var l label
		if stop = l.number(o.text, at, ln.end); stop == 0 || l.readings[0].class != classDigit || l.readings[0].suffix == 0 {
			return h, false
		}
		number = l.readings[0]
	}
	end := stop
	if stop < ln.end && o.text[stop] == '.' {
		end++
	}
	h.rest = skipBlank(o.text, end, ln.end)
	if r, _ := decode(o.text, h.rest, ln.end); end == h.rest && h.rest < ln.end || unicode.IsLower(r) || r == ',' || r == ';' {
		return h, false
	}
	h.role, h.word, h.number, h.numStart, h.numEnd, h.end, h.loose = roleBare, name.Word, number, at, stop, end, true
	return h, true
}
