package compare

import "clausecheck/checker"

// What the engine read of a sentence is taken where the norm's own words say nothing: that it gives a power or
// makes an offence. Who bears a norm that is neither, the engine does not say.

// takeReading fills in a norm whose favour was not read, from the reading of its provision; at is its sentence.
func (n *norm) takeReading(report *checker.Report, holder checker.Ref, at checker.Span) {
	if n.favour != 0 || n.excuse || n.private || n.op == opMustNot || n.op == opFreed || n.has(listSavings) || n.has(listDefines) {
		return
	}
	var read checker.Slots
	for _, e := range report.Readings[holder].Evidence {
		if at.Contains(e.At) {
			read.Add(e.Slot)
		}
	}
	switch {
	case read.Has(checker.SlotOffence):
		n.offence, n.favour, n.sure = true, -1, true
	case read.Has(checker.SlotPower):
		if n.act == actUnread {
			n.act = actIntrusive
		}
		n.favour, n.sure = -1, true
	}
}
