package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A general part is one provision that requires fault for every offence of the instrument: "unless
// otherwise provided, a person is responsible only if the material elements are committed with intent
// and knowledge". It speaks for the offences that state no fault themselves (S7).

// generalPart notes the statement when it is the general part.
func (x *reader) generalPart() {
	g := &x.g
	if !g.Has(lexicon.ListGeneralPart) || !g.Has(lexicon.ListGeneralScope) || g.Has(lexicon.ListMentalEvidence) {
		return
	}
	if x.keep != nil {
		x.keep.general = true
	}
	if x.general != text.None {
		return
	}
	for i := range g.Mentions {
		m := &g.Mentions[i]
		fault := faultOf[m.List]
		if fault < law.MentalRecklessness || fault == law.MentalImplied {
			continue
		}
		// "With intent" of every offence alike is meaning the act, not a further purpose.
		if fault = min(fault, law.MentalIntent); x.general == text.None || fault < x.generalFault.Mental {
			x.generalFault = law.Evidence{At: m.Span, Slot: law.SlotMentalAny, From: law.FromGeneral, Mental: fault}
		}
		x.general = x.st.in
	}
}

// clearByGeneralPart gives the offences that state no fault themselves the least demanding one that
// the general part names.
func (x *reader) clearByGeneralPart() {
	if x.general == text.None {
		return
	}
	cleared := make(map[text.Ref]bool)
	for i := range x.offences {
		o := &x.offences[i]
		if o.Mental != law.MentalNone || o.Removed {
			continue
		}
		o.ByGeneral, o.Mental = true, x.generalFault.Mental
		o.Grade = grade(o)
		r := &x.readings[o.In]
		if !cleared[o.In] {
			cleared[o.In] = true
			r.Slots.Add(law.SlotMentalAny)
			r.Evidence = append(r.Evidence, x.generalFault)
		}
	}
	x.weighAgain(cleared)
}
