package checker

// secrecy reads who must keep silent, and whether the silence has an end, a condition or an
// exception. Silence for the good of the persons concerned is none.
func (x *reader) secrecy() {
	g := &x.g
	if !g.Has(ListSecrecy) {
		return
	}
	p := g.Outside(ListSecrecy, ListSecrecyBenign)
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
