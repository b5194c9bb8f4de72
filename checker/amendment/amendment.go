// Package amendment gathers what a report proposes for each clause of its draft, so that a table of
// amendments has one row a clause: the clause as it stands, the whole of it as amended, and why.
package amendment

import (
	"slices"
	"sort"
	"strings"

	"clausecheck/checker"
)

// A Clause is a clause of the draft for which something is proposed.
type Clause struct {
	In       checker.Ref        // the provision; None for words outside any
	At       checker.Span       // the text of the clause, without the heading of an article
	Edits    []checker.Edit     // what is changed in it, in text order, a word between any two
	Findings []*checker.Finding // those that it answers, in the report's order
	Left     []*checker.Finding // of these, those of which only the rule's wording can be offered
}

// Amended is the whole clause of d with its edits made.
func (c *Clause) Amended(d *checker.Document) string {
	amended, at := "", c.At.Start
	for _, e := range c.Edits {
		amended += d.Text[at:e.At.Start] + e.Text
		at = e.At.End
	}
	return amended + d.Text[at:c.At.End]
}

// Clauses are those clauses, in text order; none lies within another. They answer the findings that are at
// least as grave as least and have a redraft. Where two redrafts would change the same words, the graver
// finding's is made and the other is left.
func Clauses(r *checker.Report, least checker.Severity) []Clause {
	g := gathering{document: r.Document}
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Severity >= least && (len(f.Fixes) > 0 || f.Rule.Redraft != "") {
			g.findings = append(g.findings, f)
		}
	}
	byGravity := slices.Clone(g.findings)
	slices.SortStableFunc(byGravity, func(a, b *checker.Finding) int { return int(b.Severity) - int(a.Severity) })
	for _, f := range byGravity {
		g.take(f)
	}
	return g.clauses()
}

// gathering is what has been taken on the way.
type gathering struct {
	document *checker.Document
	findings []*checker.Finding
	edits    []taken // in text order
	left     []*checker.Finding
}

type taken struct {
	checker.Edit
	of []*checker.Finding
}

// take makes the first of the finding's redrafts that leaves the others as they are.
func (g *gathering) take(f *checker.Finding) {
	for _, fix := range f.Fixes {
		if len(fix.Edits) == 0 || slices.ContainsFunc(fix.Edits, g.crosses) {
			continue
		}
		for _, edit := range fix.Edits {
			g.put(edit, f)
		}
		return
	}
	if f.Rule.Redraft != "" {
		g.left = append(g.left, f)
	}
}

// crosses is whether an edit touches the words of another one that is not the same.
func (g *gathering) crosses(e checker.Edit) bool {
	at := g.from(e)
	near := g.edits[max(at-1, 0):min(at+2, len(g.edits))]
	return slices.ContainsFunc(near, func(t taken) bool {
		if t.Edit == e {
			return false
		}
		between := checker.Span{Start: min(t.At.End, e.At.End), End: max(t.At.Start, e.At.Start)}
		return between.Empty() || strings.Trim(g.document.Words(between), " ,;:.\n") == ""
	})
}

// from is the index of the first edit that begins where e does or behind it.
func (g *gathering) from(e checker.Edit) int {
	at, _ := slices.BinarySearchFunc(g.edits, e, func(t taken, e checker.Edit) int { return int(t.At.Start - e.At.Start) })
	return at
}

func (g *gathering) put(e checker.Edit, f *checker.Finding) {
	at := g.from(e)
	if at < len(g.edits) && g.edits[at].Edit == e {
		g.edits[at].of = append(g.edits[at].of, f)
		return
	}
	g.edits = slices.Insert(g.edits, at, taken{e, []*checker.Finding{f}})
}

// clauses puts everything where it belongs. A clause within another is a part of that one.
func (g *gathering) clauses() []Clause {
	var all []Clause
	for _, t := range g.edits {
		all = append(all, g.clause(t.of[0], t.At, []checker.Edit{t.Edit}, t.of))
	}
	for _, f := range g.left {
		one := g.clause(f, f.At, nil, []*checker.Finding{f})
		one.Left = one.Findings
		all = append(all, one)
	}
	slices.SortStableFunc(all, func(a, b Clause) int {
		if a.At.Start != b.At.Start {
			return int(a.At.Start - b.At.Start)
		}
		return int(b.At.End - a.At.End)
	})
	var rows []Clause
	for _, one := range all {
		if last := len(rows) - 1; last >= 0 && rows[last].At.Contains(one.At) {
			rows[last].Edits = append(rows[last].Edits, one.Edits...)
			rows[last].Findings = append(rows[last].Findings, one.Findings...)
			rows[last].Left = append(rows[last].Left, one.Left...)
			continue
		}
		rows = append(rows, one)
	}
	order := make(map[*checker.Finding]int, len(g.findings))
	for i, f := range g.findings {
		order[f] = i
	}
	asReported := func(of []*checker.Finding) []*checker.Finding {
		slices.SortFunc(of, func(a, b *checker.Finding) int { return order[a] - order[b] })
		return slices.Compact(of)
	}
	for i := range rows {
		slices.SortStableFunc(rows[i].Edits, func(a, b checker.Edit) int { return int(a.At.Start - b.At.Start) })
		rows[i].Findings, rows[i].Left = asReported(rows[i].Findings), asReported(rows[i].Left)
	}
	return rows
}

func (g *gathering) clause(f *checker.Finding, at checker.Span, edits []checker.Edit, of []*checker.Finding) Clause {
	d := g.document
	in := holder(d, f.In, at)
	if len(edits) > 0 && strings.HasPrefix(edits[0].Text, "\n") { // a paragraph of its own is no part of the last item
		for in != checker.None && in != d.Top(in) && d.Provisions[in].Span.End == at.End && d.Provisions[in].Parent != checker.None {
			in = d.Provisions[in].Parent
		}
	}
	return Clause{In: in, At: textOf(d, in, at), Edits: edits, Findings: slices.Clone(of)}
}

// holder is the provision nearest to that of a finding, it or one above it, that holds at; of a place in another
// article the provision there; None where there is none.
func holder(d *checker.Document, from checker.Ref, at checker.Span) checker.Ref {
	for r := from; r != checker.None; r = d.Provisions[r].Parent {
		if d.Provisions[r].Span.Contains(at) {
			return r
		}
		if r == d.Top(from) {
			break
		}
	}
	behind := sort.Search(len(d.Provisions), func(r int) bool { return d.Provisions[r].Span.Start > at.Start })
	for r := checker.Ref(behind) - 1; r >= 0; r = d.Provisions[r].Parent {
		if d.Provisions[r].Span.Contains(at) {
			return r
		}
	}
	return checker.None
}

// textOf is what is shown of the clause: all of a provision, of an article what stands below its heading; where only
// a part or nothing holds the place, its line.
func textOf(d *checker.Document, in checker.Ref, at checker.Span) checker.Span {
	if in == checker.None || d.Top(in) == checker.None && d.Provisions[in].Child != checker.None {
		start := strings.LastIndexByte(d.Text[:at.Start], '\n') + 1
		end := strings.IndexByte(d.Text[at.End:], '\n')
		if end < 0 {
			end = len(d.Text) - int(at.End)
		}
		return checker.Span{Start: int32(start), End: at.End + int32(end)}
	}
	p := &d.Provisions[in]
	whole := p.Span
	head := max(p.Label.End, p.Title.End)
	if in != d.Top(in) || head <= whole.Start || head >= whole.End {
		return whole
	}
	words := strings.TrimLeft(d.Text[head:whole.End], " \t\r\n.:–—-")
	if body := whole.End - int32(len(words)); body <= at.Start && body < whole.End {
		whole.Start = body
	}
	return whole
}
