package rule

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// SafeguardArticles are the articles whose safeguards hold for powers that stand elsewhere, in text order.
func (p *Pass) SafeguardArticles() []reading.SafeguardArticle { return p.instrument.Read.Safeguards }

// Within is the first fact of the list at or below r, outside headings, that shares no word with one
// of the lists not; nil where there is none.
func (p *Pass) Within(r text.Ref, list lexicon.ListID, not ...lexicon.ListID) *law.Fact {
	p.looksAt(r)
	return p.firstWithin(r, list, not)
}

func (p *Pass) firstWithin(r text.Ref, list lexicon.ListID, not []lexicon.ListID) *law.Fact {
	if list == 0 {
		return nil
	}
	facts := p.instrument.Facts.All[p.instrument.Facts.Own[r].BodyFirst:p.instrument.Facts.Own[p.Document.SubtreeEnd(r)-1].End]
	at := place{r: r, list: list}
	if len(facts) < manyFacts || len(not) > len(at.not) {
		return first(facts, list, not)
	}
	copy(at.not[:], not)
	found, known := p.within[at]
	if !known {
		if p.within == nil {
			p.within = map[place]*law.Fact{}
		}
		found = first(facts, list, not)
		p.within[at] = found
	}
	return found
}

// A place is a list that is looked for in a provision, where it shares no word with others.
type place struct {
	r    text.Ref
	list lexicon.ListID
	not  [3]lexicon.ListID
}

// manyFacts is from where on a provision is not searched again for each of its powers: a text of one
// endless line is a single provision, and would take time by the square of its length.
const manyFacts = 1000

func first(facts []law.Fact, list lexicon.ListID, not []lexicon.ListID) *law.Fact {
	for i := range facts {
		f := &facts[i]
		if f.List != list || f.Part == law.PartTitle {
			continue
		}
		free := true
		for _, n := range not {
			free = free && !reading.Overlapped(facts, i, n)
		}
		if free {
			return f
		}
	}
	return nil
}

// Shares reports whether a fact of the list shares a word with f.
func (p *Pass) Shares(f *law.Fact, list lexicon.ListID) bool {
	body, tail := p.Around(f.In, f.First, f.Last)
	for _, facts := range [...][]law.Fact{body, tail} {
		for i := range facts {
			if g := &facts[i]; g.List == f.List && g.First == f.First {
				return list != 0 && reading.Overlapped(facts, i, list)
			}
		}
	}
	return false
}

// Safeguard is Within the article r, or else within a safeguard article that reaches r.
func (p *Pass) Safeguard(r text.Ref, list lexicon.ListID, not ...lexicon.ListID) *law.Fact {
	if f := p.Within(r, list, not...); f != nil {
		return f
	}
	for _, s := range p.instrument.Read.Safeguards {
		if r >= s.First && r < s.Last && s.Article != r {
			if f := p.firstWithin(s.Article, list, not); f != nil { // which is left alone, or all are asked again
				return f
			}
		}
	}
	return nil
}

// Anywhere is the first fact of the list in operative text that shares no word with one of the lists
// not; nil where there is none.
func (p *Pass) Anywhere(list lexicon.ListID, not ...lexicon.ListID) *law.Fact {
	facts := p.instrument.Facts.All
	if len(p.instrument.ByList(list)) > 0 {
		p.looksBeyond()
	}
	for _, i := range p.instrument.ByList(list) {
		free := true
		for _, n := range not {
			free = free && !reading.Overlapped(facts, int(i), n)
		}
		if free {
			return &facts[i]
		}
	}
	return nil
}
