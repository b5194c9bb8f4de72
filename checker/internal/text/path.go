package text

// Paths is the Path of every provision, by Ref, made in one pass: to ask Path for each unlabelled
// provision of a long text would count the same siblings again and again.
func (d *Document) Paths() []string {
	paths := make([]string, len(d.Provisions))
	type kin struct {
		parent Ref
		kind   Kind
	}
	unlabelled := make(map[kin]int)
	for i := range d.Provisions {
		p := &d.Provisions[i]
		own := p.Number
		if own == "" {
			group := kin{p.Parent, p.Kind}
			unlabelled[group]++
			own = shortKind[p.Kind] + Decimal(unlabelled[group])
		} else if p.Kind == KindArticle || p.Kind == KindSection || p.Kind == KindPart || p.Kind == KindAnnex {
			own = shortKind[p.Kind] + "-" + own
		}
		if p.Parent != None && p.Kind != KindArticle && p.Kind != KindSection {
			own = paths[p.Parent] + "." + own
		}
		paths[i] = own
	}
	return paths
}
