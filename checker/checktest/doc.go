// Package checktest reads the example files of rules, runs them on the real engine, and draws reports
// with carets under the words.
//
// An example file is a rule's test and its documentation at once:
//
//	# intent/no-mental-element
//
//	-- caught: a chapeau without a fault word --
//	Article 3
//	Each Party shall establish as a criminal offence the alteration of data without right.
//	                                                     ^^^^^^^^^^ without any word on what
//
//	-- left alone: a statute of strict profile -- {profile=us-code}
//	(a) Whoever knowingly alters data without authority shall be fined under this title.
//
// A line whose first mark is a caret marks words of the line above it; columns count characters, and
// what follows the carets must stand somewhere in the finding's message. A caught case must give
// exactly the findings of its rule that are marked; without any mark, at least one. A case left alone
// must give none. Findings of other rules do not matter. Lines that begin with "#" before the first
// case are for the reader.
package checktest
