package rules

import (
	"strings"

	"clausecheck/checker"
)

var gagIndefinite = &checker.Rule{
	ID: "transparency/gag-indefinite", Title: "Secrecy duty with no end and no test",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Whoever received the order may not speak of it to the person concerned or to the public, even when nothing is left to " +
		"protect, and the text does not say that he may go to a court.",
	Clears: "An end in days or months, a test of harm to a specific investigation, and a court that can lift the duty. With all three the " +
		"clause passes.",
	Redraft: "… for no longer than ninety days, renewable by a court where disclosure would seriously prejudice a specific investigation; " +
		"thereafter the provider may inform the user.",
	Amend: unless("period", unless("obtained", unless("assures", sentence("silence")))),
	Authorities: []checker.Authority{
		usc2705.pinned("(b)", "A court orders silence upon a stated harm and for as long as it deems appropriate: a test, and no maximum."),
		budapest.pinned("arts 16(3), 20(3), 21(3)", "The first limits secrecy to a period of national law; the others set no end."),
		evidenceRegulation.unpinned("On when the person concerned is told, and by whom."),
		doeMukasey.unpinned("The State has to go to a court and justify the silence."),
		securityLetter.whole("The other way: a duty of silence without fixed end was upheld, because a court can review it."),
		principles.pinned("principle 8", "The person is told in time to contest; delay by decision of a judicial authority."),
		microsoft.whole("Objects to orders of which nobody may be told."),
		techAccordSubmission.whole("Eight articles demand secrecy even where it is no longer needed."),
	},
	Document: func(p *checker.Pass) {
		eachGag(p, func(f *checker.Fact, top checker.Ref) {
			missing, open := gagLegs(p, f, top)
			if len(missing) == 0 {
				return
			}
			severity := [...]checker.Severity{checker.Advice, checker.Advice, checker.Warning, checker.Blocker}[len(missing)]
			message := p.LabelOf(f.In) + " imposes silence (" + p.Quote(f.Span) + ") and states no " + strings.Join(missing, ", no ") + "."
			if open != nil {
				message += " " + p.Quote(open.Span) + " names no end."
			}
			if factNear(p, f, p.List("gag.obtained"), 10) {
				severity = min(severity, checker.Warning)
			}
			var notes []checker.Note
			for i := range p.Powers() {
				if w := &p.Powers()[i]; w.Top == top && bySafeguards(p, w) != checker.None {
					_, notes = owed(p, w, severity, nil)
					severity = min(severity, checker.Warning)
					break
				}
			}
			p.ReportAs(severity, checker.Finding{
				Absent: true, Confidence: checker.Medium, In: f.In, At: f.Span, Message: message, Looked: lookedForSafeguards, Notes: notes,
			})
		})
	},
}

// gagLegs is which of the three limits of a gag the article leaves out: end, test of harm, review;
// and the words that speak of duration without naming one.
func gagLegs(p *checker.Pass, f *checker.Fact, top checker.Ref) (missing []string, open *checker.Fact) {
	if p.Safeguard(top, p.List("gag.end")) == nil && p.Safeguard(top, checker.ListTime, checker.ListTimeNot) == nil {
		missing = append(missing, "end")
		open = p.Within(f.In, checker.ListTimeOpen)
	}
	if p.Safeguard(top, p.List("gag.harm")) == nil {
		missing = append(missing, "test of harm")
	}
	if p.Safeguard(top, p.List("gag.lifted")) == nil {
		missing = append(missing, "court that could lift it")
	}
	return missing, open
}
