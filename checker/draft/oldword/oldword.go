// Package oldword reads the text of Word's files from before DOCX (DOC, of Word 97 to 2003): words in order,
// with what is struck out, deleted by a tracked change or hidden, and the notes. The numbers that Word computes
// and everything about looks are left.
package oldword

import (
	"encoding/binary"
	"errors"
	"unicode/utf16"
)

// What can be wrong with a file.
var (
	ErrDamaged   = errors.New("the file is cut off or damaged")
	ErrEncrypted = errors.New("the file is encrypted")
	ErrNoWord    = errors.New("the file is no Word document")
	ErrOlder     = errors.New("the file is of a Word before Word 97")
)

// A Document is what a file says.
type Document struct {
	Text  []Run
	Notes []Run // footnotes and endnotes, each ending in a line end
}

// A Run is text of one look. Lines end in "\n".
type Run struct {
	Text                    string
	Struck, Deleted, Hidden bool
}

// Places in the head of the main stream.
const (
	headVersion = 0x02
	headFlags   = 0x0A
	headText    = 0x4C // characters of the text, of the footnotes, of the headers, of macros, of comments, of the endnotes
	headLooks   = 0xFA
	headPieces  = 0x1A2
	headSize    = 0x1AA

	flagEncrypted   = 0x0100
	flagSecondTable = 0x0200

	firstVersion = 0xC1 // of Word 97
)

// Read reads a file. It never panics, whatever the file holds.
func Read(data []byte) (*Document, error) {
	c, err := openCompound(data)
	if err != nil {
		return nil, err
	}
	main := c.stream("WordDocument")
	if main == nil {
		return nil, ErrNoWord
	}
	if len(main) < headSize {
		return nil, ErrDamaged
	}
	flags := binary.LittleEndian.Uint16(main[headFlags:])
	switch {
	case binary.LittleEndian.Uint16(main[headVersion:]) < firstVersion:
		return nil, ErrOlder
	case flags&flagEncrypted != 0:
		return nil, ErrEncrypted
	}
	table := c.stream("0Table")
	if flags&flagSecondTable != 0 {
		table = c.stream("1Table")
	}
	pieces, err := readPieces(part(table, main, headPieces))
	if err != nil {
		return nil, err
	}
	r := &reader{main: main, pieces: pieces, looks: readLooks(main, part(table, main, headLooks)), left: len(main)}
	var ends [6]int
	at := 0
	for i := range ends {
		at += int(min(binary.LittleEndian.Uint32(main[headText+4*i:]), 1<<28))
		ends[i] = at
	}
	d := &Document{Text: r.runs(0, ends[0])}
	d.Notes = append(r.runs(ends[0], ends[1]), r.runs(ends[4], ends[5])...)
	return d, nil
}

// part is the piece of the table stream that the head names at an offset.
func part(table, main []byte, at int) []byte {
	from, size := int64(binary.LittleEndian.Uint32(main[at:])), int64(binary.LittleEndian.Uint32(main[at+4:]))
	if from+size > int64(len(table)) {
		return nil
	}
	return table[from : from+size]
}

// A piece is a stretch of characters that stand together in the main stream.
type piece struct {
	start, end int // characters
	at         int // byte of the main stream
	wide       bool
}

func readPieces(b []byte) (all []piece, err error) {
	for len(b) > 3 && b[0] == 1 {
		n := 3 + int(binary.LittleEndian.Uint16(b[1:]))
		b = b[min(n, len(b)):]
	}
	if len(b) < 5 || b[0] != 2 {
		return nil, ErrDamaged
	}
	b = b[5:]
	n := (len(b) - 4) / 12
	if n < 1 {
		return nil, ErrDamaged
	}
	for i := range n {
		start, end := int(binary.LittleEndian.Uint32(b[4*i:])), int(binary.LittleEndian.Uint32(b[4*i+4:]))
		fc := binary.LittleEndian.Uint32(b[4*(n+1)+8*i+2:])
		if start > end || i > 0 && start < all[i-1].end || end > 1<<28 {
			return nil, ErrDamaged
		}
		p := piece{start, end, int(fc &^ (1 << 30)), fc&(1<<30) == 0}
		if !p.wide {
			p.at /= 2
		}
		all = append(all, p)
	}
	return all, nil
}

type reader struct {
	main   []byte
	pieces []piece
	looks  []look
	fields []bool // open fields: true while their instruction stands
	out    []Run
	text   []byte
	is     look
	high   rune
	left   int // characters that the file can hold: pieces may claim the same bytes again and again
}

// runs are the characters from..to with their looks.
func (r *reader) runs(from, to int) []Run {
	r.out, r.text, r.is, r.fields = nil, nil, look{}, nil
	looks := 0
	for _, p := range r.pieces {
		width := 1
		if p.wide {
			width = 2
		}
		looks = r.lookAt(looks, p.at, true)
		for cp := max(p.start, from); cp < min(p.end, to); cp++ {
			at := p.at + (cp-p.start)*width
			if at < 0 || at+width > len(r.main) || r.left == 0 {
				break
			}
			r.left--
			looks = r.lookAt(looks, at, false)
			c := windows1252(r.main[at])
			if p.wide {
				c = rune(binary.LittleEndian.Uint16(r.main[at:]))
			}
			r.add(c, looks)
		}
	}
	r.flush()
	return r.out
}

// lookAt is the index of the look that holds at a byte of the main stream, from the one before on.
func (r *reader) lookAt(i, at int, anew bool) int {
	if anew {
		low, high := 0, len(r.looks)
		for low < high {
			if middle := (low + high) / 2; r.looks[middle].to > at {
				high = middle
			} else {
				low = middle + 1
			}
		}
		return low
	}
	for i < len(r.looks) && r.looks[i].to <= at {
		i++
	}
	return i
}

func (r *reader) add(c rune, at int) {
	is := look{}
	if at < len(r.looks) {
		is = r.looks[at]
		is.from, is.to = 0, 0
	}
	switch c {
	case 0x13:
		if len(r.fields) < 64 {
			r.fields = append(r.fields, true)
		}
		return
	case 0x14:
		if n := len(r.fields); n > 0 {
			r.fields[n-1] = false
		}
		return
	case 0x15:
		if n := len(r.fields); n > 0 {
			r.fields = r.fields[:n-1]
		}
		return
	case '\r', 0x07, 0x0C:
		r.fields = nil // an instruction ends with its paragraph, closed or not
		c = '\n'
	case 0x0B:
		c = '\n'
	case 0x1E:
		c = '\u2011'
	case '\t':
	default:
		if c < ' ' || c == 0xAD { // marks of notes and pictures, soft hyphens
			return
		}
	}
	for _, instruction := range r.fields {
		if instruction {
			return
		}
	}
	if is != r.is {
		r.flush()
		r.is = is
	}
	if utf16.IsSurrogate(c) {
		if r.high == 0 {
			r.high = c
			return
		}
		c = utf16.DecodeRune(r.high, c)
	}
	r.high = 0
	r.text = append(r.text, string(c)...)
}

func (r *reader) flush() {
	if len(r.text) > 0 {
		r.out = append(r.out, Run{string(r.text), r.is.struck, r.is.deleted, r.is.hidden})
		r.text = r.text[:0]
	}
}

// upper are the characters of Windows-1252 from 0x80 to 0x9F.
var upper = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ")

func windows1252(c byte) rune {
	if c >= 0x80 && c < 0xA0 {
		return upper[c-0x80]
	}
	return rune(c)
}
