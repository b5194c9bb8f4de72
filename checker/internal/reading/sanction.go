package reading

import (
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A sanction takes the conduct that it punishes: "Upon conviction he is liable to …" is no offence beside
// the sentence before it, and states no fault of its own. An article whose only punishing sentences are
// sanctions has its conduct elsewhere.

const sanctionReach = 9 // tokens from the start of a sentence in which it shows that it only punishes

// onlySanctions reports whether the statement that holds the formula begins with words that only punish,
// and tells of no conduct that contravenes anything. "Guilty of an offence under this section if" goes on to tell it.
func (x *reader) onlySanctions(formula *law.Mention) bool {
	g := &x.g
	if formula.List == lexicon.ListOffenceEstablish || !g.Has(lexicon.ListSanctionOpens) || g.Has(lexicon.ListOffenceContravene) && !x.opensWith(lexicon.ListSanctionOpens, 3) {
		return false
	}
	if formula.List == lexicon.ListOffencePenalty && g.Covered(formula, lexicon.ListSanctionOpens) && !g.Has(lexicon.ListPerson) {
		return true // "the maximum penalty" of an offence that is only named
	}
	own := x.st.segments[x.st.own]
	for i := range g.Mentions {
		m := &g.Mentions[i]
		if m.List != lexicon.ListSanctionOpens || m.Flags&law.FactQuoted != 0 || m.In == formula.In && m.First > formula.First {
			continue
		}
		for _, s := range x.st.segments[:x.st.own+1] {
			if m.In != s.in || m.Part != s.part || m.First < s.first || m.First >= s.last {
				continue
			}
			if m.First-s.first <= sanctionReach && (s == own || x.st.own > 0 && s == x.st.segments[0]) && !x.describes(s, m.First) {
				return true
			}
		}
	}
	return false
}

// describes reports whether the words of the segment before the token tell of conduct: somebody who does
// something, up to a comma.
func (x *reader) describes(s segment, before int32) bool {
	for t := s.first; t < before; t++ {
		if x.d.Tokens[t].Kind == text.TokenComma {
			return before-s.first > 4
		}
	}
	return false
}

// opensWith reports whether the statement's own words begin with the list, a few tokens apart.
func (x *reader) opensWith(list lexicon.ListID, within int32) bool {
	own := x.st.segments[x.st.own]
	for i := range x.g.Mentions {
		if m := &x.g.Mentions[i]; m.List == list && m.In == own.in && m.Part == own.part && m.First >= own.first && m.First-own.first <= within {
			return true
		}
	}
	return false
}

// dropSanctions takes the sanctions out of the article's offences where another of them tells of conduct,
// or where they name no punishment at all. from is the index of the article's first offence. It reports
// whether one was taken out, so that what the article forbids is punished.
func (x *reader) dropSanctions(from int) (dropped bool) {
	conduct := slices.ContainsFunc(x.offences[from:], func(o law.Offence) bool { return !o.Sanction })
	kept, gone := x.offences[:from], []law.Offence(nil)
	for _, o := range x.offences[from:] {
		if o.Sanction && (conduct || !o.HasAny(lexicon.ListImprisonment, lexicon.ListOffenceReference, lexicon.ListReference, lexicon.ListReferenceElsewhere) && !o.Has(lexicon.ListOffencePenalty)) {
			gone = append(gone, o)
			dropped = dropped || o.Has(lexicon.ListOffencePenalty)
			continue
		}
		kept = append(kept, o)
	}
	x.offences = kept
	x.takeBack(gone)
	return dropped
}

// excused lets an excuse that another paragraph of the article gives reach its offences: "Subsection (1)
// does not apply if the person has a reasonable excuse".
func (x *reader) excused() {
	g := &x.g
	if !g.HasAny(lexicon.ListDefence, lexicon.ListException) || x.readings[x.st.in].Has(law.SlotOffence) {
		return
	}
	if p := g.Outside(lexicon.ListWithoutRight); p != nil {
		x.add(law.SlotUnlawfulness, p)
		x.excuses = true
	}
}

// administrative reports whether the penalties of the article are imposed by an officer, who hears whoever is to pay or
// whose decision can be appealed, and nothing in it is for a criminal court.
func (x *reader) administrative(top text.Ref) bool {
	end := x.d.SubtreeEnd(top)
	return x.mentions(top, end, imposedLists) && x.mentions(top, end, heardLists) && !x.mentions(top, end, courtLists)
}

var (
	imposedLists = []lexicon.ListID{lexicon.ListPenaltyImposed}
	heardLists   = []lexicon.ListID{lexicon.ListPenaltyHeard}
	courtLists   = []lexicon.ListID{lexicon.ListConvicted, lexicon.ListImprisonment, lexicon.ListOffenceCommits}
)
