// Package plain reads texts in whatever encoding they come, by themselves or with marks in them.
package plain

import (
	"bytes"
	"encoding/base64"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
)

// Decoded is a file's content in UTF-8 with what is needed to find its bytes again.
type Decoded struct {
	Text     string     // valid UTF-8
	skip     int        // bytes of the byte order mark
	width    flat.Width // WidthSame, WidthSingle or WidthUTF16
	replaced []int32    // bytes of text where U+FFFD stands for one byte that is no UTF-8
}

// exact reports whether text is the file, byte for byte.
func (d *Decoded) exact() bool {
	return d.skip == 0 && d.width == flat.WidthSame && len(d.replaced) == 0
}

// Decode tells the encoding by the bytes alone: a byte order mark, then UTF-8, then UTF-16 by its
// zero bytes, then one of the old Windows encodings by which letters the bytes would be.
func Decode(f *flat.File, data []byte) (*Decoded, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		if utf8.Valid(data) {
			return &Decoded{Text: string(data[3:]), skip: 3}, nil
		}
		return repaired(f, data, 3)
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return Wide(data, 2, false)
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return Wide(data, 2, true)
	}
	// A zero byte here and there in UTF-8 is a control character that the check names.
	if i := bytes.IndexByte(data, 0); i >= 0 && (bytes.Count(data, []byte{0})*20 > len(data) || !utf8.Valid(data)) {
		if little, big := wideScore(data, false), wideScore(data, true); little > 0.9 || big > 0.9 {
			f.Tell("utf-16", "This text has no mark of its encoding; it was read as UTF-16.")
			return Wide(data, 0, big > little)
		}
		return nil, notText(i)
	}
	controls := 0
	for _, c := range data {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1A {
			controls++
		}
	}
	if controls > 8 && controls*50 > len(data) {
		return nil, notText(0)
	}
	if utf8.Valid(data) {
		return &Decoded{Text: string(data)}, nil
	}
	good, bad := 0, 0
	for rest := data; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if r == utf8.RuneError && size == 1 {
			bad++
		} else if size > 1 {
			good++
		}
		rest = rest[size:]
	}
	if good > 4*bad {
		return repaired(f, data, 0)
	}
	return single(f, data)
}

func notText(at int) error {
	return refuse.Fail(refuse.Binary, "this is no text but some other kind of file (byte "+strconv.Itoa(at+1)+" is no character); read are "+refuse.Types)
}

// repaired reads UTF-8 in which some bytes are wrong.
func repaired(f *flat.File, data []byte, skip int) (*Decoded, error) {
	d := &Decoded{skip: skip}
	out := make([]byte, 0, len(data)+64)
	line, first := 1, 0
	for rest := data[skip:]; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if r == utf8.RuneError && size == 1 {
			if len(d.replaced) == 0 {
				first = line
			}
			d.replaced = append(d.replaced, int32(len(out)))
		}
		if r == '\n' {
			line++
		}
		out = utf8.AppendRune(out, r)
		rest = rest[size:]
	}
	f.Tell("no-utf-8", "Line "+strconv.Itoa(first)+" and perhaps others hold bytes that are no UTF-8; “\uFFFD” stands in their place.", flat.CountOf("line", first))
	d.Text = string(out)
	return d, nil
}

// wide reads UTF-16.
func Wide(data []byte, skip int, big bool) (*Decoded, error) {
	out := make([]byte, 0, len(data))
	low, high := 0, 1
	if big {
		low, high = 1, 0
	}
	for i := skip; i+1 < len(data); i += 2 {
		r := rune(data[i+low]) | rune(data[i+high])<<8
		if utf16.IsSurrogate(r) {
			second := rune(0)
			if i+3 < len(data) {
				second = rune(data[i+2+low]) | rune(data[i+2+high])<<8
			}
			if r = utf16.DecodeRune(r, second); r != utf8.RuneError {
				i += 2
			}
		}
		if r == 0 {
			return nil, notText(i)
		}
		out = utf8.AppendRune(out, r)
	}
	return &Decoded{Text: string(out), skip: skip, width: flat.WidthUTF16}, nil
}

// wideScore is the share of the beginning that would be letters, marks and spaces if it were
// UTF-16, with nothing for a text that would have no ordinary space or line.
func wideScore(data []byte, big bool) float64 {
	data = data[:min(len(data), 8192)]
	if len(data) < 4 {
		return 0
	}
	good, all, breaks := 0, 0, 0
	for i := 0; i+1 < len(data); i += 2 {
		r := rune(data[i]) | rune(data[i+1])<<8
		if big {
			r = rune(data[i])<<8 | rune(data[i+1])
		}
		all++
		switch {
		case r == ' ' || r == '\n' || r == '\r' || r == '\t':
			good++
			breaks++
		case r == 0:
		case utf16.IsSurrogate(r), unicode.IsPrint(r):
			good++
		}
	}
	if breaks == 0 {
		return 0
	}
	return float64(good) / float64(all)
}

// single reads one of the old Windows encodings.
func single(f *flat.File, data []byte) (*Decoded, error) {
	table, name := chooseTable(data)
	if table == nil {
		return nil, refuse.Fail(refuse.Encoding, "the encoding of this text is not known (it is neither UTF-8 nor UTF-16 nor Windows-1250 to 1256); open it in an editor and save it as plain text in UTF-8")
	}
	out := make([]byte, 0, len(data)+len(data)/8)
	for _, c := range data {
		if c < 0x80 {
			out = append(out, c)
		} else {
			out = utf8.AppendRune(out, table[c-0x80])
		}
	}
	f.Tell("encoding", "This text is not in UTF-8; it was read as "+name+". If letters look wrong, save it as UTF-8 and open it again.", flat.WordOf("name", name))
	return &Decoded{Text: string(out), width: flat.WidthSingle}, nil
}

// Read reads plain text. Lines end in "\n" however they end in the file.
func Read(f *flat.File, data []byte) error {
	d, err := Decode(f, data)
	if err != nil {
		return err
	}
	if len(d.Text) > refuse.MaxText {
		return refuse.TextTooLarge()
	}
	if d.exact() && strings.IndexByte(d.Text, '\r') < 0 {
		f.Text = d.Text
		return nil
	}
	text := make([]byte, 0, len(d.Text))
	add := func(s string, from, to int, w flat.Width) {
		start := int32(len(text))
		text = append(text, s...)
		f.Pieces = append(f.Pieces, flat.Piece{Start: start, End: int32(len(text)), From: int32(from), To: int32(to), Leaf: -1, Width: w})
	}
	for at := 0; at < len(d.Text); {
		n := strings.IndexAny(d.Text[at:], "\r\n")
		switch {
		case n < 0:
			add(d.Text[at:], at, len(d.Text), flat.WidthSame)
			at = len(d.Text)
		case d.Text[at+n] == '\n':
			add(d.Text[at:at+n+1], at, at+n+1, flat.WidthSame)
			at += n + 1
		default:
			if n > 0 {
				add(d.Text[at:at+n], at, at+n, flat.WidthSame)
			}
			stop := at + n + 1
			if strings.HasPrefix(d.Text[stop:], "\n") {
				stop++
			}
			add("\n", at+n, stop, flat.WidthWhole)
			at = stop
		}
	}
	f.Text = string(text)
	if f.Pieces == nil {
		f.Pieces = []flat.Piece{}
	}
	d.restore(f.Pieces)
	return nil
}

// restore turns places in d.text into places in the file.
func (d *Decoded) restore(pieces []flat.Piece) {
	if d.exact() {
		return
	}
	at, file, next := 0, d.skip, 0 // the cursor in text and in the file, the next replaced byte
	move := func(to int) int {
		if to < at {
			at, file, next = 0, d.skip, 0
		}
		for at < to {
			stop := to
			if next < len(d.replaced) && int(d.replaced[next]) < to {
				stop = int(d.replaced[next])
			}
			switch text := d.Text[at:stop]; d.width {
			case flat.WidthUTF16:
				for _, r := range text {
					file += 2
					if r > 0xFFFF {
						file += 2
					}
				}
			case flat.WidthSingle:
				file += utf8.RuneCountInString(text)
			default:
				file += len(text)
			}
			at = stop
			if stop < to {
				at, file, next = at+len("\uFFFD"), file+1, next+1
			}
		}
		return file
	}
	order := make([]int, len(pieces)) // notes stand behind the text, wherever they were read
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return int(pieces[a].From) - int(pieces[b].From) })
	for _, i := range order {
		p := &pieces[i]
		length := p.To - p.From
		p.From, p.To = int32(move(int(p.From))), int32(move(int(p.To)))
		if p.Width == flat.WidthSame {
			p.Width = d.width
			if d.width == flat.WidthSame && p.To-p.From != length {
				p.Width = flat.WidthWhole
			}
		}
	}
}

// Base64 is what the text encodes, up to where it is damaged.
func Base64(text string) string {
	text = strings.Map(func(c rune) rune {
		if c <= ' ' || c == '=' {
			return -1
		}
		return c
	}, text)
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(text)))
	n, _ := base64.RawStdEncoding.Decode(out, []byte(text))
	return string(out[:n])
}

// ReadMarkup reads a text with marks in it, in whatever encoding it comes.
func ReadMarkup(f *flat.File, data []byte, read func(text string) (*flat.Builder, error)) error {
	d, err := Decode(f, data)
	if err != nil {
		return err
	}
	if len(d.Text) > refuse.MaxText {
		return refuse.TextTooLarge()
	}
	b, err := read(d.Text)
	if err != nil {
		return err
	}
	f.Take(b)
	d.restore(f.Pieces)
	return nil
}
