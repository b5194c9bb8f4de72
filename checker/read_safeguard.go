package checker

// Safeguards are read wherever they stand in an article that gives a power, since drafters put the
// judge, the term and the appeal into paragraphs of their own. A reading's safeguard slots therefore
// only stay where the article gives a power; an article without one keeps none of them. Speech is only touched where something is punished or ordered.

// safeguardSlots are the slots that speak of a power.
const safeguardSlots = Slots(1<<SlotAuthorisation | 1<<SlotThreshold | 1<<SlotSpecific | 1<<SlotTimeLimit |
	1<<SlotNotice | 1<<SlotRemedy | 1<<SlotOversight)

// safeguardLists says which list fills which slot, and which lists take a match back.
var safeguardLists = [...]struct {
	list, not, notToo ListID
	slot              Slot
}{
	{ListJudge, ListWarrantWithout, 0, SlotAuthorisation},
	{ListWarrant, ListWarrantWithout, ListJudge, SlotAuthorisation},
	{ListThreshold, ListNecessityNot, 0, SlotThreshold},
	{ListSpecific, ListSpecificNot, 0, SlotSpecific},
	{ListTime, ListTimeNot, 0, SlotTimeLimit},
	{ListNotice, ListNoticeNot, 0, SlotNotice},
	{ListRemedy, ListRemedyNot, 0, SlotRemedy},
	{ListOversight, ListOversightNot, 0, SlotOversight},
}

func (x *reader) safeguards() {
	g := &x.g
	for _, s := range safeguardLists {
		if !g.Has(s.list) || s.list == ListWarrant && g.HasAny(ListWarrantExecutive, ListWarrantWithout) {
			continue
		}
		if p := g.Outside(s.list, s.not, s.notToo); p != nil {
			x.add(s.slot, p)
		}
	}
}

// settlePowers gives each power of the article the safeguards that stand in its other paragraphs.
// from is the index of the article's first power.
func (x *reader) settlePowers(top Ref, from int) {
	end := x.d.subtreeEnd(top)
	if from == len(x.powers) {
		gone := safeguardSlots
		if !x.silences && !x.punishes(top, end) {
			gone |= 1 << SlotSpeech
		}
		for r := top; r < end; r++ {
			x.strip(r, gone)
		}
		return
	}
	if x.executiveDecides(top, end, from) {
		for r := top; r < end; r++ {
			x.strip(r, 1<<SlotAuthorisation)
		}
	}
	var all Slots
	for r := top; r < end; r++ {
		all |= x.readings[r].Slots & (safeguardSlots | 1<<SlotSecrecy | 1<<SlotSecrecyLimited)
	}
	decided := false
	for i := from; i < len(x.powers); i++ {
		decided = decided || x.powers[i].ByCourt
	}
	for i := from; i < len(x.powers); i++ {
		p := &x.powers[i]
		p.Top = top
		p.Dependent = p.Dependent || p.applies && !decided
		p.Slots = all | x.readings[p.In].Slots
	}
}

// executiveDecides reports whether the article has its warrants issued by the executive, and names no
// judge: such a warrant is an order with another name.
// from is the index of the article's first power.
func (x *reader) executiveDecides(top, end Ref, from int) bool {
	executive := false
	for i := from; i < len(x.powers); i++ {
		executive = executive || x.powers[i].issues && !x.powers[i].Actor.Empty()
	}
	facts := x.facts.facts[x.facts.own[top].bodyFirst:x.facts.own[end-1].end]
	for i := range facts {
		switch facts[i].List {
		case ListWarrantExecutive:
			executive = true
		case ListJudge, ListOfficialCourt:
			return false
		}
	}
	return executive
}

// punishes reports whether a provision of the range makes anything an offence.
func (x *reader) punishes(top, end Ref) bool {
	for r := top; r < end; r++ {
		if x.readings[r].Has(SlotOffence) {
			return true
		}
	}
	return false
}

// strip takes slots that belong to no power from the reading of a provision.
func (x *reader) strip(r Ref, gone Slots) {
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
