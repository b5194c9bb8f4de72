package compare

import "clausecheck/checker"

// Kind is what a change did to a safeguard or a finding.
type Kind uint8

// The kinds of effect, the gravest first.
const (
	Lost         Kind = iota // a safeguard was there and is not any more
	Weakened                 // it asks for less than before
	New                      // a finding that the old draft did not have
	Changed                  // neither better nor worse by itself
	Open                     // a finding that both drafts have
	Fixed                    // a finding that the old draft had
	Strengthened             // a safeguard asks for more than before
	Gained                   // it was not there before
)

var kindNames = [...]string{"lost", "weakened", "new finding", "changed", "open finding", "fixed finding", "strengthened", "gained"}

// String is the kind's name in reports.
func (k Kind) String() string { return kindNames[k] }

// Worse reports whether the kind is a step back, Better whether it is one ahead.
func (k Kind) Worse() bool { return k <= New }

// Better reports whether the kind is a step ahead.
func (k Kind) Better() bool { return k >= Fixed }

// turned is the kind seen from the other draft.
func (k Kind) turned() Kind {
	switch k {
	case Changed, Open:
		return k
	case New:
		return Fixed
	case Fixed:
		return New
	case Lost:
		return Gained
	case Gained:
		return Lost
	case Weakened:
		return Strengthened
	}
	return Weakened
}

// An Effect is what a change did to one safeguard or finding.
type Effect struct {
	Kind Kind
	// About is the key of the safeguard ("authorisation", "duty", "timeLimit" …) or the rule's ID.
	About string
	// Title is what it is called, in a few words.
	Title    string
	Severity checker.Severity
	// Narrowed marks a safeguard that stood in a chapeau or paragraph for all below it, and now stands
	// in one limb only; with a kind that is better, the reverse.
	Narrowed bool
	// Old and New are the provisions that hold the words, or their counterparts; checker.None where
	// there is none.
	Old, New checker.Ref
	// OldAt and NewAt are the words that decided; empty where there were none.
	OldAt, NewAt checker.Span
	Text         string // one sentence

	loss    checker.Severity // how grave its loss is
	finding bool             // it is about a finding, whatever its kind
	absent  bool             // of a finding: what it misses is not there
	extent  bool             // told of words that narrow or widen, not of a ladder
	points  *[2]checker.Ref  // of a reference: what it pointed at in the old draft, and in the new one
	burden  bool             // it is there to take away, such as a qualifier
	firm    bool             // it rests on how the words are put together, so that the same words elsewhere do not take it back
	dropped bool             // other words of the article take it back
}

// Worse and Better count the effects that are a step back or ahead.
func (c *Comparison) Worse() (n int) {
	for i := range c.Effects {
		if c.Effects[i].Kind.Worse() {
			n++
		}
	}
	return n
}

// Better counts the effects that are a step ahead.
func (c *Comparison) Better() (n int) {
	for i := range c.Effects {
		if c.Effects[i].Kind.Better() {
			n++
		}
	}
	return n
}
