// Package checker reads a draft law and reports, clause by clause, what its words leave open.
//
// It is the front of a house of stages. Each stage is a package that knows only those before it:
//
//  1. internal/text: one pass from bytes to Tokens, and what a Document is. A word becomes a small number;
//     nothing later looks at bytes.
//  2. internal/lexicon: the words of a language as its pack writes them, and one walk over tokens that finds
//     every phrase at once.
//  3. internal/outline: lines and tokens to the tree of Provisions (article, paragraph, item; chapeau and
//     tail). It never fails.
//  4. law: what is read of a text, as types: Facts, clauses, offences, powers, the slots of a Reading.
//  5. internal/reading: facts and the tree become Readings: whether a provision is an offence or a power, and
//     what it says and leaves open, with what it inherits from chapeau, tail, siblings, definitions and the
//     general part.
//  6. internal/vague: the words that leave the law open, where something is at stake.
//  7. internal/rule: each Rule looks at facts and readings, never at the text again, and reports Findings.
//  8. internal/report: findings are ordered, one for one root cause, and weighed by their context.
//  9. internal/multilingual: which language a text is in, and the reports on its stretches as one.
//
// This package puts them together: a Checker is packs and rules made ready, a Session a text that is being
// edited. What others need of a stage stands here under a name of its own, in the files api_*.go.
//
// The same text gives the same report: there is no clock, randomness or input and output in here.
// Positions are byte offsets into the text as given, half-open; package encode converts them to UTF-16.
package checker
