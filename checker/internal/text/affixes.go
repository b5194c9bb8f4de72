package text

import (
	"slices"
	"strings"
)

// Some languages set small words and articles before a word without a blank, and most vary its end. A pack
// lists both: "affix.before" and "affix.ending". A word is found by a phrase also without what stands before
// it; and words are compared with each other without either.

const leastStem = 3 // letters that remain of a word

// Affixes are a language's, folded, the longest first.
type Affixes struct{ Before, Endings []string }

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
		if len(folded) <= len(before) || string(folded[:len(before)]) != before || Letters(folded[len(before):]) < leastStem {
			continue
		}
		var more WordFlags
		was := len(dst)
		dst, more = s.walk(dst, folded[len(before):])
		flags |= more &^ WordAbbreviation
		kept := was
		for _, c := range dst[was:] {
			if !slices.Contains(dst[from:kept], c) {
				dst[kept] = c
				kept++
			}
		}
		dst = dst[:kept]
	}
	return dst, flags
}
