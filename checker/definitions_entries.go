package checker

// entries reads the terms of a list that the words open ("se entenderá por:"); each stands before the
// first colon of its entry.
func (x *definitions) entries(f *Fact) {
	if f.Part != PartBody || !x.first(f) {
		return
	}
	tokens := x.d.Tokens
	for r := x.d.Provisions[f.In].Child; r != None; r = x.d.Provisions[r].Sibling {
		p := &x.d.Provisions[r]
		from := p.bodyFirst
		for _, g := range x.facts.body(r) {
			if g.List == x.lists.lead && g.First == from {
				from = g.Last
				break
			}
		}
		last := from
		for last < p.bodyLast && last-from <= longestDefined && tokens[last].Kind <= TokenNumber {
			last++
		}
		if last < p.bodyLast && tokens[last].Kind == TokenColon {
			x.add(from, last, r, last, false)
		}
	}
}
