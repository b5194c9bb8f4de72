package rules

import (
	"strings"

	"clausecheck/checker"
)

var gagIndefinite = &checker.Rule{
	ID: "transparency/gag-indefinite", Title: "Secrecy duty with no end and no test",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "Whoever received the order may never speak of it, to the person concerned, to the public or to a court, even when nothing is left " +
		"to protect.",
	Clears: "An end in days or months, a test of harm to a specific investigation, and a court that can lift the duty. With all three the " +
		"clause passes.",
	Redraft: "… for no longer than ninety days, renewable by a court where disclosure would seriously prejudice a specific investigation; " +
		"thereafter the provider may inform the user.",
	Authorities: []checker.Authority{
		{Name: "Microsoft, statements on the draft UN cybercrime convention, August 2023"},
		{Name: "Cybersecurity Tech Accord, statement on the draft UN convention", Locator: "July 2024"},
		{Name: "Convention on Cybercrime (Budapest), confidentiality of orders"},
		{Name: "In re National Security Letter (9th Cir. 2017)"},
		{Name: "18 U.S.C. 2705(b)"},
		{Name: "Necessary and Proportionate Principles", Locator: "principle 8"},
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
			p.ReportAs(severity, checker.Finding{
				Absent: true, Confidence: checker.Medium, In: f.In, At: f.Span, Message: message, Looked: lookedForSafeguards,
			})
		})
	},
}

// gagLegs is which of the three limits of a gag the article leaves out: end, test of harm, review;
// and the words that speak of duration without naming one.
func gagLegs(p *checker.Pass, f *checker.Fact, top checker.Ref) (missing []string, open *checker.Fact) {
	if p.Within(top, p.List("gag.end")) == nil && p.Within(top, checker.ListTime, checker.ListTimeNot) == nil {
		missing = append(missing, "end")
		open = p.Within(f.In, checker.ListTimeOpen)
	}
	if p.Within(top, p.List("gag.harm")) == nil {
		missing = append(missing, "test of harm")
	}
	if p.Within(top, p.List("gag.lifted")) == nil {
		missing = append(missing, "court that could lift it")
	}
	return missing, open
}
