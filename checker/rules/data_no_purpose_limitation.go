package rules

import "clausecheck/checker"

var noPurposeLimitation = &checker.Rule{
	ID: "data/no-purpose-limitation", Title: "Reuse of data not limited",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Data taken for one case can become material for another (tax, immigration, politics), unless general data-protection " +
		"law forbids it.",
	Clears:  "Words that tie use and onward disclosure to the purpose for which the data were obtained, or to the prior consent of the sender.",
	Redraft: "… shall not be used for any purpose other than that stated in the request without the prior consent of …",
	Amend:   first(where("data", sentence("purpose")), where("information", sentence("purpose information"))),
	Authorities: []checker.Authority{
		uncac.pinned("art. 46(19)", "Evidence received is not used for other proceedings without prior consent, what exculpates apart."),
		policeDirective.pinned("art. 4(1)(b), 4(2)", "Collected for stated purposes; another use needs a law, necessity and proportion."),
		convention108.unpinned("Data are stored for specified purposes and not used incompatibly."),
		comment16.unpinned("Personal data must not be used for ends that the Covenant does not allow."),
		principles.pinned("principle 5", "What was obtained is used for the purpose for which it was authorised."),
	},
	Lists: []string{"data.use"},
	Phrase: func(p *checker.Pass, f *checker.Fact) {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Part == checker.PartTitle || f.Flags&checker.FactQuoted != 0 || !aboutPowers(p, f, top) {
			return
		}
		if !factNear(p, f, checker.ListOfficial, 14) || factNear(p, f, checker.ListProvider, 14) {
			return
		}
		if p.Safeguard(top, p.List("purpose.limited")) != nil || p.Within(f.In, p.List("purpose.stated")) != nil || covered(p, f, "data.use.not") {
			return
		}
		p.Report(checker.Finding{
			Absent: true, Confidence: checker.Medium, In: f.In, At: f.Span,
			Message: p.LabelOf(f.In) + " lets data be used or passed on (" + p.Quote(f.Span) + ") and does not tie the use to the purpose for which they were obtained.",
			Looked:  lookedForSafeguards,
		})
	},
}

// aboutPowers reports whether the fact stands in an article that gives a power or speaks of
// cooperation between States.
func aboutPowers(p *checker.Pass, f *checker.Fact, top checker.Ref) bool {
	r := p.Reading(top)
	return r.Has(checker.SlotPower) || r.Has(checker.SlotCrossBorder) || p.Within(top, p.List("data.obtained")) != nil
}

// covered reports whether the fact shares a word with a fact of the named list.
func covered(p *checker.Pass, f *checker.Fact, list string) bool {
	return sharesWord(p, f, p.List(list))
}
