package checker

// A general part is one provision that requires fault for every offence of the instrument: "unless
// otherwise provided, a person is responsible only if the material elements are committed with intent
// and knowledge". It speaks for the offences that state no fault themselves (S7).

// generalPart notes the statement when it is the general part.
func (x *reader) generalPart() {
	g := &x.g
	if !g.Has(ListGeneralPart) || !g.Has(ListGeneralScope) || g.Has(ListMentalEvidence) {
		return
	}
	if x.keep != nil {
		x.keep.general = true
	}
	if x.general != None {
		return
	}
	for i := range g.Mentions {
		m := &g.Mentions[i]
		fault := faultOf[m.List]
		if fault < MentalRecklessness || fault == MentalImplied {
			continue
		}
		// "With intent" of every offence alike is meaning the act, not a further purpose.
		if fault = min(fault, MentalIntent); x.general == None || fault < x.generalFault.Mental {
			x.generalFault = Evidence{At: m.Span, Slot: SlotMentalAny, From: FromGeneral, Mental: fault}
		}
		x.general = x.st.in
	}
}

// clearByGeneralPart gives the offences that state no fault themselves the least demanding one that
// the general part names.
func (x *reader) clearByGeneralPart() {
	if x.general == None {
		return
	}
	cleared := make(map[Ref]bool)
	for i := range x.offences {
		o := &x.offences[i]
		if o.Mental != MentalNone || o.Removed {
			continue
		}
		o.ByGeneral, o.Mental = true, x.generalFault.Mental
		o.Grade = o.grade()
		r := &x.readings[o.In]
		if !cleared[o.In] {
			cleared[o.In] = true
			r.Slots.add(SlotMentalAny)
			r.Evidence = append(r.Evidence, x.generalFault)
		}
	}
	x.weighAgain(cleared)
}
