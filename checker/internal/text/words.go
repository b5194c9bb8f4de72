package text

import "unicode/utf8"

// The word table gives every distinct word of a text a number, and knows for that number which
// entries of the language packs the word can stand for: itself, and every stem that it begins
// with. A word is resolved once, when it is first met; after that the scan only hashes it. The
// packs' own words are resolved when the Checker is made, and each text starts from a copy of that.

// Class is an element that a phrase of a pack can ask for: a folded word, or a stem such as "extremis~".
type Class = uint32

// A WordEntry is what is known of a word.
type WordEntry struct {
	Hash        uint64
	Shapes      uint64 // which of the lists that the outline asks for have a phrase that begins so
	Stem        uint64 // hash of what the word shares with its other forms
	First, Last uint32 // range of WordTable.classes
	Flags       WordFlags
	Mask        uint64 // of its classes
}

// ClassBit stands for a class in a set of those that a state goes on with. Many share one.
func ClassBit(c Class) uint64 { return 1 << (c & 63) }

// WordFlags are what a word can be, for stages that look at single words.
type WordFlags uint8

const (
	WordStarts       WordFlags = 1 << iota // some phrase starts with a class of this word
	WordShapes                             // some phrase that the outline asks for starts so
	WordDeterminer                         // may stand between the words of any phrase
	WordAbbreviation                       // a full stop after it ends no sentence
	wordLetter                             // a single letter
	WordTells                              // tells a text in the pack's language from others
	WordSign                               // a character of a script without blanks between words
)

// The numbers of words that the engine itself gives out.
const (
	wordNone   uint32 = iota // punctuation
	WordNumber               // any number written in digits
	wordFirst
)

// A WordTable gives words their numbers. A copy is for one text at a time.
type WordTable struct {
	slots   []uint32 // open addressing: index into entries, 0 where free
	Entries []WordEntry
	Classes []Class
	stems   *StemTree
}

// NewWordTable knows no word yet; those that it meets stand for the classes that the tree has for them.
func NewWordTable(stems *StemTree) *WordTable {
	t := &WordTable{slots: make([]uint32, 1<<12), Entries: make([]WordEntry, wordFirst), stems: stems}
	return t
}

// Clone is a copy to which words can be added without touching t.
func (t *WordTable) Clone() *WordTable {
	return &WordTable{
		slots:   append([]uint32(nil), t.slots...),
		Entries: append(make([]WordEntry, 0, 2*len(t.Entries)), t.Entries...),
		Classes: t.Classes[:len(t.Classes):len(t.Classes)],
		stems:   t.stems,
	}
}

// number is the word's number; folded is the folded word and hash its hash.
func (t *WordTable) number(hash uint64, folded []byte) uint32 {
	mask := uint64(len(t.slots) - 1)
	at := (hash ^ hash>>29) & mask
	for t.slots[at] != 0 {
		if n := t.slots[at]; t.Entries[n].Hash == hash {
			return n
		}
		at = (at + 1) & mask
	}
	n := uint32(len(t.Entries))
	e := WordEntry{Hash: hash, Stem: HashBytes(t.stems.stem(folded)), First: uint32(len(t.Classes))}
	t.Classes, e.Flags = t.stems.classes(t.Classes, folded)
	e.Last = uint32(len(t.Classes))
	for _, c := range t.Classes[e.First:] {
		e.Mask |= ClassBit(c)
	}
	if e.Flags&WordShapes != 0 {
		for _, c := range t.Classes[e.First:] {
			e.Shapes |= t.stems.Shapes[c]
		}
	}
	if Letters(folded) == 1 {
		e.Flags |= wordLetter
		if r, _ := utf8.DecodeRune(folded); Ideographic(r) {
			e.Flags |= WordSign
		}
	}
	t.Entries = append(t.Entries, e)
	t.slots[at] = n
	if 2*len(t.Entries) > len(t.slots) {
		t.grow()
	}
	return n
}

func (t *WordTable) grow() {
	t.slots = make([]uint32, 2*len(t.slots))
	mask := uint64(len(t.slots) - 1)
	for n := int(wordFirst); n < len(t.Entries); n++ {
		h := t.Entries[n].Hash
		at := (h ^ h>>29) & mask
		for t.slots[at] != 0 {
			at = (at + 1) & mask
		}
		t.slots[at] = uint32(n)
	}
}

// ClassesOf are the classes that the word of that number can stand for; shared and read-only.
func (t *WordTable) ClassesOf(word uint32) []Class {
	e := &t.Entries[word]
	return t.Classes[e.First:e.Last]
}

// Letters is how many letters the folded word has.
func Letters(folded []byte) int {
	n := 0
	for _, b := range folded {
		if b&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// A StemTree finds every class that a folded word belongs to: one walk over its bytes.
type StemTree struct {
	Affixes
	Alike  map[rune]rune // characters of a script without blanks, and as which each is read; nil where a pack names none
	Nodes  []StemNode
	Shapes []uint64 // by class, the lists that the outline asks for of which a phrase begins with it
}

// A StemNode is a letter of the tree.
type StemNode struct {
	child, next int32 // first child and next sibling; 0 is none
	label       byte
	Flags       WordFlags // of the exact word that ends here
	Exact, Stem Class     // 0 is none
	StemFlags   WordFlags
}

// NewStemTree is a tree without words.
func NewStemTree() *StemTree { return &StemTree{Nodes: make([]StemNode, 1)} }

// Insert is the node of the word's last letter, which is made where it is missing.
func (s *StemTree) Insert(folded []byte) int32 {
	at := int32(0)
	for _, b := range folded {
		c := s.Nodes[at].child
		for c != 0 && s.Nodes[c].label != b {
			c = s.Nodes[c].next
		}
		if c == 0 {
			c = int32(len(s.Nodes))
			s.Nodes = append(s.Nodes, StemNode{label: b, next: s.Nodes[at].child})
			s.Nodes[at].child = c
		}
		at = c
	}
	return at
}

// Slot is where the class of the word stands, or of every word that begins so; 0 until it is given one. It
// holds until the next word is inserted.
func (s *StemTree) Slot(folded []byte, stem bool) *Class {
	n := &s.Nodes[s.Insert(folded)]
	if stem {
		return &n.Stem
	}
	return &n.Exact
}

// walk appends the classes of the word as it stands.
func (s *StemTree) walk(dst []Class, folded []byte) ([]Class, WordFlags) {
	var flags WordFlags
	at := int32(0)
	for _, b := range folded {
		c := s.Nodes[at].child
		for c != 0 && s.Nodes[c].label != b {
			c = s.Nodes[c].next
		}
		if c == 0 {
			return dst, flags
		}
		at = c
		if n := &s.Nodes[at]; n.Stem != 0 {
			dst = append(dst, n.Stem)
			flags |= n.StemFlags
		}
	}
	if n := &s.Nodes[at]; n.Exact != 0 {
		dst = append(dst, n.Exact)
		flags |= n.Flags
	} else {
		flags |= n.Flags
	}
	return dst, flags
}
