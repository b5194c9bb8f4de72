// Package checker reads a draft law and reports, clause by clause, what its words leave open.
//
// The stages, in the order of work:
//
//  1. scan: one pass from bytes to Tokens. A word becomes a small number; nothing later looks at bytes.
//  2. outline: lines and tokens to the tree of Provisions (article, paragraph, item; chapeau and tail). It never fails.
//  3. match: one walk over each provision's tokens finds every phrase of the language pack at once and leaves Facts.
//  4. read: facts and the tree become Readings: whether a provision is an offence or a power, and what it says and
//     leaves open, with what it inherits from chapeau, tail, siblings, definitions and the general part.
//  5. rules: each Rule looks at facts and readings, never at the text again, and reports Findings.
//  6. report: findings are ordered, one for one root cause, and weighed by their context.
//
// The same text gives the same report: there is no clock, randomness or input and output in here.
// Positions are byte offsets into the text as given, half-open; package encode converts them to UTF-16.
package checker
