package checker

import (
	"cmp"
	"slices"
	"strings"
)

// yields says which rule gives way to which where both speak of the same provision: one root cause,
// one finding (catalogue 0.7).
var yields = []struct{ rule, to string }{
	{"intent/base-intent-only", "intent/no-mental-element"},
	{"vagueness/criminal-element", "speech/vague-harm-to-state"},
	{"research/dual-use-tools", "intent/possession-without-purpose"},
	{"transparency/provider-notice-barred", "transparency/gag-indefinite"},
	{"research/no-safe-harbour", "research/exception-too-narrow"},
}

// finish weighs, orders and thins out the findings, and draws the tables.
func (k *check) finish(r *Report) {
	d := k.document
	for i := range k.findings {
		f := &k.findings[i]
		if f.In == None {
			f.In = 0
		}
		if k.lighter(f) && f.Severity > Info {
			f.Severity--
		}
	}
	slices.SortStableFunc(k.findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(a.At.End, b.At.End), strings.Compare(a.Rule.ID, b.Rule.ID))
	})
	k.findings = slices.DeleteFunc(k.findings, func(f Finding) bool {
		for _, y := range yields {
			if f.Rule.ID == y.rule && k.found(y.to, f.In) {
				return true
			}
		}
		return false
	})
	r.Findings = slices.CompactFunc(k.findings, func(a, b Finding) bool {
		return a.Rule == b.Rule && a.At == b.At && a.Message == b.Message
	})
	r.Offences, r.Powers = k.offenceTable(), k.powerTable()
	_ = d
}

// lighter reports whether the place of a finding takes a level off it: text that amends another law,
// whose surroundings cannot be seen, and words in square brackets.
func (k *check) lighter(f *Finding) bool {
	for r := f.In; r != None; r = k.document.Provisions[r].Parent {
		if k.document.Provisions[r].Flags&(FlagAmending|FlagQuoted|FlagBracketed) != 0 {
			return true
		}
	}
	return false
}

func (k *check) found(rule string, in Ref) bool {
	for i := range k.findings {
		if k.findings[i].Rule.ID == rule && k.findings[i].In == in {
			return true
		}
	}
	return false
}
