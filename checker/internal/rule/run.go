package rule

import (
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/law"
)

// Run are the findings of all rules, by rule; wakes has, by ListID, the rules that the list's phrases wake.
func Run(k *reading.Instrument, rules []*Rule, wakes [][]int, profile string) []Finding {
	if len(k.Document.Provisions) == 0 {
		return nil // nothing but blanks and characters without width: no finding has a place
	}
	p := &Pass{Document: k.Document, Profile: profile, instrument: k, sure: law.Certain}
	for i := range k.Facts.All {
		f := &k.Facts.All[i]
		for _, rule := range wakes[f.List] {
			p.rule = rules[rule]
			p.rule.Phrase(p, f)
		}
	}
	for _, rule := range rules {
		p.rule, p.sure = rule, law.Certain
		switch {
		case rule.Offence != nil:
			for i := range k.Read.Offences {
				p.sure = k.Read.Offences[i].Sure
				rule.Offence(p, &k.Read.Offences[i])
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
