package compare

import "clausecheck/checker"

// A Decision is one that the negotiators still have to take: whether a bracket is kept, or which of
// several alternatives.
type Decision struct {
	Brackets []int // one that stands alone, or the alternatives, as indexes into the list
	In       checker.Ref
	Options  []Choice // the first is the yardstick of the others
}

// A Choice is one way to take a decision.
type Choice struct {
	Keep int // the bracket that is kept, or -1 where the only one is struck
	// Effects are what the choice does that the first choice does not: safeguards and findings. Their
	// provisions are those of the texts with the choice made, Old with the first and New with this one;
	// OldAt and NewAt stand in the draft itself. Empty for the first choice.
	Effects []Effect
	// Findings counts those that the draft has with the choice made.
	Findings int
	// Lines is the text of the provision with the choice made.
	Lines string
}

// Each choice is a check and a comparison of its own, so the work is bounded.
const (
	mostDecisions = 120
	mostText      = 16 << 20 // bytes that are checked in all …
	leastOf       = 5        // … but for the first decisions
)

// Decide works out what depends on each bracket of a draft, all others left as they are. of is the
// report on the draft, o what it was checked with. Of a draft with very many brackets only the first
// are worked out; the second result is how many decisions were left out.
func Decide(c *checker.Checker, of *checker.Report, o checker.Options) (list []Decision, brackets []Bracket, left int) {
	d := of.Document
	o.Profile = of.Profile // what a choice strikes must not change how the text is read
	if len(of.Stretches) == 0 {
		o.Language = of.Language
	}
	brackets = Brackets(d)
	groups := Alternatives(d, brackets)
	checked := 0
	for n, group := range groups {
		checked += len(d.Text) * max(2, len(group))
		if n >= mostDecisions || n >= leastOf && checked > mostText {
			return list, brackets, len(groups) - n
		}
		decision := Decision{Brackets: group, In: brackets[group[0]].In}
		var first *checker.Report
		var yardstick *Resolved
		for _, keep := range choicesOf(group) {
			var kept, struck []int
			for _, i := range group {
				if i == keep {
					kept = append(kept, i)
				} else {
					struck = append(struck, i)
				}
			}
			resolved := Resolve(d, brackets, kept, struck)
			report := c.Check(resolved.Text, o)
			choice := Choice{Keep: keep, Findings: len(report.Findings), Lines: around(d, decision.In, brackets, kept, struck)}
			if first == nil {
				first, yardstick = report, resolved
			} else {
				choice.Effects = effectsOf(first, report, yardstick, resolved)
			}
			decision.Options = append(decision.Options, choice)
		}
		list = append(list, decision)
	}
	return list, brackets, 0
}

// choicesOf are the brackets to keep, one after another; -1 strikes the only one.
func choicesOf(group []int) []int {
	if len(group) == 1 {
		return []int{group[0], -1}
	}
	return group
}

func effectsOf(first, report *checker.Report, yardstick, resolved *Resolved) (list []Effect) {
	for _, e := range Compare(first, report).Effects {
		if e.Kind == Open {
			continue
		}
		if !e.OldAt.Empty() {
			e.OldAt = yardstick.Origin(e.OldAt)
		}
		if !e.NewAt.Empty() {
			e.NewAt = resolved.Origin(e.NewAt)
		}
		list = append(list, e)
	}
	return list
}

// around is the body of the provision with the choice made.
func around(d *checker.Document, in checker.Ref, brackets []Bracket, keep, strike []int) string {
	if in == checker.None {
		return ""
	}
	span := d.Provisions[in].Span
	inside := func(list []int) (out []int) {
		for _, i := range list {
			if span.Contains(brackets[i].At) {
				out = append(out, i)
			}
		}
		return out
	}
	r := Resolve(d, brackets, inside(keep), inside(strike))
	end := int(span.End) - (len(d.Text) - len(r.Text))
	if end < int(span.Start) || end > len(r.Text) {
		return ""
	}
	return r.Text[span.Start:end]
}
