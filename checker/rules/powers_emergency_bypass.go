package rules

import "clausecheck/checker"

var emergencyBypass = &checker.Rule{
	ID: "powers/emergency-bypass", Title: "Urgency route without a check afterwards",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "The exception for urgent cases becomes the ordinary way when nobody has to confirm it afterwards and nothing is undone.",
	Clears: "Confirmation by a court or another independent body within a stated number of hours, an end of the measure and " +
		"destruction of what was obtained where it is refused.",
	Redraft: "… confirmed by a judge within 48 hours, failing which the measure ceases and the data are destroyed.",
	Amend:   first(sentence("confirmation instrument"), about(covert, sentence("confirmation measure"))),
	Authorities: []checker.Authority{
		zakharov.pinned("§ 266", "An urgent measure needs a later review that judges the urgency and can have the material destroyed."),
		szabo.unpinned("Urgent measures without any later review fail."),
		principles.pinned("principle 7", "In an emergency authorisation is sought afterwards within a reasonable time."),
		budapestSecond.unpinned("Defines an emergency as an imminent risk to life or safety."),
	},
	Power: func(p *checker.Pass, w *checker.Power) {
		at, said := w.At, urgency(p, w)
		if said.Empty() {
			return
		}
		if w.Has(p.List("power.emergency")) {
			at = said
		}
		if !intrudes(p, w) || byState(p, w) || w.ByCourt || p.Safeguard(w.Top, p.List("emergency.check")) != nil {
			return
		}
		severity := checker.Warning
		if w.Bypasses && heaviest(w) {
			severity = checker.Blocker // in secret, and the warrant of the article is gone
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: w.In, At: at,
			Message: place(p, w.In, at) + " opens a power for urgent cases (" + p.Quote(said) + ") and asks for no confirmation by a judge or another independent body afterwards.",
			Looked:  lookedForSafeguards, Notes: []checker.Note{{At: w.At, Text: "the power"}},
		})
	},
}

// urgency is the words that make the power one for urgent cases, its own or those of its article's
// heading; empty where it is none.
func urgency(p *checker.Pass, w *checker.Power) checker.Span {
	list := p.List("power.emergency")
	if m := w.Outside(list); m != nil {
		return m.Span
	}
	own := p.Own(w.Top)
	titled := len(own) // the heading's facts come last
	for titled > 0 && own[titled-1].Part == checker.PartTitle {
		titled--
	}
	for _, f := range own[titled:] {
		if f.List == list {
			return f.Span
		}
	}
	return checker.Span{}
}
