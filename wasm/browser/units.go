//go:build js && wasm

package main

import (
	"sort"
	"unicode/utf8"
)

// A browser counts a text in UTF-16 units and the engine in bytes. The index below translates
// between the two for a text that is being edited: it remembers both counts about every kilobyte,
// so that a translation looks at one kilobyte and an edit recounts only what it brought in.

// stride is how many bytes lie between two marks, give or take one character.
const stride = 1024

// units translates positions in one text. The zero value stands for the empty text.
type units struct {
	marks []mark // in text order, each at the start of a character; the first at 0
	bytes int
	total int // in UTF-16 units
}

// A mark is one position, counted both ways.
type mark struct{ byte, unit int }

// countUnits indexes text.
func countUnits(text string) units {
	var u units
	u.marks, u.total = appendMarks(nil, text, 0, 0)
	u.bytes = len(text)
	return u
}

// appendMarks appends the marks of text, which stands at the given position, and says how many
// UTF-16 units the position after it has.
func appendMarks(marks []mark, text string, atByte, atUnit int) ([]mark, int) {
	next := 0
	for i := 0; i < len(text); {
		if i >= next {
			marks = append(marks, mark{atByte + i, atUnit})
			next = i + stride
		}
		size, width := character(text, i)
		i += size
		atUnit += width
	}
	return marks, atUnit
}

// character measures the character at byte i of text in bytes and UTF-16 units. A byte that is not
// UTF-8 counts as one unit, as decoders show it as one replacement character.
func character(text string, i int) (size, width int) {
	if text[i] < utf8.RuneSelf {
		return 1, 1
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	if r >= 0x10000 {
		return size, 2
	}
	return size, 1
}

// byteAt is the byte that stands at UTF-16 position unit of text, the text that was indexed. ok is
// false where the position lies outside the text or inside a character.
func (u *units) byteAt(text string, unit int) (position int, ok bool) {
	if unit < 0 || unit > u.total {
		return 0, false
	}
	if u.total == u.bytes {
		return unit, true
	}
	k := sort.Search(len(u.marks), func(k int) bool { return u.marks[k].unit > unit }) - 1
	at := u.marks[k]
	for at.unit < unit {
		size, width := character(text, at.byte)
		at.byte += size
		at.unit += width
	}
	return at.byte, at.unit == unit
}

// unitAt is the number of UTF-16 units before byte position of text, the text that was indexed. A
// position outside of it counts as its nearer end, one inside a character as that character's start.
func (u *units) unitAt(text string, position int) int {
	switch {
	case position <= 0:
		return 0
	case position >= u.bytes:
		return u.total
	case u.total == u.bytes:
		return position
	}
	k := sort.Search(len(u.marks), func(k int) bool { return u.marks[k].byte > position }) - 1
	for at := u.marks[k]; ; {
		size, width := character(text, at.byte)
		if at.byte+size > position {
			return at.unit
		}
		at.byte += size
		at.unit += width
	}
}

// replace brings the index up to date after the bytes from start to end, which are UTF-16 units
// startUnit to endUnit, became inserted.
func (u *units) replace(start, end, startUnit, endUnit int, inserted string) {
	first := sort.Search(len(u.marks), func(k int) bool { return u.marks[k].byte >= start })
	after := sort.Search(len(u.marks), func(k int) bool { return u.marks[k].byte >= end })
	tail := u.marks[after:]

	fresh, unitAfter := appendMarks(nil, inserted, start, startUnit)
	near := first > 0 && start-u.marks[first-1].byte < stride/2 ||
		len(tail) > 0 && tail[0].byte-end < stride/2
	if near && len(fresh) > 0 {
		fresh = fresh[1:] // typing at one place must not grow a mark a keystroke
	}
	byteShift := start + len(inserted) - end
	unitShift := unitAfter - endUnit
	marks := make([]mark, 0, first+len(fresh)+len(tail))
	marks = append(append(marks, u.marks[:first]...), fresh...)
	for _, m := range tail {
		marks = append(marks, mark{m.byte + byteShift, m.unit + unitShift})
	}
	if len(marks) == 0 || marks[0].byte > 0 {
		marks = append([]mark{{}}, marks...)
	}
	u.marks = marks
	u.bytes += byteShift
	u.total += unitShift
}
