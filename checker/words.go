package checker

import "unicode/utf8"

// The word table gives every distinct word of a text a number, and knows for that number which
// entries of the language packs the word can stand for: itself, and every stem that it begins
// with. A word is resolved once, when it is first met; after that the scan only hashes it. The
// packs' own words are resolved when the Checker is made, and each text starts from a copy of that.

// class is an element that a phrase of a pack can ask for: a folded word, or a stem such as "extremis~".
type class = uint32

// A wordEntry is what is known of a word.
type wordEntry struct {
	hash        uint64
	shapes      uint64 // which of the lists that the outline asks for have a phrase that begins so
	stem        uint64 // hash of what the word shares with its other forms
	first, last uint32 // range of wordTable.classes
	flags       wordFlags
	mask        uint64 // of its classes
}

// classBit stands for a class in a set of those that a state goes on with. Many share one.
func classBit(c class) uint64 { return 1 << (c & 63) }

// wordFlags are what a word can be, for stages that look at single words.
type wordFlags uint8

const (
	wordStarts       wordFlags = 1 << iota // some phrase starts with a class of this word
	wordShapes                             // some phrase that the outline asks for starts so
	wordDeterminer                         // may stand between the words of any phrase
	wordAbbreviation                       // a full stop after it ends no sentence
	wordLetter                             // a single letter
	wordTells                              // tells a text in the pack's language from others
	wordSign                               // a character of a script without blanks between words
)

// The numbers of words that the engine itself gives out.
const (
	wordNone   uint32 = iota // punctuation
	wordNumber               // any number written in digits
	wordFirst
)

// A wordTable gives words their numbers. A copy is for one text at a time.
type wordTable struct {
	slots   []uint32 // open addressing: index into entries, 0 where free
	entries []wordEntry
	classes []class
	stems   *stemTree
}

// newWordTable knows no word yet; those that it meets stand for the classes that the tree has for them.
func newWordTable(stems *stemTree) *wordTable {
	t := &wordTable{slots: make([]uint32, 1<<12), entries: make([]wordEntry, wordFirst), stems: stems}
	return t
}

// clone is a copy to which words can be added without touching t.
func (t *wordTable) clone() *wordTable {
	return &wordTable{
		slots:   append([]uint32(nil), t.slots...),
		entries: append(make([]wordEntry, 0, 2*len(t.entries)), t.entries...),
		classes: t.classes[:len(t.classes):len(t.classes)],
		stems:   t.stems,
	}
}

// number is the word's number; folded is the folded word and hash its hash.
func (t *wordTable) number(hash uint64, folded []byte) uint32 {
	mask := uint64(len(t.slots) - 1)
	at := (hash ^ hash>>29) & mask
	for t.slots[at] != 0 {
		if n := t.slots[at]; t.entries[n].hash == hash {
			return n
		}
		at = (at + 1) & mask
	}
	n := uint32(len(t.entries))
	e := wordEntry{hash: hash, stem: hashBytes(t.stems.stem(folded)), first: uint32(len(t.classes))}
	t.classes, e.flags = t.stems.classes(t.classes, folded)
	e.last = uint32(len(t.classes))
	for _, c := range t.classes[e.first:] {
		e.mask |= classBit(c)
	}
	if e.flags&wordShapes != 0 {
		for _, c := range t.classes[e.first:] {
			e.shapes |= t.stems.shapes[c]
		}
	}
	if letters(folded) == 1 {
		e.flags |= wordLetter
		if r, _ := utf8.DecodeRune(folded); ideographic(r) {
			e.flags |= wordSign
		}
	}
	t.entries = append(t.entries, e)
	t.slots[at] = n
	if 2*len(t.entries) > len(t.slots) {
		t.grow()
	}
	return n
}

func (t *wordTable) grow() {
	t.slots = make([]uint32, 2*len(t.slots))
	mask := uint64(len(t.slots) - 1)
	for n := int(wordFirst); n < len(t.entries); n++ {
		h := t.entries[n].hash
		at := (h ^ h>>29) & mask
		for t.slots[at] != 0 {
			at = (at + 1) & mask
		}
		t.slots[at] = uint32(n)
	}
}

// classesOf are the classes that the word of that number can stand for; shared and read-only.
func (t *wordTable) classesOf(word uint32) []class {
	e := &t.entries[word]
	return t.classes[e.first:e.last]
}

// letters is how many letters the folded word has.
func letters(folded []byte) int {
	n := 0
	for _, b := range folded {
		if b&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// A stemTree finds every class that a folded word belongs to: one walk over its bytes.
type stemTree struct {
	affixes
	nodes  []stemNode
	shapes []uint64 // by class, the lists that the outline asks for of which a phrase begins with it
}

// A stemNode is a letter of the tree.
type stemNode struct {
	child, next int32 // first child and next sibling; 0 is none
	label       byte
	flags       wordFlags // of the exact word that ends here
	exact, stem class     // 0 is none
	stemFlags   wordFlags
}

// newStemTree is a tree without words.
func newStemTree() *stemTree { return &stemTree{nodes: make([]stemNode, 1)} }

// insert is the node of the word's last letter, which is made where it is missing.
func (s *stemTree) insert(folded []byte) int32 {
	at := int32(0)
	for _, b := range folded {
		c := s.nodes[at].child
		for c != 0 && s.nodes[c].label != b {
			c = s.nodes[c].next
		}
		if c == 0 {
			c = int32(len(s.nodes))
			s.nodes = append(s.nodes, stemNode{label: b, next: s.nodes[at].child})
			s.nodes[at].child = c
		}
		at = c
	}
	return at
}

// slot is where the class of the word stands, or of every word that begins so; 0 until it is given one. It
// holds until the next word is inserted.
func (s *stemTree) slot(folded []byte, stem bool) *class {
	n := &s.nodes[s.insert(folded)]
	if stem {
		return &n.stem
	}
	return &n.exact
}

// walk appends the classes of the word as it stands.
func (s *stemTree) walk(dst []class, folded []byte) ([]class, wordFlags) {
	var flags wordFlags
	at := int32(0)
	for _, b := range folded {
		c := s.nodes[at].child
		for c != 0 && s.nodes[c].label != b {
			c = s.nodes[c].next
		}
		if c == 0 {
			return dst, flags
		}
		at = c
		if n := &s.nodes[at]; n.stem != 0 {
			dst = append(dst, n.stem)
			flags |= n.stemFlags
		}
	}
	if n := &s.nodes[at]; n.exact != 0 {
		dst = append(dst, n.exact)
		flags |= n.flags
	} else {
		flags |= n.flags
	}
	return dst, flags
}
