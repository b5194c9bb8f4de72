package compare

import "clausecheck/checker"

// An Effect is what a change did.
type Effect struct {
	Kind         Kind
	Safeguard    string
	Old, New     checker.Ref
	OldAt, NewAt checker.Span
	Text         string
}
type Kind uint8

const Open Kind = 0

func (k Kind) turned() Kind { return k }

func (c *Comparison) effects() {}
