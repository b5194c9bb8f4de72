package flat

import (
	"unicode/utf8"

	"clausecheck/checker/draft/signs"
)

// A Piece is a stretch of Text that was read from one place of the file.
type Piece struct {
	Start, End int32 // bytes of Text
	From, To   int32 // bytes of the part
	Leaf       int32 // of a DOCX the leaf it was read from, else -1
	part       int8
	Width      Width // how From..To answer Start..End
}

// Width says how a piece's bytes in the file answer its bytes in Text.
type Width uint8

// The widths.
const (
	WidthSame   Width = iota // byte for byte
	WidthWhole               // the piece answers only as a whole: an entity, an element, a replaced byte
	WidthSingle              // one byte for each character
	WidthUTF16               // two bytes for each UTF-16 unit
)

// A Builder collects the text of a file with its pieces. Paragraphs without a word leave no line. It is not for
// use by several goroutines. Places in the file are bytes of the part being read.
//
// What is built may be looked at; readers take back of it only what stands on the line being built, and tell
// ForgetBehind of it.
type Builder struct {
	Text      []byte  // so far, the paragraph being built included
	Pieces    []Piece // in order of their places in Text
	Hints     []Hint  // in order of Start
	LineStart int     // byte of Text where the paragraph being built begins
	Part      int8    // index among the parts of the file of the one being read
	Leaf      int32   // of a DOCX the leaf being read, else -1
	Symbols   bool    // what stands in Unicode's private range is a character of a font of symbols

	LeftOut  []LeftOut // without their words, which leftText has
	leftText [][]byte  // of LeftOut, while it grows
	Omitting int       // how many reasons hold to leave out what is added; Omit and Resume count it
	Why      Why       // the outermost of them
	Joint    bool      // words were left out just before, or a mark was written: no second space follows
}

// NewBuilder is a builder of a text of about so many bytes.
func NewBuilder(size int) *Builder { return &Builder{Text: make([]byte, 0, size), Leaf: -1} }

// Copy adds text that stands in the file as it is, but for soft hyphens, which are no part of a word, and symbols.
func (b *Builder) Copy(s string, from int) {
	for s != "" {
		n := b.plain(s)
		if n > 0 {
			b.copyPlain(s[:n], from)
		} else {
			_, n = utf8.DecodeRuneInString(s)
			b.Put(s[:n], from, from+n)
		}
		s, from = s[n:], from+n
	}
}

// plain is how much of s is written as it stands.
func (b *Builder) plain(s string) int {
	for i := 0; i+1 < len(s); i++ {
		switch s[i] {
		case 0xC2:
			if s[i+1] == 0xAD {
				return i
			}
		case 0xEF:
			if b.Symbols && s[i+1] >= 0x80 && s[i+1] <= 0x83 {
				return i
			}
		}
	}
	return len(s)
}

func (b *Builder) copyPlain(s string, from int) {
	if b.Omitting > 0 {
		b.Omitted(s)
		return
	}
	if n := b.Closes(s); n > 0 {
		if s, from = s[n:], from+n; s == "" {
			return
		}
	}
	start := int32(len(b.Text))
	b.Text = append(b.Text, s...)
	if n := len(b.Pieces); n > 0 {
		last := &b.Pieces[n-1]
		if last.Width == WidthSame && last.End == start && last.To == int32(from) && last.Leaf == b.Leaf && last.part == b.Part {
			last.End, last.To = int32(len(b.Text)), int32(from+len(s))
			return
		}
	}
	b.Pieces = append(b.Pieces, Piece{start, int32(len(b.Text)), int32(from), int32(from + len(s)), b.Leaf, b.Part, WidthSame})
}

// Put adds text that the bytes from..to of the file stand for.
func (b *Builder) Put(s string, from, to int) {
	if s == "" || s == "\u00AD" {
		return
	}
	if b.Symbols && s[0] == 0xEF {
		if c, size := utf8.DecodeRuneInString(s); size == len(s) {
			s = signs.Symbol(c)
		}
	}
	if b.Omitting > 0 {
		b.Omitted(s)
		return
	}
	if b.Closes(s) == len(s) {
		return
	}
	start := int32(len(b.Text))
	b.Text = append(b.Text, s...)
	b.Pieces = append(b.Pieces, Piece{start, int32(len(b.Text)), int32(from), int32(to), b.Leaf, b.Part, WidthWhole})
}

// Add adds text that stands nowhere in the file.
func (b *Builder) Add(s string) {
	if b.Omitting > 0 {
		b.Omitted(s)
		return
	}
	b.Text = append(b.Text, s...)
}

// Prefix puts a computed number at a byte of the line being built, mostly where it begins.
func (b *Builder) Prefix(at int, s string) {
	if s == "" || b.Omitting > 0 {
		return
	}
	n := len(b.Text)
	b.Text = append(b.Text, s...)
	copy(b.Text[at+len(s):], b.Text[at:n])
	copy(b.Text[at:], s)
	for i := len(b.Pieces) - 1; i >= 0 && int(b.Pieces[i].Start) >= at; i-- {
		b.Pieces[i].Start += int32(len(s))
		b.Pieces[i].End += int32(len(s))
	}
	for i := len(b.LeftOut) - 1; i >= 0 && int(b.LeftOut[i].At) > at; i-- {
		b.LeftOut[i].At += int32(len(s))
	}
}

// Hint notes what the file says of the paragraph being built.
func (b *Builder) Hint(kind HintKind, level int) {
	if b.Omitting > 0 {
		return
	}
	b.Hints = append(b.Hints, Hint{Start: int32(b.LineStart), Kind: kind, Level: uint8(min(max(level, 0), 255))})
}

// Blank reports whether the paragraph being built has no visible character.
func (b *Builder) Blank() bool { return IsBlank(b.Text[b.LineStart:]) }

// IsBlank reports whether nothing of the text is visible.
func IsBlank(s []byte) bool {
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

// EndLine ends the paragraph being built. A blank one is dropped with its pieces and hints.
func (b *Builder) EndLine() {
	b.Joint = false
	if b.Omitting > 0 { // a paragraph that is left out leaves the line before it as it is
		b.Omitted("\n")
		return
	}
	if b.Blank() {
		b.Text = b.Text[:b.LineStart]
		b.ForgetBehind(b.LineStart)
		b.lineLeftOut()
		return
	}
	for i := len(b.Hints) - 1; i >= 0 && int(b.Hints[i].Start) >= b.LineStart; i-- {
		if b.Hints[i].End == 0 {
			b.Hints[i].End = int32(len(b.Text))
		}
	}
	b.Text = append(b.Text, '\n')
	b.LineStart = len(b.Text)
}

// ForgetBehind drops what is known of text behind a byte that is no longer there.
func (b *Builder) ForgetBehind(at int) {
	for i := len(b.LeftOut) - 1; i >= 0 && int(b.LeftOut[i].At) > at; i-- {
		b.LeftOut[i].At = int32(at)
	}
	for n := len(b.Pieces); n > 0 && int(b.Pieces[n-1].Start) >= at; n-- {
		b.Pieces = b.Pieces[:n-1]
	}
	for n := len(b.Hints); n > 0 && int(b.Hints[n-1].Start) >= at; n-- {
		b.Hints = b.Hints[:n-1]
	}
}

// CutTo moves what is built from a byte of the line on to the end of another builder.
func (b *Builder) CutTo(to *Builder, from int) {
	to.Joint, b.Joint = false, false
	shift := int32(len(to.Text) - from)
	to.Text = append(to.Text, b.Text[from:]...)
	b.Text = b.Text[:from]
	n := len(b.Pieces)
	for n > 0 && int(b.Pieces[n-1].Start) >= from {
		n--
	}
	for _, p := range b.Pieces[n:] {
		p.Start, p.End = p.Start+shift, p.End+shift
		to.Pieces = append(to.Pieces, p)
	}
	b.Pieces = b.Pieces[:n]
	n = len(b.Hints)
	for n > 0 && int(b.Hints[n-1].Start) >= from {
		n--
	}
	for _, h := range b.Hints[n:] {
		if h.Start += shift; h.End > 0 {
			h.End += shift
		}
		to.Hints = append(to.Hints, h)
	}
	b.Hints = b.Hints[:n]
	n = len(b.LeftOut)
	for n > 0 && int(b.LeftOut[n-1].At) > from {
		n--
	}
	for i := n; i < len(b.LeftOut); i++ {
		b.LeftOut[i].At += shift
		to.LeftOut, to.leftText = append(to.LeftOut, b.LeftOut[i]), append(to.leftText, b.leftText[i])
	}
	b.LeftOut, b.leftText = b.LeftOut[:n], b.leftText[:n]
}

// AddBehind adds text that stands nowhere in the file, to the line before where that one has just ended.
func (b *Builder) AddBehind(s string) {
	if n := len(b.Text); b.Omitting == 0 && n > 0 && b.LineStart == n && b.Text[n-1] == '\n' {
		b.Text = append(append(b.Text[:n-1], s...), '\n')
		b.LineStart = len(b.Text)
		return
	}
	b.Add(s)
}

// JoinLine puts the line being built behind the one before it, as far as that is not very long.
func (b *Builder) JoinLine() {
	at := b.LineStart
	if at == 0 || b.Omitting > 0 {
		return
	}
	first := at - 1
	for first > 0 && b.Text[first-1] != '\n' {
		if first--; at-first > 4096 {
			return
		}
	}
	b.Text = append(b.Text[:at-1], b.Text[at:]...)
	for i := len(b.Pieces) - 1; i >= 0 && int(b.Pieces[i].Start) >= at; i-- {
		b.Pieces[i].Start--
		b.Pieces[i].End--
	}
	for i := len(b.LeftOut) - 1; i >= 0 && int(b.LeftOut[i].At) >= at; i-- {
		b.LeftOut[i].At--
	}
	n := len(b.Hints)
	for n > 0 && int(b.Hints[n-1].Start) >= at {
		n--
	}
	b.Hints = b.Hints[:n]
	for i := n - 1; i >= 0 && int(b.Hints[i].Start) >= first; i-- {
		if int(b.Hints[i].End) == at-1 && b.Hints[i].Kind != HintNumber {
			b.Hints[i].End = int32(len(b.Text))
		}
	}
	b.LineStart = first
}

// Append adds all that another builder has built behind what is built here, and empties it.
func (b *Builder) Append(other *Builder) {
	other.EndLine()
	b.EndLine()
	other.CutTo(b, 0)
	other.LineStart = 0
	b.LineStart = len(b.Text)
}

// Take makes the built text the file's.
func (f *File) Take(b *Builder) {
	b.Omitting = 0
	b.EndLine()
	b.headTypedNotes()
	f.Text, f.Pieces, f.Hints = string(b.Text), b.Pieces, b.Hints
	f.takeLeftOut(b)
	if f.Pieces == nil {
		f.Pieces = []Piece{}
	}
}

// Source is the place in the file that bytes start..end of Text were read from: the part's name,
// empty where the file has no parts, and a half-open range of its bytes (of an unpacked part where
// the file is packed). What stands for an element or an entity answers as a whole. A range over
// two parts answers for the part it begins in. ok is false where nothing of the range was read
// from the file, as with computed numbers.
func (f *File) Source(start, end int) (part string, from, to int, ok bool) {
	if f.Pieces == nil {
		return f.Parts[0], start, end, start >= 0 && start <= end && end <= len(f.Text)
	}
	first, last := f.Overlap(start, end)
	if first >= last {
		return "", 0, 0, false
	}
	p := &f.Pieces[first]
	for f.Pieces[last-1].part != p.part {
		last--
	}
	q := &f.Pieces[last-1]
	from, _ = f.Within(p, max(start, int(p.Start)))
	_, to = f.Within(q, min(end, int(q.End)))
	return f.Parts[p.part], from, to, true
}

// Overlap is the half-open range of pieces that share a byte with start..end of Text, or hold an
// empty range.
func (f *File) Overlap(start, end int) (first, last int) {
	first = Search(len(f.Pieces), func(i int) bool { return int(f.Pieces[i].End) > start })
	last = Search(len(f.Pieces), func(i int) bool { return int(f.Pieces[i].Start) >= max(end, start+1) })
	return first, last
}

// Search is the smallest index for which is holds, or n; is must hold for all that follow one.
func Search(n int, is func(int) bool) int {
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

// Within is the place in the file of byte at of Text, which lies in p or at its end: as the
// beginning of a range and as the end of one, which differ inside a whole.
func (f *File) Within(p *Piece, at int) (asStart, asEnd int) {
	offset := 0
	switch text := f.Text[p.Start:at]; p.Width {
	case WidthSame:
		offset = len(text)
	case WidthSingle:
		offset = utf8.RuneCountInString(text)
	case WidthUTF16:
		for _, r := range text {
			offset += 2
			if r > 0xFFFF {
				offset += 2
			}
		}
	case WidthWhole:
		switch at {
		case int(p.Start):
			return int(p.From), int(p.From)
		case int(p.End):
			return int(p.To), int(p.To)
		}
		return int(p.From), int(p.To)
	}
	return int(p.From) + offset, int(p.From) + offset
}
