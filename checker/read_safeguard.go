package checker

// Safeguards are read wherever they stand in an article that gives a power, since drafters put the
// judge, the term and the appeal into paragraphs of their own. A reading's safeguard slots therefore
// only stay where the article gives a power; an article without one keeps none of them.

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
		if !g.Has(s.list) {
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
		for r := top; r < end; r++ {
			x.strip(r)
		}
		return
	}
	var all Slots
	for r := top; r < end; r++ {
		all |= x.readings[r].Slots & (safeguardSlots | 1<<SlotSecrecy | 1<<SlotSecrecyLimited)
	}
	for i := from; i < len(x.powers); i++ {
		p := &x.powers[i]
		p.Top = top
		p.Slots = all | x.readings[p.In].Slots
		p.describe()
	}
}

// strip takes the safeguard slots from the reading of a provision that belongs to no power.
func (x *reader) strip(r Ref) {
	v := &x.readings[r]
	if v.Slots&safeguardSlots == 0 {
		return
	}
	v.Slots &^= safeguardSlots
	kept := v.Evidence[:0]
	for _, e := range v.Evidence {
		if safeguardSlots>>e.Slot&1 == 0 {
			kept = append(kept, e)
		}
	}
	v.Evidence = kept
}
