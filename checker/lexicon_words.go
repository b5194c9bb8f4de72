package checker

import (
	"strings"
	"unicode/utf8"
)

// classesOf are the classes of a choice's words, until the next call. first says that a phrase can begin
// with them.
func (b *builder) classesOf(choice string, id ListID, first bool, begins wordFlags) (classes []class, reason string) {
	b.met = b.met[:0]
	for at := 0; at < len(choice); {
		stop := at
		for stop < len(choice) && choice[stop] != ' ' && choice[stop] != '-' && choice[stop] != '\t' {
			stop++
		}
		field := strings.TrimSuffix(choice[at:stop], ",")
		at = stop + 1
		if field == "" {
			continue
		}
		if field == "0" {
			b.met = append(b.met, classNumber)
			continue
		}
		stem := strings.HasSuffix(field, "~")
		field = strings.TrimSuffix(field, "~")
		if elided := strings.TrimRight(field, "'’"); elided != field && letters([]byte(elided)) <= 2 {
			continue // "d’": no word of its own in the text either
		}
		if word := plain(field, b.folded[:0]); word != nil {
			b.folded = word
			b.met = append(b.met, b.class(word, stem, first && len(b.met) == 0, id, begins))
			continue
		}
		for _, t := range scan(field, b.scratch) {
			switch t.Kind {
			case TokenClitic, TokenOther:
				continue
			case TokenWord:
			default:
				return nil, "a phrase is made of words"
			}
			b.met = append(b.met, b.class(foldWord(field[t.Start:t.End]), stem && int(t.End) == len(field),
				first && len(b.met) == 0, id, begins))
		}
	}
	return b.met, ""
}

// plain is the folded form of a word of nothing but ASCII letters, which most are; nil for any other.
func plain(word string, dst []byte) []byte {
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf || asciiKind[word[i]] != asciiLetter {
			return nil
		}
		dst = append(dst, word[i]|0x20)
	}
	return dst
}

// class is the number of a word or stem, and notes what the list makes of it.
func (b *builder) class(folded []byte, stem, first bool, id ListID, begins wordFlags) class {
	n := b.stems.insert(folded)
	slot := &n.exact
	if stem {
		slot = &n.stem
	}
	if *slot == classNone {
		*slot = b.classes
		b.classes++
	}
	if first {
		if stem {
			n.stemFlags |= begins
		} else {
			n.flags |= begins
		}
	}
	switch id {
	case ListDeterminer:
		n.flags |= wordDeterminer
	case ListAbbreviation:
		n.flags |= wordAbbreviation
	}
	return *slot
}
