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
}

func newBuilder(size int) *builder { return &builder{text: make([]byte, 0, size), leaf: -1} }

// copy adds text that stands in the file as it is.
func (b *builder) copy(s string, from int) {
	if s == "" {
		return
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
	if s == "" {
		return
	}
	start := int32(len(b.text))
	b.text = append(b.text, s...)
	b.pieces = append(b.pieces, piece{start, int32(len(b.text)), int32(from), int32(to), b.leaf, b.part, widthWhole})
}

// add adds text that stands nowhere in the file.
func (b *builder) add(s string) { b.text = append(b.text, s...) }

// prefix puts a computed number before the paragraph being built.
func (b *builder) prefix(s string) {
	if s == "" {
		return
	}
	n := len(b.text)
	b.text = append(b.text, s...)
	copy(b.text[b.lineStart+len(s):], b.text[b.lineStart:n])
	copy(b.text[b.lineStart:], s)
	for i := len(b.pieces) - 1; i >= 0 && int(b.pieces[i].start) >= b.lineStart; i-- {
		b.pieces[i].start += int32(len(s))
		b.pieces[i].end += int32(len(s))
	}
}

// hint notes what the file says of the paragraph being built.
func (b *builder) hint(kind HintKind, level int) {
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
	if b.blank() {
		b.text = b.text[:b.lineStart]
		for n := len(b.pieces); n > 0 && int(b.pieces[n-1].start) >= b.lineStart; n-- {
			b.pieces = b.pieces[:n-1]
		}
		for n := len(b.hints); n > 0 && int(b.hints[n-1].Start) >= b.lineStart; n-- {
			b.hints = b.hints[:n-1]
		}
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

// take makes the built text the file's.
func (f *File) take(b *builder) {
	b.endLine()
	f.Text, f.pieces, f.Hints = string(b.text), b.pieces, b.hints
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
