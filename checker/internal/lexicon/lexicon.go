package lexicon

import (
	"slices"
	"strings"

	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
)

// A lexicon is one pack made ready for matching: a word table, and a graph of phrases with two roots.
// The graph runs over classes, not letters. The edges of a state lie side by side, and those of the
// roots are found by their class at once, since nearly every step of a check is a first step.

// ListID numbers the lists of a pack by name; 0 is no list. Those that the engine knows have the
// constants of lists.go; the others are numbered as the pack brings them.
type ListID uint16

// MaxLists bounds the number of lists of all packs together; New refuses more.
const MaxLists = 512

// A Lexicon is a pack made ready. It is read-only, and shared by all texts in its language.
type Lexicon struct {
	Pack  *Pack
	root  int32 // where the phrases begin that a provision's words are walked for
	shape int32 // where those begin that the outline asks for
	Words *text.WordTable
	lists map[string]ListID
	Names []string // by ListID

	edges  []edge // by state
	nodes  []trieNode
	begins [2][]int32      // of root and of shape: by class, the first edge that begins with it, behind one; 0 is none
	accept []ListID        // the lists whose phrases end at a node, in ranges
	Traits []WordTraits    // by class, what the lists "word.NAME" say of its words
	Open   *weights.Narrow // of vague wording; nil where the pack has none
}

// An edge leads to a state when a word has the class.
type edge struct {
	class text.Class
	to    int32
}

type trieEdge struct {
	from  int32
	to    int32
	class text.Class
	own   bool // of one phrase only
}

type trieNode struct {
	acceptFirst, acceptLast int32
	edgeFirst, edgeLast     int32
	gap                     int32  // state to go on from after up to six words; 0 is none
	comma                   bool   // a comma may stand here
	classes                 uint64 // set of the classes of its edges, by ClassBit
}

// The classes that the engine itself gives out; those of words follow.
const (
	ClassNone text.Class = iota
	classNumber
	ClassFirst
)

// builder holds what is only needed while the trie is made.
type builder struct {
	*Lexicon
	stems   *text.StemTree
	classes text.Class
	ends    []phraseEnd
	scratch *text.WordTable
	folded  []byte
	phrase  PhraseReader
	made    []text.Class // what ClassesOf returns
	known   []stemOf     // words that were met; open addressing by hash
	met     int          // of known
	states  [2][]int32
	used    int        // of linked
	linked  []trieEdge // open addressing by state and class
	keys    []uint64   // of sort
}

// New makes the pack ready. The error is a *PackError for the first phrase that cannot be read.
func New(p *Pack) (*Lexicon, error) {
	b := &builder{
		Lexicon: &Lexicon{Pack: p, lists: map[string]ListID{}, Names: append([]string(nil), listNames[:]...), nodes: make([]trieNode, 1, 1<<14)},
		stems:   text.NewStemTree(), classes: ClassFirst,
	}
	for id, name := range b.Names {
		if name != "" {
			b.lists[name] = ListID(id)
		}
	}
	b.linked = make([]trieEdge, 1<<16)
	b.known = make([]stemOf, 1<<14)
	b.scratch = text.NewWordTable(text.NewStemTree())
	b.root, b.shape = b.node(), b.node()
	for _, list := range p.lists {
		if list.name == alikeList {
			if err := noteAlike(b.stems, p, list.phrases); err != nil {
				return nil, err
			}
			continue
		}
		if name, ok := strings.CutPrefix(list.name, affixPrefix); ok {
			if err := noteAffixes(&b.stems.Affixes, p, name, list.phrases); err != nil {
				return nil, err
			}
			continue
		}
		if name, ok := strings.CutPrefix(list.name, wordPrefix); ok {
			if err := b.traitsOf(name, list.phrases); err != nil {
				return nil, err
			}
			continue
		}
		if name, ok := strings.CutPrefix(list.name, OpenPrefix); ok && len(list.phrases) > 0 {
			if _, known := OpenKindOf(name); !known {
				first := list.phrases[0]
				return nil, &PackError{p.fileOf(first), int(first.line), `there is no kind of open words "` + name + `"`}
			}
		}
		id := b.listID(list.name)
		shapes, both := structural(list.name)
		for _, phrase := range list.phrases {
			reason := ""
			if shapes {
				reason = b.insert(b.shape, phrase.text, id, text.WordShapes)
			}
			if reason == "" && (!shapes || both) {
				reason = b.insert(b.root, phrase.text, id, text.WordStarts)
			}
			if reason != "" {
				return nil, &PackError{p.fileOf(phrase), int(phrase.line), reason + `: "` + phrase.text + `"`}
			}
		}
	}
	if len(b.Names) > MaxLists {
		return nil, &PackError{p.Language, 0, "the pack has more than " + text.Decimal(MaxLists) + " lists"}
	}
	b.layOut()
	slices.Sort(b.ends)
	b.ends = slices.Compact(b.ends)
	b.accept = make([]ListID, len(b.ends))
	for i, end := range b.ends {
		b.accept[i] = end.list()
		if n := &b.nodes[end.node()]; n.acceptLast == 0 {
			n.acceptFirst, n.acceptLast = int32(i), int32(i+1)
		} else {
			n.acceptLast = int32(i + 1)
		}
	}
	b.findShapes()
	b.Open = p.open.Narrowed()
	b.Words = text.NewWordTable(b.stems)
	b.Words.Entries[text.WordNumber] = text.WordEntry{First: 0, Last: 1, Mask: text.ClassBit(classNumber)}
	b.Words.Classes = append(b.Words.Classes, classNumber)
	return b.Lexicon, nil
}

// A phraseEnd says that a phrase of the list ends at the node.
type phraseEnd uint64

// As a number, ends sort many times faster than as a struct, and all by the same code.
func endOf(node int32, list ListID) phraseEnd { return phraseEnd(node)<<16 | phraseEnd(list) }

func (e phraseEnd) node() int32  { return int32(e >> 16) }
func (e phraseEnd) list() ListID { return ListID(e) }

func (b *builder) listID(name string) ListID {
	id, ok := b.lists[name]
	if !ok {
		id = ListID(len(b.Names))
		b.Names = append(b.Names, name)
		b.lists[name] = id
	}
	return id
}

func (b *builder) node() int32 {
	b.nodes = append(b.nodes, trieNode{})
	return int32(len(b.nodes) - 1)
}

// structural says whether the outline, or the finding of the language, asks for the list, and whether
// readings and rules may ask for it too.
func structural(name string) (shapes, both bool) {
	if name == "determiner" || name == "language" || strings.HasPrefix(name, "label.") || strings.HasPrefix(name, affixPrefix) {
		return true, false
	}
	for _, prefix := range [...]string{"definition.", "amending", "final.", "tail.", "connector."} {
		if strings.HasPrefix(name, prefix) {
			return true, true
		}
	}
	return false, false
}

// List is the number of the list of that name; 0 where the pack has none.
func (l *Lexicon) List(name string) ListID { return l.lists[name] }

// Fold is the folded form of a single word, as the scan hashes it.
func Fold(word string) []byte {
	var out []byte
	for _, r := range word {
		if r = text.FoldRune(r); r >= 0 {
			out = append(out, string(r)...)
		}
	}
	return out
}
