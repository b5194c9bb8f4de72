package checker

import "slices"

// doubt lowers what a finding claims to what its evidence bears. Words for another law, whose surroundings
// cannot be seen, a sentence that was not read to its end and a clause whose words do not by themselves look
// like what grammar read allow no high confidence; one that looks like something else has its finding weigh
// a level less.
func doubt(d *Document, cut []Span, f *Finding) {
	if lighter(d, f) || slices.ContainsFunc(cut, d.Provisions[f.In].Span.Overlaps) || f.sure == Likely {
		f.Confidence = max(f.Confidence, Medium)
	}
	if f.sure == Doubtful {
		f.Confidence = Low
		f.Severity = min(f.Severity, max(f.Severity, 1)-1)
	}
}
