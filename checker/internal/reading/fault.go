package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

var faultOf = [lexicon.MaxLists]law.Mental{
	lexicon.ListMentalPurpose: law.MentalPurpose, lexicon.ListMentalDishonest: law.MentalPurpose, lexicon.ListMentalIntent: law.MentalIntent,
	lexicon.ListMentalKnowledge: law.MentalKnowledge, lexicon.ListMentalRecklessness: law.MentalRecklessness, lexicon.ListMentalNegligence: law.MentalNegligence,
}

// mental reads the fault words of the statement. Elements that are needed together count as the
// most demanding of them; alternatives ("knowingly or recklessly") as the least.
func (x *reader) mental(o *law.Offence) {
	g := &x.g
	if p := x.g.Outside(lexicon.ListMentalRemoved, lexicon.ListMentalNot); p != nil {
		o.Removed, o.Mental = true, law.MentalNone
	}
	strongest, group := law.MentalUnread, law.MentalUnread
	var last *law.Mention
	level := law.MentalUnread // of the last
	for i := range g.Mentions {
		p := &g.Mentions[i]
		m := faultOf[p.List]
		if m == law.MentalUnread || p.Flags&law.FactQuoted != 0 || x.presumed(p) || p.From == law.FromLeaf && x.exceptions.Hold(x.d, x.facts, p.In) || g.Covered(p, lexicon.ListMentalNot, lexicon.ListMentalOther, lexicon.ListMentalRemoved, lexicon.ListMentalEvidence, lexicon.ListMentalAbsent) {
			continue
		}
		x.addEvidence(law.Evidence{At: p.Span, Slot: law.SlotMentalAny, From: p.From, Mental: m})
		o.Stated = true
		o.Further = o.Further || m == law.MentalPurpose
		switch {
		case last != nil && p.In == last.In && p.First < last.Last: // the same words, in two lists
			if m > level && group == level {
				group, level = m, m
			}
			if p.Last > last.Last {
				last = p
			}
			continue
		case last != nil && x.alternative(last, p):
			group = min(group, m)
		default:
			strongest, group = max(strongest, group), m
			if last == nil && (x.uncovered(p) || x.orWithoutRight(p)) {
				o.OneSided = true
			}
		}
		last, level = p, m
	}
	strongest = max(strongest, group)
	switch {
	case o.Removed:
	case o.OneSided:
		o.Mental = law.MentalNone
	case o.Stated:
		o.Mental = strongest
	default:
		o.Mental = law.MentalNone
		if x.namedByHeading(o) || x.g.Outside(lexicon.ListMentalMeans, lexicon.ListMentalNot) != nil {
			o.Mental = law.MentalImplied
			return
		}
		for i := range g.Mentions {
			p := &g.Mentions[i]
			if p.List == lexicon.ListMentalImplied && p.Flags&law.FactQuoted == 0 && !g.Covered(p, lexicon.ListMentalNot, lexicon.ListMentalOther) && x.standsAlone(p) {
				if !x.orBreaks(p) {
					o.Mental = law.MentalImplied
				}
				break
			}
		}
	}
}

// presumedReach is behind how many tokens a comma closes such words: "the proof of which lies on him, knowingly".
const presumedReach = 3

// commaWithin reports whether a comma is among so many tokens.
func (x *reader) commaWithin(token, reach int32) bool {
	for t := token; t < min(token+reach, int32(len(x.d.Tokens))); t++ {
		if x.d.Tokens[t].Kind == text.TokenComma {
			return true
		}
	}
	return false
}

// omitsOrTells reports whether the fault word is of a second limb, behind one that only omits something: "fails
// to state what subsection (1) requires or furnishes anything which he knows to be false".
func (x *reader) omitsOrTells(p *law.Mention) bool {
	if !x.g.Has(lexicon.ListOffenceOrTells) || !x.g.HasAny(lexicon.ListOffenceOmits, lexicon.ListOffenceContravene) {
		return false
	}
	omits := false
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.In != p.In || q.Part != p.Part || q.First >= p.First {
			continue
		}
		omits = omits || q.List == lexicon.ListOffenceOmits || q.List == lexicon.ListOffenceContravene
		if omits && q.List == lexicon.ListOffenceOrTells {
			return true
		}
	}
	return false
}

// presumed reports whether the fault word stands behind words that leave it to the accused to prove the
// contrary, and so is nothing that has to be proved: "unless he proves that it was done without his knowledge".
func (x *reader) presumed(p *law.Mention) bool {
	if !x.g.Has(lexicon.ListMentalPresumed) {
		return false
	}
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListMentalPresumed && q.In == p.In && q.Part == p.Part && q.First < p.First && !x.commaWithin(q.Last, presumedReach) {
			return true
		}
	}
	return false
}

// namedByHeading reports whether the offence takes its conduct from another provision and has its name, which
// carries its fault, in the heading of its article: “Bribery of foreign officials: … the conduct referred to
// in Articles 2 and 3, when involving …”.
func (x *reader) namedByHeading(o *law.Offence) bool {
	if !x.g.HasAny(lexicon.ListReferenceElsewhere, lexicon.ListReference) || !x.g.Has(lexicon.ListOffenceEstablish) {
		return false
	}
	return x.headingNames(lexicon.ListMentalImplied)
}

// FaultWord reports whether the list's phrases state a mental element.
func FaultWord(list lexicon.ListID) bool { return faultOf[list] != law.MentalUnread }
