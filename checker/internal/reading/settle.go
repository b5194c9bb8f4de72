package reading

import (
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// settle decides what only the whole article can: prohibitions without a penalty are no offences,
// and an offence that takes up conduct described elsewhere has that conduct's mental element. from
// is the index of the article's first offence.
func (x *reader) settle(top text.Ref, from int) {
	if len(x.offences) > from && x.administrative(top) {
		x.takeBack(x.offences[from:])
		x.offences = x.offences[:from]
		for r, end := top, x.d.SubtreeEnd(top); r < end; r++ {
			x.strip(r, offenceSlots)
		}
		return
	}
	sanctioned := x.dropSanctions(from)
	if x.excuses {
		for i := range x.offences[from:] {
			x.offences[from+i].Unlawful = true
		}
		if len(x.offences) == from {
			for r, end := top, x.d.SubtreeEnd(top); r < end; r++ {
				x.strip(r, 1<<law.SlotUnlawfulness)
			}
		}
	}
	punished, forbids := sanctioned, false // a penalty takes up what the article forbids
	weakest := law.MentalUnread
	for _, o := range x.offences[from:] {
		punished = punished || !o.Prohibits && (o.Dependent || o.Has(lexicon.ListOffenceContravene))
		forbids = forbids || o.Prohibits
	}
	taken := x.takenUp(from)
	kept, gone := x.offences[:from], []law.Offence(nil)
	for _, o := range x.offences[from:] {
		if !forbids && o.HasAny(lexicon.ListOffenceContravene, lexicon.ListOffenceOmits) && o.Mental == law.MentalNone {
			o.Dependent = false // who breaks a duty of the article takes no fault from its other offences
		}
		if o.Prohibits && !punished {
			gone = append(gone, o)
			continue
		}
		if o.Prohibits && !o.Stated && taken != law.MentalUnread {
			o.Mental, o.Stated = taken, true
		}
		if !o.Dependent && (weakest == law.MentalUnread || o.Mental < weakest) {
			weakest = o.Mental
		}
		kept = append(kept, o)
	}
	x.offences = kept
	x.takeBack(gone)
	x.trailingPurpose(from)
	x.oneSided(from)
	imprisoned := false
	for i := top; i < text.Ref(len(x.d.Provisions)) && x.d.Provisions[i].Span.Start < x.d.Provisions[top].Span.End; i++ {
		for _, f := range x.facts.Whole(i) {
			imprisoned = imprisoned || f.List == lexicon.ListImprisonment
		}
	}
	for i := range x.offences[from:] {
		o := &x.offences[from+i]
		o.Imprisoned = imprisoned
		switch fault := x.listedFault(top, o); {
		case o.Dependent && fault != law.MentalUnread:
			o.Mental, o.Stated, o.Further = fault, true, fault == law.MentalPurpose
		case o.Dependent && weakest != law.MentalUnread:
			o.Mental = weakest
		case o.Dependent:
			o.Dependent = false // there is nothing in the article that it could take up
		}
		o.Grade = grade(o)
		r := &x.readings[o.In]
		weaken(r, o)
		if o.Further {
			r.Slots.Add(law.SlotFurtherPurpose)
		}
	}
}

// takenUp is the weakest mental element of the statements that punish whoever breaks what the article
// forbids, where each of them states one: "contravenes subsection (1) commits an offence if he knows
// that …". MentalUnread where one states none.
func (x *reader) takenUp(from int) law.Mental {
	weakest := law.MentalUnread
	for _, o := range x.offences[from:] {
		switch {
		case o.Prohibits || !o.Has(lexicon.ListOffenceContravene):
		case !o.Stated:
			return law.MentalUnread
		case weakest == law.MentalUnread || o.Mental < weakest:
			weakest = o.Mental
		}
	}
	return weakest
}

// takeBack removes from the readings of their leaves that they are offences. It is asked once for all: a leaf of one
// endless line may have very many.
func (x *reader) takeBack(gone []law.Offence) {
	in := make(map[text.Ref]map[text.Span]bool)
	for i := range gone {
		o := &gone[i]
		if in[o.In] == nil {
			in[o.In] = make(map[text.Span]bool)
		}
		in[o.In][o.At] = true
	}
	for leaf, at := range in {
		r := &x.readings[leaf]
		r.Evidence = slices.DeleteFunc(r.Evidence, func(e law.Evidence) bool { return e.Slot == law.SlotOffence && at[e.At] })
		if !slices.ContainsFunc(r.Evidence, func(e law.Evidence) bool { return e.Slot == law.SlotOffence }) {
			r.Slots.Drop(law.SlotOffence)
		}
	}
}

// trailingPurpose lets the purpose with which the last item of a list closes, behind a comma, reach
// the other items: "(i) a device …; (ii) a password …, with intent that it be used for …".
func (x *reader) trailingPurpose(from int) {
	offences := x.offences[from:]
	closing := make(map[text.Ref]text.Ref) // by list, the item that closes it so
	for i := range offences {
		last := &offences[i]
		p := &x.d.Provisions[last.In]
		if p.Kind != text.KindItem || p.Sibling != text.None || !last.Further {
			continue
		}
		for j := range last.Mentions {
			m := &last.Mentions[j]
			if m.In != last.In || faultOf[m.List] == law.MentalUnread {
				continue
			}
			if faultOf[m.List] == law.MentalPurpose && m.First > p.BodyFirst && x.d.Tokens[m.First-1].Kind == text.TokenComma {
				closing[p.Parent] = last.In
			}
			break // words of fault before a purpose show that the item speaks of its own offender
		}
	}
	if len(closing) == 0 {
		return
	}
	for i := range offences {
		o := &offences[i]
		if last, ok := closing[x.d.Provisions[o.In].Parent]; ok && o.In != last && !o.Further && !o.Removed {
			o.Further, o.Stated, o.Mental = true, true, law.MentalPurpose
		}
	}
}

// oneSided marks the items that state no fault where another item of the same list does: the reader
// takes the whole list for an intentional offence.
func (x *reader) oneSided(from int) {
	offences := x.offences[from:]
	stated := make(map[text.Ref]bool) // by list
	for i := range offences {
		if o := &offences[i]; o.Stated && x.listed(o) {
			stated[x.d.Provisions[o.In].Parent] = true
		}
	}
	for i := range offences {
		o := &offences[i]
		p := &x.d.Provisions[o.In]
		if !o.Stated && !o.Increases && o.Mental == law.MentalNone && !o.Removed && p.Kind == text.KindItem && !p.Body.Contains(o.At) &&
			stated[p.Parent] && x.listed(o) && !x.opensOtherwise(o.In) {
			o.OneSided = true
		}
	}
}

// listed reports whether the offence is one of several that items describe below words that govern them
// all, and not the circumstances in which those words hold ("when—") or in which an offence described
// before ("an offence under subsection (a)") is a graver one.
func (x *reader) listed(o *law.Offence) bool {
	parent := x.d.Provisions[o.In].Parent
	if parent == text.None {
		return false
	}
	governed := false
	for i := range o.Mentions {
		m := &o.Mentions[i]
		if m.In == parent && m.Part == law.PartBody {
			if governed = true; m.List == lexicon.ListReference {
				return false
			}
		}
	}
	if !governed {
		return false
	}
	body, last := x.facts.Body(parent), x.d.Provisions[parent].BodyLast
	for i := len(body) - 1; i >= 0 && body[i].Last >= last-4; i-- {
		if body[i].List == lexicon.ListWhere && body[i].Last >= last-1 {
			return false
		}
	}
	return true
}

// opensOtherwise reports whether the item begins with a circumstance, a reference or the breach of
// something written elsewhere, and so tells of no conduct of its own: "(2) violates subsection (p)",
// "(1) section 641 (…)", "(b) any such act …".
func (x *reader) opensOtherwise(r text.Ref) bool {
	first := x.d.Provisions[r].BodyFirst
	for _, f := range x.facts.Body(r) {
		if f.First > first {
			return false
		}
		switch f.List {
		case lexicon.ListWhere, lexicon.ListCondition, lexicon.ListReference, lexicon.ListReferenceElsewhere, lexicon.ListSame, lexicon.ListOffenceContravene:
			return true
		}
	}
	return false
}

// weaken lets the reading have the offence's mental element and grade where they are the weakest yet.
func weaken(r *law.Reading, o *law.Offence) {
	if r.Mental == law.MentalUnread || o.Mental < r.Mental {
		r.Mental = o.Mental
	}
	if r.Grade == law.GradeUnread || o.Grade < r.Grade {
		r.Grade = o.Grade
	}
}
