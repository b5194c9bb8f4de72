package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// An offence may leave its conduct to a list in another paragraph of its article: “does any of the things specified in
// subsection (2)”. What that paragraph says of fault is the offence's own.

// listedFault is the fault of the acts that the offence takes from a list in its article: of a list of items the least of
// what they state. MentalUnread where it takes none, the paragraph is not found, or an item states no fault.
func (x *reader) listedFault(top text.Ref, o *law.Offence) law.Mental {
	p := o.First(lexicon.ListActsListed)
	if p == nil || p.Flags&law.FactQuoted != 0 {
		return law.MentalUnread
	}
	paragraph, _ := x.named(top, p.Last)
	if paragraph == top || paragraph == o.In {
		return law.MentalUnread
	}
	return x.leastFault(paragraph)
}

// leastFault is the fault that the provision's words state, or that of the item below it that states the least.
func (x *reader) leastFault(r text.Ref) law.Mental {
	stated, least := law.MentalUnread, law.MentalUnread
	for i := range x.facts.Whole(r) {
		if f := &x.facts.Whole(r)[i]; f.In == r && f.Flags&law.FactQuoted == 0 && f.Part != law.PartTitle {
			stated = max(stated, faultOf[f.List])
		}
	}
	if stated != law.MentalUnread {
		return stated // the chapeau states it for all
	}
	for c := x.d.Provisions[r].Child; c != text.None; c = x.d.Provisions[c].Sibling {
		fault := x.leastFault(c)
		if fault == law.MentalUnread {
			return fault
		}
		if least == law.MentalUnread || fault < least {
			least = fault
		}
	}
	return least
}
