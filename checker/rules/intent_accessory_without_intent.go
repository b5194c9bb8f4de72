package rules

import "clausecheck/checker"

var accessoryWithoutIntent = &checker.Rule{
	ID: "intent/accessory-without-intent", Title: "Facilitating or contributing without intent of one's own",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Hosting firms, tool authors, teachers and bounty platforms enable others every day. “Aid” and “abet” carry intent in " +
		"most systems; “facilitate” and “enable” do not, and without a fault word helping is guilt by connection.",
	Clears:  "“Intentionally”, “with knowledge of the offence” or “with the intent that the offence be committed” for the helper.",
	Redraft: "when committed intentionally, participating as an accomplice with the intent that the offence be committed",
	Authorities: []checker.Authority{
		budapest.pinned("art. 11(1)", "Aiding counts where it is intentional and the offence is meant to be committed."),
		budapestReport.unpinned("A provider without criminal intent is not liable, and has no duty to monitor."),
		romeStatute.pinned("art. 25(3)(c)–(d)", "Assistance is given for the purpose of, or with knowledge of, the crime."),
		uncc.pinned("art. 19", "Participation in the offences of the Convention, in accordance with national law (same number in the draft)."),
		taamneh.unpinned("In a civil case: to run a platform that wrongdoers use is no knowing and substantial assistance."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		helps := p.List("conduct.helps")
		if helps == 0 || o.Stated || o.ByGeneral || o.Mental > checker.MentalImplied {
			return
		}
		verb := o.Outside(helps, checker.ListMentalNot)
		if verb == nil || !o.Has(checker.ListOffenceObject) || meantBehind(p, verb) {
			return
		}
		p.Report(checker.Finding{Absent: true, In: o.In, At: verb.Span, Confidence: checker.Medium,
			Message: p.LabelOf(o.In) + " makes it an offence to have " + p.Quote(verb.Span) + " another's offence without asking that the helper know of it or mean it.",
			Looked:  []string{"leaf", "chapeau", "tail", "general part"}})
	},
}

// meantBehind reports whether the provision says behind the verb that it has to be meant, be it in a sentence of its
// own: "Such contribution shall be intentional".
func meantBehind(p *checker.Pass, verb *checker.Mention) bool {
	for _, f := range p.Own(verb.In) {
		if f.First >= verb.Last && (f.List == checker.ListMentalIntent || f.List == checker.ListMentalKnowledge || f.List == checker.ListMentalPurpose) {
			return true
		}
	}
	return false
}
