package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A text names its places as headings do, “ARTICLE 3, § 2”; a sentence about it needs the article of its language,
// “l’article 3, § 2”, which may run together with the word before it, “du § 2”. A pack says both in its list "place".

// placing is how a language names a place within a sentence.
type placing struct {
	words []placeWord
	joins []placeJoin
}

// A placeWord is what a place begins with, as the text has it and as a sentence does: "article" and "l’article".
type placeWord struct{ text, said string }

// A placeJoin is two words that a language writes as one: "de" and "le" as "du".
type placeJoin struct{ before, article, joined string }

// sayPlace reads a line of the list "place". It returns a reason where it cannot.
func (t *sayings) sayPlace(line string) string {
	from, to, ok := strings.Cut(line, sayingArrow)
	if word, hole := strings.CutSuffix(from, " {1}"); ok && hole {
		if said, hole := strings.CutSuffix(to, " {1}"); hole {
			t.placing.words = append(t.placing.words, placeWord{word, said})
			return ""
		}
	}
	if before, article, two := strings.Cut(from, " "); ok && two && !strings.Contains(line, "{") {
		t.placing.joins = append(t.placing.joins, placeJoin{before, article, to})
		return ""
	}
	return `expected a place, "article {1} => l’article {1}", or two words that run together, "de le => du"`
}

// join is what stands before a filled place in a sentence and what is filled in, a place with its article.
func (t *sayings) join(before, filled string) string {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " \u00a0\u202f"))
	if before != "" && strings.ContainsRune("«“„", last) {
		return before + filled
	}
	for _, w := range t.placing.words {
		if len(filled) <= len(w.text)+1 || filled[len(w.text)] != ' ' || !strings.EqualFold(filled[:len(w.text)], w.text) {
			continue
		}
		if before != "" && last == '(' { // a place that is only pointed to needs no article
			return before + strings.ToLower(w.text) + lowered(filled[len(w.text):])
		}
		said := w.said + lowered(filled[len(w.text):])
		for _, j := range t.placing.joins {
			head, ok := cutSuffixFold(before, j.before+" ")
			behind, starts := strings.CutPrefix(said, j.article+" ")
			if first, _ := utf8.DecodeLastRuneInString(head); !ok || !starts || unicode.IsLetter(first) {
				continue
			}
			joined := j.joined
			if first, _ := utf8.DecodeRuneInString(before[len(head):]); unicode.IsUpper(first) {
				joined = capital(joined)
			}
			return head + joined + " " + behind
		}
		return before + said
	}
	return before + filled
}

// lowered is the rest of a place with its words, and not its numbers, in small letters: “PREMIER”, but “IV” and “5A”.
func lowered(rest string) string {
	end := strings.IndexAny(rest, ",(“«")
	if end < 0 {
		end = len(rest)
	}
	words := strings.Split(rest[:end], " ")
	for i, word := range words {
		capitals, numeral := len(word) > 1, true
		for _, c := range word {
			capitals = capitals && unicode.IsUpper(c)
			numeral = numeral && strings.ContainsRune("IVXLCDM", c)
		}
		if capitals && !numeral {
			words[i] = strings.ToLower(word)
		}
	}
	return strings.Join(words, " ") + rest[end:]
}

// capital is the sentence with a capital letter at its beginning.
func capital(sentence string) string {
	first, size := utf8.DecodeRuneInString(sentence)
	return string(unicode.ToUpper(first)) + sentence[size:]
}

func cutSuffixFold(s, suffix string) (string, bool) {
	at := len(s) - len(suffix)
	if at < 0 || !strings.EqualFold(s[at:], suffix) {
		return s, false
	}
	return s[:at], true
}
