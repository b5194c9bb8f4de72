package checker

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A lexicon is one pack made ready for matching: a word table, and a graph of phrases with two roots.
// The graph runs over classes, not letters. The edges of a state lie side by side, and those of the
// roots are found by their class at once, since nearly every step of a check is a first step.

// ListID numbers the lists of a pack by name; 0 is no list. Those that the engine knows have the
// constants of lists.go; the others are numbered as the pack brings them.
type ListID uint16

type lexicon struct {
	pack  *Pack
	root  int32 // where the phrases begin that a provision's words are walked for
	shape int32 // where those begin that the outline asks for
	words *wordTable
	lists map[string]ListID
	names []string // by ListID

	edges  []edge // by state
	nodes  []trieNode
	begins [2][]int32 // of root and of shape: by class, the first edge that begins with it, behind one; 0 is none
	accept []ListID   // the lists whose phrases end at a node, in ranges
}

// An edge leads to a state when a word has the class.
type edge struct {
	class class
	to    int32
}

type trieEdge struct {
	from  int32
	to    int32
	class class
	own   bool // of one phrase only
}

type trieNode struct {
	acceptFirst, acceptLast int32
	edgeFirst, edgeLast     int32
	gap                     int32 // state to go on from after up to six words; 0 is none
	comma                   bool  // a comma may stand here
}

// The classes that the engine itself gives out; those of words follow.
const (
	classNone class = iota
	classNumber
	classFirst
)

// builder holds what is only needed while the trie is made.
type builder struct {
	*lexicon
	stems   *stemTree
	classes class
	ends    []phraseEnd
	scratch *wordTable
	folded  []byte
	used    int        // of linked
	linked  []trieEdge // open addressing by state and class
}

func newLexicon(p *Pack) (*lexicon, error) {
	b := &builder{
		lexicon: &lexicon{pack: p, lists: map[string]ListID{}, names: append([]string(nil), listNames[:]...), nodes: make([]trieNode, 1)},
		stems:   newStemTree(), classes: classFirst,
	}
	for id, name := range b.names {
		if name != "" {
			b.lists[name] = ListID(id)
		}
	}
	b.linked = make([]trieEdge, 1<<16)
	b.scratch = newWordTable(newStemTree())
	b.root, b.shape = b.node(), b.node()
	for _, list := range p.lists {
		id := b.listID(list.name)
		shapes, both := structural(list.name)
		for _, phrase := range list.phrases {
			reason := ""
			if shapes {
				reason = b.insert(b.shape, phrase.text, id, wordShapes)
			}
			if reason == "" && (!shapes || both) {
				reason = b.insert(b.root, phrase.text, id, wordStarts)
			}
			if reason != "" {
				return nil, &PackError{p.Language, phrase.line, reason + `: "` + phrase.text + `"`}
			}
		}
	}
	if len(b.names) > maxLists {
		return nil, &PackError{p.Language, 0, "the pack has more than " + decimal(maxLists) + " lists"}
	}
	b.layOut()
	slices.SortFunc(b.ends, func(x, y phraseEnd) int { return cmp.Or(cmp.Compare(x.node, y.node), cmp.Compare(x.list, y.list)) })
	b.ends = slices.Compact(b.ends)
	b.accept = make([]ListID, len(b.ends))
	for i, e := range b.ends {
		b.accept[i] = e.list
		if n := &b.nodes[e.node]; n.acceptLast == 0 {
			n.acceptFirst, n.acceptLast = int32(i), int32(i+1)
		} else {
			n.acceptLast = int32(i + 1)
		}
	}
	b.words = newWordTable(b.stems)
	b.words.entries[wordNumber] = wordEntry{first: 0, last: 1}
	b.words.classes = append(b.words.classes, classNumber)
	return b.lexicon, nil
}

// A phraseEnd says that a phrase of the list ends at the node.
type phraseEnd struct {
	node int32
	list ListID
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

// structural says whether the outline, or the finding of the language, asks for the list, and whether
// readings and rules may ask for it too.
func structural(name string) (shapes, both bool) {
	if name == "determiner" || name == "language" || strings.HasPrefix(name, "label.") {
		return true, false
	}
	for _, prefix := range [...]string{"definition.", "amending", "final.", "tail.", "connector."} {
		if strings.HasPrefix(name, prefix) {
			return true, true
		}
	}
	return false, false
}

// insert adds a phrase below root, and flags the words that it can begin with; it returns a reason where it cannot. Phrases share the states of
// what they begin with. Behind the first alternatives of a phrase its states are its own, and all
// alternatives lead to the same one: written out, a phrase of four choices would be hundreds.
func (b *builder) insert(root int32, phrase string, id ListID, begins wordFlags) string {
	at, words, own := []int32{root}, 0, false
	for _, e := range elements(phrase) {
		if e.gap {
			at = b.gapAfter(at)
			continue
		}
		if len(e.choices) > 1 {
			own = true
		}
		meet := int32(0) // where the choices meet
		var next []int32
		for _, choice := range e.choices {
			classes, reason := b.classesOf(choice, id, words == 0, begins)
			if reason != "" {
				return reason
			}
			if len(classes) == 0 {
				for _, state := range at {
					next = include(next, state)
				}
				continue
			}
			if len(e.choices) > 1 && meet == 0 {
				meet = b.node()
			}
			for _, state := range at {
				next = include(next, b.follow(state, classes, own, meet))
			}
		}
		if e.comma {
			for _, state := range next {
				b.optionalComma(state)
			}
		}
		at = next
		words++
	}
	if words == 0 || slices.Contains(at, root) {
		return "a phrase needs a word that is not optional"
	}
	for _, state := range at {
		b.ends = append(b.ends, phraseEnd{state, id})
	}
	return ""
}

func include(states []int32, state int32) []int32 {
	if slices.Contains(states, state) {
		return states
	}
	return append(states, state)
}

// follow goes from a state by the classes and returns where it comes to; the last step leads to meet
// where that is given.
func (b *builder) follow(state int32, classes []class, own bool, meet int32) int32 {
	for i, c := range classes {
		switch {
		case i == len(classes)-1 && meet != 0:
			b.link(trieEdge{state, meet, c, true})
			state = meet
		case own:
			to := b.node()
			b.link(trieEdge{state, to, c, true})
			state = to
		default:
			state = b.step(state, c)
		}
	}
	return state
}

func (b *builder) gapAfter(at []int32) (next []int32) {
	meet := int32(0)
	for _, state := range at {
		if b.nodes[state].gap == 0 {
			if meet == 0 {
				meet = b.node()
			}
			b.nodes[state].gap = meet
		}
		next = include(next, b.nodes[state].gap)
	}
	return next
}

// An element of a phrase is a gap, or a choice of words of which one stands there.
type element struct {
	choices []string
	gap     bool
	comma   bool
}

// elements takes a phrase apart.
func elements(phrase string) (out []element) {
	for phrase = strings.TrimLeft(phrase, " \t"); phrase != ""; phrase = strings.TrimLeft(phrase, " \t-") {
		var e element
		if phrase[0] == '[' {
			inside, rest, _ := strings.Cut(phrase[1:], "]")
			e.choices = strings.Split(inside, "|")
			phrase = rest
			for strings.HasPrefix(phrase, "~") { // a stem written behind its alternatives
				for i := range e.choices {
					e.choices[i] += "~"
				}
				phrase = phrase[1:]
			}
			if strings.HasPrefix(phrase, ",") {
				e.comma, phrase = true, phrase[1:]
			}
		} else {
			word := phrase
			if i := strings.IndexAny(phrase, " \t["); i >= 0 {
				word = phrase[:i]
			}
			phrase = phrase[len(word):]
			if word == "…" {
				e.gap = true
			} else {
				e.comma = strings.HasSuffix(word, ",")
				e.choices = []string{strings.TrimSuffix(word, ",")}
			}
		}
		out = append(out, e)
	}
	return out
}

// classesOf are the classes of a choice's words. first says that a phrase can begin with them.
func (b *builder) classesOf(choice string, id ListID, first bool, begins wordFlags) (classes []class, reason string) {
	for _, field := range strings.FieldsFunc(choice, func(r rune) bool { return r == ' ' || r == '-' || r == '\t' }) {
		field = strings.TrimSuffix(field, ",")
		if field == "0" {
			classes = append(classes, classNumber)
			continue
		}
		stem := strings.HasSuffix(field, "~")
		field = strings.TrimSuffix(field, "~")
		if elided := strings.TrimRight(field, "'’"); elided != field && letters([]byte(elided)) <= 2 {
			continue // "d’": no word of its own in the text either
		}
		if word := plain(field, b.folded[:0]); word != nil {
			b.folded = word
			classes = append(classes, b.class(word, stem, first && len(classes) == 0, id, begins))
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
			classes = append(classes, b.class(foldWord(field[t.Start:t.End]), stem && int(t.End) == len(field),
				first && len(classes) == 0, id, begins))
		}
	}
	return classes, ""
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

func (b *builder) step(from int32, c class) int32 {
	if to := b.shared(from, c); to != 0 {
		return to
	}
	to := b.node()
	b.link(trieEdge{from, to, c, false})
	return to
}

// shared is the state that other phrases come to from this one by c, or 0.
func (b *builder) shared(from int32, c class) int32 {
	for at := b.slot(from, c); ; at = (at + 1) & uint32(len(b.linked)-1) {
		e := &b.linked[at]
		if e.to == 0 {
			return 0
		}
		if e.from == from && e.class == c && !e.own {
			return e.to
		}
	}
}

// optionalComma lets a comma stand at this place of a phrase: the state after it is the same state.
func (b *builder) optionalComma(at int32) { b.nodes[at].comma = true }

func (b *builder) link(e trieEdge) {
	if b.used++; 2*b.used > len(b.linked) {
		old := b.linked
		b.linked = make([]trieEdge, 2*len(old))
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
	for b.linked[at].to != 0 {
		at = (at + 1) & uint32(len(b.linked)-1)
	}
	b.linked[at] = e
}

func (b *builder) slot(from int32, c class) uint32 {
	h := uint32(from)*0x9E3779B1 ^ c*0x85EBCA77
	return (h ^ h>>15) & uint32(len(b.linked)-1)
}

// fewEdges is how many edges are looked through one by one; more are sorted and searched.
const fewEdges = 12

// layOut puts the edges of each state side by side.
func (b *builder) layOut() {
	for i := range b.linked {
		if e := &b.linked[i]; e.to != 0 {
			b.nodes[e.from].edgeLast++
		}
	}
	total := int32(0)
	for i := range b.nodes {
		n := &b.nodes[i]
		n.edgeFirst, n.edgeLast, total = total, total, total+n.edgeLast
	}
	b.edges = make([]edge, total)
	for i := range b.linked {
		if e := &b.linked[i]; e.to != 0 {
			n := &b.nodes[e.from]
			b.edges[n.edgeLast] = edge{e.class, e.to}
			n.edgeLast++
		}
	}
	for i := range b.nodes {
		if n := &b.nodes[i]; n.edgeLast-n.edgeFirst > fewEdges || int32(i) == b.root || int32(i) == b.shape {
			slices.SortFunc(b.edges[n.edgeFirst:n.edgeLast], func(x, y edge) int {
				return cmp.Or(cmp.Compare(x.class, y.class), cmp.Compare(x.to, y.to))
			})
		}
	}
	for i, root := range [...]int32{b.root, b.shape} {
		n := &b.nodes[root]
		b.begins[i] = make([]int32, b.classes)
		for at := n.edgeLast - 1; at >= n.edgeFirst; at-- {
			b.begins[i][b.edges[at].class] = at + 1
		}
	}
}

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
