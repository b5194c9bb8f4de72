package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Safeguards are read wherever they stand in an article that gives a power, since drafters put the
// judge, the term and the appeal into paragraphs of their own. A reading's safeguard slots therefore
// only stay where the article gives a power; an article without one keeps none of them. Speech is only touched where something is punished or ordered.

// safeguardSlots are the slots that speak of a power.
const safeguardSlots = law.Slots(1<<law.SlotAuthorisation | 1<<law.SlotThreshold | 1<<law.SlotSpecific | 1<<law.SlotTimeLimit |
	1<<law.SlotNotice | 1<<law.SlotRemedy | 1<<law.SlotOversight)

// safeguardLists says which list fills which slot, and which lists take a match back.
var safeguardLists = [...]struct {
	list, not, notToo lexicon.ListID
	slot              law.Slot
}{
	{lexicon.ListJudge, lexicon.ListWarrantWithout, 0, law.SlotAuthorisation},
	{lexicon.ListWarrant, lexicon.ListWarrantWithout, lexicon.ListJudge, law.SlotAuthorisation},
	{lexicon.ListThreshold, lexicon.ListNecessityNot, 0, law.SlotThreshold},
	{lexicon.ListSpecific, lexicon.ListSpecificNot, 0, law.SlotSpecific},
	{lexicon.ListTime, lexicon.ListTimeNot, 0, law.SlotTimeLimit},
	{lexicon.ListNotice, lexicon.ListNoticeNot, 0, law.SlotNotice},
	{lexicon.ListRemedy, lexicon.ListRemedyNot, 0, law.SlotRemedy},
	{lexicon.ListOversight, lexicon.ListOversightNot, 0, law.SlotOversight},
}

func (x *reader) safeguards() {
	g := &x.g
	for _, s := range safeguardLists {
		if !g.Has(s.list) || s.list == lexicon.ListWarrant && g.HasAny(lexicon.ListWarrantExecutive, lexicon.ListWarrantWithout) {
			continue
		}
		if p := g.Outside(s.list, s.not, s.notToo); p != nil {
			x.add(s.slot, p)
		}
	}
}

// settlePowers gives each power of the article the safeguards that stand in its other paragraphs.
// from is the index of the article's first power.
func (x *reader) settlePowers(top text.Ref, from int) {
	end := x.d.SubtreeEnd(top)
	if from == len(x.powers) {
		gone := safeguardSlots
		if !x.silences && !x.punishes(top, end) {
			gone |= 1 << law.SlotSpeech
		}
		for r := top; r < end; r++ {
			x.strip(r, gone)
		}
		return
	}
	if x.executiveDecides(top, end, from) {
		for r := top; r < end; r++ {
			x.strip(r, 1<<law.SlotAuthorisation)
		}
	}
	var all law.Slots
	for r := top; r < end; r++ {
		all |= x.readings[r].Slots & (safeguardSlots | 1<<law.SlotSecrecy | 1<<law.SlotSecrecyLimited)
	}
	decided := false
	for i := from; i < len(x.powers); i++ {
		decided = decided || x.powers[i].ByCourt
	}
	for i := from; i < len(x.powers); i++ {
		p := &x.powers[i]
		p.Top = top
		p.Dependent = p.Dependent || p.Applies && !decided
		p.Slots = all | x.readings[p.In].Slots
	}
}

// executiveDecides reports whether the article has its warrants issued by the executive, and names no
// judge: such a warrant is an order with another name.
// from is the index of the article's first power.
func (x *reader) executiveDecides(top, end text.Ref, from int) bool {
	executive := false
	for i := from; i < len(x.powers); i++ {
		executive = executive || x.powers[i].Issues && !x.powers[i].Actor.Empty()
	}
	facts := x.facts.All[x.facts.Own[top].BodyFirst:x.facts.Own[end-1].End]
	for i := range facts {
		switch facts[i].List {
		case lexicon.ListWarrantExecutive:
			executive = true
		case lexicon.ListJudge, lexicon.ListOfficialCourt:
			return false
		}
	}
	return executive
}

// judgedAfter reports whether the article speaks of judges and warrants only where they come after the measure, or where
// it needs none: “detain the boat until a court orders its return”.
func (x *reader) judgedAfter(top, end text.Ref) bool {
	facts := x.facts.All[x.facts.Own[top].BodyFirst:x.facts.Own[end-1].End]
	without, reach := false, int32(-1)
	for i := range facts { // in the order of their first tokens, of several the longest first
		f := &facts[i]
		if f.Flags&law.FactQuoted != 0 || f.Part == law.PartTitle {
			continue
		}
		switch f.List {
		case lexicon.ListWarrantWithout:
			without, reach = true, max(reach, f.Last)
		case lexicon.ListJudge, lexicon.ListWarrant, lexicon.ListOfficialCourt:
			if f.First >= reach && !coveredBehind(facts[i+1:], f) {
				return false
			}
		}
	}
	return without
}

// coveredBehind reports whether one of the facts that follow takes the fact back.
func coveredBehind(facts []law.Fact, f *law.Fact) bool {
	for i := range facts {
		g := &facts[i]
		if g.First >= f.Last {
			return false
		}
		if g.List == lexicon.ListWarrantWithout && g.In == f.In && g.Part == f.Part {
			return true
		}
	}
	return false
}

// punishes reports whether a provision of the range makes anything an offence.
func (x *reader) punishes(top, end text.Ref) bool {
	for r := top; r < end; r++ {
		if x.readings[r].Has(law.SlotOffence) {
			return true
		}
	}
	return false
}

// strip takes slots that belong to no power from the reading of a provision.
func (x *reader) strip(r text.Ref, gone law.Slots) {
	v := &x.readings[r]
	if v.Slots&gone == 0 {
		return
	}
	v.Slots &^= gone
	kept := v.Evidence[:0]
	for _, e := range v.Evidence {
		if gone>>e.Slot&1 == 0 {
			kept = append(kept, e)
		}
	}
	v.Evidence = kept
}
