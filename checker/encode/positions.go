package encode

import "sort"

// stride is how many bytes of text lie between two marks, give or take one character: near enough
// that a translation costs next to nothing, far enough that the marks take an eighth of the text.
const stride = 64

// Positions translates positions in one text from bytes to UTF-16 code units and back. It is
// read-only once made.
//
// A byte that is not valid UTF-8 counts as a browser's TextDecoder shows it: each maximal part of a
// well-formed sequence that is cut short is one U+FFFD, hence one unit, and so is any other stray byte.
type Positions struct {
	text  string
	marks []mark // mark k is the first character at or after byte k*stride; nil where a byte is a unit
	units int
	large int // units of a character of four bytes
}

type mark struct{ byte, unit int32 }

// NewPositions indexes text, which is kept, in one pass.
func NewPositions(text string) *Positions { return newPositions(text, 2) }

// newCharacters is an index in which each character is one unit, for columns as people count them.
func newCharacters(text string) *Positions { return newPositions(text, 1) }

func newPositions(text string, large int) *Positions {
	p := &Positions{text: text, units: len(text), large: large}
	if ascii(text) {
		return p
	}
	p.marks = make([]mark, 0, len(text)/stride+1)
	unit, next := 0, 0
	for i := 0; i < len(text); {
		if i >= next {
			p.marks = append(p.marks, mark{int32(i), int32(unit)})
			next += stride
		}
		if text[i] < 0x80 {
			i++
			unit++
			continue
		}
		size, width := p.character(i)
		i += size
		unit += width
	}
	p.units = unit
	return p
}

// Units is the length of the text in UTF-16 code units.
func (p *Positions) Units() int { return p.units }

// UTF16 is the number of UTF-16 code units before byte i. A position within a character is taken as
// the character's start, one outside the text as the text's nearer end.
func (p *Positions) UTF16(i int) int {
	switch {
	case i <= 0:
		return 0
	case i >= len(p.text):
		return p.units
	case p.marks == nil:
		return i
	}
	k := min(i/stride, len(p.marks)-1)
	if int(p.marks[k].byte) > i {
		k--
	}
	at, unit := int(p.marks[k].byte), int(p.marks[k].unit)
	for {
		for at < i && p.text[at] < 0x80 {
			at++
			unit++
		}
		if at == i {
			return unit
		}
		size, width := p.character(at)
		if at+size > i {
			return unit
		}
		at += size
		unit += width
	}
}

// Byte is the byte at which UTF-16 code unit n begins. A position within a character is taken as the
// character's start, one outside the text as the text's nearer end.
func (p *Positions) Byte(n int) int {
	switch {
	case n <= 0:
		return 0
	case n >= p.units:
		return len(p.text)
	case p.marks == nil:
		return n
	}
	k := sort.Search(len(p.marks), func(k int) bool { return int(p.marks[k].unit) > n }) - 1
	at, unit := int(p.marks[k].byte), int(p.marks[k].unit)
	for {
		size, width := p.character(at)
		if unit+width > n {
			return at
		}
		at += size
		unit += width
	}
}

func ascii(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] >= 0x80 {
			return false
		}
	}
	return true
}

// character measures the character at byte i in bytes and in units.
func (p *Positions) character(i int) (size, width int) {
	size = sizeAt(p.text, i)
	if size == 4 {
		return 4, p.large
	}
	return size, 1
}

// sizeAt is the number of bytes of the character at byte i; what is not UTF-8 counts as Positions says.
func sizeAt(text string, i int) int {
	size, _ := sequence(text, i)
	return size
}

// sequence is the length of the well-formed UTF-8 sequence at byte i or, where there is none, of the
// maximal part of one, which is at least a byte (Unicode, chapter 3.9, table 3-7).
func sequence(text string, i int) (size int, valid bool) {
	lead := text[i]
	want := 0
	low, high := byte(0x80), byte(0xBF)
	switch {
	case lead < 0x80:
		return 1, true
	case lead >= 0xC2 && lead <= 0xDF:
		want = 2
	case lead >= 0xE0 && lead <= 0xEF:
		want = 3
		if lead == 0xE0 {
			low = 0xA0
		} else if lead == 0xED {
			high = 0x9F
		}
	case lead >= 0xF0 && lead <= 0xF4:
		want = 4
		if lead == 0xF0 {
			low = 0x90
		} else if lead == 0xF4 {
			high = 0x8F
		}
	default:
		return 1, false
	}
	for size = 1; size < want; size++ {
		if i+size >= len(text) || text[i+size] < low || text[i+size] > high {
			return size, false
		}
		low, high = 0x80, 0xBF
	}
	return want, true
}
