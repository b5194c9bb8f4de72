package reading

import (
	"cmp"
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// An offence may take up the conduct of a provision that it names: "who commits an offence under
// section 14 on a protected system", "an offence under subsection (3)". It then has the mental element
// of that provision. A reference that names another law is left alone, and so is one that leads to no
// offence.

const (
	mostNamed   = 12  // tokens over which a reference goes on: "sections 14, 15 and 17"
	mostWeighed = 300 // offences of one provision
)

// references resolves them once all articles have been read.
func (x *reader) references() {
	var numbered map[string]text.Ref
	changed := make(map[text.Ref]bool)
	for i := range x.offences {
		o := &x.offences[i]
		if !o.Elsewhere || o.Mental != law.MentalNone || o.Removed {
			continue
		}
		besides := x.describesBesides(o)
		p := o.First(lexicon.ListReferenceElsewhere)
		if p == nil || p.Flags&law.FactQuoted != 0 {
			o.Elsewhere = o.Elsewhere && !besides
			continue
		}
		if numbered == nil {
			numbered = x.numbered()
		}
		if besides && !x.namesFault(o, p, numbered) {
			o.Elsewhere = false
			continue
		}
		if from := x.weakestNamed(o, p, numbered); from != nil {
			o.Mental, o.Further = from.Mental, from.Further
			o.Grade = grade(o)
			changed[o.In] = true
			x.takeEvidence(o.In, from)
		}
	}
	x.weighAgain(changed)
}

// describesBesides reports whether the sentence describes conduct of its own, and names what it breaks only besides:
// "enters the port in contravention of section 3". Where it contravenes something else too, that is its conduct.
func (x *reader) describesBesides(o *law.Offence) bool {
	return !o.Has(lexicon.ListOffenceReference) && o.Outside(lexicon.ListOffenceBesides, lexicon.ListOffenceBesidesNot) != nil &&
		o.Outside(lexicon.ListOffenceContravene, lexicon.ListOffenceBesides) == nil
}

// namesFault reports whether the provision whose number follows the reference is of another law, or states a fault.
func (x *reader) namesFault(o *law.Offence, p *law.Mention, numbered map[string]text.Ref) bool {
	if p.Last > int32(len(x.d.Tokens)) || x.d.Tokens[p.Last-1].Kind != text.TokenNumber {
		return false
	}
	top, known := numbered[x.number(p.Last-1)]
	if !known || top == text.None {
		return true
	}
	at, next := x.named(top, p.Last)
	return x.namesLaw(p.In, next) || x.leastFault(at) != law.MentalUnread
}

// numbered is the top provisions by number; one that stands twice is left out.
func (x *reader) numbered() map[string]text.Ref {
	all := make(map[string]text.Ref)
	for i := range x.d.Provisions {
		p := &x.d.Provisions[i]
		if p.Number == "" || p.Kind != text.KindArticle && p.Kind != text.KindSection || p.Flags&text.FlagQuoted != 0 {
			continue
		}
		if _, twice := all[p.Number]; twice {
			all[p.Number] = text.None
		} else {
			all[p.Number] = text.Ref(i)
		}
	}
	return all
}

// weakestNamed is the weakest offence of the provisions that the reference names, or nil.
func (x *reader) weakestNamed(o *law.Offence, p *law.Mention, numbered map[string]text.Ref) *law.Offence {
	tokens := x.d.Tokens
	var weakest *law.Offence
	for t := p.Last - 1; t < int32(len(tokens)) && t < p.Last+mostNamed; t++ {
		switch tokens[t].Kind {
		case text.TokenNumber:
			top, known := numbered[x.number(t)]
			if !known || top == text.None || top == x.d.Top(o.In) {
				continue
			}
			at, next := x.named(top, t+1)
			if x.namesLaw(p.In, next) {
				return nil
			}
			if q := x.weakestOf(at); q != nil && (weakest == nil || q.Mental < weakest.Mental) {
				weakest = q
			}
			t = next - 1
		case text.TokenComma:
		case text.TokenWord:
			if !connects(o, t) {
				return weakest
			}
		default:
			return weakest
		}
	}
	return weakest
}

// named descends from the provision along the numbers in brackets that follow: "(7)(a)".
func (x *reader) named(r text.Ref, t int32) (text.Ref, int32) {
	tokens := x.d.Tokens
	for t+2 < int32(len(tokens)) && tokens[t].Kind == text.TokenOpen && tokens[t+2].Kind == text.TokenClose {
		number := x.number(t + 1)
		child := x.d.Provisions[r].Child
		for child != text.None && x.d.Provisions[child].Number != number {
			child = x.d.Provisions[child].Sibling
		}
		if child != text.None {
			r = child
		}
		t += 3
	}
	return r, t
}

// weakestOf is the weakest offence at or below the provision that stands on its own, or nil.
func (x *reader) weakestOf(r text.Ref) *law.Offence {
	span := x.d.Provisions[r].Span
	low, high := 0, len(x.offences)
	for low < high {
		if mid := (low + high) / 2; x.offences[mid].In < r {
			low = mid + 1
		} else {
			high = mid
		}
	}
	var weakest *law.Offence
	for most := low + mostWeighed; low < min(most, len(x.offences)) && x.d.Provisions[x.offences[low].In].Span.Start < span.End; low++ {
		if o := &x.offences[low]; !o.Elsewhere && !o.Dependent && (weakest == nil || o.Mental < weakest.Mental) {
			weakest = o
		}
	}
	return weakest
}

// namesLaw reports whether another law is named right behind the reference: a word in capitals in the
// few that follow, other than "of this Convention".
func (x *reader) namesLaw(in text.Ref, t int32) bool {
	const reach = 5
	facts := x.facts.Whole(in)
	from, _ := slices.BinarySearchFunc(facts, t, func(f law.Fact, t int32) int { return cmp.Compare(f.First, t) })
	for i := from; i < len(facts) && facts[i].First <= t+2; i++ {
		if facts[i].List == lexicon.ListWhole {
			return false
		}
	}
	for n := int32(0); n < reach && t+n < int32(len(x.d.Tokens)); n++ {
		token := &x.d.Tokens[t+n]
		switch {
		case token.Kind == text.TokenNumber:
			return true
		case token.Kind != text.TokenWord:
			return false
		case x.d.Text[token.Start] >= 'A' && x.d.Text[token.Start] <= 'Z':
			return true
		}
	}
	return false
}

// connects reports whether the token is an "and" or "or".
func connects(o *law.Offence, token int32) bool {
	for i := range o.Mentions {
		if m := &o.Mentions[i]; m.First == token && (m.List == lexicon.ListAnd || m.List == lexicon.ListOr) {
			return true
		}
	}
	return false
}

// number is the token as the label of a provision would have it.
func (x *reader) number(token int32) string {
	return string(lexicon.Fold(x.d.Words(x.d.Tokens[token].Span)))
}

// takeEvidence lets the leaf show the fault word on which the offence that it refers to rests.
func (x *reader) takeEvidence(leaf text.Ref, from *law.Offence) {
	r := &x.readings[leaf]
	for _, e := range x.readings[from.In].Evidence {
		if e.Slot == law.SlotMentalAny && e.Mental == from.Mental {
			e.From = law.FromReference
			r.Slots.Add(law.SlotMentalAny)
			r.Evidence = append(r.Evidence, e)
			return
		}
	}
}

// weighAgain finds the mental element and the grade of leaves anew whose offences have changed.
func (x *reader) weighAgain(leaves map[text.Ref]bool) {
	if len(leaves) == 0 {
		return
	}
	for leaf := range leaves {
		x.readings[leaf].Mental, x.readings[leaf].Grade = law.MentalUnread, law.GradeUnread
	}
	for i := range x.offences {
		if o := &x.offences[i]; leaves[o.In] {
			weaken(&x.readings[o.In], o)
		}
	}
}
