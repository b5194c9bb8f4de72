package lexicon

import (
	"strings"
	"unicode/utf8"

	"clausecheck/checker/internal/text"
)

const alikeList = "character.alike"

// noteAlike takes pairs of characters: one that a text may have, and that of the pack's phrases as which it is read.
func noteAlike(to *text.StemTree, p *Pack, phrases []packPhrase) error {
	to.Alike = make(map[rune]rune, 16*len(phrases))
	for _, phrase := range phrases {
		for _, pair := range strings.Fields(phrase.text) {
			seen, size := utf8.DecodeRuneInString(pair)
			read, rest := utf8.DecodeRuneInString(pair[size:])
			if rest == 0 || size+rest < len(pair) || !text.Ideographic(seen) || !text.Ideographic(read) {
				return &PackError{p.fileOf(phrase), int(phrase.line), `a word of a line of "character.alike" is two characters of a script without blanks: one, and as which it is read; “` + pair + `” is not`}
			}
			to.Alike[seen] = read
		}
	}
	return nil
}
