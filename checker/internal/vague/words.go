package vague

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
)

// What the reader of vague wording knows of a single word: the classes that the pack's lists
// "word.CLASS" give it, and two hashes, of the word as it stands and of it without its ending. Words
// are resolved once each; a text of a million bytes has some ten thousand.

// A wordKnown is what is known of a distinct word of the text.
type wordKnown struct {
	hash, bare uint64 // of the word, and of it without its ending
	stem       uint64 // of its first letters
	traits     lexicon.WordTraits
	known      bool
}

const stemLetters = 6

// knowWord resolves the word of the token.
func knowWord(k *reading.Instrument, t *text.Token) wordKnown {
	folded := lexicon.Fold(k.Document.Words(t.Span))
	w := wordKnown{hash: k.Words.Entries[t.Word].Hash, known: true}
	for _, c := range k.Words.ClassesOf(t.Word) {
		if int(c) < len(k.Lexicon.Traits) {
			w.traits |= k.Lexicon.Traits[c]
		}
	}
	bare := folded
	if n := len(bare); n > 3 && bare[n-1] == 's' && bare[n-2] != 's' && bare[n-2] != 'u' && bare[n-2] != 'i' {
		bare = bare[:n-1]
		if n > 5 && bare[n-3] == 'i' && bare[n-2] == 'e' {
			bare = append(bare[:n-3:n-3], 'y')
		}
	}
	w.bare = text.HashBytes(bare)
	w.stem = text.HashBytes(folded[:min(len(folded), stemLetters)])
	return w
}
