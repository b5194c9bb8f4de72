package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A power is composed, never a single word: an actor, a modal and a measure that follow each other
// within one statement ("the Inspector may … enter any premises"), a formula that has States empower
// their authorities, a measure in the passive ("may be searched"), or a private person with a modal
// and a duty to hand over, keep or help. Distances are counted in words along the statement, so that
// a chapeau and its item read on as one sentence. Words that only ask ("require", "obtain") need an
// object of investigation behind them; without one they are administration.

const (
	coordinated   = 40 // words from the modal to a measure that opens a further clause of its sentence
	actorReach    = 80 // words from the actor to its modal
	statesReach   = 14 // words from the actor to a verb in the indicative
	verbReach     = 9  // words from the modal to the measure
	demandReach   = 10 // the same to a demand
	parenthesis   = 60 // the same where a condition is thrown in: "may, if satisfied that …, issue"
	asksReach     = 12 // tokens from the words by which an official only asks to the official
	onlyReach     = 50 // tokens from "may not" to the words that make it "may only"
	grantReach    = 70 // words from the treaty formula to the measure
	objectReach   = 24 // words from a demand to its object
	asSubject     = 4  // words between a subject and its modal
	standsApart   = 8  // words by which a subject must be nearer than another to be taken for the only one
	measureBefore = 4  // words before the measure that still describe it
	measureBehind = 40 // words behind it that do
	itemOpens     = 5  // an item whose measure governs begins with it
	subjectTooFar = int32(-1 << 20)
	noMentionSeen = -1
)

// composer walks the mentions of a statement and remembers the nearest of each part of a power.
type composer struct {
	place          []int32 // of each mention, in words from the statement's start
	perWord        int32   // tokens to a word
	official       int     // index of the nearest official actor, or noMentionSeen
	provider       int
	nobody         int
	modal          int
	subject        int  // the official that stood nearest before the modal
	byOfficial     bool // the modal's subject may be an official
	byProvider     bool
	byAnyone       bool // nobody known stands before a modal that obliges
	byUnknown      bool // somebody whom no list knows stands before a modal that permits
	thrownIn       bool // the modal is followed by a condition before its verb
	grant          int
	demand         int
	demandOfficial int
}

// compose finds the first measure of the statement that somebody is given or obliged to.
func (x *reader) compose() (measure, actor *law.Mention, duty bool) {
	g := &x.g
	c := &x.composer
	x.locate()
	c.official, c.provider, c.nobody = noMentionSeen, noMentionSeen, noMentionSeen
	c.modal, c.grant, c.demand, c.demandOfficial = noMentionSeen, noMentionSeen, noMentionSeen, noMentionSeen
	for i := range g.Mentions {
		m := &g.Mentions[i]
		if m.Flags&law.FactQuoted != 0 {
			continue
		}
		switch m.List {
		case lexicon.ListOfficial, lexicon.ListOfficialCourt:
			if !x.onlyAsks(m) {
				c.official = i
				x.behindItsModal(i)
			}
		case lexicon.ListProvider:
			c.provider = i
			if x.dutyOf(m) {
				c.modal, c.byProvider, c.byOfficial, c.byAnyone = i, true, false, false
				c.thrownIn = x.comma(m.Last, min(m.Last+1, int32(len(x.d.Tokens))))
			}
		case lexicon.ListNobody:
			c.nobody = i
		case lexicon.ListModal:
			x.modal(i)
		case lexicon.ListPowerGrant:
			c.grant = i
		case lexicon.ListPowerPassive:
			if !x.denied(m) {
				return m, nil, false
			}
		case lexicon.ListPowerVerb:
			if x.noun(m) || x.denied(m) {
				continue
			}
			if a, ok := x.given(i); ok {
				return x.demanded(i, a), a, false
			}
			if c.modal >= 0 && c.byProvider && !c.byOfficial && x.follows(i) {
				return m, &g.Mentions[c.provider], true
			}
		case lexicon.ListPowerStates:
			if x.noun(m) || x.denied(m) {
				continue
			}
			x.modal(i)
			if c.byOfficial && c.subject >= 0 && c.place[i]-c.place[c.subject] <= statesReach {
				return m, &g.Mentions[c.subject], false
			}
			if c.byProvider && c.place[i]-c.place[c.provider] <= statesReach {
				return m, &g.Mentions[c.provider], true
			}
			c.modal = noMentionSeen
		case lexicon.ListPowerDemand, lexicon.ListPowerConsent:
			if x.noun(m) || x.denied(m) {
				continue
			}
			if c.demand >= 0 && c.place[i]-c.place[c.demand] <= objectReach {
				continue
			}
			if a, ok := x.given(i); ok {
				c.demand, c.demandOfficial = i, noMentionSeen
				if a != nil {
					c.demandOfficial = c.subject
				}
			}
		case lexicon.ListPowerMeasure, lexicon.ListPowerObject:
			if g.Covered(m, lexicon.ListPowerNot) {
				continue
			}
			if m.List == lexicon.ListPowerMeasure && x.granted(i) {
				return m, nil, false
			}
			if c.demand >= 0 && c.place[i] > c.place[c.demand] && (m.List == lexicon.ListPowerMeasure || g.Mentions[c.demand].List == lexicon.ListPowerDemand) && c.place[i]-c.place[c.demand] <= objectReach {
				if c.demandOfficial >= 0 {
					actor = &g.Mentions[c.demandOfficial]
				}
				if m.List == lexicon.ListPowerObject && actor != nil && actor.List == lexicon.ListOfficialCourt && g.Covered(&g.Mentions[c.demand], lexicon.ListPowerAsks) {
					continue // a court that asks the parties for more conducts its proceedings
				}
				if actor == nil || !g.Covered(actor, lexicon.ListOfficialState) || c.provider > c.demand {
					return &g.Mentions[c.demand], actor, false
				}
			}
		case lexicon.ListPowerReferred:
			if c.modal >= 0 && (c.byOfficial || c.byUnknown) && x.follows(i) && !x.denied(m) && x.refersToPower(m) {
				if c.byOfficial && c.subject >= 0 {
					actor = &g.Mentions[c.subject]
				}
				return m, actor, false
			}
		case lexicon.ListPowerForce:
			if c.byUnknown && c.modal >= 0 && x.follows(i) && !x.noun(m) && !x.denied(m) {
				return m, nil, false
			}
		case lexicon.ListPowerRegulates:
			return nil, nil, false
		case lexicon.ListPowerDuty:
			x.ownModal(i)
			if c.demand >= 0 && c.demandOfficial >= 0 && c.byOfficial && c.place[i] > c.place[c.demand] && c.place[i]-c.place[c.demand] <= objectReach &&
				!g.Covered(&g.Mentions[c.demandOfficial], lexicon.ListOfficialState) && g.Mentions[c.demand].List == lexicon.ListPowerDemand {
				return &g.Mentions[c.demand], &g.Mentions[c.demandOfficial], false
			}
			if c.modal >= 0 && c.byProvider && x.follows(i) && !x.denied(m) {
				return m, &g.Mentions[c.provider], true
			}
			if c.modal >= 0 && c.byAnyone && x.follows(i) && !x.denied(m) && g.HasAny(lexicon.ListPowerTraffic, lexicon.ListPowerContent, lexicon.ListPowerSubscriber) {
				return m, nil, true
			}
		}
	}
	if c.demand >= 0 && c.demandOfficial >= 0 && g.Covered(&g.Mentions[c.demand], lexicon.ListPowerAuthorise) && x.headingNames(lexicon.ListPowerMeasure) {
		return &g.Mentions[c.demand], &g.Mentions[c.demandOfficial], false
	}
	return nil, nil, false
}

// denied reports whether the words are no power, or are what nobody may do.
func (x *reader) denied(m *law.Mention) bool {
	return x.g.Covered(m, lexicon.ListPowerNot) || x.negated(m)
}

// negated reports whether the modal is taken back: "may not". A negation that only announces a limit
// takes nothing back: "ne peut intercepter que si".
func (x *reader) negated(m *law.Mention) bool {
	if !x.g.Covered(m, lexicon.ListModalNot) {
		return false
	}
	if x.g.Has(lexicon.ListModalOnly) {
		for i := range x.g.Mentions {
			q := &x.g.Mentions[i]
			if q.List == lexicon.ListModalOnly && q.In == m.In && q.First >= m.Last && q.First-m.Last <= onlyReach {
				return false
			}
		}
	}
	return true
}

// onlyAsks reports whether the official stands behind words by which it only asks for what another
// decides: "el juez, a petición de la policía o del fiscal, podrá".
func (x *reader) onlyAsks(m *law.Mention) bool {
	if !x.g.Has(lexicon.ListOfficialAsks) {
		return false
	}
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.List == lexicon.ListOfficialAsks && q.In == m.In && q.Last <= m.First && m.First-q.Last <= asksReach && !x.comma(q.Last, m.First) {
			return true
		}
	}
	return false
}

// comma reports whether a comma stands between the tokens.
func (x *reader) comma(from, to int32) bool {
	for _, t := range x.d.Tokens[from:to] {
		if t.Kind == text.TokenComma {
			return true
		}
	}
	return false
}

// noun reports whether the words before m make its first word a noun: "the search", "without request".
func (x *reader) noun(m *law.Mention) bool {
	if !x.g.Has(lexicon.ListPowerNoun) {
		return false
	}
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.List == lexicon.ListPowerNoun && q.In == m.In && q.First < m.First && q.Last > m.First {
			return true
		}
	}
	return false
}

// headingNames reports whether the heading of the statement's article holds the list.
func (x *reader) headingNames(list lexicon.ListID) bool {
	top := x.d.Top(x.st.in)
	if top == text.None {
		return false
	}
	title := x.facts.title(top)
	for i := range title {
		if title[i].List == list {
			return true
		}
	}
	return false
}

// demanded is the demand that asks for the measure i, or else the measure itself: "require any person
// to search" is a power to require.
func (x *reader) demanded(i int, actor *law.Mention) *law.Mention {
	g, c := &x.g, &x.composer
	if c.demand >= 0 && c.place[i] > c.place[c.demand] && c.place[i]-c.place[c.demand] <= objectReach && (actor == nil || !g.Covered(actor, lexicon.ListOfficialState)) {
		return &g.Mentions[c.demand]
	}
	return &g.Mentions[i]
}

// opensClause reports whether the measure stands first behind a semicolon, an "and" or "or" apart, so
// that the modal before governs it too: "shall register users; and provide their data to the police".
func (x *reader) opensClause(m *law.Mention) bool {
	at := m.First - 1
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; (q.List == lexicon.ListAnd || q.List == lexicon.ListOr) && q.In == m.In && q.Last == m.First {
			at = q.First - 1
		}
	}
	return at >= 0 && x.d.Tokens[at].Kind == text.TokenSemicolon
}

// segmentStart is the first token of the statement's segment that holds m.
func (x *reader) segmentStart(m *law.Mention) int32 {
	for _, s := range x.st.segments {
		if s.in == m.In && m.First >= s.first && m.First < s.last {
			return s.first
		}
	}
	return m.First
}

// locate gives every mention its place along the statement.
func (x *reader) locate() {
	c := &x.composer
	c.place = c.place[:0]
	c.perWord = x.tokensOfWord()
	at, base := 0, int32(0)
	for i := range x.g.Mentions {
		m := &x.g.Mentions[i]
		for at < len(x.st.segments)-1 {
			s := x.st.segments[at]
			if s.in == m.In && s.part == m.Part && m.First >= s.first && m.First < s.last {
				break
			}
			base += s.last - s.first
			at++
		}
		c.place = append(c.place, (base+m.First-x.st.segments[at].first)/c.perWord)
	}
}
