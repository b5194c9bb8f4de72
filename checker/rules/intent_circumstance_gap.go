package rules

import "clausecheck/checker"

var circumstanceGap = &checker.Rule{
	ID: "intent/circumstance-gap", Title: "Knowledge does not clearly reach the incriminating circumstance",
	Severity: checker.Advice, Since: "0.1.0", PerArticle: true,
	Why:     "What makes the act wrong is a circumstance the person may not have known: that data were classified, that a person was under age.",
	Clears:  "“Knowing that …” or “reckless whether …” attached to the circumstance.",
	Redraft: "…, knowing that …",
	Authorities: []checker.Authority{
		modelCode.pinned("§ 2.02(4)", "One stated fault word reaches every material element unless a contrary purpose plainly appears."),
		rehaif.unpinned("“Knowingly” reached the status that made possession unlawful."),
		australianCode.unpinned("Where the law is silent, recklessness is the fault for a circumstance."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		list := p.List("circumstance")
		if list == 0 || p.Profile == "treaty" || !ownOffence(o) || o.Mental < checker.MentalKnowledge || o.Further {
			return
		}
		at := o.Outside(list)
		if at == nil {
			return
		}
		faults := 0
		for i := range o.Mentions {
			if m := &o.Mentions[i]; checker.FaultWord(m.List) && !o.Covered(m, checker.ListMentalNot, checker.ListMentalOther) {
				if m.In != at.In || m.First > at.First {
					return
				}
				faults++
			}
		}
		if faults != 1 {
			return
		}
		p.Report(checker.Finding{In: o.In, At: at.Span, Confidence: checker.Low,
			Message: "The fault word of " + p.LabelOf(o.In) + " comes before the conduct; whether the person must also know of " + p.Quote(at.Span) + " is left to the courts."})
	},
}
