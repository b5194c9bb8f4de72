package compare

import (
	"slices"

	"clausecheck/checker"
)

// A Series is what became of a draft over several rounds, from the first to the last.
type Series struct {
	Rounds []*checker.Report
	Steps  []*Comparison // each round with the one before
	Whole  *Comparison   // the first round with the last; the only step where there are two rounds
	// Threads follow every provision through the rounds, in text order; what was deleted stays where it stood.
	Threads []Thread
}

// A Thread is one provision through the rounds. One that was split goes on as its main piece, and the
// other pieces begin threads of their own.
type Thread struct{ Points []Point } // by round

// A Point is a provision in one round.
type Point struct {
	In            checker.Ref // checker.None where the round does not have it
	Change        Change      // since the round before; Deleted only in the first round without it
	Worse, Better int         // effects of the step on the provision and all below it
	Unjudged      int         // provisions at and below it that changed and were not judged
	Findings      int         // findings of the round in the provision and all below it
	Severity      checker.Severity
}

// Top reports whether the thread is one of an article or section, or of what stands in none and is no
// grouping of them, such as a preamble.
func (s *Series) Top(t *Thread) bool {
	for i, p := range t.Points {
		if p.In != checker.None {
			d := s.Rounds[i].Document
			kind := d.Provisions[p.In].Kind
			return isTop(kind) || !isGroup(kind) && d.Top(p.In) == checker.None && d.Provisions[p.In].Parent == checker.None
		}
	}
	return false
}

// Last is the last round that has the thread's provision, and the provision.
func (t *Thread) Last() (round int, in checker.Ref) {
	for round = len(t.Points) - 1; round > 0 && t.Points[round].In == checker.None; {
		round--
	}
	return round, t.Points[round].In
}

// Follow compares each round with the next, and the first with the last. There must be at least two
// rounds, checked by one Checker.
func Follow(rounds ...*checker.Report) *Series {
	s := &Series{Rounds: rounds}
	for i := 1; i < len(rounds); i++ {
		s.Steps = append(s.Steps, Compare(rounds[i-1], rounds[i]))
	}
	s.Whole = s.Steps[0]
	if len(rounds) > 2 {
		s.Whole = Compare(rounds[0], rounds[len(rounds)-1])
	}
	s.thread()
	return s
}

// strand is a thread under construction, in a list so that new ones can be put in anywhere.
type strand struct {
	Thread
	next *strand
}

func (s *Series) thread() {
	head := &strand{}
	at := make([]*strand, len(s.Rounds[0].Readings)) // by provision of the present round
	last := head
	begin := func(after *strand, round int, r checker.Ref) *strand {
		n := &strand{Thread{make([]Point, len(s.Rounds))}, after.next}
		for i := range n.Points {
			n.Points[i].In = checker.None
		}
		n.Points[round].In = r
		after.next = n
		return n
	}
	for i := range at {
		at[i] = begin(last, 0, checker.Ref(i))
		last = at[i]
	}
	for k, step := range s.Steps {
		now := make([]*strand, len(s.Rounds[k+1].Readings))
		for old, new := range step.toNew {
			if new != checker.None {
				now[new] = at[old]
				now[new].Points[k+1].In = new
			} else {
				at[old].Points[k+1].Change = Deleted
			}
		}
		last = head
		for i := range now {
			if now[i] == nil {
				now[i] = begin(last, k+1, checker.Ref(i))
				now[i].Points[k+1].Change = Added
			}
			last = now[i]
		}
		for _, p := range step.Pairs {
			if p.New != checker.None && (p.Main || p.Old == checker.None) {
				now[p.New].Points[k+1].Change |= p.Change
			} else if p.New != checker.None {
				now[p.New].Points[k+1].Change |= p.Change &^ Reworded
			}
		}
		at = now
	}
	for n := head.next; n != nil; n = n.next {
		s.Threads = append(s.Threads, n.Thread)
	}
	s.count()
}

// count adds up effects and findings, each at its provision and all above it.
func (s *Series) count() {
	for k, r := range s.Rounds {
		points := make([]*Point, len(r.Readings))
		var gone map[checker.Ref]*Point // by provision of the round before
		if k > 0 {
			gone = map[checker.Ref]*Point{}
		}
		for i := range s.Threads {
			p := &s.Threads[i].Points[k]
			if p.In != checker.None {
				points[p.In] = p
			} else if k > 0 && p.Change == Deleted {
				gone[s.Threads[i].Points[k-1].In] = p
			}
		}
		up := func(in checker.Ref, do func(*Point)) {
			for ; in != checker.None; in = r.Document.Provisions[in].Parent {
				do(points[in])
			}
		}
		for i := range r.Findings {
			f := &r.Findings[i]
			up(f.In, func(p *Point) {
				p.Findings++
				p.Severity = max(p.Severity, f.Severity)
			})
		}
		if k == 0 {
			continue
		}
		for i := range s.Steps[k-1].Pairs {
			if p := &s.Steps[k-1].Pairs[i]; p.Unjudged && p.New != checker.None {
				up(p.New, func(p *Point) { p.Unjudged++ })
			}
		}
		for i := range s.Steps[k-1].Effects {
			e := &s.Steps[k-1].Effects[i]
			tally := func(p *Point) {
				if e.Kind.Worse() {
					p.Worse++
				} else if e.Kind.Better() {
					p.Better++
				}
			}
			in := e.New
			if in == checker.None && e.Old != checker.None {
				for old := e.Old; old != checker.None && in == checker.None; old = s.Rounds[k-1].Document.Provisions[old].Parent {
					if p := gone[old]; p != nil {
						tally(p)
					}
					in = s.Steps[k-1].toNew[old]
				}
			}
			up(in, tally)
		}
	}
}

// Verdict is what became of the thread's provision in a round, and of all below it.
func (p *Point) Verdict() Verdict {
	j := Judgement{Worse: p.Worse, Better: p.Better, Unjudged: p.Unjudged}
	j.decide()
	return j.Verdict
}

// Changed reports whether anything became of the thread's provision in any round.
func (t *Thread) Changed() bool {
	return slices.ContainsFunc(t.Points, func(p Point) bool { return p.Change != 0 || p.Worse+p.Better > 0 })
}
