package signs

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Fonts of symbols show other characters than the text has: the file says "a" or U+F061 and the page shows
// α. What is known is written as what it shows; what is not known is named, so that nothing is taken for
// a letter.

// symbolTable is the character that the font Symbol shows for each byte from 0x20 on.
var symbolTable = []rune(" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼" + strings.Repeat("\x00", 33) +
	"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\x00⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭\x00")

// wingdings are the characters of the font Wingdings that texts use.
var wingdings = map[byte]rune{
	0x20: ' ', 0x21: '✏', 0x22: '✂', 0x28: '☎', 0x2A: '✉', 0x36: '⌛', 0x3F: '✍', 0x46: '☞', 0x45: '☜', 0x47: '☝', 0x48: '☟', 0x4A: '☺', 0x4C: '☹', 0x52: '☼',
	0x6C: '●', 0x6D: '❍', 0x6E: '■', 0x6F: '□', 0x71: '❑', 0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x78: '⌧', 0x7B: '❀', 0x7C: '✿',
	0x80: '⓪', 0x81: '①', 0x82: '②', 0x83: '③', 0x84: '④', 0x85: '⑤', 0x86: '⑥', 0x87: '⑦', 0x88: '⑧', 0x89: '⑨', 0x8A: '⑩',
	0x8C: '❶', 0x8D: '❷', 0x8E: '❸', 0x8F: '❹', 0x90: '❺', 0x91: '❻', 0x92: '❼', 0x93: '❽', 0x94: '❾', 0x95: '❿',
	0x9E: '·', 0x9F: '•', 0xA0: '▪', 0xA1: '○', 0xA4: '◉', 0xA5: '◎', 0xA7: '▪', 0xA8: '□', 0xAA: '✦', 0xAB: '★', 0xAC: '✶', 0xB2: '⟡',
	0xD8: '➢', 0xDC: '➲', 0xDF: '←', 0xE0: '→', 0xE1: '↑', 0xE2: '↓', 0xE8: '➔', 0xEF: '⇦', 0xF0: '⇨', 0xF1: '⇧', 0xF2: '⇩', 0xF3: '⬄',
	0xFB: '✗', 0xFC: '✓', 0xFD: '☒', 0xFE: '☑',
}

// wingdings2 are those of Wingdings 2.
var wingdings2 = map[byte]rune{0x20: ' ', 0x4F: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x97: '●', 0x98: '•', 0xA2: '■', 0xA3: '□'}

// FontOf is the font's name in small letters where it is one of symbols, else empty.
func FontOf(name string) string {
	switch name = strings.ToLower(strings.TrimSpace(name)); name {
	case "symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "zapf dingbats", "zapfdingbats", "marlett":
		return name
	}
	return ""
}

// ShownBy is what the font shows for a character of its own range or of the Latin one.
func ShownBy(font string, c rune) string {
	code := c
	if c >= 0xF000 && c <= 0xF0FF {
		code = c - 0xF000
	}
	if code > 0xFF || code < 0x20 {
		return string(c)
	}
	shown := rune(0)
	switch font {
	case "symbol":
		if i := int(code - 0x20); i < len(symbolTable) {
			shown = symbolTable[i]
		}
	case "wingdings":
		shown = wingdings[byte(code)]
	case "wingdings 2":
		shown = wingdings2[byte(code)]
	case "":
		return Symbol(c)
	}
	switch {
	case shown != 0:
		return string(shown)
	case code == ' ' || code == 0xA0:
		return " "
	}
	return "[" + strings.ToUpper(font[:1]) + font[1:] + " " + strconv.Itoa(int(code)) + "]"
}

// CharOf is the character that a w:sym stands for.
func CharOf(font, code string) string {
	n, err := strconv.ParseUint(code, 16, 32)
	if err != nil || n == 0 || !utf8.ValidRune(rune(n)) {
		return ""
	}
	if n >= 0xF020 && n <= 0xF0FF && hasLetters(font) {
		return string(rune(n - 0xF000))
	}
	return ShownBy(FontOf(font), rune(n))
}

// hasLetters reports whether the font is one of letters, of which the private range shows the Latin characters.
func hasLetters(font string) bool {
	font = strings.ToLower(font)
	for _, name := range []string{"times", "arial", "calibri", "cambria", "courier", "verdana", "tahoma", "georgia", "garamond", "helvetica", "palatino", "book antiqua"} {
		if strings.Contains(font, name) {
			return true
		}
	}
	return false
}

// MaxInstruction is how many bytes of a field's instruction are looked at.
const MaxInstruction = 200

// FieldSymbol is the character that a field's instruction shows, SYMBOL 97 \f "Symbol"; empty where it is another.
func FieldSymbol(instruction string) string {
	words := strings.Fields(strings.ReplaceAll(instruction, "\"", " \" "))
	if len(words) < 2 || words[0] != "SYMBOL" {
		return ""
	}
	n, err := strconv.ParseUint(strings.ToLower(words[1]), 0, 16)
	if err != nil || n < 0x20 || !utf8.ValidRune(rune(n)) {
		return ""
	}
	font := ""
	if _, rest, is := strings.Cut(instruction, "\\f"); is {
		font, _, _ = strings.Cut(strings.TrimLeft(rest, " \""), "\"")
	}
	return ShownBy(FontOf(font), rune(n))
}

// Symbol is what a character of the fonts' private range mostly is where the font is not known, as in bullets.
func Symbol(c rune) string {
	if c < 0xF000 || c > 0xF0FF {
		return string(c)
	}
	switch c {
	case 0xF0B7, 0xF09F, 0xF06C:
		return "•"
	case 0xF0A7, 0xF06E, 0xF0A8, 0xF071:
		return "▪"
	case 0xF02D, 0xF0BE:
		return "–"
	case 0xF0A3:
		return "≤"
	case 0xF0B3:
		return "≥"
	case 0xF0B1:
		return "±"
	case 0xF0D7, 0xF0B4:
		return "×"
	case 0xF0E0, 0xF0AE, 0xF0D8:
		return "→"
	case 0xF0FE:
		return "☑"
	case 0xF0FD:
		return "☒"
	case 0xF0FC:
		return "✓"
	case 0xF0FB:
		return "✗"
	}
	if c > 0xF020 && c < 0xF07F {
		return string(c - 0xF000)
	}
	return "[symbol " + strconv.Itoa(int(c-0xF000)) + "]"
}
