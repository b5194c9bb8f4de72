package pdf

import "strings"

// A font says of each code which letters it shows and how far it moves on.
type font struct {
	composite bool
	wide      int // bytes of a code of a composite font: 2, or 0 where the encoding tells
	encoding  *charmap
	unicode   *charmap
	plain     bool // the codes of a composite font are UTF-16 themselves
	names     map[uint32]string
	base      *[256]rune
	widths    map[int]float64 // of codes, of a composite font of the letters' numbers; in sizes of type
	usual     float64
	standard  *[95]uint16
	bold      bool
	glyphs    map[uint32]glyph
}

// A glyph is what one code shows.
type glyph struct {
	letters string
	width   float64 // in sizes of type
	known   bool
}

func (f *file) font(d dict) *font {
	out := &font{glyphs: map[uint32]glyph{}, widths: map[int]float64{}}
	if s, ok := f.get(d["ToUnicode"]).(*stream); ok {
		if data, err := f.unpack(s); err == nil {
			out.unicode = readCharmap(data, &f.values)
		}
	}
	face := string(f.nameOf(d["BaseFont"]))
	subtype := f.nameOf(d["Subtype"])
	if subtype == "Type0" {
		f.compositeFont(out, d)
	} else {
		f.simpleFont(out, d, subtype, face)
	}
	lower := strings.ToLower(face)
	out.bold = strings.Contains(lower, "bold") || strings.Contains(lower, "black") || strings.Contains(lower, "heavy")
	return out
}

func (f *file) nameOf(v any) name {
	n, _ := f.get(v).(name)
	return n
}

func (f *file) compositeFont(out *font, d dict) {
	out.composite, out.wide, out.usual = true, 2, 1
	switch encoding := f.get(d["Encoding"]).(type) {
	case name:
		switch {
		case strings.Contains(string(encoding), "UCS2"), strings.Contains(string(encoding), "UTF16"):
			out.plain = true
		case !strings.HasPrefix(string(encoding), "Identity"):
			out.wide = 0
		}
	case *stream:
		if data, err := f.unpack(encoding); err == nil {
			out.encoding = readCharmap(data, &f.values)
			out.wide = 0
		}
	}
	descendants := f.array(d["DescendantFonts"])
	if len(descendants) == 0 {
		return
	}
	below := f.dict(descendants[0])
	if v := f.get(below["DW"]); v != nil {
		out.usual = number(v) / 1000
	}
	list := f.array(below["W"])
	for i := 0; i < len(list); {
		first := whole(f.get(list[i]))
		if i+1 >= len(list) {
			break
		}
		if each, ok := f.get(list[i+1]).(array); ok {
			for k, w := range each {
				out.widths[first+k] = number(f.get(w)) / 1000
			}
			i += 2
			continue
		}
		if i+2 >= len(list) {
			break
		}
		w := number(f.get(list[i+2])) / 1000
		last := whole(f.get(list[i+1]))
		for c := first; c <= last && c-first < 65536 && len(out.widths) < 200_000; c++ {
			out.widths[c] = w
		}
		i += 3
	}
}

func (f *file) simpleFont(out *font, d dict, subtype name, face string) {
	scale := 1.0 / 1000
	if subtype == "Type3" {
		if m := f.array(d["FontMatrix"]); len(m) == 6 {
			scale = number(f.get(m[0]))
		}
	}
	descriptor := f.dict(d["FontDescriptor"])
	out.usual = number(f.get(descriptor["MissingWidth"])) * scale
	first := whole(f.get(d["FirstChar"]))
	widths := f.array(d["Widths"])
	for i, w := range widths {
		if i > 255 {
			break
		}
		out.widths[first+i] = number(f.get(w)) * scale
	}
	if len(widths) == 0 {
		out.standard, out.usual = standardWidths(face)
	}
	encoding := f.get(d["Encoding"])
	base := f.nameOf(encoding)
	if e, ok := encoding.(dict); ok {
		base = f.nameOf(e["BaseEncoding"])
		out.names = map[uint32]string{}
		at := uint32(0)
		for _, v := range f.array(e["Differences"]) {
			switch v := f.get(v).(type) {
			case int:
				at = uint32(v)
			case name:
				out.names[at] = string(v)
				at++
			}
		}
	}
	switch {
	case base == "MacRomanEncoding":
		out.base = &macRoman
	case base == "WinAnsiEncoding", subtype == "TrueType":
		out.base = &winAnsi
	default:
		out.base = &standardEncoding
	}
}

// next is the first code of s and its length in bytes; s must not be empty.
func (t *font) next(s string) (c uint32, size int) {
	switch {
	case !t.composite:
		size = 1
	case t.wide > 0:
		size = t.wide
	case t.encoding != nil:
		size = t.encoding.sizeOf(s)
	case s[0] >= 0x81:
		size = 2
	default:
		size = 1
	}
	size = min(size, len(s))
	return code(text(s[:size])), size
}

func (t *font) glyph(c uint32) glyph {
	g, ok := t.glyphs[c]
	if !ok {
		g = t.look(c)
		if len(t.glyphs) < 70_000 {
			t.glyphs[c] = g
		}
	}
	return g
}

func (t *font) look(c uint32) glyph {
	g := glyph{width: t.usual}
	number := int(c)
	if t.encoding != nil {
		if cid, ok := t.encoding.cid(c); ok {
			number = cid
		}
	}
	if w, ok := t.widths[number]; ok {
		g.width = w
	} else if t.standard != nil {
		if r := t.base[byte(c)]; r >= 32 && r < 127 {
			g.width = float64(t.standard[r-32]) / 1000
		}
	}
	g.letters = clean(t.unicode.letters(c))
	if g.letters == "" && t.plain {
		g.letters = clean(string(rune(c)))
	}
	if g.letters == "" && !t.composite {
		if named, ok := t.names[c]; ok {
			g.letters = clean(lettersOfName(named))
		} else if r := t.base[byte(c)]; r != 0 {
			g.letters = clean(string(r))
		}
	}
	g.known = g.letters != ""
	return g
}

// clean makes letters of ligatures and leaves out what is no letter, such as a font's own places.
func clean(s string) string {
	simple := true
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			simple = false
			break
		}
	}
	if simple {
		return s
	}
	var out strings.Builder
	for _, r := range s {
		switch {
		case r >= 0xFB00 && r <= 0xFB06:
			out.WriteString(ligatures[r-0xFB00])
		case r == 0xF001 || r == 0xF002: // where fonts of the Liberation family keep fi and fl
			out.WriteString(ligatures[r-0xF000])
		case r >= 0xF020 && r <= 0xF07E: // where fonts of symbols keep what has a place in ASCII
			out.WriteRune(r - 0xF000)
		case r == 0xF0B7:
			out.WriteRune('•')
		case r == '\t', r == '\n', r == '\r', r == 0xA0, r == 0x202F, r == 0x2007, r == 0x3000:
			out.WriteByte(' ')
		case r < ' ', r >= 0x7F && r < 0xA0, r == 0xFFFD, r == 0xFEFF, r == 0x200B, r >= 0xE000 && r < 0xF900:
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "ft", "st"}
