package rules

import "clausecheck/checker"

var encryptionWeakening = &checker.Rule{
	ID: "powers/encryption-weakening", Title: "Decryption or interception capability required",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why:     "A capability to read what one person wrote is a weakness in what everybody writes, and others than the authority will find it.",
	Clears:  "A clause that nobody is required to weaken, remove or bypass encryption, or to decrypt what he does not already hold the key to.",
	Redraft: "Nothing in this … requires a provider to weaken, remove or bypass encryption or to build in a means of access.",
	Authorities: []checker.Authority{
		{Name: "Podchasov v Russia, ECtHR"},
		{Name: "Roman Zakharov v Russia [GC], ECtHR"},
		{Name: "UN Special Rapporteur on freedom of expression (A/HRC/29/32)"},
		{Name: "Necessary and Proportionate Principles", Locator: "principle on integrity of communications"},
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		m := w.Outside(p.List("encryption.mandate"), p.List("encryption.protect"))
		if m == nil || p.Safeguard(w.Top, p.List("encryption.protect")) != nil {
			return
		}
		p.Report(checker.Finding{
			In: w.In, At: m.Span,
			Message: p.LabelOf(w.In) + " requires " + p.Quote(m.Span) + " and says nowhere that the security of other users must not be weakened.",
			Looked:  lookedForSafeguards,
		})
	},
}
