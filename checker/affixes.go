package checker

import (
	"cmp"
	"slices"
	"strings"
)

// Some languages set small words and articles before a word without a blank, and most vary its end. A pack
// lists both: "affix.before" and "affix.ending". A word is found by a phrase also without what stands before
// it; and words are compared with each other without either.

const affixPrefix = "affix."

const leastStem = 3 // letters that remain of a word

// affixes are a language's, folded, the longest first.
type affixes struct{ before, endings []string }

// note takes what a list "affix.NAME" holds.
func (a *affixes) note(p *Pack, name string, phrases []packPhrase) error {
	to := &a.before
	switch name {
	case "before":
	case "ending":
		to = &a.endings
	default:
		if len(phrases) > 0 {
			return &PackError{p.fileOf(phrases[0]), int(phrases[0].line), `affixes stand in "affix.before" or "affix.ending", not in "affix.` + name + `"`}
		}
	}
	for _, phrase := range phrases {
		for _, affix := range strings.Fields(phrase.text) {
			*to = append(*to, string(foldWord(affix)))
		}
	}
	slices.SortStableFunc(*to, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return nil
}

// bare is the word without the longest of what can stand before it and the longest of its endings.
func (a *affixes) bare(folded []byte) []byte {
	for _, before := range a.before {
		if rest := folded[min(len(before), len(folded)):]; strings.HasPrefix(string(folded), before) && letters(rest) >= leastStem {
			folded = rest
			break
		}
	}
	for _, ending := range a.endings {
		if n := len(folded) - len(ending); n > 0 && string(folded[n:]) == ending && letters(folded[:n]) >= leastStem {
			return folded[:n]
		}
	}
	return folded
}

// stem is what the folded word is compared by.
func (s *stemTree) stem(folded []byte) []byte {
	if s.before == nil && s.endings == nil {
		return wordStem(folded)
	}
	return s.bare(folded)
}

// classes appends to dst the classes of the folded word, and of what remains of it behind each affix that
// can stand before it.
func (s *stemTree) classes(dst []class, folded []byte) ([]class, wordFlags) {
	from := len(dst)
	dst, flags := s.walk(dst, folded)
	for _, before := range s.before {
		if len(folded) <= len(before) || string(folded[:len(before)]) != before || letters(folded[len(before):]) < leastStem {
			continue
		}
		var more wordFlags
		was := len(dst)
		dst, more = s.walk(dst, folded[len(before):])
		flags |= more &^ wordAbbreviation
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
