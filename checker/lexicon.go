package checker

import (
	"slices"
	"strings"
)

// A lexicon is all packs made ready for matching: one word table and one trie of phrases for every
// language, with a root of its own each. The trie runs over classes, not letters; an edge is found
// by hashing state and class together, so a step costs the same however many phrases there are.

// ListID numbers the lists of all packs by name; 0 is no list. Those that the engine knows have the
// constants of lists.go; the others are numbered as the packs bring them.
type ListID uint16

type lexicon struct {
	packs []*Pack
	roots []int32 // by pack
	words *wordTable
	lists map[string]ListID
	names []string // by ListID

	edges  []trieEdge // open addressing
	nodes  []trieNode
	accept []ListID // the lists whose phrases end at a node, in ranges
}

type trieEdge struct {
	from  int32
	to    int32
	class class
}

type trieNode struct {
	acceptFirst, acceptLast int32
	gap                     int32 // state to go on from after up to six words; 0 is none
	leaves                  bool  // some phrase goes on from here
}

// The classes that the engine itself gives out; those of words follow.
const (
	classNone class = iota
	classNumber
	classComma
	classFirst
)

// builder holds what is only needed while the trie is made.
type builder struct {
	*lexicon
	stems   *stemTree
	classes class
	ends    map[int32][]ListID
	scratch *wordTable
}

func newLexicon(packs []*Pack) (*lexicon, error) {
	b := &builder{
		lexicon: &lexicon{packs: packs, lists: map[string]ListID{}, names: append([]string(nil), listNames[:]...), nodes: make([]trieNode, 1)},
		stems:   newStemTree(), classes: classFirst, ends: map[int32][]ListID{},
	}
	for id, name := range b.names {
		if name != "" {
			b.lists[name] = ListID(id)
		}
	}
	b.edges = make([]trieEdge, 1<<14)
	b.scratch = newWordTable(newStemTree())
	for _, p := range packs {
		root := b.node()
		b.roots = append(b.roots, root)
		for _, list := range p.lists {
			id := b.listID(list.name)
			for _, phrase := range list.phrases {
				for _, text := range expand(phrase.text) {
					if reason := b.insert(root, text, id); reason != "" {
						return nil, &PackError{p.Language, phrase.line, reason + `: "` + phrase.text + `"`}
					}
				}
			}
		}
	}
	if len(b.names) > maxLists {
		return nil, &PackError{packs[0].Language, 0, "the packs have more than " + decimal(maxLists) + " lists together"}
	}
	for n, lists := range b.ends {
		slices.Sort(lists)
		b.ends[n] = slices.Compact(lists)
	}
	for n := range b.nodes {
		b.nodes[n].acceptFirst = int32(len(b.accept))
		b.accept = append(b.accept, b.ends[int32(n)]...)
		b.nodes[n].acceptLast = int32(len(b.accept))
	}
	b.words = newWordTable(b.stems)
	b.words.entries[wordNumber] = wordEntry{first: 0, last: 1}
	b.words.classes = append(b.words.classes, classNumber)
	return b.lexicon, nil
}

func (b *builder) listID(name string) ListID {
	id, ok := b.lists[name]
	if !ok {
		id = ListID(len(b.names))
		b.names = append(b.names, name)
		b.lists[name] = id
	}
	return id
}

func (b *builder) node() int32 {
	b.nodes = append(b.nodes, trieNode{})
	return int32(len(b.nodes) - 1)
}

// insert adds a phrase without alternatives below root; it returns a reason where it cannot.
func (b *builder) insert(root int32, phrase string, id ListID) string {
	phrase = strings.ReplaceAll(phrase, "~", "\u0001")
	at, words := root, 0
	for _, field := range strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || r == '-' || r == '\t' }) {
		if field == "…" {
			if b.nodes[at].gap == 0 {
				gap := b.node()
				b.nodes[at].gap = gap
			}
			at = b.nodes[at].gap
			continue
		}
		comma := strings.HasSuffix(field, ",")
		field = strings.TrimSuffix(field, ",")
		stem := strings.HasSuffix(field, "\u0001")
		field = strings.TrimSuffix(field, "\u0001")
		if field == "0" {
			at = b.step(at, classNumber)
			words++
		} else {
			for _, t := range scan(field, b.scratch) {
				if t.Kind == TokenClitic {
					continue
				}
				if t.Kind != TokenWord {
					return "a phrase is made of words"
				}
				folded := foldWord(field[t.Start:t.End])
				n := b.stems.insert(folded)
				slot := &n.exact
				if stem && int(t.End) == len(field) {
					slot = &n.stem
				}
				if *slot == classNone {
					*slot = b.classes
					b.classes++
				}
				if words == 0 {
					if slot == &n.stem {
						n.stemFlags |= wordStarts
					} else {
						n.flags |= wordStarts
					}
				}
				switch b.names[id] {
				case "determiner":
					n.flags |= wordDeterminer
				case "abbreviation":
					n.flags |= wordAbbreviation
				}
				at = b.step(at, *slot)
				words++
			}
		}
		if comma {
			at = b.optionalComma(at)
		}
	}
	if words == 0 {
		return "a phrase needs a word"
	}
	b.ends[at] = append(b.ends[at], id)
	return ""
}

func (b *builder) step(from int32, c class) int32 {
	if to := b.child(from, c); to != 0 {
		return to
	}
	to := b.node()
	b.nodes[from].leaves = true
	b.link(trieEdge{from, to, c})
	return to
}

// optionalComma lets a comma stand at this place of a phrase: the state after it is the same state.
func (b *builder) optionalComma(at int32) int32 {
	if b.child(at, classComma) == 0 {
		b.nodes[at].leaves = true
		b.link(trieEdge{at, at, classComma})
	}
	return at
}

func (b *builder) link(e trieEdge) {
	if used := len(b.nodes) * 2; used > len(b.edges) {
		old := b.edges
		b.edges = make([]trieEdge, 2*len(old))
		for _, o := range old {
			if o.to != 0 {
				b.place(o)
			}
		}
	}
	b.place(e)
}

func (b *builder) place(e trieEdge) {
	at := b.slot(e.from, e.class)
	for b.edges[at].to != 0 {
		at = (at + 1) & uint32(len(b.edges)-1)
	}
	b.edges[at] = e
}

func (l *lexicon) slot(from int32, c class) uint32 {
	h := uint32(from)*0x9E3779B1 ^ c*0x85EBCA77
	return (h ^ h>>15) & uint32(len(l.edges)-1)
}

// child is the state that follows from by c, or 0.
func (l *lexicon) child(from int32, c class) int32 {
	at := l.slot(from, c)
	for {
		e := &l.edges[at]
		if e.to == 0 {
			return 0
		}
		if e.from == from && e.class == c {
			return e.to
		}
		at = (at + 1) & uint32(len(l.edges)-1)
	}
}

// list is the number of the list of that name; 0 where no pack has it.
func (l *lexicon) list(name string) ListID { return l.lists[name] }

// foldWord is the folded form of a single word, as the scan hashes it.
func foldWord(word string) []byte {
	var out []byte
	for _, r := range word {
		if r = foldRune(r); r >= 0 {
			out = append(out, string(r)...)
		}
	}
	return out
}
