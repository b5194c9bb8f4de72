package draft

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Rich text (RTF) is read word of control by word of control. Numbers of lists stand in it as text
// (\listtext), so that nothing is computed; what a program that knows the control words would not show, in
// groups of their own, is skipped.

func (f *File) readRTF(data []byte) error {
	r := &rtfReader{builder: newBuilder(len(data) / 2), notes: newBuilder(0), data: data, page: windows1252, fonts: map[int]rtfFont{}}
	r.main, r.isUTF8 = r.builder, utf8.Valid(data)
	r.state.fallback, r.state.font = 1, -1
	if err := r.read(); err != nil {
		return err
	}
	cut := len(r.stack) > 0
	for len(r.stack) > 0 {
		r.closeGroup()
	}
	r.endParagraph()
	if len(r.notes.text) > 0 {
		r.beginNotes()
		r.append(r.notes)
	}
	f.take(r.builder)
	if cut {
		f.notice("cut", "The end of this file is missing; it was read as far as it goes.")
	}
	if r.unknown {
		f.notice("letters", "This file has letters in an encoding that is not read; “\uFFFD” stands in their place.")
	}
	return nil
}

type rtfReader struct {
	*builder
	data    []byte
	at      int
	state   rtfState
	stack   []rtfState
	main    *builder
	notes   *builder
	boxes   *builder // text boxes of the paragraph, which go behind it
	count   int      // of notes
	page    []rune
	isUTF8  bool
	fonts   map[int]rtfFont
	current int // the font that the table of fonts is defining
	high    rune
	skip    int // characters that stand for one that was given in Unicode
	raised  rtfRaised
	field   []byte // the instruction of the field read last

	resultFrom int // byte of text where its result begins

	label   int // byte of text behind the paragraph's number
	unknown bool
}

// rtfFont is what a font says of the bytes in it.
type rtfFont struct {
	page   []rune
	known  bool   // that page is the one to use, or that there is none
	symbol string // its name where it is one of symbols
}

// rtfState is what a group may change and gives back at its end.
type rtfState struct {
	gone     bool // the group's content is no text
	table    bool // of fonts
	starred  bool // "\*" was read: a group that is not known is to be skipped
	number   bool // of a list
	field    bool // the instruction of one
	result   bool // of a field
	first    bool // of two forms of the same text: this one is the older
	outer    *builder
	struck   bool
	deleted  bool
	hidden   bool
	super    bool
	cell     bool
	heading  int
	font     int
	fallback int
}

type rtfRaised struct {
	text     []byte
	from, to int
}

func (r *rtfReader) read() error {
	for r.at < len(r.data) {
		switch c := r.data[r.at]; c {
		case '{':
			if len(r.stack) >= MaxDepth {
				return fail(TooDeep, "this file nests its groups more than "+strconv.Itoa(MaxDepth)+" deep, which no draft does, and is not opened; save it again in the program it comes from")
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
		if len(r.text)+len(r.notes.text) > MaxText {
			return textTooLarge()
		}
	}
	return nil
}

func (r *rtfReader) closeGroup() {
	was := r.state
	n := len(r.stack) - 1
	r.state, r.stack, r.skip = r.stack[n], r.stack[:n], 0
	if was.number && !r.state.number && !r.state.gone {
		r.endNumber()
	}
	if was.result && !r.state.result && len(r.text) == r.resultFrom && len(r.raised.text) == 0 && !was.gone {
		r.word(symbolOf(string(r.field)), r.at-1, r.at)
		r.field = r.field[:0]
	}
	if was.outer != nil {
		r.endParagraph()
		r.builder, r.label = was.outer, 0
	}
}

// plain reads characters up to the next that means something.
func (r *rtfReader) plain() {
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
				shown.WriteString(shownBy(font, c))
			}
			text = shown.String()
		}
		r.word(text, from, r.at)
	}
}

// fontName reads the name of a font in the table of fonts.
func (r *rtfReader) fontName() {
	stop := bytes.IndexAny(r.data[r.at:], ";{}\\")
	if stop < 0 {
		stop = len(r.data) - r.at
	}
	if name := symbolFont(string(r.data[r.at : r.at+min(stop, 64)])); name != "" {
		font := r.fonts[r.current]
		font.symbol = name
		r.fonts[r.current] = font
	}
	if r.at += stop; r.at < len(r.data) && r.data[r.at] == ';' {
		r.at++
	}
}

// decoded is the character of a byte in the font's encoding.
func (r *rtfReader) decoded(c byte) string {
	font := r.fonts[r.state.font]
	if font.symbol != "" {
		return shownBy(font.symbol, rune(c))
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
func (r *rtfReader) word(text string, from, to int) {
	s := &r.state
	if s.gone || s.table || text == "" {
		if s.field && len(r.field) < maxInstruction {
			r.field = append(r.field, text...)
		}
		return
	}
	why, gone := Struck, s.struck
	switch {
	case s.deleted:
		why, gone = Deleted, true
	case s.hidden:
		why, gone = Hidden, true
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
		r.omit(why)
		defer r.resume()
	}
	if len(text) == to-from && text == string(r.data[from:to]) {
		r.copy(text, from)
	} else {
		r.put(text, from, to)
	}
}

func (r *rtfReader) flushRaised() {
	if len(r.raised.text) > 0 {
		text := string(r.raised.text)
		r.raised.text = nil
		r.addRaised(text, r.raised.from, r.raised.to)
	}
}

// endNumber makes what was read the paragraph's number.
func (r *rtfReader) endNumber() {
	line := strings.TrimSpace(string(r.text[min(r.lineStart, len(r.text)):]))
	if line == "" {
		return
	}
	r.text = append(r.text[:r.lineStart], line...)
	r.forgetBehind(r.lineStart) // it was computed by the program that wrote the file
	r.hint(HintNumber, 1)
	r.hints[len(r.hints)-1].End = int32(len(r.text))
	r.add(" ")
	r.label = len(r.text)
}

// endParagraph ends the line. A number of words that were all left out goes with them.
func (r *rtfReader) endParagraph() {
	r.flushRaised()
	if n := len(r.leftOut); r.label > r.lineStart && r.label <= len(r.text) && isBlank(r.text[r.label:]) && n > 0 && int(r.leftOut[n-1].At) >= r.label {
		r.text = r.text[:r.lineStart]
		r.forgetBehind(r.lineStart)
	}
	r.label = 0
	if r.blank() {
		r.endLine()
		return
	}
	switch {
	case r.builder == r.notes:
		r.hint(HintNote, 0)
	case r.state.cell:
		r.hint(HintCell, 0)
	}
	if r.state.heading > 0 {
		r.hint(HintHeading, r.state.heading)
	}
	r.endLine()
	if r.boxes != nil && r.builder == r.main {
		r.append(r.boxes)
		r.boxes = nil
	}
}

// unicode adds a character that is given by its number, of which UTF-16 may take two.
func (r *rtfReader) unicode(n, from int) {
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
		text = shownBy(r.fonts[r.state.font].symbol, c)
	}
	if c != 0xAD && c != 0 {
		r.word(text, from, r.at)
	}
}
