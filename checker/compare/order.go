package compare

import "clausecheck/checker"

// order knows which provisions stand in another order than before. Of the children that two parents
// have in common, the longest stretch that kept its order has not moved; the others have.
type order struct {
	*alignment
	before, after *side
	strayed       map[checker.Ref]bool // by old provision
	extra         map[duo]bool
	olds, news    map[checker.Ref]int // by provision, how many pairs it stands in
}

func newOrder(a *alignment, before, after *side) *order {
	o := &order{alignment: a, before: before, after: after, strayed: map[checker.Ref]bool{}, extra: map[duo]bool{},
		olds: map[checker.Ref]int{}, news: map[checker.Ref]int{}}
	for _, d := range a.pieces {
		o.extra[d] = true
		o.olds[d.old]++
		o.news[d.new]++
	}
	byHome := map[duo][]checker.Ref{}
	var homes []duo
	for old, new := range a.toNew {
		if new == checker.None {
			continue
		}
		o.olds[checker.Ref(old)]++
		o.news[new]++
		home := o.home(checker.Ref(old), new)
		if byHome[home] == nil {
			homes = append(homes, home)
		}
		byHome[home] = append(byHome[home], checker.Ref(old))
	}
	for _, home := range homes {
		olds := byHome[home]
		news := make([]int32, len(olds))
		for i, old := range olds {
			news[i] = int32(a.toNew[old])
		}
		kept := increasing(news)
		for i, old := range olds {
			if len(kept) > 0 && kept[0] == i {
				kept = kept[1:]
				continue
			}
			o.strayed[old] = true
		}
	}
	return o
}

// home are the provisions in whose order a pair stands: the whole drafts for articles, whose numbers
// run on through the parts.
func (o *order) home(old, new checker.Ref) duo {
	p, q := o.before.provision(old), o.after.provision(new)
	if o.before.level[old] == 0 && o.after.level[new] == 0 {
		return duo{checker.None, checker.None}
	}
	return duo{p.Parent, q.Parent}
}

// change is what became of a pair whose words differ or not.
func (o *order) change(d duo, reworded bool) (c Change) {
	if reworded {
		c |= Reworded
	}
	if o.olds[d.old] > 1 {
		c |= Split
	}
	if o.news[d.new] > 1 {
		c |= Merged
	}
	if o.toNew[d.old] != d.new {
		return c
	}
	if o.before.provision(d.old).Number != o.after.provision(d.new).Number {
		c |= Renumbered
	}
	if o.strayed[d.old] || !o.sameHome(d) {
		c |= Moved
	}
	return c
}

// sameHome reports whether the provisions in which a pair stands are a pair or pieces of one another.
func (o *order) sameHome(d duo) bool {
	home := o.home(d.old, d.new)
	if home.old == checker.None || home.new == checker.None {
		return home.old == home.new
	}
	return o.toNew[home.old] == home.new || o.extra[home]
}
