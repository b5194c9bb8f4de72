package vague

import (
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Which open words are raised depends on the article's words, on what its provisions were read as, and on
// which terms the instrument defines. In a session they are taken over for an article of which the
// readings were, where the definitions are those of before.

// keptOpen is what was chosen of a text's open words.
type keptOpen struct {
	phrases []openPhrase
	ranges  []openRange // by provision, of its phrases where it is an article
	slots   []law.Slots // by provision, of its reading
	terms   []reading.Definition
	all     text.Ref // provisions of the text
}

// openRange is a half-open range of phrases with one added to both ends; the zero value is none.
type openRange struct{ from, to int32 }

// openKeeper takes over what was chosen of articles and takes down what is.
type openKeeper struct {
	k     *reading.Instrument
	was   *keptOpen // nil where nothing can be taken over
	now   *keptOpen
	next  int // where the search for what was taken over goes on
	cores []core
}

func newOpenKeeper(k *reading.Instrument) *openKeeper {
	if k.Keep == nil || k.Keep.Now == nil {
		return nil
	}
	n := text.Ref(len(k.Document.Provisions))
	o := &openKeeper{k: k, now: &keptOpen{ranges: make([]openRange, n), slots: make([]law.Slots, n), terms: k.Definitions().All, all: n}}
	for i := range o.now.slots {
		o.now.slots[i] = k.Read.ByProvision[i].Slots
	}
	k.Keep.Now.Open = o.now
	if k.Keep.Was != nil {
		if was, ok := k.Keep.Was.Open.(*keptOpen); ok && reading.SameDefinitions(o.now.terms, was.terms, n, was.all) {
			o.was = was
		}
	}
	return o
}

// take appends the phrases of the article, where those of before hold. ok is false where they do not.
func (o *openKeeper) take(all []openPhrase, article text.Ref) (more []openPhrase, ok bool) {
	if o == nil || o.was == nil {
		return all, false
	}
	top, end, by, ok := o.k.Keep.From(article, &o.next)
	if !ok {
		return all, false
	}
	for r := top; r < end; r++ {
		if o.was.slots[r] != o.now.slots[r+by.Refs] {
			return all, false
		}
	}
	at := o.was.ranges[top]
	if at.from == 0 {
		return all, false
	}
	for _, p := range o.was.phrases[at.from-1 : at.to-1] {
		p.first, p.last, p.in = p.first+by.Tokens, p.last+by.Tokens, p.in+by.Refs
		from := len(o.cores)
		for _, c := range p.cores {
			c.first, c.last = c.first+by.Tokens, c.last+by.Tokens
			o.cores = append(o.cores, c)
		}
		p.cores = o.cores[from:len(o.cores):len(o.cores)]
		all = append(all, p)
	}
	return all, true
}

// takeDown keeps where the article's phrases are.
func (o *openKeeper) takeDown(article text.Ref, from, to int) {
	if o != nil && article != text.None {
		o.now.ranges[article] = openRange{int32(from) + 1, int32(to) + 1}
	}
}
