package checker

import (
	"cmp"
	"slices"
	"strings"
)

// finished are the findings weighed, in order, and one for one root cause.
// cut are the provisions with a sentence that was too long to be read.
func finished(d *Document, cut []Span, findings []Finding) []Finding {
	for i := range findings {
		f := &findings[i]
		if f.In == None {
			f.In = 0
		}
		doubt(d, cut, f)
		switch {
		case f.Rule.Overruled != nil:
			f.Severity = *f.Rule.Overruled
		case f.Severity > Info && lighter(d, f):
			f.Severity--
		}
	}
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(a.At.End, b.At.End), strings.Compare(a.Rule.ID, b.Rule.ID))
	})
	return sameWords(d, grouped(d, yielded(findings)))
}

// lighter reports whether the place of a finding takes a level off it: text that amends another law,
// whose surroundings cannot be seen, and words in square brackets.
func lighter(d *Document, f *Finding) bool {
	for r := f.In; r != None; r = d.Provisions[r].Parent {
		if d.Provisions[r].Flags&(FlagAmending|FlagQuoted|FlagBracketed) != 0 {
			return true
		}
	}
	return false
}

// yielded are the findings but those that give way to another one.
func yielded(findings []Finding) []Finding {
	type place struct {
		rule string
		in   Ref
	}
	var to []string // the rules to which one of them gives way
	for i := range findings {
		for _, y := range findings[i].Rule.YieldsTo {
			if !slices.Contains(to, y.Rule) {
				to = append(to, y.Rule)
			}
		}
	}
	found := make(map[place][]Span, len(findings))
	for i := range findings {
		f := &findings[i]
		if slices.Contains(to, f.Rule.ID) {
			at := place{f.Rule.ID, f.In}
			found[at] = append(found[at], f.At)
		}
	}
	return slices.DeleteFunc(findings, func(f Finding) bool {
		for _, y := range f.Rule.YieldsTo {
			for _, at := range found[place{y.Rule, f.In}] {
				if !y.SameWords || at.Start < f.At.End && f.At.Start < at.End {
					return true
				}
			}
		}
		return false
	})
}

// grouped are the findings without repetitions; those of a rule that speaks once an article are notes of
// the article's first one.
func grouped(d *Document, findings []Finding) []Finding {
	type place struct {
		rule *Rule
		in   Ref
	}
	type spot struct {
		rule *Rule
		at   Span
	}
	first := make(map[place]int)
	seen := make(map[spot]bool, len(findings))
	kept := findings[:0]
	for _, f := range findings {
		if seen[spot{f.Rule, f.At}] {
			continue
		}
		seen[spot{f.Rule, f.At}] = true
		if top := d.Top(f.In); f.Rule.PerArticle && top != None {
			if at, ok := first[place{f.Rule, top}]; ok {
				kept[at].weighWith(&f)
				kept[at].Notes = append(kept[at].Notes, Note{f.At, "the same in " + d.LabelOf(f.In)})
				kept[at].Fixes = joined(kept[at].Fixes, f.Fixes)
				continue
			}
			first[place{f.Rule, top}] = len(kept)
		}
		kept = append(kept, f)
	}
	return kept
}

// sameWords makes findings of one rule on the same words one finding, with the later places as notes: what
// is to be done about a word is one decision. A redraft of the one then edits all of them.
func sameWords(d *Document, findings []Finding) []Finding {
	type root struct {
		rule  *Rule
		words string
		fixed bool
	}
	first := make(map[root]int)
	kept := findings[:0]
	for _, f := range findings {
		if !f.Rule.PerWords {
			kept = append(kept, f)
			continue
		}
		key := root{f.Rule, strings.ToLower(strings.Join(strings.Fields(d.Words(f.At)), " ")), len(f.Fixes) > 0}
		at, ok := first[key]
		if !ok {
			first[key] = len(kept)
			kept = append(kept, f)
			continue
		}
		one := &kept[at]
		one.weighWith(&f)
		one.Notes = append(append(one.Notes, Note{f.At, "the same words in " + d.LabelOf(f.In)}), f.Notes...)
		one.Fixes = joined(one.Fixes, f.Fixes)
	}
	return kept
}

// weighWith lets a finding that becomes a note of f count in f: the graver of the two weighs, as sure as it is.
func (f *Finding) weighWith(note *Finding) {
	switch {
	case note.Severity > f.Severity:
		f.Severity, f.Confidence = note.Severity, note.Confidence
	case note.Severity == f.Severity:
		f.Confidence = min(f.Confidence, note.Confidence)
	}
}

// joined is the fix that does what the first ones of two findings do; none where one of them has none, or
// they get in each other's way: half of an amendment would not clear what is one finding.
func joined(a, b []Fix) []Fix {
	if len(a) == 0 || len(b) == 0 || a[0].Title != b[0].Title {
		return nil
	}
	edits := slices.Concat(a[0].Edits, b[0].Edits)
	slices.SortStableFunc(edits, func(x, y Edit) int { return cmp.Compare(x.At.Start, y.At.Start) })
	edits = slices.Compact(edits) // one sentence answers for both
	for i := 1; i < len(edits); i++ {
		if edits[i].At.Start < edits[i-1].At.End || edits[i].At == edits[i-1].At {
			return nil
		}
	}
	return []Fix{{Title: a[0].Title, Edits: edits}}
}
