package text

import "unicode"

// Folding makes words compare as a reader takes them: without case, accents, vowel points and
// invisible characters. The text itself is never changed; folding happens while a word is hashed.

// latin1Fold holds the folded letter of U+00C0 to U+017F; 0 means that the letter stays.
var latin1Fold = func() (t [0x180]byte) {
	for letters, to := range map[string]byte{
		"ÀÁÂÃÄÅàáâãäåĀāĂăĄą": 'a', "ÇçĆćĈĉĊċČč": 'c', "ĎďĐđ": 'd', "ÈÉÊËèéêëĒēĔĕĖėĘęĚě": 'e',
		"ĜĝĞğĠġĢģ": 'g', "ĤĥĦħ": 'h', "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı": 'i', "Ĵĵ": 'j', "Ķķ": 'k', "ĹĺĻļĽľŁł": 'l',
		"ÑñŃńŅņŇň": 'n', "ÒÓÔÕÖØòóôõöøŌōŎŏŐő": 'o', "ŔŕŖŗŘř": 'r', "ŚśŜŝŞşŠš": 's', "ŢţŤťŦŧ": 't',
		"ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų": 'u', "Ŵŵ": 'w', "ÝýÿŶŷŸ": 'y', "ŹźŻżŽž": 'z',
	} {
		for _, r := range letters {
			t[r] = to
		}
	}
	return t
}()

// FoldRune is the letter that r folds to, or -1 where r is to be passed over within a word.
func FoldRune(r rune) rune {
	switch {
	case r < 0x80:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	case r < 0x180:
		if r >= 0xC0 && latin1Fold[r] != 0 {
			return rune(latin1Fold[r])
		}
		if r == 0xAD {
			return -1
		}
		return unicode.ToLower(r)
	case r >= 0x300 && r < 0x370: // combining marks
		return -1
	case r >= 0x400 && r < 0x460: // Cyrillic
		if r < 0x410 {
			r += 0x50
		} else if r < 0x430 {
			r += 0x20
		}
		if r == 'ё' {
			return 'е'
		}
		return r
	case r >= 0x600 && r < 0x700: // Arabic
		return foldArabic(r)
	case Invisible(r):
		return -1
	case r >= 0xFF01 && r <= 0xFF5E: // full-width forms
		return FoldRune(r - 0xFEE0)
	}
	return unicode.ToLower(r)
}

func foldArabic(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ة':
		return 'ه'
	case 'ى':
		return 'ي'
	case 'ـ': // tatweel
		return -1
	}
	if r >= 0x64B && r <= 0x65F || r == 0x670 { // harakat
		return -1
	}
	return r
}

// Invisible reports whether a reader sees nothing of r: zero-width characters and controls of direction.
func Invisible(r rune) bool {
	return r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2069 || r == 0xFEFF
}

// Ideographic reports whether r is a character of a script that sets no spaces between words.
func Ideographic(r rune) bool {
	return r >= 0x3040 && r <= 0x30FF || r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF
}
