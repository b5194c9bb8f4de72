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
	{"intent/base-intent-only", "intent/possession-without-purpose"},
	{"intent/no-mental-element", "intent/outside-chapeau"},
	{"intent/no-mental-element", "intent/accessory-without-intent"},
	{"intent/no-mental-element", "intent/possession-without-purpose"},
	{"vagueness/criminal-element", "speech/vague-harm-to-state"},
	{"research/dual-use-tools", "intent/possession-without-purpose"},
	{"transparency/provider-notice-barred", "transparency/gag-indefinite"},
	{"research/no-safe-harbour", "research/exception-too-narrow"},
}

// finish weighs, orders and thins out the findings, and draws the tables.
func (k *check) finish(r *Report) {
	for i := range k.findings {
		f := &k.findings[i]
		if f.In == None {
			f.In = 0
		}
		switch {
		case f.Rule.Overruled != nil:
			f.Severity = *f.Rule.Overruled
		case f.Severity > Info && k.lighter(f):
			f.Severity--
		}
	}
	slices.SortStableFunc(k.findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(a.At.End, b.At.End), strings.Compare(a.Rule.ID, b.Rule.ID))
	})
	k.yield()
	k.group()
	r.Findings = k.findings
	r.Offences, r.Powers = k.offenceTable(), k.powerTable()
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

// yield drops every finding that gives way to another one about the same provision.
func (k *check) yield() {
	type place struct {
		rule string
		in   Ref
	}
	found := make(map[place]bool, len(k.findings))
	for i := range k.findings {
		found[place{k.findings[i].Rule.ID, k.findings[i].In}] = true
	}
	k.findings = slices.DeleteFunc(k.findings, func(f Finding) bool {
		for _, y := range yields {
			if f.Rule.ID == y.rule && found[place{y.to, f.In}] {
				return true
			}
		}
		return false
	})
}

// group drops repetitions, and makes the findings of a rule that speaks once an article into notes
// of the article's first one.
func (k *check) group() {
	type place struct {
		rule *Rule
		in   Ref
	}
	type spot struct {
		rule *Rule
		at   Span
	}
	first := make(map[place]int)
	seen := make(map[spot]bool, len(k.findings))
	kept := k.findings[:0]
	for _, f := range k.findings {
		if seen[spot{f.Rule, f.At}] {
			continue
		}
		seen[spot{f.Rule, f.At}] = true
		if top := k.document.Top(f.In); f.Rule.PerArticle && top != None {
			if at, ok := first[place{f.Rule, top}]; ok {
				kept[at].Severity = max(kept[at].Severity, f.Severity)
				kept[at].Notes = append(kept[at].Notes, Note{f.At, "the same in " + k.document.LabelOf(f.In)})
				continue
			}
			first[place{f.Rule, top}] = len(kept)
		}
		kept = append(kept, f)
	}
	k.findings = kept
}
