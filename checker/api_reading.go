package checker

import "clausecheck/checker/internal/reading"

// What stands in package reading and is part of this one's contract, under the names by which it is
// imported. Its documentation is there.

// A Definition is a term to which the instrument gives a meaning.
type Definition = reading.Definition

// Profiles are the drafting styles that Options can name beside "auto".
func Profiles() []string { return reading.Profiles() }

// FaultWord reports whether the list's phrases state a mental element.
func FaultWord(list ListID) bool { return reading.FaultWord(list) }

// A SafeguardArticle is an article whose safeguards hold for powers that stand elsewhere.
type SafeguardArticle = reading.SafeguardArticle

// ArticleSigns are the signs of one article, for the program that learns weights.
type ArticleSigns = reading.ArticleSigns

// StatementSigns are the signs of one statement of an article.
type StatementSigns = reading.StatementSigns

// SignGroups names the groups of signs, in the order of ArticleSigns.
var SignGroups = reading.SignGroups
