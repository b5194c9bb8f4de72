package rules

import "clausecheck/checker"

var noRefusalGround = &checker.Rule{
	ID: "crossborder/no-refusal-ground", Title: "No ground to refuse help is named",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "A request may be meant to punish opinion, faith or origin. Where the text names no ground and refers to no law that " +
		"has one, a State may become part of it.",
	Clears: "Grounds for refusal, or the law of the requested State: political offence, persecution for race, religion, nationality " +
		"or opinion, essential interests; for handing over persons also torture and the death penalty.",
	Redraft: "Assistance shall be refused where there are substantial grounds for believing that the request was made to prosecute or punish " +
		"a person on account of …",
	Amend: statement("refusal"),
	Authorities: []checker.Authority{
		untoc.pinned("arts 16(14), 18(21)", "Extradition need not be granted where punishment for sex, race, religion, origin or opinion is the aim; assistance has its own list of grounds."),
		budapest.pinned("arts 25(4), 27(4)", "Refusal follows the requested Party’s law; political offences and essential interests are named besides."),
		uncc.pinned("arts 37, 40", "Refusal where the aim is persecution stands in the articles on extradition and on assistance (draft arts 37 and 40)."),
		modelAssistance.unpinned("Lists political offence, persecution and essential interests among the grounds."),
		tortureConvention.unpinned("Nobody is handed over to a State where torture is to be expected."),
		soering.unpinned("Handing somebody over to inhuman treatment engages the State that hands over."),
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
