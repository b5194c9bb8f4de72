package checker

import "slices"

// offenceSlots are the slots that speak of an offence alone.
const offenceSlots = Slots(1<<SlotMentalAny | 1<<SlotFurtherPurpose | 1<<SlotUnlawfulness | 1<<SlotOptionalLimit |
	1<<SlotResearchSafe | 1<<SlotDefence)

// mostStatements is from where on an article is read by grammar alone: no law has one of so many, and what
// weights say of a text of one endless line is chance.
const mostStatements = 400

// weigh puts the weighed verdicts on an article beside what was read of it. Indexes are those of the
// article's first offence and power.
func (x *reader) weigh(top Ref, offences, powers int) {
	w, end := x.weigher, x.d.subtreeEnd(top)
	if w.statements > mostStatements {
		return
	}
	slots, mental := x.readOf(top, end)
	x.signs.heading(top, x.facts.title(top))
	x.signs.grammar(slots, mental, x.offences[offences:], x.powers[powers:])
	w.end()
	x.weighOffences(top, end, offences, slots)
	x.weighPowers(top, end, powers, slots)
	for _, s := range [...]Slot{SlotRights, SlotCrossBorder, SlotSpeech, SlotDefinition, SlotSecrecy} {
		x.settleSlot(top, end, s, slots.Has(s), true)
	}
	slots, _ = x.readOf(top, end)
	x.settleSlot(top, end, SlotSecrecyLimited, slots.Has(SlotSecrecyLimited), slots.Has(SlotSecrecy))
}

// settleSlot gives the article the slot or takes it from it, as the verdict is. open says whether it can
// be given at all.
func (x *reader) settleSlot(top, end Ref, s Slot, read, open bool) {
	holds := open && x.weigher.verdict(s, read)
	switch {
	case read && !holds:
		for r := top; r < end; r++ {
			x.strip(r, 1<<s)
		}
	case holds && !read:
		column := x.weigher.statement[s]
		p := x.weigher.place(column)
		if p.in == None {
			return
		}
		at, from := x.telling(p, column)
		x.st = &statement{in: p.in, segments: p.segments, own: p.own}
		x.addEvidence(Evidence{At: at, Slot: s, From: from})
	}
}

func (x *reader) weighOffences(top, end Ref, first int, slots Slots) {
	w := x.weigher
	read := slots.Has(SlotOffence)
	if !w.verdict(SlotOffence, read) || !read && (x.general >= top && x.general < end || !x.mentions(top, end, offenceLists)) {
		if !read {
			return
		}
		x.offences = x.offences[:first]
		for r := top; r < end; r++ {
			x.strip(r, offenceSlots|1<<SlotOffence)
			x.readings[r].Mental, x.readings[r].Grade = MentalUnread, GradeUnread
		}
		return
	}
	if !read || len(x.offences) == first {
		x.addOffence(top)
	}
	for _, s := range [...]Slot{SlotMentalAny, SlotUnlawfulness, SlotOptionalLimit, SlotResearchSafe, SlotDefence} {
		x.settleSlot(top, end, s, slots.Has(s), true)
	}
	now, _ := x.readOf(top, end)
	weakest := MentalUnread
	for i := range x.offences[first:] {
		if o := &x.offences[first+i]; weakest == MentalUnread || o.Mental < weakest {
			weakest = o.Mental
		}
	}
	fault := w.fault(weakest)
	for i := range x.offences[first:] {
		o := &x.offences[first+i]
		if !now.Has(SlotUnlawfulness) {
			o.Unlawful = false
		}
		switch {
		case fault == MentalUnread || fault == weakest:
			continue
		case fault > weakest && o.Mental < fault:
			o.Mental, o.Weighed = fault, true
			o.Stated, o.OneSided, o.Removed = o.Stated || fault != MentalImplied, false, false
			o.Further = o.Further || fault == MentalPurpose
		case fault < weakest && o.Mental == weakest:
			o.Mental, o.Weighed = fault, true // Stated stays: a fault word stands there, and no finding says that none does
		}
	}
	for r := top; r < end; r++ {
		x.readings[r].Mental, x.readings[r].Grade = MentalUnread, GradeUnread
	}
	for i := range x.offences[first:] {
		o := &x.offences[first+i]
		o.Grade = o.grade()
		x.readings[o.In].weaken(o)
	}
}

// offenceLists and powerLists are the lists of which an article mentions one before weights alone make it
// an offence or a power: an operator has to stand there.
var (
	offenceLists = []ListID{ListOffenceEstablish, ListOffenceCommits, ListOffencePenalty, ListOffenceLiable,
		ListOffenceProhibits, ListOffenceContravene, ListOffenceReference, ListImprisonment, ListSanctionOpens}
	powerLists = []ListID{ListModal, ListPowerVerb, ListPowerDemand, ListPowerDuty, ListPowerPassive, ListPowerStates,
		ListPowerMeasure, ListPowerGrant, ListPowerForce}
)

// mentions reports whether the operative text of the range mentions one of the lists.
func (x *reader) mentions(top, end Ref, lists []ListID) bool {
	facts := x.facts.facts[x.facts.own[top].bodyFirst:x.facts.own[end-1].end]
	for i := range facts {
		if facts[i].Part != PartTitle && facts[i].Flags&FactQuoted == 0 && slices.Contains(lists, facts[i].List) {
			return true
		}
	}
	return false
}

// What a report says of a statement that looks like an offence or a power and was not understood.
const (
	unreadOffence = "These words look like an offence, but the sentence was not understood; what it requires was not checked."
	unreadPower   = "These words look like a power or a duty towards an authority, but the sentence was not understood; its safeguards were not checked."
)

// addOffence reads an offence where the grammar found none: in the statement that says most for one.
func (x *reader) addOffence(top Ref) {
	column := x.weigher.statement[SlotOffence]
	p := x.weigher.place(column)
	if p.in == None {
		return
	}
	at, from := x.telling(p, column)
	x.st = &statement{in: p.in, segments: p.segments, own: p.own}
	load(&x.g, x.facts, x.st)
	x.addEvidence(Evidence{At: at, Slot: SlotOffence, From: from})
	x.unread = append(x.unread, Gap{x.d.Provisions[p.in].Span, unreadOffence})
	o := Offence{Clause: x.g.kept(at), Weighed: true, Sure: Doubtful}
	x.mental(&o)
	o.Unlawful = x.g.Outside(ListWithoutRight) != nil
	x.offences = append(x.offences, o)
}

func (x *reader) weighPowers(top, end Ref, first int, slots Slots) {
	w := x.weigher
	read := slots.Has(SlotPower)
	if !w.verdict(SlotPower, read) || !read && !x.mentions(top, end, powerLists) {
		x.powers = x.powers[:first]
		for r := top; r < end; r++ {
			x.strip(r, safeguardSlots|1<<SlotPower)
		}
		return
	}
	if len(x.powers) == first {
		x.addPower(top)
	}
	for s := Slot(0); s < slotCount; s++ {
		if safeguardSlots.Has(s) {
			x.settleSlot(top, end, s, slots.Has(s), true)
		}
	}
	now, _ := x.readOf(top, end)
	reach := safeguardSlots | 1<<SlotSecrecy | 1<<SlotSecrecyLimited
	for i := range x.powers[first:] {
		p := &x.powers[first+i]
		p.Top = top
		p.Slots = p.Slots&^reach | now&reach
	}
}

// addPower reads a power where the grammar found none: in the statement that says most for one.
func (x *reader) addPower(top Ref) {
	column := x.weigher.statement[SlotPower]
	place := x.weigher.place(column)
	if place.in == None {
		return
	}
	at, from := x.telling(place, column)
	x.st = &statement{in: place.in, segments: place.segments, own: place.own}
	load(&x.g, x.facts, x.st)
	x.locate()
	var measure *Mention
	for i := range x.g.Mentions {
		switch m := &x.g.Mentions[i]; m.List {
		case ListPowerVerb, ListPowerDemand, ListPowerDuty, ListPowerPassive, ListPowerStates, ListPowerMeasure:
			if measure == nil && m.Flags&FactQuoted == 0 {
				measure = m
				at, from = m.Span, m.From
			}
		}
	}
	if measure == nil {
		measure = &Mention{&Fact{Span: at, In: place.in}, from}
	}
	x.addEvidence(Evidence{At: at, Slot: SlotPower, From: from})
	x.unread = append(x.unread, Gap{x.d.Provisions[place.in].Span, unreadPower})
	p := Power{Clause: x.g.kept(at), Weighed: true, Sure: Doubtful, Top: top,
		Duty: x.g.Has(ListProvider) && !x.g.Has(ListOfficial)}
	x.describe(&p, measure)
	p.Slots = x.readings[p.In].Slots
	x.powers = append(x.powers, p)
}

// sortRead puts what the weights added into text order.
func (x *reader) sortRead() {
	slices.SortStableFunc(x.offences, func(a, b Offence) int { return int(a.In - b.In) })
	slices.SortStableFunc(x.powers, func(a, b Power) int { return int(a.In - b.In) })
}
