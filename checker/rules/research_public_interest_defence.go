package rules

import "clausecheck/checker"

var publicInterestDefence = &checker.Rule{
	ID: "research/public-interest-defence", Title: "No defence for journalists and whistle-blowers",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "Who obtains or publishes data to show wrongdoing commits the same acts as the thief of secrets. Courts may weigh " +
		"freedom of expression directly; a clause lets people know beforehand.",
	Clears:  "A public-interest defence, or an exception for journalism, protected disclosures or the exposure of wrongdoing.",
	Redraft: "… shall not apply where the disclosure serves an overriding public interest.",
	Amend:   sentence("interest"),
	Authorities: []checker.Authority{
		gujaHalet.unpinned("Six tests decide whether a disclosure is protected; the first case was on dismissal."),
		fressoz.unpinned("Courts weigh freedom of expression directly, without a clause."),
		comment34.unpinned("Secrecy laws are not to be used against those who publish what is of legitimate public interest."),
		sourcesReport.unpinned("On the protection of sources and whistle-blowers."),
		tshwane.unpinned("A public-interest defence for public personnel, and no punishment of outsiders for publishing."),
		effJune.whole("Finds journalists unprotected in the draft of May 2024."),
	},
	Document: func(p *checker.Pass) {
		secrets, tells := p.List("object.secret"), p.List("conduct.obtains")
		if secrets == 0 || tells == 0 || p.Has(p.List("public.interest.defence")) {
			return
		}
		for i := range p.Offences() {
			o := &p.Offences()[i]
			if o.Further || !ownOffence(o) {
				continue
			}
			if verb := conduct(p, o, tells, secrets, 8); verb != nil && !omitted(p, verb) {
				p.Report(checker.Finding{Absent: true, In: o.In, At: verb.Span, Confidence: checker.Medium,
					Message: p.LabelOf(o.In) + " makes it an offence to " + p.Quote(verb.Span) + " protected information, and nothing in the text protects those who do it to reveal wrongdoing.",
					Looked:  []string{"the article", "every operative provision"}})
				return
			}
		}
	},
}

// omitted reports whether it is the omission of the conduct that is punished: “omits or refuses to disclose”.
func omitted(p *checker.Pass, verb *checker.Mention) bool {
	const farthest = 3 // words between
	for t := verb.First - 1; t >= 0 && verb.First-t <= farthest; t-- {
		if oneOf(p, &p.Document.Tokens[t], "omits") {
			return true
		}
	}
	return false
}
