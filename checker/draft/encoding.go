package draft

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// decoded is a file's content in UTF-8 with what is needed to find its bytes again.
type decoded struct {
	text     string
	skip     int     // bytes of the byte order mark
	width    width   // widthSame, widthSingle or widthUTF16
	replaced []int32 // bytes of text where U+FFFD stands for one byte that is no UTF-8
}

// exact reports whether text is the file, byte for byte.
func (d *decoded) exact() bool { return d.skip == 0 && d.width == widthSame && len(d.replaced) == 0 }

// decode tells the encoding by the bytes alone: a byte order mark, then UTF-8, then UTF-16 by its
// zero bytes, then one of the old Windows encodings by which letters the bytes would be.
func (f *File) decode(data []byte) (*decoded, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		if utf8.Valid(data) {
			return &decoded{text: string(data[3:]), skip: 3}, nil
		}
		return f.repaired(data, 3)
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return f.wide(data, 2, false)
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return f.wide(data, 2, true)
	}
	// A zero byte here and there in UTF-8 is a control character that the check names.
	if i := bytes.IndexByte(data, 0); i >= 0 && (bytes.Count(data, []byte{0})*20 > len(data) || !utf8.Valid(data)) {
		if little, big := wideScore(data, false), wideScore(data, true); little > 0.9 || big > 0.9 {
			f.notice("utf-16", "This text has no mark of its encoding; it was read as UTF-16.")
			return f.wide(data, 0, big > little)
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
		return &decoded{text: string(data)}, nil
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
		return f.repaired(data, 0)
	}
	return f.single(data)
}

func notText(at int) error {
	return fail(Binary, "this is no text but some other kind of file (byte "+strconv.Itoa(at+1)+" is no character); read are "+Types)
}

// repaired reads UTF-8 in which some bytes are wrong.
func (f *File) repaired(data []byte, skip int) (*decoded, error) {
	d := &decoded{skip: skip}
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
	f.notice("no-utf-8", "Line "+strconv.Itoa(first)+" and perhaps others hold bytes that are no UTF-8; “\uFFFD” stands in their place.", countOf("line", first))
	d.text = string(out)
	return d, nil
}

// wide reads UTF-16.
func (f *File) wide(data []byte, skip int, big bool) (*decoded, error) {
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
	return &decoded{text: string(out), skip: skip, width: widthUTF16}, nil
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
func (f *File) single(data []byte) (*decoded, error) {
	table, name := chooseTable(data)
	if table == nil {
		return nil, fail(Encoding, "the encoding of this text is not known (it is neither UTF-8 nor UTF-16 nor Windows-1250 to 1256); open it in an editor and save it as plain text in UTF-8")
	}
	out := make([]byte, 0, len(data)+len(data)/8)
	for _, c := range data {
		if c < 0x80 {
			out = append(out, c)
		} else {
			out = utf8.AppendRune(out, table[c-0x80])
		}
	}
	f.notice("encoding", "This text is not in UTF-8; it was read as "+name+". If letters look wrong, save it as UTF-8 and open it again.", wordOf("name", name))
	return &decoded{text: string(out), width: widthSingle}, nil
}

// readText reads plain text. Lines end in "\n" however they end in the file.
func (f *File) readText(data []byte) error {
	d, err := f.decode(data)
	if err != nil {
		return err
	}
	if len(d.text) > MaxText {
		return textTooLarge()
	}
	if d.exact() && strings.IndexByte(d.text, '\r') < 0 {
		f.Text = d.text
		return nil
	}
	text := make([]byte, 0, len(d.text))
	add := func(s string, from, to int, w width) {
		start := int32(len(text))
		text = append(text, s...)
		f.pieces = append(f.pieces, piece{start, int32(len(text)), int32(from), int32(to), -1, 0, w})
	}
	for at := 0; at < len(d.text); {
		n := strings.IndexAny(d.text[at:], "\r\n")
		switch {
		case n < 0:
			add(d.text[at:], at, len(d.text), widthSame)
			at = len(d.text)
		case d.text[at+n] == '\n':
			add(d.text[at:at+n+1], at, at+n+1, widthSame)
			at += n + 1
		default:
			if n > 0 {
				add(d.text[at:at+n], at, at+n, widthSame)
			}
			stop := at + n + 1
			if strings.HasPrefix(d.text[stop:], "\n") {
				stop++
			}
			add("\n", at+n, stop, widthWhole)
			at = stop
		}
	}
	f.Text = string(text)
	if f.pieces == nil {
		f.pieces = []piece{}
	}
	d.restore(f.pieces)
	return nil
}

// restore turns places in d.text into places in the file.
func (d *decoded) restore(pieces []piece) {
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
			switch text := d.text[at:stop]; d.width {
			case widthUTF16:
				for _, r := range text {
					file += 2
					if r > 0xFFFF {
						file += 2
					}
				}
			case widthSingle:
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
	slices.SortStableFunc(order, func(a, b int) int { return int(pieces[a].from) - int(pieces[b].from) })
	for _, i := range order {
		p := &pieces[i]
		length := p.to - p.from
		p.from, p.to = int32(move(int(p.from))), int32(move(int(p.to)))
		if p.width == widthSame {
			p.width = d.width
			if d.width == widthSame && p.to-p.from != length {
				p.width = widthWhole
			}
		}
	}
}

func textTooLarge() error {
	return fail(TooLarge, "the text of this file has more than "+megabytes(MaxText)+" MB; split the draft")
}
