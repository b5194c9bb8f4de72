package checker

// secrecy reads who must keep silent, and whether the silence has an end, a condition or an
// exception. Silence for the good of the persons concerned is none.
func (x *reader) secrecy() {
	g := &x.g
	p := g.Outside(ListSecrecy, ListSecrecyBenign)
	if p == nil {
		p = x.deniedDisclosure()
	}
	if p == nil {
		return
	}
	x.add(SlotSecrecy, p)
	if limit := g.Outside(ListSecrecyLimit, ListSecrecy); limit != nil {
		x.add(SlotSecrecyLimited, limit)
		return
	}
	for i := range g.Mentions { // "shall not, without the consent of the judge, disclose"
		if m := &g.Mentions[i]; m.List == ListSecrecyLimit && m.In == p.In && m.First > p.First && m.Last < p.Last {
			x.add(SlotSecrecyLimited, m)
			return
		}
	}
}

// deniedDisclosure is the words that would allow a disclosure, where the chapeau denies it to all items
// below: "No— (a) service provider may disclose …". Nil where there are none.
func (x *reader) deniedDisclosure() *Mention {
	p := x.g.Outside(ListSecrecyDenied, ListSecrecyBenign)
	if p == nil || x.st.own == 0 {
		return nil
	}
	chapeau := x.st.segments[x.st.own-1]
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == ListDenies && q.In == chapeau.in && q.Last >= chapeau.last-1 {
			return p
		}
	}
	return nil
}
