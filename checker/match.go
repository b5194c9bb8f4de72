package checker

// A Fact is a phrase of a pack found in the text: what stands where. Facts are all that readings
// and rules see of the words.
type Fact struct {
	Span
	First, Last int32 // half-open range of tokens
	In          Ref   // the provision whose own text holds it
	List        ListID
	Part        Part
	Flags       FactFlags
}

// Part says in which part of a provision's own text something stands.
type Part uint8

// The parts of a provision's own text.
const (
	PartBody Part = iota
	PartTail
	PartTitle
)

// FactFlags are what is known of the place of a fact.
type FactFlags uint8

// The flags of a fact.
const (
	FactNegated   FactFlags = 1 << iota // a negator stands before it in its clause
	FactQuoted                          // stands between quotation marks
	FactBracketed                       // stands between square brackets
	FactOptional                        // stands in a sentence that somebody may adopt or not
)

const (
	gapWords       = 6 // "…" in a phrase stands for up to so many words
	signsOfWord    = 2 // so many characters of a script without blanks count as a word
	determinerRun  = 2 // so many determiners may stand between two words of a phrase
	longestPhrases = 24
)

// matcher walks a range of tokens once and reports the longest match of every list at each place.
type matcher struct {
	lex    *lexicon
	words  *wordTable
	tokens []Token

	reference ListID // of words before the number of a provision, or 0

	found [longestPhrases]struct {
		list ListID
		last int32
	}
	count int
}

// each calls report for every match of the language's phrases that lies within [first, last).
// Matches come by their first token; of one list only the longest at a place is reported.
func (m *matcher) each(first, last int32, report func(list ListID, from, to int32)) {
	for at := first; at < last; at++ {
		t := &m.tokens[at]
		if t.Kind > TokenNumber || m.words.entries[t.Word].flags&wordStarts == 0 && t.Kind != TokenNumber {
			continue
		}
		m.count = 0
		m.begin(0, at, last)
		for i := range m.count {
			report(m.found[i].list, at, m.found[i].last)
		}
	}
}

// at is the end of the longest match of the list that begins at the token, or 0. Only the lists that
// give a text its shape can be asked for.
func (m *matcher) at(list ListID, first, last int32) int32 {
	if first >= last || list == 0 {
		return 0
	}
	if t := &m.tokens[first]; t.Kind > TokenNumber || t.Kind != TokenNumber && m.words.entries[t.Word].shapes&shapeBit(list) == 0 {
		return 0
	}
	m.count = 0
	m.begin(1, first, last)
	for i := range m.count {
		if m.found[i].list == list {
			return m.found[i].last
		}
	}
	return 0
}

func (m *matcher) accept(n *trieNode, at int32) {
	for _, list := range m.lex.accept[n.acceptFirst:n.acceptLast] {
		i := 0
		for i < m.count && m.found[i].list != list {
			i++
		}
		switch {
		case i < m.count:
			m.found[i].last = max(m.found[i].last, at)
		case i < len(m.found):
			m.found[i].list, m.found[i].last = list, at
			m.count++
		}
	}
}

// begin follows every phrase that the token opens, from the root (0) or from that of the shapes (1).
func (m *matcher) begin(root int, at, last int32) {
	begins, end := m.lex.begins[root], m.lex.nodes[m.lex.root].edgeLast
	if root != 0 {
		end = m.lex.nodes[m.lex.shape].edgeLast
	}
	for _, c := range m.words.classesOf(m.tokens[at].Word) {
		if first := begins[c]; first != 0 {
			for i := first - 1; i < end && m.lex.edges[i].class == c; i++ {
				m.enter(m.lex.edges[i].to, at, last, 0)
			}
		}
	}
}

// enter comes to a state by the word at the token, and goes on from there. It reports whether a phrase
// came to its end.
func (m *matcher) enter(state, at, last int32, depth int) (ended bool) {
	n := &m.lex.nodes[state]
	if n.acceptFirst < n.acceptLast {
		m.accept(n, at+1)
		ended = true
	}
	if n.edgeFirst < n.edgeLast && m.walk(n, at+1, last, depth+1) {
		ended = true
	}
	if n.gap != 0 && m.bridge(n.gap, at+1, last, depth+1) {
		ended = true
	}
	return ended
}

// walk follows every phrase that goes on from the state at the token.
func (m *matcher) walk(n *trieNode, at, last int32, depth int) (ended bool) {
	if depth > longestPhrases {
		return false
	}
	edges := m.lex.edges[n.edgeFirst:n.edgeLast]
	for skipped := 0; at < last; at++ {
		t := &m.tokens[at]
		switch t.Kind {
		case TokenWord, TokenNumber:
			w := &m.words.entries[t.Word]
			if w.mask&n.classes != 0 && m.along(edges, m.words.classes[w.first:w.last], at, last, depth) {
				ended = true
			}
			if w.flags&wordDeterminer == 0 || skipped == determinerRun {
				return ended
			}
			skipped++
		case TokenComma:
			if !n.comma {
				return ended
			}
		case TokenClitic, TokenOther:
		default:
			return ended
		}
	}
	return ended
}

// along follows the edges of the word's classes. It reports whether a phrase came to its end.
func (m *matcher) along(edges []edge, classes []class, at, last int32, depth int) (ended bool) {
	for _, c := range classes {
		i := 0
		if len(edges) > fewEdges {
			i = edgeFrom(edges, c)
		}
		for ; i < len(edges); i++ {
			if edges[i].class == c {
				if m.enter(edges[i].to, at, last, depth) {
					ended = true
				}
			} else if len(edges) > fewEdges {
				break
			}
		}
	}
	return ended
}

// edgeFrom is the first of the sorted edges whose class is c or follows it.
func edgeFrom(edges []edge, c class) int {
	low, high := 0, len(edges)
	for low < high {
		if mid := int(uint(low+high) >> 1); edges[mid].class < c {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// bridge goes on from a state behind "…": the next word of the phrase may stand up to six words on.
// The nearest place where the phrase can end is taken.
func (m *matcher) bridge(state, at, last int32, depth int) bool {
	n := &m.lex.nodes[state]
	for passed := 0; at < last && passed <= gapWords*signsOfWord; at++ {
		switch m.tokens[at].Kind {
		case TokenStop, TokenSemicolon:
			return false
		case TokenWord, TokenNumber:
			if m.walk(n, at, last, depth+1) {
				return true
			}
			if passed += signsOfWord; m.words.entries[m.tokens[at].Word].flags&wordSign != 0 {
				passed -= signsOfWord - 1
			}
		}
	}
	return false
}
