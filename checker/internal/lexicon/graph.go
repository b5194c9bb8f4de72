package lexicon

import (
	"slices"

	"clausecheck/checker/internal/text"
)

// insert adds a phrase below root, and flags the words that it can begin with; it returns a reason where it cannot. Phrases share the states of
// what they begin with. Behind the first alternatives of a phrase its states are its own, and all
// alternatives lead to the same one: written out, a phrase of four choices would be hundreds.
func (b *builder) insert(root int32, phrase string, id ListID, begins text.WordFlags) string {
	at, words, own := append(b.states[0][:0], root), 0, false
	spare := b.states[1][:0]
	for _, e := range b.phrase.elements(phrase) {
		next := spare[:0]
		if e.gap {
			at, spare = b.gapAfter(at, next), at
			continue
		}
		if len(e.choices) > 1 {
			own = true
		}
		meet := int32(0)                   // where the choices meet
		begin := slices.Contains(at, root) // also behind words that may be left out
		for _, choice := range e.choices {
			classes, reason := b.classesOf(choice, id, begin, begins)
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
		at, spare = next, at
		words++
	}
	b.states = [2][]int32{at, spare}
	if words == 0 || slices.Contains(at, root) {
		return "a phrase needs a word that is not optional"
	}
	for _, state := range at {
		b.ends = append(b.ends, endOf(state, id))
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
func (b *builder) follow(state int32, classes []text.Class, own bool, meet int32) int32 {
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

func (b *builder) gapAfter(at, next []int32) []int32 {
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

func (b *builder) step(from int32, c text.Class) int32 {
	if to := b.shared(from, c); to != 0 {
		return to
	}
	to := b.node()
	b.link(trieEdge{from, to, c, false})
	return to
}

// shared is the state that other phrases come to from this one by c, or 0.
func (b *builder) shared(from int32, c text.Class) int32 {
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

func (b *builder) slot(from int32, c text.Class) uint32 {
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
			n.classes |= text.ClassBit(e.class)
			n.edgeLast++
		}
	}
	for i := range b.nodes {
		if n := &b.nodes[i]; n.edgeLast-n.edgeFirst > fewEdges || int32(i) == b.root || int32(i) == b.shape {
			b.sort(b.edges[n.edgeFirst:n.edgeLast])
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

// sort sorts edges by class, then by where they lead. It sorts numbers, as endOf says.
func (b *builder) sort(edges []edge) {
	b.keys = b.keys[:0]
	for _, e := range edges {
		b.keys = append(b.keys, uint64(e.class)<<32|uint64(uint32(e.to)))
	}
	slices.Sort(b.keys)
	for i, key := range b.keys {
		edges[i] = edge{text.Class(key >> 32), int32(key)}
	}
}

// shapeBit stands for a list in a set of those that the outline asks for. Two lists may share one.
func shapeBit(list ListID) uint64 { return 1 << (list & 63) }

// findShapes notes for each class which lists that the outline asks for have a phrase that begins with
// it, so that most words are passed over at a glance.
func (b *builder) findShapes() {
	reach := make([]uint64, len(b.nodes))
	seen := make([]bool, len(b.nodes))
	var lists func(state int32) uint64
	lists = func(state int32) uint64 {
		if seen[state] {
			return reach[state]
		}
		seen[state] = true
		n := &b.nodes[state]
		set := uint64(0)
		for _, list := range b.accept[n.acceptFirst:n.acceptLast] {
			set |= shapeBit(list)
		}
		for _, e := range b.edges[n.edgeFirst:n.edgeLast] {
			set |= lists(e.to)
		}
		if n.gap != 0 {
			set |= lists(n.gap)
		}
		reach[state] = set
		return set
	}
	b.stems.Shapes = make([]uint64, b.classes)
	shape := &b.nodes[b.shape]
	for _, e := range b.edges[shape.edgeFirst:shape.edgeLast] {
		b.stems.Shapes[e.class] |= lists(e.to)
	}
}
