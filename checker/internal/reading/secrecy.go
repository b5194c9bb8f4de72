package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/law"
)

// secrecy reads who must keep silent, and whether the silence has an end, a condition or an
// exception. Silence for the good of the persons concerned is none.
func (x *reader) secrecy() {
	g := &x.g
	p := g.Outside(lexicon.ListSecrecy, lexicon.ListSecrecyBenign)
	if p == nil {
		p = x.deniedDisclosure()
	}
	if p == nil {
		return
	}
	x.add(law.SlotSecrecy, p)
	if limit := g.Outside(lexicon.ListSecrecyLimit, lexicon.ListSecrecy); limit != nil {
		x.add(law.SlotSecrecyLimited, limit)
		return
	}
	for i := range g.Mentions { // "shall not, without the consent of the judge, disclose"
		if m := &g.Mentions[i]; m.List == lexicon.ListSecrecyLimit && m.In == p.In && m.First > p.First && m.Last < p.Last {
			x.add(law.SlotSecrecyLimited, m)
			return
		}
	}
}

// deniedDisclosure is the words that would allow a disclosure, where the chapeau denies it to all items
// below: "No— (a) service provider may disclose …". Nil where there are none.
func (x *reader) deniedDisclosure() *law.Mention {
	p := x.g.Outside(lexicon.ListSecrecyDenied, lexicon.ListSecrecyBenign)
	if p == nil || x.st.own == 0 {
		return nil
	}
	chapeau := x.st.segments[x.st.own-1]
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListDenies && q.In == chapeau.in && q.Last >= chapeau.last-1 {
			return p
		}
	}
	return nil
}
