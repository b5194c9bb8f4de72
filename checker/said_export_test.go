package checker

// Says is the sentence of the rule in the pack's own words, as far as the pack has them.
func (p *Pack) Says(r *Rule, sentence string) string { return p.said.message(r, sentence) }

// SaysAll is what the pack says of the rule.
func (p *Pack) SaysAll(id string) (title, why, clears, redraft string) {
	r := p.said.rules[id]
	if r == nil {
		return
	}
	return r.title, r.why, r.clears, r.redraft
}
