package law

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// A Clause is a statement kept for the rules: one legal sentence with what governs it, as the
// phrases of the packs that were found in it.
type Clause struct {
	In       text.Ref  // the leaf that states it
	At       text.Span // the shortest telling words: the formula that makes it an offence or a power
	Mentions []Mention
	has      [lexicon.MaxLists / 64]uint64
}

// A Mention is a fact as a statement sees it. It is shared and read-only.
type Mention struct {
	*Fact
	From From // where in the statement it stands
}

// Has reports whether the clause mentions the list at all.
func (c *Clause) Has(list lexicon.ListID) bool { return c.has[list/64]>>(list%64)&1 == 1 }

// HasAny reports whether the clause mentions one of the lists.
func (c *Clause) HasAny(lists ...lexicon.ListID) bool {
	for _, l := range lists {
		if c.Has(l) {
			return true
		}
	}
	return false
}

// First is the clause's first mention of the list, or nil.
func (c *Clause) First(list lexicon.ListID) *Mention {
	if !c.Has(list) {
		return nil
	}
	for i := range c.Mentions {
		if c.Mentions[i].List == list {
			return &c.Mentions[i]
		}
	}
	return nil
}

// Covered reports whether m overlaps a mention of one of the lists.
func (c *Clause) Covered(m *Mention, lists ...lexicon.ListID) bool {
	if !c.HasAny(lists...) {
		return false
	}
	for i := range c.Mentions {
		q := &c.Mentions[i]
		if q.In != m.In || q.Part != m.Part || q.First >= m.Last || q.Last <= m.First {
			continue
		}
		for _, l := range lists {
			if q.List == l {
				return true
			}
		}
	}
	return false
}

// Outside is the first mention of the list that stands in no quotation and overlaps no mention of
// the other lists, or nil.
func (c *Clause) Outside(list lexicon.ListID, others ...lexicon.ListID) *Mention {
	if !c.Has(list) {
		return nil
	}
	for i := range c.Mentions {
		if m := &c.Mentions[i]; m.List == list && m.Flags&FactQuoted == 0 && !c.Covered(m, others...) {
			return m
		}
	}
	return nil
}

// Begin empties the clause for a statement of the provision.
func (c *Clause) Begin(in text.Ref) {
	c.In, c.At = in, text.Span{}
	c.Mentions = c.Mentions[:0]
	clear(c.has[:])
}

// Mention notes a fact of the statement.
func (c *Clause) Mention(f *Fact, from From) {
	c.Mentions = append(c.Mentions, Mention{f, from})
	c.has[f.List/64] |= 1 << (f.List % 64)
}

// Kept is a copy of the clause that outlives the reading of its statement.
func (c *Clause) Kept(at text.Span) Clause {
	k := *c
	k.At = at
	k.Mentions = append([]Mention(nil), c.Mentions...)
	return k
}

// An Offence is one way to commit an offence, as one statement describes it.
type Offence struct {
	Clause
	Mental     Mental
	Grade      Grade
	Stated     bool // a fault word is stated
	OneSided   bool // a fault word reaches only part of the conduct
	Further    bool // a harmful or dishonest purpose is required
	Removed    bool // fault is expressly removed
	Unlawful   bool // limited by "without right" and the like
	Prohibits  bool // a prohibition whose penalty stands elsewhere in the article
	Dependent  bool // takes up conduct described elsewhere in the article
	Increases  bool // says only how much more that conduct is punished where something is added
	Elsewhere  bool // describes no conduct: its object is offences that stand elsewhere
	ByGeneral  bool // its mental element is that of the general part
	Imprisoned bool // the article threatens imprisonment
	Sanction   bool // only says the punishment for conduct described elsewhere
	Sure       Sureness
	Weighed    bool // learned weights, not the grammar alone, decided that it is one or what fault it states
}

// A Power is one power of an authority, or one duty of a private person towards it, as one statement
// describes it. At is the measure: the verb or the demand.
type Power struct {
	Clause
	Top       text.Ref  // the article or section that gives it
	Slots     Slots     // the safeguards that reach it: its own, its article's, a safeguard article's
	Reached   Slots     // of those, the ones that only a safeguard article gives
	Object    text.Span // what a demand is about, where it has an object of its own
	Actor     text.Span // who acts, or who must; empty where the words name nobody
	Objects   Objects
	ByCourt   bool // a court or judge is the actor
	Applies   bool // asks a court for the power
	Issues    bool // an official who is no court issues a warrant
	Dependent bool // exercised under a warrant or provision elsewhere, where its safeguards stand
	Bypasses  bool // given without the warrant, or notwithstanding the paragraph, that binds its article's other powers
	Duty      bool // a duty of a private person
	Intrudes  bool // reaches into somebody's data, communications, premises or papers
	Covert    bool // interception, real-time collection, hidden access
	Ongoing   bool // a measure that lasts
	Bulk      bool // reaches everybody, or a whole network
	Preserve  bool // only preserves, or only basic subscriber data
	Sure      Sureness
	Weighed   bool // learned weights found it where the grammar did not
}

// Objects is what a power reaches, as a set.
type Objects uint8

// What a power can reach, from the least to the most intrusive.
const (
	ObjectSubscriber Objects = 1 << iota
	ObjectTraffic
	ObjectStored
	ObjectContent
	ObjectDevice // hidden access to a device or system
)
