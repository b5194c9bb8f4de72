package report

import (
	"cmp"
	"slices"
	"strings"

	"clausecheck/checker/internal/order"
	"clausecheck/checker/internal/rule"
	"clausecheck/checker/internal/text"
)

// Finished are the findings weighed, in order, and one for one root cause.
// cut are the provisions with a sentence that was too long to be read.
func Finished(d *text.Document, cut []text.Span, findings []rule.Finding) []rule.Finding {
	for i := range findings {
		f := &findings[i]
		if f.In == text.None {
			f.In = 0
		}
		doubt(d, cut, f)
		switch {
		case f.Rule.Overruled != nil:
			f.Severity = *f.Rule.Overruled
		case f.Severity > rule.Info && lighter(d, f):
			f.Severity--
		}
	}
	all := sameWords(d, grouped(d, ordered(yielded(findings))))
	numberedApart(all)
	return all
}

// ordered are the findings by their places, those of one place by rule, and those of one rule as they were found.
// Their indexes are merged, run with run, each twice as long as before, and each finding is moved once. A sort of the
// library's would move findings at each step, or weigh thirteen kilobytes for a type of its own.
func ordered(findings []rule.Finding) []rule.Finding {
	order, next := make([]int32, len(findings)), make([]int32, len(findings))
	for i := range order {
		order[i] = int32(i)
	}
	for run := 1; run < len(order); run *= 2 {
		for at := 0; at < len(order); at += 2 * run {
			middle, end := min(at+run, len(order)), min(at+2*run, len(order))
			i, j := at, middle
			for to := at; to < end; to++ {
				if j == end || i < middle && !before(&findings[order[j]], &findings[order[i]]) {
					next[to] = order[i]
					i++
				} else {
					next[to] = order[j]
					j++
				}
			}
		}
		order, next = next, order
	}
	all := make([]rule.Finding, len(findings))
	for i, at := range order {
		all[i] = findings[at]
	}
	return all
}

func before(a, b *rule.Finding) bool {
	if a.At != b.At {
		return a.At.Start < b.At.Start || a.At.Start == b.At.Start && a.At.End < b.At.End
	}
	return a.Rule.ID < b.Rule.ID
}

// lighter reports whether the place of a finding takes a level off it: text that amends another law,
// whose surroundings cannot be seen, and words in square brackets.
func lighter(d *text.Document, f *rule.Finding) bool {
	for r := f.In; r != text.None; r = d.Provisions[r].Parent {
		if d.Provisions[r].Flags&(text.FlagAmending|text.FlagQuoted|text.FlagBracketed) != 0 {
			return true
		}
	}
	return false
}

// yielded are the findings but those that give way to another one.
func yielded(findings []rule.Finding) []rule.Finding {
	type place struct {
		rule string
		in   text.Ref
	}
	var to []string // the rules to which one of them gives way
	for i := range findings {
		for _, y := range findings[i].Rule.YieldsTo {
			if !slices.Contains(to, y.Rule) {
				to = append(to, y.Rule)
			}
		}
	}
	found := make(map[place][]text.Span, len(findings))
	for i := range findings {
		f := &findings[i]
		if slices.Contains(to, f.Rule.ID) {
			at := place{f.Rule.ID, f.In}
			found[at] = append(found[at], f.At)
		}
	}
	return slices.DeleteFunc(findings, func(f rule.Finding) bool {
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
func grouped(d *text.Document, findings []rule.Finding) []rule.Finding {
	type place struct {
		rule *rule.Rule
		in   text.Ref
	}
	fixes := make(fixesOf)
	first := make(map[place]int)
	kept := findings[:0]
	var lastRule *rule.Rule // findings of one rule on the same words follow each other
	var lastAt text.Span
	for _, f := range findings {
		if f.Rule == lastRule && f.At == lastAt {
			continue
		}
		lastRule, lastAt = f.Rule, f.At
		if top := d.Top(f.In); f.Rule.PerArticle && top != text.None {
			if at, ok := first[place{f.Rule, top}]; ok {
				weighWith(&kept[at], &f)
				kept[at].Notes = append(kept[at].Notes, rule.Note{At: f.At, Text: "the same in " + d.LabelOf(f.In)})
				fixes.join(at, kept[at].Fixes, f.Fixes)
				continue
			}
			first[place{f.Rule, top}] = len(kept)
		}
		kept = append(kept, f)
	}
	fixes.settle(kept)
	return kept
}

// sameWords makes findings of one rule on the same words one finding, with the later places as notes: what
// is to be done about a word is one decision. A redraft of the one then edits all of them.
func sameWords(d *text.Document, findings []rule.Finding) []rule.Finding {
	type root struct {
		rule  *rule.Rule
		words string
		fixed bool
	}
	fixes := make(fixesOf)
	first := make(map[root]int)
	kept := findings[:0]
	for _, f := range findings {
		if !f.Rule.PerWords {
			kept = append(kept, f)
			continue
		}
		key := root{f.Rule, strings.ToLower(text.Squeezed(d.Words(f.At))), len(f.Fixes) > 0}
		at, ok := first[key]
		if !ok {
			first[key] = len(kept)
			kept = append(kept, f)
			continue
		}
		one := &kept[at]
		weighWith(one, &f)
		one.Notes = append(append(one.Notes, rule.Note{At: f.At, Text: "the same words in " + d.LabelOf(f.In)}), f.Notes...)
		fixes.join(at, one.Fixes, f.Fixes)
	}
	fixes.settle(kept)
	return kept
}

// weighWith lets a finding that becomes a note of f count in f: the graver of the two weighs, as sure as it is.
func weighWith(f *rule.Finding, note *rule.Finding) {
	switch {
	case note.Severity > f.Severity:
		f.Severity, f.Confidence = note.Severity, note.Confidence
	case note.Severity == f.Severity:
		f.Confidence = min(f.Confidence, note.Confidence)
	}
}

// joined is the fix that does what the first ones of several findings do; none where one of them has none, or
// they get in each other's way: half of an amendment would not clear what is one finding.
func joined(all [][]rule.Fix) []rule.Fix {
	var edits []rule.Edit
	title := ""
	for i, fixes := range all {
		if len(fixes) == 0 {
			return nil
		}
		switch said := fixes[0].Title; {
		case i == 0:
			title = said
		case said == title:
		case unquoted(said) != "" && unquoted(said) == unquoted(title):
			title = unquoted(title) // one amendment, in other words at each place
		default:
			return nil
		}
		edits = append(edits, fixes[0].Edits...)
	}
	order.By(edits, func(x, y rule.Edit) int { return cmp.Compare(x.At.Start, y.At.Start) })
	edits = slices.Compact(edits) // one sentence answers for both
	for i := 1; i < len(edits); i++ {
		if edits[i].At.Start < edits[i-1].At.End || edits[i].At == edits[i-1].At {
			return nil
		}
	}
	return []rule.Fix{{Title: title, Edits: edits}}
}

// unquoted is what a title says before the colon of the words that it quotes, or all of one that quotes none.
func unquoted(title string) string {
	if at := strings.Index(title, ": “"); at >= 0 {
		return title[:at]
	}
	if strings.Contains(title, "“") {
		return ""
	}
	return title
}

// fixesOf are the fixes of findings that are joined in one, by the index of that one. They are put together at
// the end, once for all of them.
type fixesOf map[int][][]rule.Fix

// join notes the fixes of a finding that joins the one of that index, whose own are first.
func (x fixesOf) join(at int, own, fixes []rule.Fix) {
	if x[at] == nil {
		x[at] = [][]rule.Fix{own}
	}
	x[at] = append(x[at], fixes)
}

func (x fixesOf) settle(findings []rule.Finding) {
	for at, all := range x {
		findings[at].Fixes = joined(all)
	}
}
