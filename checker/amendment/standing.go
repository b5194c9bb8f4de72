package amendment

import (
	"cmp"
	"slices"

	"clausecheck/checker"
)

// A Piece is words of a clause as it stands.
type Piece struct {
	At    checker.Span
	Goes  bool // an edit takes them away
	Named bool // a finding for which there is no edit names them
}

// Standing is the clause as it stands, in pieces that are alike throughout; none is empty.
func (c *Clause) Standing() []Piece {
	var goes, named []checker.Span
	cuts := []int32{c.At.Start, c.At.End}
	for _, e := range c.Edits {
		goes = append(goes, e.At)
		cuts = append(cuts, e.At.Start, e.At.End)
	}
	for _, f := range c.Left {
		named = append(named, f.At)
		cuts = append(cuts, f.At.Start, f.At.End)
	}
	slices.SortFunc(cuts, cmp.Compare[int32])
	var pieces []Piece
	for i, end := range cuts[1:] {
		at := checker.Span{Start: max(cuts[i], c.At.Start), End: min(end, c.At.End)}
		if at.Empty() {
			continue
		}
		within := func(of []checker.Span) bool {
			return slices.ContainsFunc(of, func(s checker.Span) bool { return s.Contains(at) })
		}
		pieces = append(pieces, Piece{At: at, Goes: within(goes), Named: within(named)})
	}
	return pieces
}

// ByRule is the clause's findings, those of one rule together, in the order of the first of each.
func (c *Clause) ByRule() [][]*checker.Finding {
	var all [][]*checker.Finding
	for _, f := range c.Findings {
		i := slices.IndexFunc(all, func(same []*checker.Finding) bool { return same[0].Rule == f.Rule })
		if i < 0 {
			all = append(all, nil)
			i = len(all) - 1
		}
		all[i] = append(all[i], f)
	}
	return all
}

// ToFitIn is the rules whose wording is left for the drafter to fit in, each once.
func (c *Clause) ToFitIn() []*checker.Rule {
	var rules []*checker.Rule
	for _, f := range c.Left {
		if !slices.Contains(rules, f.Rule) {
			rules = append(rules, f.Rule)
		}
	}
	return rules
}
