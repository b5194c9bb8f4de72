package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A safeguard article speaks for powers elsewhere: "the powers and procedures provided for in this
// Chapter shall be subject to …". It reaches exactly the unit that it names (catalogue 0.3, S16). One
// that says "this chapter" leaves the powers of other chapters as they are. One that speaks of "measures
// under section 12" reaches section 12.

// A SafeguardArticle is an article whose safeguards hold for powers that stand elsewhere.
type SafeguardArticle struct {
	Article     text.Ref
	First, Last text.Ref // half-open range of the provisions that it reaches
	slots       law.Slots
}

// reachOfSafeguards finds the safeguard articles and gives their slots to the powers they reach.
func (x *reader) reachOfSafeguards() {
	last := text.None
	for i := range x.facts.All {
		f := &x.facts.All[i]
		if f.List != lexicon.ListSafeguardPart && f.List != lexicon.ListSafeguardAll || f.Part == law.PartTitle || f.Flags&law.FactQuoted != 0 {
			continue
		}
		top := x.d.Top(f.In)
		if top == text.None || top == last {
			continue
		}
		slots := x.slotsOf(top)
		if slots == 0 {
			continue
		}
		s := SafeguardArticle{Article: top, Last: text.Ref(len(x.d.Provisions)), slots: slots}
		if f.List == lexicon.ListSafeguardPart {
			unit := x.unitNamed(top, x.d.Tokens[f.Last-1].Word)
			if unit == text.None {
				continue
			}
			s.First, s.Last = unit, x.d.SubtreeEnd(unit)
		}
		last = top
		x.safeguardArticles = append(x.safeguardArticles, s)
	}
	x.namedMeasures()
	for i := range x.powers {
		p := &x.powers[i]
		for _, s := range x.safeguardArticles {
			if p.Top >= s.First && p.Top < s.Last && p.Top != s.Article {
				p.Reached |= s.slots &^ p.Slots
				p.Slots |= s.slots
			}
		}
	}
}

// namedMeasures finds the provisions that give the measures of another article their safeguards, as
// codes do: "Measures under section 12 may be ordered only by the court". What they say in the same
// paragraph reaches the article that they name; one that punishes speaks of no safeguard.
func (x *reader) namedMeasures() {
	var numbered map[string]text.Ref
	for i := range x.facts.All {
		f := &x.facts.All[i]
		if f.List != lexicon.ListSafeguardNamed || f.Part == law.PartTitle || f.Flags&law.FactQuoted != 0 {
			continue
		}
		if numbered == nil {
			numbered = x.numbered()
		}
		own := x.d.Top(f.In)
		named, known := numbered[x.number(f.Last-1)]
		if own == text.None || !known || named == text.None || named == own || x.punishes(own, x.d.SubtreeEnd(own)) {
			continue
		}
		if _, next := x.named(named, f.Last); x.namesLaw(f.In, next) {
			continue
		}
		if slots := x.slotsOf(f.In) | x.readings[f.In].Slots&safeguardSlots; slots != 0 {
			x.safeguardArticles = append(x.safeguardArticles, SafeguardArticle{Article: own, First: named, Last: x.d.SubtreeEnd(named), slots: slots})
		}
	}
}

// unitNamed is the nearest part above the article whose label begins with the word, or None.
func (x *reader) unitNamed(top text.Ref, word uint32) text.Ref {
	for r := x.d.Provisions[top].Parent; r != text.None; r = x.d.Provisions[r].Parent {
		if label := x.d.Provisions[r].Label; !label.Empty() && x.d.Tokens[x.d.TokenFrom(label.Start)].Word == word {
			return r
		}
	}
	return text.None
}

// slotsOf is the safeguard slots that the words of an article fill.
func (x *reader) slotsOf(top text.Ref) (slots law.Slots) {
	facts := x.facts.All[x.facts.Own[top].BodyFirst:x.facts.Own[x.d.SubtreeEnd(top)-1].End]
	for i := range facts {
		f := &facts[i]
		for _, s := range safeguardLists {
			if f.List == s.list && f.Part != law.PartTitle && !slots.Has(s.slot) && !Overlapped(facts, i, s.not) && f.Flags&law.FactQuoted == 0 {
				slots.Add(s.slot)
			}
		}
	}
	return slots
}
