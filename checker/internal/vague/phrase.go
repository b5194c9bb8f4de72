package vague

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Candidates are what may leave the law open: words of an open class, and phrases of the lists
// "open.KIND" and "vague.CATEGORY.GRADE". Each is widened to the phrase that a reader would underline,
// whole; those that widen to the same phrase are one. Nothing is decided here.

// A core is words worth looking at by themselves.
type core struct {
	first, last int32
	kind        lexicon.OpenKind
	list        lexicon.ListID // that the words are of, or 0 where they are a word of a class
}

// An openPhrase is what a reader would underline.
type openPhrase struct {
	first, last int32
	in          text.Ref
	part        law.Part
	cores       []core
	kinds       uint32 // set of OpenKind
	score       int32
	spoke       [sources]int32 // what of the score came from where
}

const (
	longestModified = 3  // words that modifiers take along
	longestAsked    = 8  // tokens from "as" to its verb
	longestLeft     = 8  // tokens of a phrase that still takes modifiers along on its left
	sameWithin      = 12 // phrases of a part among which an equal one is looked for
)

// widened is the phrase that the core belongs to.
func (x *openReader) widened(c core) (from, to int32) {
	from, to = c.first, x.rightward(c.last)
	if c.kind == lexicon.OpenFinding {
		from, to = x.finding(from, to)
	}
	to = x.likewise(to)
	for x.traits(from-1)&lexicon.TraitsModify != 0 && to-from < longestLeft {
		from--
	}
	from = x.led(from)
	for to > from+1 && (to > c.last && x.traits(to-1)&(lexicon.TraitArticle|lexicon.TraitBefore) != 0 || x.traits(to-1)&(lexicon.TraitJoining|lexicon.TraitAsking) != 0) {
		to--
	}
	return from, to
}

// rightward is where a phrase ends that ends here, with what its last word takes along: "serious" takes
// "bodily injury", "any other" takes "matter".
func (x *openReader) rightward(to int32) int32 {
	for taken := 0; taken < longestModified && x.content(to); taken++ {
		last := x.traits(to - 1)
		noun := x.traits(to)&(lexicon.TraitScope|lexicon.TraitHarm|lexicon.TraitPublic) != 0 && last&(lexicon.TraitScope|lexicon.TraitHarm|lexicon.TraitPublic) == 0
		if last&lexicon.TraitsModify == 0 && (taken == 0 || !noun) {
			return to
		}
		to++
	}
	return to
}

// likewise takes what is joined to like: "necessary or expedient", "hatred or ill-will".
func (x *openReader) likewise(to int32) int32 {
	if x.traits(to)&lexicon.TraitJoining == 0 {
		return to
	}
	next := to + 1
	if x.traits(next)&lexicon.TraitArticle != 0 {
		next++
	}
	last, like := x.traits(to-1)&lexicon.TraitsOpen, x.traits(next)&lexicon.TraitsOpen
	if like&last != 0 && like&(lexicon.TraitAny|lexicon.TraitFinding|lexicon.TraitReach) == 0 || last&like&lexicon.TraitFitness != 0 {
		return x.rightward(next + 1)
	}
	return to
}

// led takes the word that leads to a phrase: "or" before "otherwise".
func (x *openReader) led(from int32) int32 {
	if x.traits(from)&lexicon.TraitOther != 0 && x.traits(from-1)&lexicon.TraitJoining != 0 {
		return from - 1
	}
	return from
}

// finding is the phrase about a verb or noun of finding: from "such … as", "as the Minister", to "fit" or
// "to be necessary or expedient".
func (x *openReader) finding(from, to int32) (int32, int32) {
	for n := 0; n < 4 && x.traits(to)&(lexicon.TraitBeing|lexicon.TraitFitness) != 0; n++ {
		to++
	}
	for x.traits(to)&lexicon.TraitJoining != 0 && x.traits(to+1)&lexicon.TraitFitness != 0 {
		to += 2
	}
	for to > from+1 && x.traits(to-1)&lexicon.TraitBeing != 0 {
		to--
	}
	for at := from - 1; at >= from-longestAsked && x.isWord(at); at-- {
		if x.traits(at)&lexicon.TraitAsking == 0 {
			continue
		}
		from = at
		for such := at - 1; such >= at-4 && x.isWord(such); such-- {
			if x.traits(such)&lexicon.TraitSuch != 0 {
				from = such
			}
		}
		return from, to
	}
	switch before := x.traits(from - 1); {
	case before&lexicon.TraitArticle != 0 && x.traits(from-2)&lexicon.TraitBefore != 0:
		return from - 2, to // "in his opinion"
	case before&(lexicon.TraitArticle|lexicon.TraitBefore) != 0:
		return from - 1, to
	}
	return from, to
}
