package rules

import "clausecheck/checker"

var strictLiabilityExpress = &checker.Rule{
	ID: "intent/strict-liability-express", Title: "Text removes the mental element",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "The words say that what the person meant or knew does not matter. Nobody can stay on the right side of such a rule by taking care.",
	Clears:  "Deleting the words, or confining them to one circumstance while the conduct keeps its fault word.",
	Redraft: "The conduct shall be punishable only when committed intentionally. / Strict liability applies to the circumstance in … only.",
	Authorities: []checker.Authority{
		{Name: "International Covenant on Civil and Political Rights, presumption of innocence"},
		{Name: "Human Rights Committee, General Comment 32"},
		{Name: "Australian Guide to Framing Commonwealth Offences"},
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		removed := o.Outside(checker.ListMentalRemoved, checker.ListMentalNot)
		if !o.Removed || removed == nil {
			return
		}
		severity := checker.Warning
		if o.Imprisoned || p.Profile == "treaty" {
			severity = checker.Blocker
		}
		if o.Stated && o.Mental > checker.MentalNone { // limited to a circumstance; the conduct keeps its fault word
			severity = checker.Advice
		}
		p.ReportAs(severity, checker.Finding{
			In: o.In, At: removed.Span,
			Message: p.Quote(removed.Span) + " takes away what " + p.LabelOf(o.In) + " would otherwise leave to be read in: that the person meant or knew it.",
		})
	},
}
