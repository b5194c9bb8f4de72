package encode

import (
	"unicode"
	"unicode/utf8"
)

// visible is what a terminal may be given for one character, and how many columns it takes. Controls
// become a replacement mark: a draft must not be able to move the cursor or change the colours. A tab
// is itself, one column wide; the caller fills it up.
func visible(character string) (shown string, columns int) {
	r, size := utf8.DecodeRuneInString(character)
	switch {
	case r == utf8.RuneError && size != 3:
		return "\uFFFD", 1
	case r == '\t':
		return "\t", 1
	case r < 0x20 || r >= 0x7F && r < 0xA0, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return "\uFFFD", 1
	case r < 0x300:
		if r == 0xAD {
			return "", 0
		}
		return character, 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return character, 0
	case wide(r):
		return character, 2
	}
	return character, 1
}

// wide reports whether terminals show r in two columns: East Asian scripts and forms, and emoji.
func wide(r rune) bool {
	for _, block := range wideBlocks {
		if r < block[0] {
			return false
		}
		if r <= block[1] {
			return true
		}
	}
	return false
}

// wideBlocks are the blocks of Unicode whose characters are wide or full-width, in order.
var wideBlocks = [...][2]rune{
	{0x1100, 0x115F}, {0x231A, 0x231B}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
	{0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
	{0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
}

// appendVisible appends text on one line, without controls.
func appendVisible(dst []byte, text string) []byte {
	for i := 0; i < len(text); {
		size := sizeAt(text, i)
		if text[i] == '\n' || text[i] == '\r' || text[i] == '\t' {
			dst = append(dst, ' ')
		} else {
			shown, _ := visible(text[i : i+size])
			dst = append(dst, shown...)
		}
		i += size
	}
	return dst
}
