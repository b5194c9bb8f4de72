package text

import (
	"slices"
	"strings"
)

// Some languages set small words and articles before a word without a blank, and most vary its end. A pack
// lists both: "affix.before" and "affix.ending". A word is found by a phrase also without what stands before
// it; and words are compared with each other without either. Where two of them are drawn together when they are
// written, as the Arabic preposition and article are, "affix.contracted" says what a beginning stands for.

const leastStem = 3 // letters that remain of a word

// Affixes are a language's, folded, the longest first. Contracted pairs the beginning of a word with what it is
// also read as.
type Affixes struct {
	Before, Endings []string
	Contracted      [][2]string
}

// bare is the word without the longest of what can stand before it and the longest of its endings.
func (a *Affixes) bare(folded []byte) []byte {
	for _, before := range a.Before {
		if rest := folded[min(len(before), len(folded)):]; strings.HasPrefix(string(folded), before) && Letters(rest) >= leastStem {
			folded = rest
			break
		}
	}
	for _, ending := range a.Endings {
		if n := len(folded) - len(ending); n > 0 && string(folded[n:]) == ending && Letters(folded[:n]) >= leastStem {
			return folded[:n]
		}
	}
	return folded
}

// stem is what the folded word is compared by.
func (s *StemTree) stem(folded []byte) []byte {
	if s.Before == nil && s.Endings == nil {
		return wordStem(folded)
	}
	return s.bare(folded)
}

// classes appends to dst the classes of the folded word, and of what remains of it behind each affix that
// can stand before it.
func (s *StemTree) classes(dst []Class, folded []byte) ([]Class, WordFlags) {
	from := len(dst)
	dst, flags := s.walk(dst, folded)
	for _, before := range s.Before {
		if rest, ok := behind(folded, before); ok {
			dst, flags = s.further(dst, from, flags, rest)
		}
	}
	for _, pair := range s.Contracted {
		if rest, ok := behind(folded, pair[0]); ok {
			dst, flags = s.further(dst, from, flags, append([]byte(pair[1]), rest...))
		}
	}
	return dst, flags
}

// behind is what remains of the folded word behind its beginning, where enough remains.
func behind(folded []byte, before string) (rest []byte, ok bool) {
	if len(folded) <= len(before) || string(folded[:len(before)]) != before {
		return nil, false
	}
	rest = folded[len(before):]
	return rest, Letters(rest) >= leastStem
}

// further appends the classes of another reading of a word, those that dst has from its index on left out.
func (s *StemTree) further(dst []Class, from int, flags WordFlags, folded []byte) ([]Class, WordFlags) {
	was := len(dst)
	dst, more := s.walk(dst, folded)
	kept := was
	for _, c := range dst[was:] {
		if !slices.Contains(dst[from:kept], c) {
			dst[kept] = c
			kept++
		}
	}
	return dst[:kept], flags | more&^WordAbbreviation
}
