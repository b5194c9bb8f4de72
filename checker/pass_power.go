package checker

// SafeguardArticles are the articles whose safeguards hold for powers that stand elsewhere, in text order.
func (p *Pass) SafeguardArticles() []SafeguardArticle { return p.instrument.read.safeguards }

// Within is the first fact of the list at or below r, outside headings, that shares no word with one
// of the lists not; nil where there is none.
func (p *Pass) Within(r Ref, list ListID, not ...ListID) *Fact {
	if list == 0 {
		return nil
	}
	facts := p.instrument.facts.facts[p.instrument.facts.own[r].bodyFirst:p.instrument.facts.own[p.Document.subtreeEnd(r)-1].end]
	if len(facts) < manyFacts || len(not) > 0 {
		return first(facts, list, not)
	}
	at := place{r, list}
	found, known := p.within[at]
	if !known {
		if p.within == nil {
			p.within = map[place]*Fact{}
		}
		found = first(facts, list, nil)
		p.within[at] = found
	}
	return found
}

// A place is a list that is looked for in a provision.
type place struct {
	r    Ref
	list ListID
}

// manyFacts is from where on a provision is not searched again for each of its powers: a text of one
// endless line is a single provision, and would take time by the square of its length.
const manyFacts = 1000

func first(facts []Fact, list ListID, not []ListID) *Fact {
	for i := range facts {
		f := &facts[i]
		if f.List != list || f.Part == PartTitle {
			continue
		}
		free := true
		for _, n := range not {
			free = free && !overlapped(facts, i, n)
		}
		if free {
			return f
		}
	}
	return nil
}

// Shares reports whether a fact of the list shares a word with f.
func (p *Pass) Shares(f *Fact, list ListID) bool {
	facts := p.instrument.facts.all(f.In)
	for i := range facts {
		if g := &facts[i]; g.List == f.List && g.First == f.First {
			return list != 0 && overlapped(facts, i, list)
		}
	}
	return false
}

// Safeguard is Within the article r, or else within a safeguard article that reaches r.
func (p *Pass) Safeguard(r Ref, list ListID, not ...ListID) *Fact {
	if f := p.Within(r, list, not...); f != nil {
		return f
	}
	for _, s := range p.instrument.read.safeguards {
		if r >= s.First && r < s.Last && s.Article != r {
			if f := p.Within(s.Article, list, not...); f != nil {
				return f
			}
		}
	}
	return nil
}

// Anywhere is the first fact of the list in operative text that shares no word with one of the lists
// not; nil where there is none.
func (p *Pass) Anywhere(list ListID, not ...ListID) *Fact {
	facts := p.instrument.facts.facts
	for _, i := range p.instrument.byList(list) {
		free := true
		for _, n := range not {
			free = free && !overlapped(facts, int(i), n)
		}
		if free {
			return &facts[i]
		}
	}
	return nil
}
