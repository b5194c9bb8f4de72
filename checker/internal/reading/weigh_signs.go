package reading

import (
	"slices"
	"strings"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
	"clausecheck/checker/law"
)

// What is weighed. Phrases decide where they can; what they leave open is decided by weights that were
// learned from labelled provisions (package weights). The signs of an article are what is weighed: its
// words and pairs of words, the phrases of the pack that it mentions and how they stand to each other
// within one statement, and what the grammar has read. A statement brings the signs of its chapeau, its
// own words and its closing words, so that what governs an item counts with it.

// A signGroup is a kind of signs. Each has a norm of its own, so that many words do not drown few phrases.
type signGroup uint8

const (
	signWord     signGroup = iota // a word, by its stem
	signPair                      // two words that follow each other
	signPhrase                    // a phrase of a list
	signRole                      // a phrase of a list, by where in the statement it stands
	signChain                     // two phrases that follow each other in a statement, or a phrase and the next word
	signTogether                  // two phrases of a statement that are apart
	signHeading                   // a word of the heading
	signGrammar                   // what the grammar has read
	signGroups

	statementGroups = signHeading // those of a statement come first
)

// signsOf collects the signs of a statement. It gives each to mark or to a weigher, some more than once.
type signReader struct {
	d     *text.Document
	words *text.WordTable
	names []uint64 // by ListID, hash of the list's name
	mark  func(g signGroup, s weights.Sign)
	into  *weigher // takes the signs in place of mark, where it is not nil
}

func (r *signReader) put(g signGroup, a, b uint64) {
	s := weights.Of(uint8(g), a, b)
	if r.into != nil {
		r.into.mark(g, s)
		return
	}
	r.mark(g, s)
}

const (
	nextPhrase = 6  // tokens from a phrase to the one behind it that still is its neighbour
	mostKinds  = 48 // phrases of one statement that are put together with each other
)

func (r *signReader) stem(token int32) uint64 {
	t := &r.d.Tokens[token]
	switch t.Kind {
	case text.TokenWord, text.TokenNumber:
		return r.words.Entries[t.Word].Stem
	case text.TokenSemicolon, text.TokenColon, text.TokenDash:
		return 3
	case text.TokenComma:
		return 4
	}
	return 0
}

// statement marks the signs of a statement and of what it mentions.
func (r *signReader) statement(st *statement, c *law.Clause) {
	for _, s := range st.segments {
		last, before := uint64(1), uint64(0)
		for t := s.first; t < s.last; t++ {
			w := r.stem(t)
			if w == 0 {
				continue
			}
			if w > 4 {
				if r.into != nil {
					r.into.markWord(r.d.Tokens[t].Word, w)
				} else {
					r.put(signWord, w, 0)
				}
			}
			r.put(signPair, last, w)
			if r.words.Entries[r.d.Tokens[t].Word].Flags&text.WordSign == 0 {
				last, before = w, 0
				continue
			}
			if before != 0 { // where words have no blanks between them, three characters tell more than two
				r.put(signPair, before*3+last, w)
			}
			last, before = w, last
		}
	}
	kinds := 0
	var list [mostKinds]lexicon.ListID
	for i := range c.Mentions {
		m := &c.Mentions[i]
		n := r.names[m.List]
		if n == 0 || m.Flags&law.FactQuoted != 0 {
			continue
		}
		if r.into != nil {
			r.into.markPhrase(m.List, n)
		} else {
			r.put(signPhrase, n, 0)
		}
		r.put(signRole, n, uint64(m.From)+1)
		if m.Last < int32(len(r.d.Tokens)) {
			if w := r.stem(m.Last); w != 0 {
				r.put(signChain, n, w)
			}
		}
		for j := i + 1; j < len(c.Mentions); j++ {
			q := &c.Mentions[j]
			if q.In == m.In && q.First-m.Last > nextPhrase {
				break
			}
			if r.names[q.List] == 0 {
				continue
			}
			if q.First >= m.Last || q.In != m.In {
				r.put(signChain, n, r.names[q.List])
			}
			if q.In != m.In {
				break
			}
		}
		known := false
		for _, l := range list[:kinds] {
			known = known || l == m.List
		}
		if !known && kinds < mostKinds {
			for _, l := range list[:kinds] {
				r.put(signTogether, r.names[l], n)
			}
			list[kinds] = m.List
			kinds++
		}
	}
}

// heading marks the words of an article's heading, and the fault that they name: title are its facts.
func (r *signReader) heading(top text.Ref, title []law.Fact) {
	p := &r.d.Provisions[top]
	if p.Title.Empty() {
		return
	}
	for i := range title {
		if f := &title[i]; f.List == lexicon.ListMentalImplied || faultOf[f.List] != law.MentalUnread {
			r.put(signGrammar, 106, uint64(f.List))
		}
	}
	first, last := r.d.TokensIn(p.Title)
	for t := first; t < last; t++ {
		if w := r.stem(t); w > 4 {
			r.put(signHeading, w, 0)
		}
	}
}

// grammar marks what was read of the article.
func (r *signReader) grammar(slots law.Slots, mental law.Mental, offences []law.Offence, powers []law.Power) {
	for s := law.Slot(0); s < law.SlotCount; s++ {
		if slots.Has(s) {
			r.put(signGrammar, uint64(s)+1, 0)
		}
	}
	r.put(signGrammar, 101, uint64(mental))
	for i := range offences {
		o := &offences[i]
		flags := uint64(0)
		for b, f := range [...]bool{o.Stated, o.OneSided, o.Removed, o.Prohibits, o.Dependent} {
			if f {
				flags |= 1 << b
			}
		}
		r.put(signGrammar, 102, flags)
		r.put(signGrammar, 103, uint64(o.Mental))
	}
	if len(offences) == 1 {
		r.put(signGrammar, 104, uint64(offences[0].Mental))
	}
	for i := range powers {
		p := &powers[i]
		flags := uint64(0)
		for b, f := range [...]bool{p.ByCourt, p.Dependent, p.Duty, p.Intrudes, p.Covert, p.Actor.Empty()} {
			if f {
				flags |= 1 << b
			}
		}
		r.put(signGrammar, 105, flags)
	}
}

// noSigns are lists of words without which a slot stays empty and that are no signs themselves: they are frequent,
// and the tables were learned without them.
var noSigns = []string{slotWords[law.SlotRemedy], slotWords[law.SlotOversight], slotWords[law.SlotUnlawfulness]}

// unlearned begins the names of lists that only rules ask for: their phrases are no signs either, so that a list more
// tips nothing that was learned without it.
const unlearned = "rule."

// nameHashes are the hashes of the names of a lexicon's lists, by ListID; 0 of those that are no signs.
func nameHashes(lex *lexicon.Lexicon) []uint64 {
	all := make([]uint64, len(lex.Names))
	for i, name := range lex.Names {
		if !strings.HasPrefix(name, unlearned) && !slices.Contains(noSigns, name) {
			all[i] = weights.Text(name)
		}
	}
	return all
}
