package checker

// runRules are the findings of all rules, by rule; wakes has, by ListID, the rules that the list's phrases wake.
func runRules(k *instrument, rules []*Rule, wakes [][]int, profile string) []Finding {
	if len(k.document.Provisions) == 0 {
		return nil // nothing but blanks and characters without width: no finding has a place
	}
	p := &Pass{Document: k.document, Profile: profile, instrument: k, sure: Certain}
	for i := range k.facts.facts {
		f := &k.facts.facts[i]
		for _, rule := range wakes[f.List] {
			p.rule = rules[rule]
			p.rule.Phrase(p, f)
		}
	}
	for _, rule := range rules {
		p.rule, p.sure = rule, Certain
		switch {
		case rule.Offence != nil:
			for i := range k.read.offences {
				p.sure = k.read.offences[i].Sure
				rule.Offence(p, &k.read.offences[i])
			}
		case rule.Power != nil:
			for i, powers := 0, p.Powers(); i < len(powers); i++ {
				p.sure = powers[i].Sure
				rule.Power(p, &powers[i])
			}
		case rule.Document != nil:
			rule.Document(p)
		}
	}
	return p.findings
}
