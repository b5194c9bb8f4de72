package flat

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker/draft/signs"
)

// Raised characters are one of two things. Behind a word or a punctuation mark, digits, stars and daggers
// point to a note: joined to the word they would make another word of it ("intentionally1"), so they are
// left out. Behind a digit or a unit they belong to the text ("10²", "Article 206¹", "m²"), and are
// written as the raised digits that Unicode has.

// raisedDigits are the digits by their value.
var raisedDigits = []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")

// raisedUnits are the words behind which raised digits are powers.
var raisedUnits = signs.Set("m km cm mm dm ft in yd mi s м км см мм")

// AddRaised adds characters that stand raised in the file, which the bytes from..to stand for.
func (b *Builder) AddRaised(s string, from, to int) {
	switch text, is := Raised(b.Text[b.LineStart:], s); {
	case b.Omitting > 0:
		b.Omitted(s)
	case is:
		b.Leave(NoteMark, s)
	case text == s && len(s) == to-from:
		b.Copy(s, from)
	default:
		b.Put(text, from, to)
	}
}

// Raised is how raised characters are written behind what the line has, or whether they are a note's mark.
func Raised(before []byte, s string) (text string, isMark bool) {
	bare := strings.Trim(s, " \t\u00A0()[],;")
	if bare == "" || utf8.RuneCountInString(bare) > 9 {
		return s, false
	}
	digits, signs, letters := 0, 0, 0
	for _, c := range bare {
		switch {
		case c >= '0' && c <= '9' || strings.ContainsRune(string(raisedDigits), c):
			digits++
		case strings.ContainsRune("*†‡§¶#", c):
			signs++
		case strings.ContainsRune(",; –-", c):
		case c >= 'a' && c <= 'z':
			letters++
		default:
			return s, false
		}
	}
	last, size := utf8.DecodeLastRune(before)
	word := lastWord(before)
	switch {
	case letters > 0:
		// A single letter behind a long word is a mark; those of "1st", "n°" and "Mme" are not.
		return s, letters == 1 && digits+signs == 0 && utf8.RuneCountInString(word) > 4
	case signs > 0 && digits == 0:
		return s, true
	case digits > 3 && !strings.ContainsAny(bare, ",; –-"):
		return s, false
	case size > 0 && !unicode.IsDigit(last) && !unicode.IsSpace(last) && !raisedUnits[word]:
		return s, true
	}
	return strings.Map(func(c rune) rune {
		if c >= '0' && c <= '9' {
			return raisedDigits[c-'0']
		}
		return c
	}, s), false
}

// lastWord is the word that the text ends in, or the end of a very long one, or nothing.
func lastWord(text []byte) string {
	at := len(text)
	for at > 0 && len(text)-at < 64 {
		r, size := utf8.DecodeLastRune(text[:at])
		if !unicode.IsLetter(r) {
			break
		}
		at -= size
	}
	return string(text[at:])
}
