package rules

import "clausecheck/checker"

var privilegeUnprotected = &checker.Rule{
	ID: "powers/privilege-unprotected", Title: "Lawyers', journalists' and doctors' confidences are not exempted",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "A search or an interception that stops at nothing also takes the defence file, the source and the patient's record.",
	Clears:  "A carve-out anywhere in the instrument for legal professional privilege, journalistic sources and other protected confidences.",
	Redraft: "This … does not extend to communications protected by legal professional privilege or by the protection of journalistic sources.",
	Amend:   unless("forfeits", about(intoPapers, sentence("privilege"))),
	Authorities: []checker.Authority{
		bigBrotherWatch.pinned("§ 450", "Journalists’ material needs stronger, independent authorisation."),
		kopp.unpinned("The law must say how and by whom privileged calls are told from others."),
		sanoma.unpinned("An independent body must be able to stop the handing over of source material."),
		zFinland.unpinned("Medical data need effective protection against disclosure."),
		comment34.unpinned("Covers the journalist’s limited privilege for sources."),
		ccbe.whole("Lawyers’ communications are to be left out of surveillance."),
	},
	Document: func(p *checker.Pass) {
		qualifies := func(w *checker.Power) bool {
			return intrudes(p, w) && !w.Preserve && !byState(p, w) && (w.Objects != 0 || !w.Has(p.List("search.things"))) &&
				!(startsWith(w, p.List("rule.measure.takes"), w.At) && w.Has(p.List("rule.object.mute")) && !w.HasAny(checker.ListPowerContent, checker.ListPowerDevice, checker.ListPowerTraffic))
		}
		most := mostIntrusive(p, qualifies)
		if most == nil || saidOfPowers(p, p.List("privilege"), checker.ListRightsNot) != nil {
			return
		}
		severity := supervised(p, most, checker.Warning)
		if deferred(p, most) != nil {
			severity = checker.Advice
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, Confidence: checker.Medium, In: most.In, At: most.At,
			Message: measure(p, most) + "; no provision of this text exempts privileged communications, journalistic sources or other protected confidences.",
			Looked:  []string{"every operative provision"}, Notes: others(p, most, qualifies),
		})
	},
}
