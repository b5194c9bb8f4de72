package compare

import (
	"slices"

	"clausecheck/checker"
)

// Verdict says what a change did as a whole.
type Verdict uint8

// The verdicts. Nobody is told better or worse by default: what was changed and not understood is
// Unclear.
const (
	Unchanged Verdict = iota // nothing changed, or numbers, places and typography only
	Better                   // steps ahead and none back
	Worse                    // steps back and none ahead
	Mixed                    // both
	Unclear                  // changed, and not judged
)

var verdictNames = [...]string{"unchanged", "better", "worse", "mixed", "unclear"}

// String is the verdict's name in reports.
func (v Verdict) String() string { return verdictNames[v] }

// A Judgement is the verdict on a part of the draft with what it rests on.
type Judgement struct {
	Verdict
	Worse, Better int // steps back and ahead
	// Unjudged counts the provisions whose words changed and of which nothing was read that made it
	// better or worse.
	Unjudged int
	// Undecided counts the effects that are neither by themselves.
	Undecided int
}

func (j *Judgement) decide() {
	switch {
	case j.Worse > 0 && j.Better > 0:
		j.Verdict = Mixed
	case j.Worse > 0:
		j.Verdict = Worse
	case j.Better > 0:
		j.Verdict = Better
	case j.Unjudged+j.Undecided > 0:
		j.Verdict = Unclear
	}
}

func (j *Judgement) count(k Kind) {
	switch {
	case k.Worse():
		j.Worse++
	case k.Better():
		j.Better++
	case k == Changed:
		j.Undecided++
	}
}

// An Article is an article or section of either draft, or what stands in none, with the verdict on it
// and all below it. Old or New is checker.None where that draft has none.
type Article struct {
	Old, New checker.Ref
	Judgement
}

// Judgement is the verdict on the whole comparison.
func (c *Comparison) Judgement() (j Judgement) {
	for i := range c.Effects {
		j.count(c.Effects[i].Kind)
	}
	for i := range c.Pairs {
		if c.Pairs[i].Unjudged {
			j.Unjudged++
		}
	}
	j.decide()
	return j
}

// Articles are the articles in which anything changed, in the order of the pairs.
func (c *Comparison) Articles() (list []Article) {
	at := map[[2]checker.Ref]int{}
	of := func(old, new checker.Ref) *Article {
		top := [2]checker.Ref{checker.None, checker.None}
		if new != checker.None {
			top[1] = topOf(c.New.Document, new)
			top[0] = c.toOld[top[1]]
		} else if old != checker.None {
			top[0] = topOf(c.Old.Document, old)
			top[1] = c.toNew[top[0]]
		}
		k, ok := at[top]
		if !ok {
			k = len(list)
			at[top] = k
			list = append(list, Article{Old: top[0], New: top[1]})
		}
		return &list[k]
	}
	for i := range c.Pairs {
		if p := &c.Pairs[i]; p.Change != 0 {
			if a := of(p.Old, p.New); p.Unjudged {
				a.Unjudged++
			}
		}
	}
	for i := range c.Effects {
		if e := &c.Effects[i]; e.Kind != Open {
			of(e.Old, e.New).count(e.Kind)
		}
	}
	for i := range list {
		list[i].decide()
	}
	return list
}

func topOf(d *checker.Document, r checker.Ref) checker.Ref {
	if top := d.Top(r); top != checker.None {
		return top
	}
	for d.Provisions[r].Parent != checker.None {
		r = d.Provisions[r].Parent
	}
	return r
}

// Matters are the indexes of the effects that matter most, the gravest steps back first, then
// references that lead astray, then steps ahead; at most so many. Of one provision a kind of safeguard
// is told once.
func (c *Comparison) Matters(most int) (list []int) {
	weight := func(e *Effect) int {
		switch {
		case e.Kind.Worse() && !e.finding:
			return 400 - 10*int(e.Kind) + int(e.Severity)
		case e.Kind.Worse():
			return 300 + int(e.Severity)
		case e.points != nil:
			return 200
		case e.Kind.Better() && !e.finding:
			return 100 + int(e.loss)
		case e.Kind.Better():
			return 50 + int(e.loss)
		}
		return 0
	}
	for i := range c.Effects {
		if weight(&c.Effects[i]) > 0 {
			list = append(list, i)
		}
	}
	slices.SortStableFunc(list, func(x, y int) int { return weight(&c.Effects[y]) - weight(&c.Effects[x]) })
	return list[:min(most, len(list))]
}

// markUnjudged notes the pairs whose words changed without an effect that tells of them.
func (c *Comparison) markUnjudged() {
	told := [2]map[checker.Ref]bool{{}, {}}
	for i := range c.Effects {
		if e := &c.Effects[i]; e.Kind != Open && e.points == nil {
			told[0][e.Old], told[1][e.New] = true, true
		}
	}
	for i := range c.Pairs {
		p := &c.Pairs[i]
		switch {
		case p.Old != checker.None && told[0][p.Old] || p.New != checker.None && told[1][p.New]:
		case p.Old == checker.None:
			p.Unjudged = hasWords(c.after, p.New)
		case p.New == checker.None:
			p.Unjudged = hasWords(c.before, p.Old)
		case p.Change.Has(Reworded):
			p.Unjudged = slices.ContainsFunc(p.Edits, func(e Edit) bool { return c.reworded(p, e) })
		}
	}
}

// hasWords reports whether a provision says anything of its own beyond a heading.
func hasWords(s *side, r checker.Ref) bool {
	if titular(s.provision(r).Kind) {
		return false
	}
	return slices.ContainsFunc(s.own.of(r), func(t ownToken) bool { return t.part%3 != 0 && t.folded != 0 })
}

// reworded reports whether an edit exchanges words and not only marks, capitals or spaces.
func (c *Comparison) reworded(p *Pair, e Edit) bool {
	words := func(s *side, r checker.Ref, at checker.Span) (list []uint64) {
		for _, t := range s.own.of(r) {
			if t.folded != 0 && t.at.Start >= at.Start && t.at.End <= at.End {
				list = append(list, t.folded)
			}
		}
		return list
	}
	return !slices.Equal(words(c.before, p.Old, e.Old), words(c.after, p.New, e.New))
}
