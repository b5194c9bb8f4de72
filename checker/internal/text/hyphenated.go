package text

import "unicode/utf8"

// Text that was drawn from a page keeps the hyphen with which a line divided a word: "wil- fully", or the two
// halves on two lines. Such halves are one word where together they are one that the packs know, and apart they
// are not. "Good- faith" and "pre- and post-trial" stay as they stand.

const (
	shortestHyphenated = 5 // letters of the whole word
	longestDivide      = 8 // bytes from the hyphen to the second half
)

// hyphenated is where the word ends whose first half, already folded, ends at the byte; 0 where it is no half.
// The folded word is then whole.
func (s *scanner) hyphenated(at int, folded []byte) (stop int, whole []byte) {
	text := s.text
	if text[at] != '-' || at == 0 || text[at-1] < 'a' || text[at-1] > 'z' {
		return 0, nil
	}
	from, lines := at+1, 0
	for from < len(text) && from-at < longestDivide && AsciiKind[text[from]&0x7F] == asciiBlank && text[from] < utf8.RuneSelf {
		if text[from] == '\n' {
			lines++
		}
		from++
	}
	stop = from
	for stop < len(text) && text[stop] >= 'a' && text[stop] <= 'z' {
		stop++
	}
	if from == at+1 || lines > 1 || stop == from || len(folded)+stop-from < shortestHyphenated || letterAt(text, stop) {
		return 0, nil
	}
	whole = append(append([]byte(nil), folded...), text[from:stop]...)
	if !s.words.knows(whole) || s.words.knows(folded) && s.words.knows(whole[len(folded):]) {
		return 0, nil
	}
	return stop, whole
}

// knows reports whether the folded word stands for an entry of a pack.
func (t *WordTable) knows(folded []byte) bool {
	var classes [8]Class
	found, _ := t.stems.classes(classes[:0], folded)
	return len(found) > 0
}

// OpenLine reports whether the text, which ends with a line, ends with a hyphen behind a letter, so that what
// the line means hangs on the next.
func OpenLine(text string) bool {
	at := len(text) - 1
	for at >= 0 && len(text)-at < longestDivide && AsciiKind[text[at]&0x7F] == asciiBlank && text[at] < utf8.RuneSelf {
		at--
	}
	return at > 0 && text[at] == '-' && text[at-1] >= 'a' && text[at-1] <= 'z'
}
