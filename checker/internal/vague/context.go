package vague

import (
	"cmp"
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// What stands around a candidate, in small numbers that signs are made of.

// operators are the lists whose phrases say what a sentence does.
var operators = map[lexicon.ListID]uint8{
	lexicon.ListModalMust: 1, lexicon.ListModal: 2, lexicon.ListModalNot: 3, lexicon.ListOffenceCommits: 4, lexicon.ListOffencePenalty: 5, lexicon.ListOffenceProhibits: 6,
	lexicon.ListImprisonment: 5, lexicon.ListFineOnly: 5, lexicon.ListDefines: 7, lexicon.ListDefinesVerb: 7, lexicon.ListPowerGrant: 8, lexicon.ListPowerVerb: 9, lexicon.ListPowerDemand: 9,
	lexicon.ListPerson: 10, lexicon.ListDefence: 11, lexicon.ListException: 11, lexicon.ListThreshold: 12, lexicon.ListNecessity: 13, lexicon.ListOffenceEstablish: 4, lexicon.ListMentalKnowledge: 14,
	lexicon.ListMentalIntent: 14, lexicon.ListMentalPurpose: 14,
}

const (
	operatorReach = 40 // tokens
	besideReach   = 2
	longestCore   = 12
)

// factsFrom are the part's facts from the first on that begins at the token or behind it.
func (x *openReader) factsFrom(token int32) []law.Fact {
	at, _ := slices.BinarySearchFunc(x.facts, token, func(f law.Fact, t int32) int { return cmp.Compare(f.First, t) })
	return x.facts[at:]
}

// operators are what says, before the candidate and behind it in its part, what the sentence does.
func (x *openReader) operators(p *openPhrase) (before, behind uint64) {
	near := x.factsFrom(p.first - operatorReach)
	for i := range near {
		f := &near[i]
		o := x.operatorOf[f.List]
		switch {
		case f.First >= p.last+operatorReach:
			return before, behind
		case o == 0:
		case f.Last <= p.first:
			before = uint64(o)
		case f.First >= p.last:
			return before, uint64(o)
		}
	}
	return before, behind
}

// place says where in its part the candidate stands.
func (x *openReader) place(p *openPhrase) uint64 {
	place := uint64(0)
	if p.first == x.at {
		place |= 1
	}
	if p.last >= x.end {
		place |= 2
	} else if k := x.k.Document.Tokens[p.last].Kind; k >= text.TokenStop && k <= text.TokenSemicolon {
		place |= 2
	}
	if x.k.Document.Provisions[p.in].Kind == text.KindItem {
		place |= 4
	}
	if p.part == law.PartTail {
		place |= 8
	}
	return place
}

// beside are the kinds of what is worth looking at just before and just behind the candidate.
func (x *openReader) beside(p *openPhrase) (before, behind uint32) {
	at, _ := slices.BinarySearchFunc(x.cores, p.first-longestCore, func(c core, t int32) int { return cmp.Compare(c.first, t) })
	for _, c := range x.cores[at:] {
		switch {
		case c.first >= p.last+besideReach:
			return before, behind
		case c.last <= p.first && c.last > p.first-besideReach:
			before |= 1 << c.kind
		case c.first >= p.last:
			behind |= 1 << c.kind
		}
	}
	return before, behind
}

// What closes a candidate.
const (
	closedCriterion = 1 << iota
	closedArt
	closedMeasured
	closedFactors
	closedDefined
	closedPreserved
)

// closedBy says what gives the candidate its content or its measure.
func (x *openReader) closedBy(p *openPhrase) (closed uint32) {
	near := x.factsFrom(p.first - operatorReach)
	for i := range near {
		f := &near[i]
		if f.First > p.last+quantityReach {
			break
		}
		switch {
		case f.List == 0:
		case f.List == x.art && f.First < p.last && f.Last > p.first:
			closed |= closedArt
		case f.List == x.closed && f.First >= p.last && f.First <= p.last+closedReach+1:
			closed |= closedCriterion
		case f.List == x.measured && f.First >= p.last:
			closed |= closedMeasured
		case f.List == x.factors && f.First >= p.last:
			closed |= closedFactors
		case f.List == x.preserves && f.Last <= p.first:
			closed |= closedPreserved
		}
	}
	if def, _ := x.k.Definitions().Find(x.span(p), p.in); def != nil {
		closed |= closedDefined
	}
	return closed
}

// span is the candidate's bytes.
func (x *openReader) span(p *openPhrase) text.Span {
	tokens := x.k.Document.Tokens
	return text.Span{Start: tokens[p.first].Start, End: tokens[p.last-1].End}
}

// does is a number for what the provision that holds the candidate was read as.
func (x *openReader) does(p *openPhrase) (setting uint64) {
	r := &x.k.Read.ByProvision[p.in]
	for i, slot := range [...]law.Slot{law.SlotOffence, law.SlotPower, law.SlotDefinition, law.SlotSecrecy, law.SlotSpeech} {
		if r.Has(slot) {
			setting |= 1 << i
		}
	}
	return setting
}
