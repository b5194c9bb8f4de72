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
	determinerRun  = 2 // so many determiners may stand between two words of a phrase
	longestPhrases = 24
)

// matcher walks a range of tokens once and reports the longest match of every list at each place.
type matcher struct {
	lex    *lexicon
	words  *wordTable
	tokens []Token
	found  [longestPhrases]struct {
		list ListID
		last int32
	}
	count int
}

// each calls report for every match of the language's phrases that lies within [first, last).
// Matches come by their first token; of one list only the longest at a place is reported.
func (m *matcher) each(pack int, first, last int32, report func(list ListID, from, to int32)) {
	root := m.lex.roots[pack]
	for at := first; at < last; at++ {
		t := &m.tokens[at]
		if t.Kind > TokenNumber || m.words.entries[t.Word].flags&wordStarts == 0 && t.Kind != TokenNumber {
			continue
		}
		m.count = 0
		m.walk(root, at, last, 0)
		for i := range m.count {
			report(m.found[i].list, at, m.found[i].last)
		}
	}
}

// at is the end of the longest match of the list that begins at the token, or 0. Only the lists that
// give a text its shape can be asked for.
func (m *matcher) at(pack int, list ListID, first, last int32) int32 {
	if first >= last || list == 0 {
		return 0
	}
	if t := &m.tokens[first]; t.Kind > TokenNumber || t.Kind != TokenNumber && m.words.entries[t.Word].flags&wordShapes == 0 {
		return 0
	}
	m.count = 0
	m.walk(m.lex.shape[pack], first, last, 0)
	for i := range m.count {
		if m.found[i].list == list {
			return m.found[i].last
		}
	}
	return 0
}

func (m *matcher) accept(state, at int32) {
	n := &m.lex.nodes[state]
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

// walk follows every phrase that goes on from the state at the token, and reports whether one came to its end.
func (m *matcher) walk(state, at, last int32, depth int) (ended bool) {
	if depth > longestPhrases {
		return false
	}
	first := depth == 0
	skipped := 0
	for at < last {
		t := &m.tokens[at]
		switch t.Kind {
		case TokenWord, TokenNumber:
			for _, c := range m.words.classesOf(t.Word) {
				for slot := m.lex.slot(state, c); ; slot = (slot + 1) & uint32(len(m.lex.edges)-1) {
					e := &m.lex.edges[slot]
					if e.to == 0 {
						break
					}
					if e.from != state || e.class != c {
						continue
					}
					n := &m.lex.nodes[e.to]
					if n.acceptFirst < n.acceptLast {
						m.accept(e.to, at+1)
						ended = true
					}
					if n.leaves && m.walk(e.to, at+1, last, depth+1) {
						ended = true
					}
					if n.gap != 0 && m.bridge(n.gap, at+1, last, depth+1) {
						ended = true
					}
				}
			}
			if first || m.words.entries[t.Word].flags&wordDeterminer == 0 || skipped == determinerRun {
				return ended
			}
			skipped++
		case TokenComma:
			if !m.lex.commaAt(state) {
				return ended
			}
		case TokenClitic, TokenOther:
			if first {
				return ended
			}
		default:
			return ended
		}
		at++
	}
	return ended
}

// bridge goes on from a state behind "…": the next word of the phrase may stand up to six words on.
// The nearest place where the phrase can end is taken.
func (m *matcher) bridge(state, at, last int32, depth int) bool {
	for words := 0; at < last && words <= gapWords; at++ {
		switch m.tokens[at].Kind {
		case TokenStop, TokenSemicolon:
			return false
		case TokenWord, TokenNumber:
			if m.walk(state, at, last, depth+1) {
				return true
			}
			words++
		}
	}
	return false
}
