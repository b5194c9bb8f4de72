package compare

import (
	"clausecheck/checker"
)

// What a place changed is judged in this order: the operator and the word that turns it; the direction
// in which a condition points; the amount of a penalty, an age or a time; and then, where no ladder has
// told of it, whether what was struck or put narrows or widens its norm. Each looks at the norm on
// both sides, and says nothing where it was not read.

// A judge looks at one place with the norms that it stands in.
type judge struct {
	*spotlight
	norms [2]*norm
}

func (s *spotlight) judge() *judge {
	return &judge{s, [2]*norm{
		s.normAt(0, s.sides[0].tokens, int(s.oldFirst), int(s.oldLast)),
		s.normAt(1, s.sides[1].tokens, int(s.newFirst), int(s.newLast))}}
}

// favour is whether people are the better or the worse for more of the norm; 0 where the two drafts
// disagree about it or neither was read.
func (j *judge) favour() int {
	a, b := j.norms[0], j.norms[1]
	switch {
	case a.favour == b.favour:
		return a.favour
	case a.favour == 0 && b.sure:
		return b.favour
	case b.favour == 0 && a.sure:
		return a.favour
	}
	return 0
}

// reachOf is the favour, or -1 where all that was read on both sides is that an authority, or nobody by name,
// may do a thing: what bounds such a power protects people, whatever the power is.
func (j *judge) reachOf() int {
	if favour := j.favour(); favour != 0 || !j.norms[0].empowers() || !j.norms[1].empowers() {
		return favour
	}
	return -1
}

// before tells what the ladders would misread; it reports whether the place was told of as a whole.
func (j *judge) before() bool {
	return j.thought() || j.addressee() || j.renewals() || j.byTheDay() || j.since() || j.extended() || j.retroactive() || j.regardless() || j.carved() || j.leastPenalty() || j.sentences() || j.clauses() || j.limbs() || j.restated() || j.reordered() || j.unheard() || j.unasked() || j.lessened() || j.hollowed() || j.prover() || j.joint() || j.apart() || j.lapses() || j.closed() || j.saved() || j.capped() || j.able() || j.escape() || j.operators() ||
		j.discretion() || j.polarity() || j.denied() || j.ends() || j.outcome() || j.agreement() || j.enumerated() || j.gravity() || j.penalty() ||
		j.age() || j.interval() || j.time()
}

// A verdict is what a judge says: how much better people are for it, above or below 0, or 0 for a change
// that is told and not weighed.
type verdict struct {
	about    string
	better   int
	all      bool // lost or gained, rather than weakened or strengthened
	burden   bool
	firm     bool // as of an effect
	moves    bool // of words that may have gone to another place close by
	severity checker.Severity
	at       [2]checker.Span // the words that decided; where empty, those of the place
}

func (j *judge) say(v verdict) {
	olds, news := j.sides[0].tokens, j.sides[1].tokens
	e := Effect{About: v.about, Title: j.words.titleOf(v.about), loss: v.severity, burden: v.burden, extent: v.moves, firm: v.firm,
		Old: holderOf(olds, j.oldFirst, j.oldLast), New: holderOf(news, j.newFirst, j.newLast),
		OldAt: spanOf(olds, j.oldFirst, j.oldLast), NewAt: spanOf(news, j.newFirst, j.newLast)}
	if !v.at[0].Empty() {
		e.OldAt = v.at[0]
	}
	if !v.at[1].Empty() {
		e.NewAt = v.at[1]
	}
	switch {
	case v.better == 0:
		e.Kind, e.loss = Changed, checker.Info
	case v.better < 0 && v.all:
		e.Kind = Lost
	case v.better < 0:
		e.Kind = Weakened
	case v.all:
		e.Kind = Gained
	default:
		e.Kind = Strengthened
	}
	j.tell(e)
}

// titleOf is what a thing that is judged is called: as its ladder is, or the list of titles says.
func (v *vocabulary) titleOf(about string) string {
	if title, ok := v.norms.titles[about]; ok {
		return title
	}
	for _, l := range v.ladders {
		if l.key == about {
			return l.title
		}
	}
	return about
}
