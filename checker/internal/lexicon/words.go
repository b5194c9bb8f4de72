package lexicon

import (
	"strings"
	"unicode/utf8"

	"clausecheck/checker/internal/text"
)

// ClassesOf are the classes of a choice's words, until the next call. first says that a phrase can begin
// with them.
func (b *builder) classesOf(choice string, id ListID, first bool, begins text.WordFlags) (classes []text.Class, reason string) {
	b.made = b.made[:0]
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
			b.made = append(b.made, classNumber)
			continue
		}
		stem := strings.HasSuffix(field, "~")
		field = strings.TrimSuffix(field, "~")
		if elided := strings.TrimRight(field, "'’"); elided != field && text.Letters([]byte(elided)) <= 2 {
			continue // "d’": no word of its own in the text either
		}
		if word := plain(field, b.folded[:0]); word != nil {
			b.folded = word
			b.made = append(b.made, b.class(word, stem, first && len(b.made) == 0, id, begins))
			continue
		}
		for _, t := range text.Scan(field, b.scratch) {
			switch t.Kind {
			case text.TokenClitic, text.TokenOther:
				continue
			case text.TokenWord:
			default:
				return nil, "a phrase is made of words"
			}
			b.made = append(b.made, b.class(Fold(field[t.Start:t.End]), stem && int(t.End) == len(field),
				first && len(b.made) == 0, id, begins))
		}
	}
	return b.made, ""
}

// plain is the folded form of a word of nothing but ASCII letters, which most are; nil for any other.
func plain(word string, dst []byte) []byte {
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf || text.AsciiKind[word[i]] != text.AsciiLetter {
			return nil
		}
		dst = append(dst, word[i]|0x20)
	}
	return dst
}

// class is the number of a word or stem, and notes what the list makes of it.
func (b *builder) class(folded []byte, stem, first bool, id ListID, begins text.WordFlags) text.Class {
	n := b.stem(folded)
	slot := &n.Exact
	if stem {
		slot = &n.Stem
	}
	if *slot == ClassNone {
		*slot = b.classes
		b.classes++
	}
	if first {
		if stem {
			n.StemFlags |= begins
		} else {
			n.Flags |= begins
		}
	}
	switch id {
	case ListDeterminer:
		n.Flags |= text.WordDeterminer
	case ListAbbreviation:
		n.Flags |= text.WordAbbreviation
	case ListLanguage:
		n.Flags |= text.WordTells
	}
	return *slot
}

// A stemOf is a word that was met, by its hash, and where its last letter stands in the tree.
type stemOf struct {
	hash uint64
	node int32 // 0 where the slot is free
}

// stem is the node of the word's last letter. Most words of a pack come again and again; those that were
// met are found by their hash.
func (b *builder) stem(folded []byte) *text.StemNode {
	hash := text.HashBytes(folded)
	at := b.stemSlot(hash)
	if b.known[at].node == 0 {
		b.known[at] = stemOf{hash, b.stems.Insert(folded)}
		if b.met++; 2*b.met > len(b.known) {
			old := b.known
			b.known = make([]stemOf, 2*len(old))
			for _, o := range old {
				if o.node != 0 {
					b.known[b.stemSlot(o.hash)] = o
				}
			}
			at = b.stemSlot(hash)
		}
	}
	return &b.stems.Nodes[b.known[at].node]
}

// stemSlot is where the word of that hash stands among those that were met, or would stand.
func (b *builder) stemSlot(hash uint64) uint64 {
	mask := uint64(len(b.known) - 1)
	at := (hash ^ hash>>29) & mask
	for b.known[at].node != 0 && b.known[at].hash != hash {
		at = (at + 1) & mask
	}
	return at
}
