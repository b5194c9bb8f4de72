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
	p := &Pass{Document: k.Document, Profile: profile, instrument: k, sure: law.Certain, found: make([][]*found, len(rules))}
	if k.Keep != nil {
		p.keep = newKeeping(k, len(rules), profile, was)
		kept = p.keep.now
	}
	for r := range k.Document.Provisions {
		in := text.Ref(r)
		article := k.Document.Unit(in)
		if !p.keep.anyAsked(article) {
			continue
		}
		for i, facts := 0, k.Facts.Whole(in); i < len(facts); i++ {
			for _, nth := range wakes[facts[i].List] {
				if p.keep.asked(nth, article) {
					p.ask(rules[nth], nth, article)
					p.rule.Phrase(p, &facts[i])
				}
			}
		}
	}
	all, powers := 0, p.Powers()
	offencesIn, powersIn := make([]text.Ref, len(k.Read.Offences)), make([]text.Ref, len(powers)) // the articles
	for i := range offencesIn {
		offencesIn[i] = k.Document.Unit(k.Read.Offences[i].In)
	}
	for i := range powersIn {
		powersIn[i] = k.Document.Unit(powers[i].In)
	}
	for nth, rule := range rules {
		switch {
		case rule.Offence != nil:
			for i, article := range offencesIn {
				if p.keep.asked(nth, article) {
					p.ask(rule, nth, article)
					p.sure = k.Read.Offences[i].Sure
					rule.Offence(p, &k.Read.Offences[i])
				}
			}
		case rule.Power != nil:
			for i, article := range powersIn {
				if p.keep.asked(nth, article) {
					p.ask(rule, nth, article)
					p.sure = powers[i].Sure
					rule.Power(p, &powers[i])
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

// ask turns to a clause of the article for the rule.
func (p *Pass) ask(rule *Rule, nth int, article text.Ref) {
	p.rule, p.nth, p.at, p.sure = rule, nth, article, law.Certain
}

// askWhole asks a rule that looks at the whole text. One that turns out to ask for more than vague terms gets
// those of all articles.
func (p *Pass) askWhole(rule *Rule, nth int) {
	p.ask(rule, nth, text.None)
	p.openWords, p.looksAround = false, false
	rule.Document(p)
	if p.openWords && p.looksAround && !p.keep.asksWhole(nth) {
		p.keep.askWhole(nth)
		p.found[nth] = nil
		rule.Document(p)
	}
}
