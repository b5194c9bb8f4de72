package rules

import "clausecheck/checker"

var encryptionWeakening = &checker.Rule{
	ID: "powers/encryption-weakening", Title: "Decryption or interception capability required",
	Severity: checker.Blocker, Since: "0.1.0", PerArticle: true,
	Why: "A capability to read what one person wrote can be a weakness in what everybody writes. A targeted order to decrypt " +
		"what somebody holds the key to is another matter, and so is help within a capability that exists.",
	Clears:  "A clause that nobody is required to weaken, remove or bypass encryption, or to decrypt what he does not already hold the key to.",
	Redraft: "Nothing in this … requires a provider to weaken, remove or bypass encryption or to build in a means of access.",
	Amend:   sentence("encryption"),
	Authorities: []checker.Authority{
		podchasov.whole("A duty to decrypt that weakens the service for all users was out of proportion."),
		encryptionReport.unpinned("Rejects back doors and weakened standards; allows targeted decryption on a court’s order."),
		privacyReport2022.unpinned("States should refrain from weakening encryption for all."),
		zakharov.pinned("§ 268", "Standing direct access, without an authorisation that must be shown, is prone to abuse."),
		principles.pinned("principle 11", "Providers should not be made to build in surveillance."),
		budapest.pinned("art. 21(1)(b)", "A provider helps with interception within its existing technical capability."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		m := w.Outside(p.List("encryption.mandate"), p.List("encryption.protect"))
		if m == nil || p.Safeguard(w.Top, p.List("encryption.protect")) != nil {
			return
		}
		severity := checker.Warning
		if general := p.List("encryption.general"); general == 0 || w.Has(general) {
			severity = checker.Blocker // a weakness for everybody, not a capability or one person's key
		}
		p.ReportAs(severity, checker.Finding{
			In: w.In, At: m.Span,
			Message: p.LabelOf(w.In) + " requires " + p.Quote(m.Span) + " and says nowhere that the security of other users must not be weakened.",
			Looked:  lookedForSafeguards,
		})
	},
}
