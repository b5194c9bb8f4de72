package reading

import (
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/order"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// offenceSlots are the slots that speak of an offence alone.
const offenceSlots = law.Slots(1<<law.SlotMentalAny | 1<<law.SlotFurtherPurpose | 1<<law.SlotUnlawfulness | 1<<law.SlotOptionalLimit |
	1<<law.SlotResearchSafe | 1<<law.SlotDefence)

// mostStatements is from where on an article is read by grammar alone: no law has one of so many, and what
// weights say of a text of one endless line is chance.
const mostStatements = 400

// weigh puts the weighed verdicts on an article beside what was read of it. Indexes are those of the
// article's first offence and power.
func (x *reader) weigh(top text.Ref, offences, powers int) {
	w, end := x.weigher, x.d.SubtreeEnd(top)
	if w.statements > mostStatements {
		return
	}
	slots, mental := x.readOf(top, end)
	x.signs.heading(top, x.facts.title(top))
	x.signs.grammar(slots, mental, x.offences[offences:], x.powers[powers:])
	w.end()
	x.weighOffences(top, end, offences, slots)
	x.weighPowers(top, end, powers, slots)
	for _, s := range [...]law.Slot{law.SlotRights, law.SlotCrossBorder, law.SlotSpeech, law.SlotDefinition, law.SlotSecrecy} {
		x.settleSlot(top, end, s, slots.Has(s), true)
	}
	slots, _ = x.readOf(top, end)
	x.settleSlot(top, end, law.SlotSecrecyLimited, slots.Has(law.SlotSecrecyLimited), slots.Has(law.SlotSecrecy))
}

// settleSlot gives the article the slot or takes it from it, as the verdict is. open says whether it can
// be given at all.
func (x *reader) settleSlot(top, end text.Ref, s law.Slot, read, open bool) {
	holds := open && x.weigher.verdict(s, read)
	switch {
	case read && !holds:
		for r := top; r < end; r++ {
			x.strip(r, 1<<s)
		}
	case holds && !read:
		column := x.weigher.statement[s]
		p := x.weigher.place(column)
		if p.in == text.None {
			return
		}
		at, from := x.telling(p, column)
		x.st = &statement{in: p.in, segments: p.segments, own: p.own}
		x.addEvidence(law.Evidence{At: at, Slot: s, From: from})
	}
}

func (x *reader) weighOffences(top, end text.Ref, first int, slots law.Slots) {
	w := x.weigher
	read := slots.Has(law.SlotOffence)
	if !read && x.administrative(top) || !w.verdict(law.SlotOffence, read) || !read && (x.general >= top && x.general < end || !x.mentions(top, end, offenceLists)) {
		if !read {
			return
		}
		x.offences = x.offences[:first]
		for r := top; r < end; r++ {
			x.strip(r, offenceSlots|1<<law.SlotOffence)
			x.readings[r].Mental, x.readings[r].Grade = law.MentalUnread, law.GradeUnread
		}
		return
	}
	if !read || len(x.offences) == first {
		x.addOffence(top)
	}
	for _, s := range [...]law.Slot{law.SlotMentalAny, law.SlotUnlawfulness, law.SlotOptionalLimit, law.SlotResearchSafe, law.SlotDefence} {
		x.settleSlot(top, end, s, slots.Has(s), x.mayStand(top, end, s))
	}
	now, _ := x.readOf(top, end)
	weakest := law.MentalUnread
	for i := range x.offences[first:] {
		if o := &x.offences[first+i]; weakest == law.MentalUnread || o.Mental < weakest {
			weakest = o.Mental
		}
	}
	fault := w.fault(weakest)
	for i := range x.offences[first:] {
		o := &x.offences[first+i]
		if !now.Has(law.SlotUnlawfulness) {
			o.Unlawful = false
		}
		switch {
		case fault == law.MentalUnread || fault == weakest:
			continue
		case fault > weakest && o.Mental < fault:
			o.Mental, o.Weighed = fault, true
			o.Stated, o.OneSided, o.Removed = o.Stated || fault != law.MentalImplied, false, false
			o.Further = o.Further || fault == law.MentalPurpose
		case fault < weakest && o.Mental == weakest:
			o.Mental, o.Weighed = fault, true // Stated stays: a fault word stands there, and no finding says that none does
		}
	}
	for r := top; r < end; r++ {
		x.readings[r].Mental, x.readings[r].Grade = law.MentalUnread, law.GradeUnread
	}
	for i := range x.offences[first:] {
		o := &x.offences[first+i]
		o.Grade = grade(o)
		weaken(&x.readings[o.In], o)
	}
}

// offenceLists and powerLists are the lists of which an article mentions one before weights alone make it
// an offence or a power: an operator has to stand there.
var (
	offenceLists = []lexicon.ListID{lexicon.ListOffenceEstablish, lexicon.ListOffenceCommits, lexicon.ListOffencePenalty, lexicon.ListOffenceLiable,
		lexicon.ListOffenceProhibits, lexicon.ListOffenceContravene, lexicon.ListOffenceReference, lexicon.ListImprisonment, lexicon.ListSanctionOpens}
	powerLists = []lexicon.ListID{lexicon.ListModal, lexicon.ListPowerVerb, lexicon.ListPowerDemand, lexicon.ListPowerDuty, lexicon.ListPowerPassive, lexicon.ListPowerStates,
		lexicon.ListPowerMeasure, lexicon.ListPowerGrant, lexicon.ListPowerForce}
)

// mentions reports whether the operative text of the range mentions one of the lists.
func (x *reader) mentions(top, end text.Ref, lists []lexicon.ListID) bool {
	facts := x.facts.All[x.facts.Own[top].BodyFirst:x.facts.Own[end-1].End]
	for i := range facts {
		if facts[i].Part != law.PartTitle && facts[i].Flags&law.FactQuoted == 0 && slices.Contains(lists, facts[i].List) {
			return true
		}
	}
	return false
}

// slotWords are the names of the lists of words of which one stands wherever their slot is filled.
var slotWords = [law.SlotCount]string{law.SlotNotice: "notice.words", law.SlotThreshold: "threshold.words", law.SlotRemedy: "remedy.words",
	law.SlotOversight: "oversight.words", law.SlotUnlawfulness: "right.words"}

// mayStand reports whether the article has a word without which the slot is never filled, where the pack names such
// words: weights alone would give a notice to every article that speaks of persons and orders.
func (x *reader) mayStand(top, end text.Ref, s law.Slot) bool {
	words := x.facts.Asks.Lexicon.List(slotWords[s])
	return words == 0 || x.mentions(top, end, []lexicon.ListID{words})
}

// What a report says of a statement that looks like an offence or a power and was not understood.
const (
	unreadOffence = "These words look like an offence, but the sentence was not understood; what it requires was not checked."
	unreadPower   = "These words look like a power or a duty towards an authority, but the sentence was not understood; its safeguards were not checked."
)

// turnTo makes the statement that says most for the slot the one that is read, and says which of its words
// tell; found is false where the article has none.
func (x *reader) turnTo(s law.Slot) (at text.Span, from law.From, found bool) {
	column := x.weigher.statement[s]
	p := x.weigher.place(column)
	if p.in == text.None {
		return at, from, false
	}
	at, from = x.telling(p, column)
	x.st = &statement{in: p.in, segments: p.segments, own: p.own}
	load(&x.g, x.facts, x.st)
	return at, from, true
}

// addOffence reads an offence where the grammar found none: in the statement that says most for one.
func (x *reader) addOffence(top text.Ref) {
	at, from, found := x.turnTo(law.SlotOffence)
	if !found {
		return
	}
	x.addEvidence(law.Evidence{At: at, Slot: law.SlotOffence, From: from})
	x.unread = append(x.unread, law.Gap{At: x.d.Provisions[x.st.in].Span, Reason: unreadOffence})
	o := law.Offence{Clause: x.g.Kept(at), Weighed: true, Sure: law.Doubtful}
	x.mental(&o)
	o.Unlawful = x.g.Outside(lexicon.ListWithoutRight) != nil
	x.offences = append(x.offences, o)
}

func (x *reader) weighPowers(top, end text.Ref, first int, slots law.Slots) {
	w := x.weigher
	read := slots.Has(law.SlotPower)
	if !w.verdict(law.SlotPower, read) || !read && !x.mentions(top, end, powerLists) {
		x.powers = x.powers[:first]
		for r := top; r < end; r++ {
			x.strip(r, safeguardSlots|1<<law.SlotPower)
		}
		return
	}
	if len(x.powers) == first {
		x.addPower(top)
	}
	if len(x.powers) == first {
		for r := top; r < end; r++ {
			x.strip(r, safeguardSlots|1<<law.SlotPower)
		}
		return
	}
	unjudged := x.executiveDecides(top, end, len(x.powers)) || x.judgedAfter(top, end)
	for s := law.Slot(0); s < law.SlotCount; s++ {
		if safeguardSlots.Has(s) {
			x.settleSlot(top, end, s, slots.Has(s), x.mayStand(top, end, s) && (s != law.SlotAuthorisation || !unjudged))
		}
	}
	now, _ := x.readOf(top, end)
	reach := safeguardSlots | 1<<law.SlotSecrecy | 1<<law.SlotSecrecyLimited
	for i := range x.powers[first:] {
		p := &x.powers[first+i]
		p.Top = top
		p.Slots = p.Slots&^reach | now&reach
	}
}

// addPower reads a power where the grammar found none: in the statement that says most for one.
func (x *reader) addPower(top text.Ref) {
	at, from, found := x.turnTo(law.SlotPower)
	if !found {
		return
	}
	x.locate()
	var measure *law.Mention
	denied := false
	for i := range x.g.Mentions {
		switch m := &x.g.Mentions[i]; m.List {
		case lexicon.ListPowerVerb, lexicon.ListPowerDemand, lexicon.ListPowerDuty, lexicon.ListPowerPassive, lexicon.ListPowerStates, lexicon.ListPowerMeasure:
			if x.g.Covered(m, lexicon.ListPowerNot) {
				denied = true
			} else if measure == nil && m.Flags&law.FactQuoted == 0 {
				measure = m
				at, from = m.Span, m.From
			}
		}
	}
	if measure == nil && denied || x.forbidden() || x.g.Has(lexicon.ListPurposes) {
		return // all that sounds like a measure is known to be none, is what nobody may do, or what the law is for
	}
	if measure == nil {
		measure = &law.Mention{Fact: &law.Fact{Span: at, In: x.st.in}, From: from}
	}
	x.addEvidence(law.Evidence{At: at, Slot: law.SlotPower, From: from})
	x.unread = append(x.unread, law.Gap{At: x.d.Provisions[x.st.in].Span, Reason: unreadPower})
	p := law.Power{Clause: x.g.Kept(at), Weighed: true, Sure: law.Doubtful, Top: top,
		Duty: x.g.Has(lexicon.ListProvider) && !x.g.Has(lexicon.ListOfficial)}
	x.describe(&p, measure)
	p.Slots = x.readings[p.In].Slots
	x.powers = append(x.powers, p)
}

// forbidden reports whether the statement only says what may not be done: "no officer may enter a dwelling at night".
// What may not be done without a judge is a safeguard of a power, and is left to the weights.
func (x *reader) forbidden() bool {
	if x.g.HasAny(lexicon.ListWarrantWithout, lexicon.ListJudge) {
		return false
	}
	negated, official := false, (*law.Mention)(nil)
	for i := range x.g.Mentions {
		switch m := &x.g.Mentions[i]; m.List {
		case lexicon.ListOfficial, lexicon.ListOfficialCourt:
			official = m
		case lexicon.ListModal:
			if !x.negated(m) && (official == nil || !x.deniedTo(official, m)) {
				return false
			}
			negated = true
		case lexicon.ListModalNot:
			negated = true
		}
	}
	return negated
}

// sortRead puts what the weights added into text order.
func (x *reader) sortRead() {
	order.By(x.offences, func(a, b law.Offence) int { return int(a.In - b.In) })
	order.By(x.powers, func(a, b law.Power) int { return int(a.In - b.In) })
}
