package rules

import "clausecheck/checker"

var noSavingsClause = &checker.Rule{
	ID: "rights/no-savings-clause", Title: "No operative human-rights clause",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "A recital creates no duty. Without a clause in the operative part, the limits of the powers have to be drawn from " +
		"other treaties and from national law.",
	Clears: "An operative clause that obliges to respect human rights, best with the instruments named and with words that nothing in the " +
		"text permits less.",
	Redraft: "Nothing in this … shall be interpreted as permitting the suppression of human rights or fundamental freedoms; … shall ensure " +
		"consistency with the International Covenant on Civil and Political Rights.",
	Amend: sentence("savings"),
	Authorities: []checker.Authority{
		uncc.pinned("art. 6", "Nothing in the Convention permits the suppression of rights; freedoms are named (draft art. 5)."),
		covenant.pinned("arts 2(1)–(2), 5", "Its parties stay bound, whatever another text leaves out."),
		treatyLaw.unpinned("The preamble is part of the context, and other rules in force between the parties are read in."),
		ohchrNote.pinned("key messages 1–2", "Name the human-rights treaties and say that nothing impairs them."),
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool { return intrudes(p, w) && !byState(p, w) }
		most := mostIntrusive(p, qualifies)
		if most == nil || p.Anywhere(p.List("savings")) != nil {
			return
		}
		severity, said := checker.Warning, "; no operative clause speaks of human rights."
		if p.Profile != "treaty" {
			severity = checker.Advice
			if !most.Covert && !most.Bulk {
				return
			}
			said = "; no provision speaks of fundamental rights, and readers will have to rely on the constitution or other law."
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At, Message: measure(p, most) + said,
			Looked: []string{"every operative provision"},
		})
	},
}
