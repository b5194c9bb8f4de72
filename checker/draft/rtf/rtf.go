// Package rtf reads rich text (RTF) word of control by word of control. Numbers of lists stand in it as text (\listtext),
// so that nothing is computed; what a program that knows the control words would not show, in groups of their own, is
// skipped.
package rtf

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/plain"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/signs"
)

// Read reads rich text.
func Read(f *flat.File, data []byte) error {
	r := &reader{Builder: flat.NewBuilder(len(data) / 2), notes: flat.NewBuilder(0), data: data, page: plain.Windows1252, fonts: map[int]font{}}
	r.main, r.isUTF8 = r.Builder, utf8.Valid(data)
	r.state.fallback, r.state.font = 1, -1
	if err := r.read(); err != nil {
		return err
	}
	cut := len(r.stack) > 0
	for len(r.stack) > 0 {
		r.closeGroup()
	}
	r.endParagraph()
	if len(r.notes.Text) > 0 {
		r.BeginNotes()
		r.Append(r.notes)
	}
	f.Take(r.Builder)
	if cut {
		f.Tell("cut", "The end of this file is missing; it was read as far as it goes.")
	}
	if r.unknown {
		f.Tell("letters", "This file has letters in an encoding that is not read; “\uFFFD” stands in their place.")
	}
	return nil
}

type reader struct {
	*flat.Builder
	data    []byte
	at      int
	state   state
	stack   []state
	main    *flat.Builder
	notes   *flat.Builder
	boxes   *flat.Builder // text boxes of the paragraph, which go behind it
	count   int           // of notes
	page    []rune
	isUTF8  bool
	fonts   map[int]font
	current int // the font that the table of fonts is defining
	high    rune
	skip    int // characters that stand for one that was given in Unicode
	raised  raised
	field   []byte // the instruction of the field read last

	resultFrom int // byte of text where its result begins

	label   int // byte of text behind the paragraph's number
	unknown bool
}

// font is what a font says of the bytes in it.
type font struct {
	page   []rune
	known  bool   // that page is the one to use, or that there is none
	symbol string // its name where it is one of symbols
}

// state is what a group may change and gives back at its end.
type state struct {
	gone     bool // the group's content is no text
	table    bool // of fonts
	starred  bool // "\*" was read: a group that is not known is to be skipped
	number   bool // of a list
	field    bool // the instruction of one
	result   bool // of a field
	first    bool // of two forms of the same text: this one is the older
	outer    *flat.Builder
	struck   bool
	deleted  bool
	hidden   bool
	super    bool
	cell     bool
	heading  int
	font     int
	fallback int
}

type raised struct {
	text     []byte
	from, to int
}

func (r *reader) read() error {
	for r.at < len(r.data) {
		switch c := r.data[r.at]; c {
		case '{':
			if len(r.stack) >= refuse.MaxDepth {
				return refuse.Fail(refuse.TooDeep, "this file nests its groups more than "+strconv.Itoa(refuse.MaxDepth)+" deep, which no draft does, and is not opened; save it again in the program it comes from")
			}
			r.stack = append(r.stack, r.state)
			r.state.starred, r.state.outer, r.skip = false, nil, 0
			if r.state.first {
				r.state.first, r.state.gone = false, true
			}
			r.at++
		case '}':
			r.at++
			if len(r.stack) == 0 {
				return nil
			}
			r.closeGroup()
			if len(r.stack) == 0 {
				return nil
			}
		case '\\':
			r.control()
		case '\r', '\n', 0:
			r.at++
		default:
			r.plain()
		}
		if len(r.Text)+len(r.notes.Text) > refuse.MaxText {
			return refuse.TextTooLarge()
		}
	}
	return nil
}

func (r *reader) closeGroup() {
	was := r.state
	n := len(r.stack) - 1
	r.state, r.stack, r.skip = r.stack[n], r.stack[:n], 0
	if was.number && !r.state.number && !r.state.gone {
		r.endNumber()
	}
	if was.result && !r.state.result && len(r.Text) == r.resultFrom && len(r.raised.text) == 0 && !was.gone {
		r.word(signs.FieldSymbol(string(r.field)), r.at-1, r.at)
		r.field = r.field[:0]
	}
	if was.outer != nil {
		r.endParagraph()
		r.Builder, r.label = was.outer, 0
	}
}

// plain reads characters up to the next that means something.
func (r *reader) plain() {
	from := r.at
	for r.at < len(r.data) {
		c := r.data[r.at]
		if c == '{' || c == '}' || c == '\\' || c == '\r' || c == '\n' || c == 0 {
			break
		}
		if r.skip > 0 {
			r.skip--
			r.at++
			from = r.at
			continue
		}
		if c >= utf8.RuneSelf || r.state.table {
			if r.at > from {
				break
			}
			if size := 1; c >= utf8.RuneSelf {
				text := r.decoded(c)
				if r.isUTF8 {
					_, size = utf8.DecodeRune(r.data[r.at:])
					text = string(r.data[r.at : r.at+size])
				}
				r.at += size
				r.word(text, from, r.at)
			} else {
				r.fontName()
			}
			return
		}
		r.at++
	}
	if r.at > from {
		text := string(r.data[from:r.at])
		if font := r.fonts[r.state.font].symbol; font != "" {
			var shown strings.Builder
			for _, c := range text {
				shown.WriteString(signs.ShownBy(font, c))
			}
			text = shown.String()
		}
		r.word(text, from, r.at)
	}
}

// fontName reads the name of a font in the table of fonts.
func (r *reader) fontName() {
	stop := bytes.IndexAny(r.data[r.at:], ";{}\\")
	if stop < 0 {
		stop = len(r.data) - r.at
	}
	if name := signs.FontOf(string(r.data[r.at : r.at+min(stop, 64)])); name != "" {
		font := r.fonts[r.current]
		font.symbol = name
		r.fonts[r.current] = font
	}
	if r.at += stop; r.at < len(r.data) && r.data[r.at] == ';' {
		r.at++
	}
}

// decoded is the character of a byte in the font's encoding.
func (r *reader) decoded(c byte) string {
	font := r.fonts[r.state.font]
	if font.symbol != "" {
		return signs.ShownBy(font.symbol, rune(c))
	}
	if c < utf8.RuneSelf {
		return string(rune(c))
	}
	page := r.page
	if font.known {
		page = font.page
	}
	if page == nil {
		r.unknown = true
		return "\uFFFD"
	}
	return string(page[c-utf8.RuneSelf])
}

// word adds characters that stand at from..to of the file.
func (r *reader) word(text string, from, to int) {
	s := &r.state
	if s.gone || s.table || text == "" {
		if s.field && len(r.field) < signs.MaxInstruction {
			r.field = append(r.field, text...)
		}
		return
	}
	why, gone := flat.Struck, s.struck
	switch {
	case s.deleted:
		why, gone = flat.Deleted, true
	case s.hidden:
		why, gone = flat.Hidden, true
	}
	if s.super && !gone && !s.number {
		if len(r.raised.text) == 0 {
			r.raised.from = from
		}
		if len(r.raised.text) < 64 {
			r.raised.text, r.raised.to = append(r.raised.text, text...), to
			return
		}
	}
	r.flushRaised()
	if gone {
		r.Omit(why)
		defer r.Resume()
	}
	if len(text) == to-from && text == string(r.data[from:to]) {
		r.Copy(text, from)
	} else {
		r.Put(text, from, to)
	}
}

func (r *reader) flushRaised() {
	if len(r.raised.text) > 0 {
		text := string(r.raised.text)
		r.raised.text = nil
		r.AddRaised(text, r.raised.from, r.raised.to)
	}
}

// endNumber makes what was read the paragraph's number.
func (r *reader) endNumber() {
	line := strings.TrimSpace(string(r.Text[min(r.LineStart, len(r.Text)):]))
	if line == "" {
		return
	}
	r.Text = append(r.Text[:r.LineStart], line...)
	r.ForgetBehind(r.LineStart) // it was computed by the program that wrote the file
	r.Hint(flat.HintNumber, 1)
	r.Hints[len(r.Hints)-1].End = int32(len(r.Text))
	r.Add(" ")
	r.label = len(r.Text)
}

// endParagraph ends the line. A number of words that were all left out goes with them.
func (r *reader) endParagraph() {
	r.flushRaised()
	if n := len(r.LeftOut); r.label > r.LineStart && r.label <= len(r.Text) && flat.IsBlank(r.Text[r.label:]) && n > 0 && int(r.LeftOut[n-1].At) >= r.label {
		r.Text = r.Text[:r.LineStart]
		r.ForgetBehind(r.LineStart)
	}
	r.label = 0
	if r.Blank() {
		r.EndLine()
		return
	}
	switch {
	case r.Builder == r.notes:
		r.Hint(flat.HintNote, 0)
	case r.state.cell:
		r.Hint(flat.HintCell, 0)
	}
	if r.state.heading > 0 {
		r.Hint(flat.HintHeading, r.state.heading)
	}
	r.EndLine()
	if r.boxes != nil && r.Builder == r.main {
		r.Append(r.boxes)
		r.boxes = nil
	}
}

// unicode adds a character that is given by its number, of which UTF-16 may take two.
func (r *reader) unicode(n, from int) {
	c := rune(n)
	if c < 0 {
		c += 0x10000
	}
	r.skip = r.state.fallback
	if utf16.IsSurrogate(c) {
		if r.high == 0 {
			r.high = c
			return
		}
		c = utf16.DecodeRune(r.high, c)
	}
	r.high = 0
	text := string(c)
	if c >= 0xF000 && c <= 0xF0FF {
		text = signs.ShownBy(r.fonts[r.state.font].symbol, c)
	}
	if c != 0xAD && c != 0 {
		r.word(text, from, r.at)
	}
}
