package report

import (
	"slices"

	"clausecheck/checker/internal/rule"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// doubt lowers what a finding claims to what its evidence bears. Words for another law, whose surroundings
// cannot be seen, a rule whose findings were not accepted often enough, a sentence that was not read to its end and a clause whose words do not by themselves look
// like what grammar read allow no high confidence; one that looks like something else has its finding weigh
// a level less.
func doubt(d *text.Document, cut []text.Span, f *rule.Finding) {
	if !f.Rule.Proven || lighter(d, f) || slices.ContainsFunc(cut, d.Provisions[f.In].Span.Overlaps) || f.Sure == law.Likely {
		f.Confidence = max(f.Confidence, rule.Medium)
	}
	if f.Sure == law.Doubtful {
		f.Confidence = rule.Low
		f.Severity = min(f.Severity, max(f.Severity, 1)-1)
	}
}
