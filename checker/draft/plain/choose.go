package plain

import (
	"strings"

	"clausecheck/checker/draft/signs"
)

// chooseTable tells the old Windows encodings apart by what the high bytes would be. In Western
// European text few letters are above 7F. In Cyrillic, Greek, Hebrew and Arabic text nearly all
// are, and only the right table makes most of them the script's frequent letters. nil where no
// table makes sense of the bytes.
func chooseTable(data []byte) ([]rune, string) {
	high, low := 0, 0
	for _, c := range data {
		switch {
		case c >= 0x80:
			high++
		case signs.IsLetter(c):
			low++
		}
	}
	if high*2 < low {
		if turkish(data, high) {
			return Windows1254, "Windows-1254"
		}
		if central(data)*12 > high {
			return Windows1250, "Windows-1250"
		}
		return Windows1252, "Windows-1252"
	}
	best, bestTable, bestName := 0, []rune(nil), ""
	for _, t := range []struct {
		table    []rune
		name     string
		frequent string
	}{
		{Windows1251, "Windows-1251", "оеаинтсрвлкмдпуяыі"},
		{Windows1253, "Windows-1253", "αοιετσνηυρπκμλςά"},
		{Windows1255, "Windows-1255", "יוהלאתרמבשנכ"},
		{Windows1256, "Windows-1256", "اليمونرتبةعدسفهك"},
	} {
		count := 0
		for _, c := range data {
			if c >= 0x80 && strings.ContainsRune(t.frequent, t.table[c-0x80]) {
				count++
			}
		}
		if count > best {
			best, bestTable, bestName = count, t.table, t.name
		}
	}
	if best*2 < high {
		return nil, ""
	}
	return bestTable, bestName
}

// central counts the bytes that are letters of Central European languages and in Windows-1252 would
// be letters its languages hardly use, or signs that hardly stand within a word.
func central(data []byte) int {
	n := 0
	for i := 1; i+1 < len(data); i++ {
		switch c := data[i]; {
		case c < 0x80:
		case c == 0x9A || c == 0x9E || c == 0xFD: // š ž ý
			n++
		case strings.IndexByte("\x9C\x9D\x9F\xB3\xB9\xBA\xBF\xEC\xF2", c) >= 0 && signs.IsLetter(data[i-1]) && signs.IsLetter(data[i+1]):
			n++
		}
	}
	return n
}

// turkish reports whether a third of the high bytes are those of ğ, ı and ş and next to none those of
// á, é, í, ó and ú, which Icelandic has beside ð, ý and þ.
func turkish(data []byte, high int) bool {
	own, acute := 0, 0
	for _, c := range data {
		switch c {
		case 0xF0, 0xFD, 0xFE, 0xD0, 0xDD, 0xDE:
			own++
		case 0xE1, 0xE9, 0xED, 0xF3, 0xFA:
			acute++
		}
	}
	return own*3 >= high && acute*8 < high && high > 0
}
