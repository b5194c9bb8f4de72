package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// power reads the statement as a power, and its safeguards.
func (x *reader) power() {
	g := &x.g
	x.safeguards()
	if !g.HasAny(lexicon.ListPowerVerb, lexicon.ListPowerDemand, lexicon.ListPowerConsent, lexicon.ListPowerDuty, lexicon.ListPowerPassive, lexicon.ListPowerStates, lexicon.ListPowerMeasure, lexicon.ListPowerForce, lexicon.ListPowerReferred) || x.powerless() {
		return
	}
	measure, actor, duty := x.compose()
	if measure == nil || g.Outside(lexicon.ListOffenceEstablish, lexicon.ListOffenceNot, lexicon.ListDefence) != nil && x.readings[x.st.in].Has(law.SlotOffence) {
		return // what States make an offence is no measure of theirs
	}
	if means := x.definition(); means != nil && means.In == measure.In && means.First < measure.First {
		return // what a device “means” gives nobody a power to use it
	}
	x.add(law.SlotPower, measure)
	p := law.Power{Clause: g.Kept(measure.Span), Duty: duty, Sure: x.sure.power}
	x.describe(&p, measure)
	x.describeReferred(&p, measure)
	p.Bypasses = x.bypasses()
	if actor != nil {
		p.Actor = actor.Span
		p.ByCourt = actor.List == lexicon.ListOfficialCourt
		p.Issues = p.Issues && !p.ByCourt
	}
	x.powers = append(x.powers, p)
	if p.ByCourt && !duty && !x.anotherMay(actor) {
		x.add(law.SlotAuthorisation, actor)
	}
}

const othersReach = 12 // tokens between those who may act in each other's place

// anotherMay reports whether an official who is no court may act in the court's place: "the prosecutor,
// the investigating judge or the police may order", "an officer or a judge may".
func (x *reader) anotherMay(court *law.Mention) bool {
	or, last := false, court.Last
	var before *law.Mention
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.In != court.In || q.Part != court.Part {
			continue
		}
		if q.First < last {
			switch {
			case q.Last > court.First || x.g.Covered(q, lexicon.ListOfficialCourt):
			case q.List == lexicon.ListOfficial:
				before = q
			case q.List == lexicon.ListOr && before != nil && q.First == before.Last && court.First-q.Last <= asSubject:
				return true
			}
			continue
		}
		switch {
		case q.First-last > othersReach || q.List == lexicon.ListModal:
			return false
		case q.List == lexicon.ListOr:
			or = true
		case q.List == lexicon.ListOfficial && or && !x.g.Covered(q, lexicon.ListOfficialCourt):
			return true
		}
	}
	return false
}

// powerless reports whether the statement stands where no power is given, or says what the instrument is for.
func (x *reader) powerless() bool {
	if x.g.Has(lexicon.ListPurposes) {
		return true
	}
	for r := x.st.in; r != text.None; r = x.d.Provisions[r].Parent {
		p := &x.d.Provisions[r]
		if p.Kind == text.KindDefinition || p.Flags&text.FlagFinal != 0 {
			return true
		}
	}
	return false
}
