package draft

import (
	"unicode/utf8"
)

// A piece is a stretch of Text that was read from one place of the file.
type piece struct {
	start, end int32 // bytes of Text
	from, to   int32 // bytes of the part
	leaf       int32 // of a DOCX the leaf it was read from, else -1
	part       int8
	width      width
}

// width says how a piece's bytes in the file answer its bytes in Text.
type width uint8

const (
	widthSame   width = iota // byte for byte
	widthWhole               // the piece answers only as a whole: an entity, an element, a replaced byte
	widthSingle              // one byte for each character
	widthUTF16               // two bytes for each UTF-16 unit
)

// A builder collects the text of a file with its pieces. Paragraphs without a word leave no line.
type builder struct {
	text      []byte
	pieces    []piece
	hints     []Hint
	lineStart int // of the paragraph being built
	part      int8
	leaf      int32
	symbols   bool // what stands in Unicode's private range is a character of a font of symbols

	leftOut  []LeftOut
	leftText [][]byte // of leftOut, while it grows
	omitting int      // depth: what is added is left out
	why      Why
	joint    bool // words were left out just before
}

func newBuilder(size int) *builder { return &builder{text: make([]byte, 0, size), leaf: -1} }

// copy adds text that stands in the file as it is, but for soft hyphens, which are no part of a word, and symbols.
func (b *builder) copy(s string, from int) {
	for s != "" {
		n := b.plain(s)
		if n > 0 {
			b.copyPlain(s[:n], from)
		} else {
			_, n = utf8.DecodeRuneInString(s)
			b.put(s[:n], from, from+n)
		}
		s, from = s[n:], from+n
	}
}

// plain is how much of s is written as it stands.
func (b *builder) plain(s string) int {
	for i := 0; i+1 < len(s); i++ {
		switch s[i] {
		case 0xC2:
			if s[i+1] == 0xAD {
				return i
			}
		case 0xEF:
			if b.symbols && s[i+1] >= 0x80 && s[i+1] <= 0x83 {
				return i
			}
		}
	}
	return len(s)
}

func (b *builder) copyPlain(s string, from int) {
	if b.omitting > 0 {
		b.omitted(s)
		return
	}
	if n := b.closes(s); n > 0 {
		if s, from = s[n:], from+n; s == "" {
			return
		}
	}
	start := int32(len(b.text))
	b.text = append(b.text, s...)
	if n := len(b.pieces); n > 0 {
		last := &b.pieces[n-1]
		if last.width == widthSame && last.end == start && last.to == int32(from) && last.leaf == b.leaf && last.part == b.part {
			last.end, last.to = int32(len(b.text)), int32(from+len(s))
			return
		}
	}
	b.pieces = append(b.pieces, piece{start, int32(len(b.text)), int32(from), int32(from + len(s)), b.leaf, b.part, widthSame})
}

// put adds text that the bytes from..to of the file stand for.
func (b *builder) put(s string, from, to int) {
	if s == "" || s == "\u00AD" {
		return
	}
	if b.symbols && s[0] == 0xEF {
		if c, size := utf8.DecodeRuneInString(s); size == len(s) {
			s = symbol(c)
		}
	}
	if b.omitting > 0 {
		b.omitted(s)
		return
	}
	if b.closes(s) == len(s) {
		return
	}
	start := int32(len(b.text))
	b.text = append(b.text, s...)
	b.pieces = append(b.pieces, piece{start, int32(len(b.text)), int32(from), int32(to), b.leaf, b.part, widthWhole})
}

// add adds text that stands nowhere in the file.
func (b *builder) add(s string) {
	if b.omitting > 0 {
		b.omitted(s)
		return
	}
	b.text = append(b.text, s...)
}

// prefix puts a computed number at a byte of the line being built, mostly where it begins.
func (b *builder) prefix(at int, s string) {
	if s == "" || b.omitting > 0 {
		return
	}
	n := len(b.text)
	b.text = append(b.text, s...)
	copy(b.text[at+len(s):], b.text[at:n])
	copy(b.text[at:], s)
	for i := len(b.pieces) - 1; i >= 0 && int(b.pieces[i].start) >= at; i-- {
		b.pieces[i].start += int32(len(s))
		b.pieces[i].end += int32(len(s))
	}
	for i := len(b.leftOut) - 1; i >= 0 && int(b.leftOut[i].At) > at; i-- {
		b.leftOut[i].At += int32(len(s))
	}
}

// hint notes what the file says of the paragraph being built.
func (b *builder) hint(kind HintKind, level int) {
	if b.omitting > 0 {
		return
	}
	b.hints = append(b.hints, Hint{Start: int32(b.lineStart), Kind: kind, Level: uint8(min(max(level, 0), 255))})
}

// blank reports whether the paragraph being built has no visible character.
func (b *builder) blank() bool { return isBlank(b.text[b.lineStart:]) }

func isBlank(s []byte) bool {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		switch r {
		case ' ', '\t', '\n', '\r', '\v', '\f', 0x85, 0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF:
		default:
			return false
		}
		i += size
	}
	return true
}

// endLine ends the paragraph being built. A blank one is dropped with its pieces and hints.
func (b *builder) endLine() {
	b.joint = false
	if b.omitting > 0 { // a paragraph that is left out leaves the line before it as it is
		b.omitted("\n")
		return
	}
	if b.blank() {
		b.text = b.text[:b.lineStart]
		b.forgetBehind(b.lineStart)
		b.lineLeftOut()
		return
	}
	for i := len(b.hints) - 1; i >= 0 && int(b.hints[i].Start) >= b.lineStart; i-- {
		if b.hints[i].End == 0 {
			b.hints[i].End = int32(len(b.text))
		}
	}
	b.text = append(b.text, '\n')
	b.lineStart = len(b.text)
}

// forgetBehind drops what is known of text behind a byte that is no longer there.
func (b *builder) forgetBehind(at int) {
	for i := len(b.leftOut) - 1; i >= 0 && int(b.leftOut[i].At) > at; i-- {
		b.leftOut[i].At = int32(at)
	}
	for n := len(b.pieces); n > 0 && int(b.pieces[n-1].start) >= at; n-- {
		b.pieces = b.pieces[:n-1]
	}
	for n := len(b.hints); n > 0 && int(b.hints[n-1].Start) >= at; n-- {
		b.hints = b.hints[:n-1]
	}
}

// cutTo moves what is built from a byte of the line on to the end of another builder.
func (b *builder) cutTo(to *builder, from int) {
	to.joint, b.joint = false, false
	shift := int32(len(to.text) - from)
	to.text = append(to.text, b.text[from:]...)
	b.text = b.text[:from]
	n := len(b.pieces)
	for n > 0 && int(b.pieces[n-1].start) >= from {
		n--
	}
	for _, p := range b.pieces[n:] {
		p.start, p.end = p.start+shift, p.end+shift
		to.pieces = append(to.pieces, p)
	}
	b.pieces = b.pieces[:n]
	n = len(b.hints)
	for n > 0 && int(b.hints[n-1].Start) >= from {
		n--
	}
	for _, h := range b.hints[n:] {
		if h.Start += shift; h.End > 0 {
			h.End += shift
		}
		to.hints = append(to.hints, h)
	}
	b.hints = b.hints[:n]
	n = len(b.leftOut)
	for n > 0 && int(b.leftOut[n-1].At) > from {
		n--
	}
	for i := n; i < len(b.leftOut); i++ {
		b.leftOut[i].At += shift
		to.leftOut, to.leftText = append(to.leftOut, b.leftOut[i]), append(to.leftText, b.leftText[i])
	}
	b.leftOut, b.leftText = b.leftOut[:n], b.leftText[:n]
}

// addBehind adds text that stands nowhere in the file, to the line before where that one has just ended.
func (b *builder) addBehind(s string) {
	if n := len(b.text); b.omitting == 0 && n > 0 && b.lineStart == n && b.text[n-1] == '\n' {
		b.text = append(append(b.text[:n-1], s...), '\n')
		b.lineStart = len(b.text)
		return
	}
	b.add(s)
}

// joinLine puts the line being built behind the one before it, as far as that is not very long.
func (b *builder) joinLine() {
	at := b.lineStart
	if at == 0 || b.omitting > 0 {
		return
	}
	first := at - 1
	for first > 0 && b.text[first-1] != '\n' {
		if first--; at-first > 4096 {
			return
		}
	}
	b.text = append(b.text[:at-1], b.text[at:]...)
	for i := len(b.pieces) - 1; i >= 0 && int(b.pieces[i].start) >= at; i-- {
		b.pieces[i].start--
		b.pieces[i].end--
	}
	for i := len(b.leftOut) - 1; i >= 0 && int(b.leftOut[i].At) >= at; i-- {
		b.leftOut[i].At--
	}
	n := len(b.hints)
	for n > 0 && int(b.hints[n-1].Start) >= at {
		n--
	}
	b.hints = b.hints[:n]
	for i := n - 1; i >= 0 && int(b.hints[i].Start) >= first; i-- {
		if int(b.hints[i].End) == at-1 && b.hints[i].Kind != HintNumber {
			b.hints[i].End = int32(len(b.text))
		}
	}
	b.lineStart = first
}

// append adds all that another builder has built behind what is built here, and empties it.
func (b *builder) append(other *builder) {
	other.endLine()
	b.endLine()
	other.cutTo(b, 0)
	other.lineStart = 0
	b.lineStart = len(b.text)
}

// take makes the built text the file's.
func (f *File) take(b *builder) {
	b.omitting = 0
	b.endLine()
	b.headTypedNotes()
	f.Text, f.pieces, f.Hints = string(b.text), b.pieces, b.hints
	f.takeLeftOut(b)
	if f.pieces == nil {
		f.pieces = []piece{}
	}
}

// Source is the place in the file that bytes start..end of Text were read from: the part's name,
// empty where the file has no parts, and a half-open range of its bytes (of an unpacked part where
// the file is packed). What stands for an element or an entity answers as a whole. A range over
// two parts answers for the part it begins in. ok is false where nothing of the range was read
// from the file, as with computed numbers.
func (f *File) Source(start, end int) (part string, from, to int, ok bool) {
	if f.pieces == nil {
		return f.parts[0], start, end, start >= 0 && start <= end && end <= len(f.Text)
	}
	first, last := f.overlap(start, end)
	if first >= last {
		return "", 0, 0, false
	}
	p := &f.pieces[first]
	for f.pieces[last-1].part != p.part {
		last--
	}
	q := &f.pieces[last-1]
	from, _ = f.within(p, max(start, int(p.start)))
	_, to = f.within(q, min(end, int(q.end)))
	return f.parts[p.part], from, to, true
}

// overlap is the half-open range of pieces that share a byte with start..end of Text, or hold an
// empty range.
func (f *File) overlap(start, end int) (first, last int) {
	first = search(len(f.pieces), func(i int) bool { return int(f.pieces[i].end) > start })
	last = search(len(f.pieces), func(i int) bool { return int(f.pieces[i].start) >= max(end, start+1) })
	return first, last
}

// search is the smallest index for which is holds, or n; is must hold for all that follow one.
func search(n int, is func(int) bool) int {
	low, high := 0, n
	for low < high {
		if middle := (low + high) / 2; is(middle) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// within is the place in the file of byte at of Text, which lies in p or at its end: as the
// beginning of a range and as the end of one, which differ inside a whole.
func (f *File) within(p *piece, at int) (asStart, asEnd int) {
	offset := 0
	switch text := f.Text[p.start:at]; p.width {
	case widthSame:
		offset = len(text)
	case widthSingle:
		offset = utf8.RuneCountInString(text)
	case widthUTF16:
		for _, r := range text {
			offset += 2
			if r > 0xFFFF {
				offset += 2
			}
		}
	case widthWhole:
		switch at {
		case int(p.start):
			return int(p.from), int(p.from)
		case int(p.end):
			return int(p.to), int(p.to)
		}
		return int(p.from), int(p.to)
	}
	return int(p.from) + offset, int(p.from) + offset
}
