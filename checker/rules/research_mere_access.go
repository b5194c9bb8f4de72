package rules

import "clausecheck/checker"

var mereAccess = &checker.Rule{
	ID: "research/mere-access", Title: "Access without overcoming any protection is a crime",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true, Proven: true,
	Why: "Where the text does not say that what is open to the public is accessed with right, opening a page without a password " +
		"or a file left public may become a matter of what the owner would have wished.",
	Clears:  "“By infringing a technical security measure”, or another word for a barrier that was overcome, as part of the offence.",
	Redraft: "…, by infringing a technical security measure, …",
	Amend:   alone(ofOneLimb(afterFault("barrier"))),
	Authorities: []checker.Authority{
		budapest.pinned("art. 2, second sentence", "That a security measure be infringed is something a Party may require."),
		budapestReport.unpinned("Who accesses a system that is open to the public does so with right."),
		attacksDirective.unpinned("Access is an offence where a security measure is infringed, at least in cases that are not minor."),
		vanBuren.unpinned("Access is judged by whether the gates are up or down."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		enters := p.List("conduct.enter")
		if enters == 0 || !ownOffence(o) {
			return
		}
		verb := conduct(p, o, enters, checker.ListObjectICT, 8)
		if verb == nil || o.HasAny(p.List("security.measure"), p.List("conduct.thereby")) || furtherThan(o, enters) {
			return
		}
		message := p.LabelOf(o.In) + " punishes " + p.Quote(verb.Span) + " as such; the text asks for no protection that was overcome."
		if p.Reading(p.Document.Top(o.In)).Has(checker.SlotOptionalLimit) {
			message = p.LabelOf(o.In) + " punishes " + p.Quote(verb.Span) + " as such; that a protection was overcome is only something that may be required."
		}
		p.Report(checker.Finding{Absent: true, In: o.In, At: verb.Span, Message: message, Looked: []string{"leaf", "chapeau", "tail"}})
	},
}

// furtherThan reports whether the offender must want more than to get in.
func furtherThan(o *checker.Offence, enters checker.ListID) bool {
	for i := range o.Mentions {
		if o.Mentions[i].List == checker.ListMentalPurpose && !leadsTo(o, &o.Mentions[i], enters) {
			return o.Further
		}
	}
	return false
}

// leadsTo reports whether one of the verbs stands right behind the mention: "for the purpose of securing access".
func leadsTo(o *checker.Offence, purpose *checker.Mention, verbs checker.ListID) bool {
	for i := range o.Mentions {
		if m := &o.Mentions[i]; m.List == verbs && m.Last > purpose.First && m.First <= purpose.Last+1 {
			return true
		}
	}
	return false
}
