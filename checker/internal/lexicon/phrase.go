package lexicon

import "strings"

// An element of a phrase is a gap, or a choice of words of which one stands there.
type element struct {
	choices []string
	gap     bool
	comma   bool
}

// A PhraseReader takes phrases apart, one after the other. It keeps its memory between them, since a
// pack has thousands.
type PhraseReader struct {
	out     []element
	choices []string
}

// elements are those of the phrase, until the next call.
func (r *PhraseReader) elements(phrase string) []element {
	r.out = r.out[:0]
	if most := len(phrase) + 2; cap(r.choices) < most {
		r.choices = make([]string, 0, 4*most) // of one phrase all choices lie in one piece
	}
	r.choices = r.choices[:0]
	for phrase = pastBlanks(phrase, ' '); phrase != ""; phrase = pastBlanks(phrase, '-') {
		var e element
		from := len(r.choices)
		if phrase[0] == '[' {
			inside, rest, _ := strings.Cut(phrase[1:], "]")
			for more := true; more; {
				var choice string
				choice, inside, more = strings.Cut(inside, "|")
				r.choices = append(r.choices, choice)
			}
			phrase = rest
			for strings.HasPrefix(phrase, "~") { // a stem written behind its alternatives
				for i := from; i < len(r.choices); i++ {
					r.choices[i] += "~"
				}
				phrase = phrase[1:]
			}
			if strings.HasPrefix(phrase, ",") {
				e.comma, phrase = true, phrase[1:]
			}
		} else {
			stop := 0
			for stop < len(phrase) && phrase[stop] != ' ' && phrase[stop] != '\t' && phrase[stop] != '[' {
				stop++
			}
			word := phrase[:stop]
			phrase = phrase[stop:]
			if word == "…" {
				e.gap = true
			} else {
				e.comma = strings.HasSuffix(word, ",")
				r.choices = append(r.choices, strings.TrimSuffix(word, ","))
			}
		}
		e.choices = r.choices[from:]
		r.out = append(r.out, e)
	}
	return r.out
}

// pastBlanks is the phrase without the blanks and the marks that it begins with.
func pastBlanks(phrase string, mark byte) string {
	for phrase != "" && (phrase[0] == ' ' || phrase[0] == '\t' || phrase[0] == mark) {
		phrase = phrase[1:]
	}
	return phrase
}
