package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// A speller writes out the choices of the phrases of a file and takes them into its vocabulary. What
// several phrases begin with is hashed once: the lists of a language are some ten thousand phrases, and a
// page that compares waits for them.
type speller struct {
	*vocabulary
	endings []string // marks behind a stem and the choices that they stand for, by turns
	mark    *strings.Replacer
	found   []spelled
	all     []uint64 // the words of all phrases, one after another
	words   []uint64 // of the phrase that is being spelled, without its last word
}

type spelled struct {
	first uint64
	phrase
}

// phrases takes in what a text with choices stands for: "[a|] b" is "a b" and "b".
func (s *speller) phrases(text string, of int, rung int32) {
	s.words = s.words[:0]
	s.spell(text, 0, of, rung)
}

// spell goes on with a phrase of which some words and the beginning of another, whose hash is open, are
// known; 0 where no word is open.
func (s *speller) spell(text string, open uint64, of int, rung int32) {
	kept := len(s.words)
	plain, behind, chosen := strings.Cut(text, "[")
	open = s.letters(plain, open)
	if !chosen {
		if open != 0 {
			s.words = append(s.words, open)
		}
		s.take(of, rung)
		s.words = s.words[:kept]
		return
	}
	choices, rest, _ := strings.Cut(behind, "]")
	from := len(s.words)
	for more := true; more; {
		var choice string
		choice, choices, more = strings.Cut(choices, "|")
		s.spell(rest, s.letters(choice, open), of, rung)
		s.words = s.words[:from]
	}
	s.words = s.words[:kept]
}

// clitic is the most letters before an apostrophe that stays with them ("qu'"), and behind one that it goes with
// ("jusqu" and "'au").
const clitic = 2

// letters goes on with an open word, or begins one. Spaces and hyphens end it; an elision is set apart as the
// engine reads it: before the apostrophe of a possessive and of a longer word, behind any other.
func (s *speller) letters(text string, open uint64) uint64 {
	count := 0 // letters of the open word
	if open != 0 {
		count = clitic
	}
	end := func() {
		if open != 0 {
			s.words = append(s.words, open)
		}
		open = 0
	}
	for i, r := range text {
		letter, ok := letterOf(r)
		possessive := letter == '\'' && isPossessive(text[i:])
		if r == ' ' || r == '-' || possessive {
			end()
		}
		if !ok || r == ' ' || r == '-' {
			count = 0
			continue
		}
		if letter == '\'' && !possessive && count > clitic {
			end()
			count = 0
			switch behind := asciiLetters(text[i+len(string(r)):]); {
			case behind > clitic || i+len(string(r)) == len(text) || text[i+len(string(r))] == ' ':
				continue // "lorsqu'elle": no sign of its own
			case behind == 0:
				_, sign := hashWord("'")
				s.words = append(s.words, sign)
				continue
			}
			possessive = true // it begins the short word behind it
		}
		if open == 0 {
			open = hashSeed
		}
		count++
		open = (open ^ uint64(unicode.ToLower(letter))) * hashPrime
		if letter == '\'' && !possessive {
			end()
		}
	}
	return open
}

// asciiLetters counts the letters without a mark that a text begins with.
func asciiLetters(text string) (count int) {
	for count < len(text) && (text[count]|0x20) >= 'a' && (text[count]|0x20) <= 'z' {
		count++
	}
	return count
}

// isPossessive reports whether a text begins with the "'s" of a possessive and nothing more of its word.
func isPossessive(text string) bool {
	return strings.HasPrefix(text, "'s") && (len(text) == 2 || text[2] == ' ')
}

// take adds the phrase that is spelled.
func (s *speller) take(of int, rung int32) {
	if len(s.words) == 0 {
		return
	}
	if of >= 0 {
		s.ladders[of].top = max(s.ladders[of].top, rung)
	}
	first := s.words[0]
	s.starts[first>>6&(1<<10-1)] |= 1 << (first & 63)
	p := phrase{from: int32(len(s.all)), count: int32(len(s.words)), of: int32(of), rung: rung}
	if len(s.words) > 1 {
		p.second = s.words[1]
	}
	s.all = append(s.all, s.words...)
	s.found = append(s.found, spelled{first, p})
}

// done gives the vocabulary its phrases by first word, of these the longest first.
func (s *speller) done() {
	slices.SortFunc(s.found, func(a, b spelled) int {
		switch {
		case a.first != b.first:
			return cmp.Compare(a.first, b.first)
		case a.count != b.count:
			return int(b.count - a.count)
		}
		return int(a.from - b.from) // as they stand in the file
	})
	s.phraseWords = s.all
	phrases := make([]phrase, len(s.found))
	from := 0
	for i := range s.found {
		phrases[i] = s.found[i].phrase
		if last := i+1 == len(s.found); last || s.found[i+1].first != s.found[i].first {
			s.byFirst[s.found[i].first] = phrases[from : i+1 : i+1]
			from = i + 1
		}
	}
}
