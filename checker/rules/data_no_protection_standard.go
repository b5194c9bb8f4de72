package rules

import "clausecheck/checker"

var noProtectionStandard = &checker.Rule{
	ID: "data/no-protection-standard", Title: "Data are taken or passed on without any data-protection rule",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "The text does not say what happens to the data after they are handed over, who may see them and for how long. General " +
		"data-protection law may, where there is one that applies.",
	Clears: "A data-protection article, or a reference to data-protection law or an adequate level of protection, that governs the data " +
		"obtained.",
	Redraft: "Personal data shall be … only with effective and appropriate safeguards: purpose limitation, minimisation, security, a retention " +
		"limit, independent supervision and redress.",
	Amend: first(where("data", sentence("protection")), where("messages", sentence("protection messages")), where("information", sentence("protection information"))),
	Authorities: []checker.Authority{
		uncc.pinned("art. 36", "Transfers follow national and applicable international law with appropriate safeguards, onward transfer with the sender’s consent (same number in the draft)."),
		policeDirective.pinned("arts 4–5, 35", "Purpose, minimisation, limits of storage and conditions of transfer for police and prosecutors."),
		convention108.unpinned("The basic duties of data protection between States; the amended text (108+) goes further."),
		schrems.unpinned("Data may leave for where protection is essentially equivalent."),
		privacyInternational.pinned("on art. 36", "Analyses the article on personal data and finds it short."),
		effPartThree.whole("Finds that most of the protection is left to national law."),
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool { return movesData(p, w) }
		most := mostIntrusive(p, qualifies)
		if most == nil || saidOfPowers(p, checker.ListDataProtection, 0) != nil {
			return
		}
		severity, said := checker.Warning, "); no provision sets a standard of data protection for them."
		if r := headed(p, checker.ListDataProtection); r != checker.None {
			severity, said = checker.Advice, "); "+p.LabelOf(r)+" is headed data protection and sets no standard of its own for them."
		}
		p.ReportAs(supervised(p, most, severity), checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: place(p, most.In, most.At) + " puts data into the hands of an authority (" + words(p, most) + said,
			Looked:  []string{"every operative provision"}, Notes: others(p, most, qualifies),
		})
	},
}

// movesData reports whether the power or duty gives an authority data about persons.
func movesData(p *checker.Pass, w *checker.Power) bool {
	if byState(p, w) || w.Objects == 0 {
		return false
	}
	if w.Duty {
		return w.Has(p.List("data.person")) && w.Has(p.List("power.compels"))
	}
	return intrudes(p, w) && (w.Objects&^checker.ObjectStored != 0 || w.Has(p.List("data.person")) || w.Has(p.List("data.records")))
}

// headed is the first article whose heading holds the list, or None.
func headed(p *checker.Pass, list checker.ListID) checker.Ref {
	for i := range p.Document.Provisions {
		r := checker.Ref(i)
		if k := p.Document.Provisions[i].Kind; k != checker.KindArticle && k != checker.KindSection {
			continue
		}
		for _, f := range p.Own(r) {
			if f.List == list && f.Part == checker.PartTitle {
				return r
			}
		}
	}
	return checker.None
}
