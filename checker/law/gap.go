package law

import "clausecheck/checker/internal/text"

// A Gap is a stretch of text that was not checked, with the reason as a sentence.
type Gap struct {
	At     text.Span
	Reason string
}
