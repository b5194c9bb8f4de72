package rules

import "clausecheck/checker"

var strictLiabilityExpress = &checker.Rule{
	ID: "intent/strict-liability-express", Title: "Text removes the mental element",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "The words say that what the person meant or knew does not matter. Unless mistake of fact or due diligence excuses, " +
		"taking care does not keep anybody on the right side of such a rule.",
	Clears:  "Deleting the words, or confining them to one circumstance while the conduct keeps its fault word.",
	Redraft: "The conduct shall be punishable only when committed intentionally. / Strict liability applies to the circumstance in … only.",
	Amend:   replaced("redraft.proof", "proof"),
	Authorities: []checker.Authority{
		giem.unpinned("Punishment presupposes, as a rule, a mental link between the person and the act."),
		salabiaku.unpinned("The other way: a State may, under conditions, punish an objective fact."),
		sweet.unpinned("Where an offence is truly criminal, fault is presumed."),
		motorVehicle.unpinned("Absolute liability and the possibility of prison do not go together."),
		australianGuide.unpinned("Strict liability needs a reason and low penalties, and leaves honest mistake of fact as a defence."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		removed := o.Outside(checker.ListMentalRemoved, checker.ListMentalNot)
		if !o.Removed || removed == nil {
			return
		}
		severity := checker.Warning
		if p.Profile == "treaty" || punishment(p, o) >= stakePrison {
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
