package law

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// A Fact is a phrase of a pack found in the text: what stands where. Facts are all that readings
// and rules see of the words.
type Fact struct {
	text.Span
	First, Last int32    // half-open range of tokens
	In          text.Ref // the provision whose own text holds it
	List        lexicon.ListID
	Part        Part
	Flags       FactFlags
}

// Part says in which part of a provision's own text something stands.
type Part uint8

// The parts of a provision's own text.
const (
	PartBody Part = iota
	PartTail
	PartTitle
)

// FactFlags are what is known of the place of a fact.
type FactFlags uint8

// The flags of a fact.
const (
	FactNegated   FactFlags = 1 << iota // a negator stands before it in its clause
	FactQuoted                          // stands between quotation marks
	FactBracketed                       // stands between square brackets
	FactOptional                        // stands in a sentence that somebody may adopt or not
)
