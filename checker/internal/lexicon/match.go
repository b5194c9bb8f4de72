package lexicon

import "clausecheck/checker/internal/text"

const (
	GapWords       = 6 // "…" in a phrase stands for up to so many words
	signsOfWord    = 2 // so many characters of a script without blanks count as a word
	determinerRun  = 2 // so many determiners may stand between two words of a phrase
	LongestPhrases = 24
)

// Matcher walks a range of tokens once and reports the longest match of every list at each place.
type Matcher struct {
	Lexicon *Lexicon
	Words   *text.WordTable
	Tokens  []text.Token

	Reference ListID // of words before the number of a provision, or 0

	found [LongestPhrases]struct {
		list ListID
		last int32
	}
	count int
}

// Each calls report for every match of the language's phrases that lies within [first, last).
// Matches come by their first token; of one list only the longest at a place is reported.
func (m *Matcher) Each(first, last int32, report func(list ListID, from, to int32)) {
	for at := first; at < last; at++ {
		t := &m.Tokens[at]
		if t.Kind > text.TokenNumber || m.Words.Entries[t.Word].Flags&text.WordStarts == 0 && t.Kind != text.TokenNumber {
			continue
		}
		m.count = 0
		m.begin(0, at, last)
		for i := range m.count {
			report(m.found[i].list, at, m.found[i].last)
		}
	}
}

// At is the end of the longest match of the list that begins at the token, or 0. Only the lists that
// give a text its shape can be asked for.
func (m *Matcher) At(list ListID, first, last int32) int32 {
	if first >= last || list == 0 {
		return 0
	}
	if t := &m.Tokens[first]; t.Kind > text.TokenNumber || t.Kind != text.TokenNumber && m.Words.Entries[t.Word].Shapes&shapeBit(list) == 0 {
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

func (m *Matcher) accept(n *trieNode, at int32) {
	for _, list := range m.Lexicon.accept[n.acceptFirst:n.acceptLast] {
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
func (m *Matcher) begin(root int, at, last int32) {
	begins, end := m.Lexicon.begins[root], m.Lexicon.nodes[m.Lexicon.root].edgeLast
	if root != 0 {
		end = m.Lexicon.nodes[m.Lexicon.shape].edgeLast
	}
	for _, c := range m.Words.ClassesOf(m.Tokens[at].Word) {
		if first := begins[c]; first != 0 {
			for i := first - 1; i < end && m.Lexicon.edges[i].class == c; i++ {
				m.enter(m.Lexicon.edges[i].to, at, last, 0)
			}
		}
	}
}

// enter comes to a state by the word at the token, and goes on from there. It reports whether a phrase
// came to its end.
func (m *Matcher) enter(state, at, last int32, depth int) (ended bool) {
	n := &m.Lexicon.nodes[state]
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
func (m *Matcher) walk(n *trieNode, at, last int32, depth int) (ended bool) {
	if depth > LongestPhrases {
		return false
	}
	edges := m.Lexicon.edges[n.edgeFirst:n.edgeLast]
	for skipped := 0; at < last; at++ {
		t := &m.Tokens[at]
		switch t.Kind {
		case text.TokenWord, text.TokenNumber:
			w := &m.Words.Entries[t.Word]
			if w.Mask&n.classes != 0 && m.along(edges, m.Words.Classes[w.First:w.Last], at, last, depth) {
				ended = true
			}
			if w.Flags&text.WordDeterminer == 0 || skipped == determinerRun {
				return ended
			}
			skipped++
		case text.TokenComma:
			if !n.comma {
				return ended
			}
		case text.TokenClitic, text.TokenOther:
		case text.TokenOpen: // “ten (10) years”
			if !m.figure(at) {
				return ended
			}
			at += 2
		case text.TokenClose:
			if !m.figure(at - 2) {
				return ended
			}
		default:
			return ended
		}
	}
	return ended
}

// figure reports whether the bracket at the token holds, in digits, the number that the word before it says. What such
// a number counts follows, and never with a determiner: “subsection (1) of the Act” has none.
func (m *Matcher) figure(open int32) bool {
	if open < 1 || int(open)+3 >= len(m.Tokens) {
		return false
	}
	t := m.Tokens[open-1 : open+4]
	return t[0].Kind == text.TokenWord && t[1].Kind == text.TokenOpen && t[2].Kind == text.TokenNumber && t[3].Kind == text.TokenClose &&
		t[4].Kind == text.TokenWord && t[0].End < t[1].Start && m.Words.Entries[t[4].Word].Flags&text.WordDeterminer == 0
}

// along follows the edges of the word's classes. It reports whether a phrase came to its end.
func (m *Matcher) along(edges []edge, classes []text.Class, at, last int32, depth int) (ended bool) {
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
func edgeFrom(edges []edge, c text.Class) int {
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
func (m *Matcher) bridge(state, at, last int32, depth int) bool {
	n := &m.Lexicon.nodes[state]
	for passed := 0; at < last && passed <= GapWords*signsOfWord; at++ {
		switch m.Tokens[at].Kind {
		case text.TokenStop, text.TokenSemicolon:
			return false
		case text.TokenWord, text.TokenNumber:
			if m.walk(n, at, last, depth+1) {
				return true
			}
			if passed += signsOfWord; m.Words.Entries[m.Tokens[at].Word].Flags&text.WordSign != 0 {
				passed -= signsOfWord - 1
			}
		}
	}
	return false
}
