package rule

import (
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Run are the findings of all rules, by rule; wakes has, by ListID, the rules that the list's phrases wake.
// was is what the rules found of the text before an edit, or nil, and kept, in a session, what they found of
// this one, for the next edit.
func Run(k *reading.Instrument, rules []*Rule, wakes [][]int, profile string, was *Kept) (findings []Finding, kept *Kept) {
	if len(k.Document.Provisions) == 0 {
		return nil, nil // nothing but blanks and characters without width: no finding has a place
	}
	p := &Pass{Document: k.Document, Profile: profile, instrument: k, sure: law.Certain, found: make([][]found, len(rules))}
	if k.Keep != nil {
		p.keep = newKeeping(k, len(rules), profile, was)
		kept = p.keep.now
	}
	for i := range k.Facts.All {
		f := &k.Facts.All[i]
		for _, nth := range wakes[f.List] {
			if p.asks(rules[nth], nth, f.In) {
				p.rule.Phrase(p, f)
			}
		}
	}
	powers, all := p.Powers(), 0
	for nth, rule := range rules {
		switch {
		case rule.Offence != nil:
			for i := range k.Read.Offences {
				if o := &k.Read.Offences[i]; p.asks(rule, nth, o.In) {
					p.sure = o.Sure
					rule.Offence(p, o)
				}
			}
		case rule.Power != nil:
			for i := range powers {
				if w := &powers[i]; p.asks(rule, nth, w.In) {
					p.sure = w.Sure
					rule.Power(p, w)
				}
			}
		case rule.Document != nil:
			p.askWhole(rule, nth)
		}
		if p.keep != nil && (rule.Document == nil || p.openWords && !p.keep.asksWhole(nth)) {
			p.found[nth] = p.keep.takeDown(nth, p.found[nth])
		}
		all += len(p.found[nth])
	}
	findings = make([]Finding, 0, all)
	for _, of := range p.found {
		for i := range of {
			findings = append(findings, of[i].Finding)
		}
	}
	return findings, kept
}

// asks turns to a clause in the provision for the rule, unless what the rule found in its article is taken over.
func (p *Pass) asks(rule *Rule, nth int, in text.Ref) bool {
	p.rule, p.nth, p.at, p.sure = rule, nth, text.None, law.Certain
	if p.keep != nil {
		p.at = p.Document.Unit(in)
		return p.keep.asked(nth, p.at)
	}
	return true
}

// askWhole asks a rule that looks at the whole text. One that turns out to ask for more than vague terms gets
// those of all articles.
func (p *Pass) askWhole(rule *Rule, nth int) {
	p.rule, p.nth, p.at, p.sure, p.openWords, p.looksAround = rule, nth, text.None, law.Certain, false, false
	rule.Document(p)
	if p.openWords && p.looksAround && !p.keep.asksWhole(nth) {
		p.keep.askWhole(nth)
		p.found[nth] = nil
		rule.Document(p)
	}
}
