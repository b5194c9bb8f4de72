package rules

import "clausecheck/checker"

var noRefusalGround = &checker.Rule{
	ID: "crossborder/no-refusal-ground", Title: "Help cannot be refused on rights or political grounds",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "A request may be meant to punish opinion, faith or origin; a State that cannot refuse becomes part of it.",
	Clears: "Grounds for refusal: political offence, persecution for race, religion, nationality or opinion, torture or death penalty, " +
		"essential interests.",
	Redraft: "Assistance shall be refused where there are substantial grounds for believing that the request was made to prosecute or punish " +
		"a person on account of …",
	Authorities: []checker.Authority{
		{Name: "UN Convention against Transnational Organized Crime, extradition"},
		{Name: "Convention on Cybercrime (Budapest), mutual assistance"},
		{Name: "Privacy International and EFF, comments on the draft UN convention, 2023"},
	},
	Document: func(p *checker.Pass) {
		p.Facts(p.List("refusal.barred"), func(f *checker.Fact) bool {
			top := p.Document.Top(f.In)
			if top == checker.None || !p.Reading(f.In).Has(checker.SlotCrossBorder) || factNear(p, f, p.List("refusal.benign"), 30) {
				return true
			}
			p.ReportAs(checker.Blocker, checker.Finding{
				In: f.In, At: f.Span, Message: p.LabelOf(f.In) + " rules out refusal (" + p.Quote(f.Span) + "), whatever the request is for.",
				Looked: []string{"the sentence", "the article"},
			})
			return true
		})
		if p.Anywhere(p.List("refusal.ground")) != nil {
			return
		}
		if f := helpAbroad(p); f != nil {
			p.Report(checker.Finding{
				Absent: true, Confidence: checker.Medium, In: f.In, At: f.Span,
				Message: p.LabelOf(f.In) + " has " + p.Quote(f.Span) + " given; no provision names a ground on which it may be refused.",
				Looked:  []string{"every operative provision"},
			})
		}
	},
}
