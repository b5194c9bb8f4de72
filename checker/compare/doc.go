// Package compare says what became of a draft from one round to the next: which provision went
// where, which of its words changed, and what that did to its safeguards and findings.
//
// The stages, in the order of work:
//
//  1. own text: the words of every provision without its children's, hashed once on both sides.
//  2. shingles: every three words in a row vote for the pairs of provisions that share them. Words
//     that half the draft repeats have no vote, which keeps the work near-linear.
//  3. align: the pairs with the most votes, helped by their numbers, titles and parents, and then
//     the pieces of what was split and the sources of what was merged.
//  4. words: the words that differ in each pair.
//  5. effects: readings, findings and the ladders of words of a language, compared pair by pair.
//
// Comparing B with A is the mirror of comparing A with B. To make that true by construction, the two
// texts are put into one order before anything is aligned, and the answer is turned round at the end.
package compare
