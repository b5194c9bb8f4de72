// Package signs is what files mean by their signs: numbers as word processors count, characters of fonts of symbols,
// entities of HTML, and the small questions about letters that several readers ask.
package signs

import (
	"strconv"
	"strings"
)

// IsLetter reports whether the byte is a Latin letter without accents.
func IsLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// IsWord reports whether the byte may be part of a word: a letter, a digit, or of a character that is not ASCII.
func IsWord(c byte) bool { return IsLetter(c) || c >= '0' && c <= '9' || c >= 0x80 }

// Set has the words of a list that spaces divide.
func Set(list string) map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(list) {
		all[w] = true
	}
	return all
}

// Number is the decimal number that the text is, white space around it aside, or the one otherwise.
func Number(s string, otherwise int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return otherwise
	}
	return n
}
