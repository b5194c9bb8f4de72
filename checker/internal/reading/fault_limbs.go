package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

const alternativeReach = 60 // tokens between two fault words of one sentence that are alternatives

// alternative reports whether two fault words are alternatives: little stands between them, and an "or"
// right behind the first or right before the second.
func (x *reader) alternative(a, b *law.Mention) bool {
	if a.In != b.In && x.d.Provisions[a.In].Parent == x.d.Provisions[b.In].Parent {
		return x.endsInOr(a.In)
	}
	if a.In != b.In || a.Part != b.Part || b.First-a.Last > alternativeReach || b.First < a.Last {
		return false
	}
	if x.inList(a, b) {
		return true
	}
	far := b.First-a.Last > 12 // then only an "or" right before the second joins them
	near := int32(2)           // "or has reason to believe"
	if faultOf[b.List] == law.MentalPurpose {
		near = 0 // but "or network for fraudulent purposes"
	}
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListOr && q.In == a.In && q.First >= a.Last && q.Last <= b.First && (b.First-q.Last <= near || !far && q.First-a.Last <= 1) {
			return true
		}
	}
	return false
}

// inList reports whether the two are members of a list whose last is joined by an "or": "negligently, wilfully
// or with intent to defraud".
func (x *reader) inList(a, b *law.Mention) bool {
	if b.First-a.Last != 1 || x.d.Tokens[a.Last].Kind != text.TokenComma {
		return false
	}
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListOr && q.In == b.In && q.First >= b.Last && q.First-b.Last <= 1 {
			return true
		}
	}
	return false
}

// endsInOr reports whether the item's last word joins it to the next as an alternative.
func (x *reader) endsInOr(r text.Ref) bool {
	facts, last := x.facts.Body(r), x.d.Provisions[r].BodyLast
	for i := len(facts) - 1; i >= 0 && facts[i].Last >= last-8; i-- {
		if facts[i].List == lexicon.ListOr && facts[i].Last >= last-2 {
			return true
		}
	}
	return false
}

// orBreaks reports whether the conduct that carries its fault is one of two, of which the other is to
// break or not to follow something: "obstructs an inspector, or fails to comply with his order".
func (x *reader) orBreaks(p *law.Mention) bool {
	or := int32(-1)
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		switch {
		case q.In != p.In || q.First < p.Last:
		case q.List == lexicon.ListOr:
			or = q.Last
		case q.List == lexicon.ListOffenceContravene && or >= 0 && q.First-or <= 3:
			return true
		}
	}
	return false
}

// standsAlone reports whether the verb or noun that carries its fault by its meaning is not one of
// several: "gains or attempts to gain access" can be committed by gaining it.
func (x *reader) standsAlone(p *law.Mention) bool {
	before, after := p.First-1, p.Last
	if before >= 0 && x.joins(before) && !x.implied(before-1, false) && !x.implied(before-2, false) {
		return false
	}
	if after < int32(len(x.d.Tokens)) && x.joins(after) {
		next := after + 1
		if x.opens(lexicon.ListConductDescribed, next) {
			return true
		}
		if next < int32(len(x.d.Tokens)) && x.joins(next) {
			next++
		}
		return x.implied(next, true)
	}
	return true
}

// joins reports whether the token is a comma or an "or".
func (x *reader) joins(token int32) bool {
	if x.d.Tokens[token].Kind == text.TokenComma {
		return true
	}
	for i := range x.g.Mentions {
		if m := &x.g.Mentions[i]; m.List == lexicon.ListOr && m.First == token {
			return true
		}
	}
	return false
}

// opens reports whether words of the list begin with the token.
func (x *reader) opens(list lexicon.ListID, token int32) bool {
	if !x.g.Has(list) {
		return false
	}
	for i := range x.g.Mentions {
		if m := &x.g.Mentions[i]; m.List == list && m.First == token {
			return true
		}
	}
	return false
}

// implied reports whether a word that carries its fault begins, or ends, with the token.
func (x *reader) implied(token int32, begins bool) bool {
	for i := range x.g.Mentions {
		if m := &x.g.Mentions[i]; m.List == lexicon.ListMentalImplied && (begins && m.First == token || !begins && m.Last == token+1) {
			return true
		}
	}
	return false
}

// uncovered reports whether the first fault word of a statement follows an "or" that joins it to
// conduct which no fault word reaches: "copies data or knowingly sells it". Only an adverb stands with
// its verb; an adjective does not, as in "any rash or negligent act"; a phrase in that place is a second ground for a verb still to come: "for reward, or with
// intent to defraud, sells it".
func (x *reader) uncovered(p *law.Mention) bool {
	if x.omitsOrTells(p) {
		return true
	}
	if p.From == law.FromTail || p.First == 0 || p.Last-p.First > 1 || x.g.Covered(p, lexicon.ListMentalAdjective) {
		return false
	}
	var or, person bool
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.In != p.In || q.Part != p.Part {
			continue
		}
		if person && q.List == lexicon.ListMentalImplied && q.Last < p.First {
			return false // "embezzles, abstracts or wilfully misapplies"
		}
		if q.List == lexicon.ListOr && q.Last == p.First {
			or = true
		}
		if q.List == lexicon.ListPerson && q.Last+1 < p.First {
			person = true
		}
	}
	return or && person
}

// orWithoutRight reports whether the fault word and the lack of right are alternatives: "knowingly or without lawful
// authority" asks for no fault of whoever acts without right.
func (x *reader) orWithoutRight(p *law.Mention) bool {
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListWithoutRight && q.In == p.In && q.Part == p.Part &&
			(q.First > p.Last && q.First-p.Last <= 2 && x.orAt(p.Last) || p.First > q.Last && p.First-q.Last <= 2 && x.orAt(q.Last)) {
			return true
		}
	}
	return false
}

// orAt reports whether an "or" stands at the token, or behind a comma there.
func (x *reader) orAt(token int32) bool {
	for i := range x.g.Mentions {
		if m := &x.g.Mentions[i]; m.List == lexicon.ListOr && (m.First == token || m.First == token+1 && x.d.Tokens[token].Kind == text.TokenComma) {
			return true
		}
	}
	return false
}
