package checker

// A safeguard article speaks for powers elsewhere: "the powers and procedures provided for in this
// Chapter shall be subject to …". It reaches exactly the unit that it names (catalogue 0.3, S16). One
// that says "this chapter" leaves the powers of other chapters as they are. One that speaks of "measures
// under section 12" reaches section 12.

// A SafeguardArticle is an article whose safeguards hold for powers that stand elsewhere.
type SafeguardArticle struct {
	Article     Ref
	First, Last Ref // half-open range of the provisions that it reaches
	slots       Slots
}

// reachOfSafeguards finds the safeguard articles and gives their slots to the powers they reach.
func (x *reader) reachOfSafeguards() {
	last := None
	for i := range x.facts.facts {
		f := &x.facts.facts[i]
		if f.List != ListSafeguardPart && f.List != ListSafeguardAll || f.Part == PartTitle || f.Flags&FactQuoted != 0 {
			continue
		}
		top := x.d.Top(f.In)
		if top == None || top == last {
			continue
		}
		slots := x.slotsOf(top)
		if slots == 0 {
			continue
		}
		s := SafeguardArticle{Article: top, Last: Ref(len(x.d.Provisions)), slots: slots}
		if f.List == ListSafeguardPart {
			unit := x.unitNamed(top, x.d.Tokens[f.Last-1].Word)
			if unit == None {
				continue
			}
			s.First, s.Last = unit, x.d.subtreeEnd(unit)
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
	var numbered map[string]Ref
	for i := range x.facts.facts {
		f := &x.facts.facts[i]
		if f.List != ListSafeguardNamed || f.Part == PartTitle || f.Flags&FactQuoted != 0 {
			continue
		}
		if numbered == nil {
			numbered = x.numbered()
		}
		own := x.d.Top(f.In)
		named, known := numbered[x.number(f.Last-1)]
		if own == None || !known || named == None || named == own || x.punishes(own, x.d.subtreeEnd(own)) {
			continue
		}
		if _, next := x.named(named, f.Last); x.namesLaw(f.In, next) {
			continue
		}
		if slots := x.slotsOf(f.In) | x.readings[f.In].Slots&safeguardSlots; slots != 0 {
			x.safeguardArticles = append(x.safeguardArticles, SafeguardArticle{Article: own, First: named, Last: x.d.subtreeEnd(named), slots: slots})
		}
	}
}

// unitNamed is the nearest part above the article whose label begins with the word, or None.
func (x *reader) unitNamed(top Ref, word uint32) Ref {
	for r := x.d.Provisions[top].Parent; r != None; r = x.d.Provisions[r].Parent {
		if label := x.d.Provisions[r].Label; !label.Empty() && x.d.Tokens[x.d.tokenFrom(label.Start)].Word == word {
			return r
		}
	}
	return None
}

// slotsOf is the safeguard slots that the words of an article fill.
func (x *reader) slotsOf(top Ref) (slots Slots) {
	facts := x.facts.facts[x.facts.own[top].bodyFirst:x.facts.own[x.d.subtreeEnd(top)-1].end]
	for i := range facts {
		f := &facts[i]
		for _, s := range safeguardLists {
			if f.List == s.list && f.Part != PartTitle && !slots.Has(s.slot) && !overlapped(facts, i, s.not) && f.Flags&FactQuoted == 0 {
				slots.add(s.slot)
			}
		}
	}
	return slots
}
