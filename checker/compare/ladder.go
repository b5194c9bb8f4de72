package compare

import (
	_ "embed"
	"sync"

	"clausecheck/checker"
)

// A ladder is one thing that drafts ask for, with the words for it from the most to the least. What
// the words of a language are stands in the files of ladders/; this file only knows their form.

// A ladder has a number; what it is called and how grave its loss is stand here.
type ladder struct {
	key, title string
	severity   checker.Severity
	reach      reach
	paired     bool  // counts only where one of its phrases took the place of another
	weak       bool  // what is lost with it is no more than weakened
	neutral    bool  // whether more of it is better depends on the rest of the sentence
	alone      bool  // counts only where nothing else changed at that place
	narrows    bool  // more of it makes its norm reach less far, which is good of a power or an offence
	softens    bool  // its words make their norm reach less far, which is bad of a safeguard or a right
	burdens    bool  // more of it weighs on people
	serves     bool  // more of it is better where its norm is good for people, and worse where it weighs on them
	top        int32 // its highest rung
}

// lossOf is how grave it is to lose what stood on a rung: what asks for little is no blocker.
func (l *ladder) lossOf(rung int32) checker.Severity {
	if rung > 0 && 3*rung < 2*l.top {
		return min(l.severity, checker.Warning)
	}
	return l.severity
}

// reach says in which provisions a ladder counts.
type reach uint8

const (
	anywhere reach = iota
	guarded
	inOffence
	notOffence
)

// A phrase of a ladder or list, as hashes of folded words.
type phrase struct {
	second      uint64 // its second word, which tells most phrases apart; 0 where there is none
	from, count int32  // its words among those of the vocabulary
	of          int32  // index of the ladder, or below 0 a list
	rung        int32
}

// The lists that are read beside the ladders.
const (
	listNegation = -1 - iota
	listAlternative
	listPenalty
	listRecourse
	listLeast
	listNumber
	listUnit
	listSubject
	listPhrase
	listTaking
	// What is read of a norm.
	listPublic
	listPrivate
	listOffence
	listExcuse
	listSavings
	listIntrusive
	listProtective
	listRelief
	listAbroad
	listCondition
	listException
	listDeadline
	listNarrow
	listWide
	listQuality
	listJoiner
	listGood
	listBad
	listSentence
	listUnder
	listOver
	listAge
	listMeasure
	listFreed
	listNot
	listCurrency
	listDefines
	listPassive
	listManner
	listReceives
	listInapplies
	listIdle
	listReference
	listBelongs
	listOwn
	listEmpowers
	listPlain
	listCommits
	listDiscretion
	listProver
	listProof
	listEvery
	listRestated
	listGrave
	listHeaded
	listDepends
	listEither
	listFeared
	listThing
	listUntil
	listEnds
	listHeld
	listOutcome
	listDeemed
	listSaves
	listDeciders
	listShares
	listRemoval
	listAgent
	listPersonal
	listPrinciple
	listElement
	listLesser
	listUnasked
	listHollow
	listAble
	listWaives
	listOverseers
	listUniversal
	listMode
	listProlongs
	listEarlier
	listLater
	listRegardless
	listThinks
	listEveryone
	listTimes
	listRenews
	listRate
	listSince
	listGuarded
	listSubjects
	listLast // below it there is no list
)

var listNames = map[string]int{"negation": listNegation, "alternative": listAlternative, "penalty": listPenalty,
	"recourse": listRecourse, "least": listLeast, "number": listNumber, "unit": listUnit, "subject": listSubject, "phrase": listPhrase, "taking": listTaking,
	"public": listPublic, "private": listPrivate, "offence": listOffence, "excuse": listExcuse, "savings": listSavings,
	"intrusive": listIntrusive, "protective": listProtective, "relief": listRelief, "abroad": listAbroad,
	"condition": listCondition, "exception": listException, "deadline": listDeadline, "narrow": listNarrow, "wide": listWide, "quality": listQuality,
	"joiner": listJoiner, "good": listGood, "bad": listBad, "sentence": listSentence, "under": listUnder, "over": listOver, "age": listAge,
	"measure": listMeasure, "freed": listFreed, "not": listNot, "currency": listCurrency, "defines": listDefines, "passive": listPassive,
	"manner": listManner, "receives": listReceives, "inapplies": listInapplies, "idle": listIdle,
	"reference": listReference, "belongs": listBelongs, "own": listOwn, "empowers": listEmpowers, "plain": listPlain,
	"commits": listCommits, "discretion": listDiscretion, "prover": listProver, "proof": listProof, "every": listEvery, "restated": listRestated,
	"grave": listGrave, "headed": listHeaded, "depends": listDepends, "either": listEither, "feared": listFeared, "thing": listThing,
	"until": listUntil, "ends": listEnds, "held": listHeld, "outcome": listOutcome, "deemed": listDeemed, "saves": listSaves,
	"deciders": listDeciders, "shares": listShares, "removal": listRemoval, "agent": listAgent, "personal": listPersonal,
	"principle": listPrinciple, "element": listElement, "lesser": listLesser, "unasked": listUnasked, "hollow": listHollow, "able": listAble, "waives": listWaives, "overseers": listOverseers, "universal": listUniversal, "mode": listMode,
	"prolongs": listProlongs, "earlier": listEarlier, "later": listLater, "regardless": listRegardless,
	"thinks": listThinks, "everyone": listEveryone, "times": listTimes, "renews": listRenews, "rate": listRate, "since": listSince, "guards": listGuarded, "subjects": listSubjects}

// A vocabulary is what one language has for all ladders.
type vocabulary struct {
	ladders []ladder
	byFirst map[uint64][]phrase // by first word, the longest first
	// The words of all phrases, one after another.
	phraseWords []uint64
	starts      [1 << 10]uint64 // a bit for each first word, by the end of its hash: most words begin no phrase
	time        int             // index of the ladder of durations
	duty        int
	ban         int // of prohibitions
	norms       *vocabulary
	balance     *vocabulary       // what an article as a whole has for people and against them
	titles      map[string]string // of what is judged without a ladder
	// By word: what a reference begins with, what joins several, what says whose a provision is, and
	// that it is this draft's own.
	referenceWords      map[uint64]int
	joins, belongs, own map[uint64]bool
}

//go:embed ladders/en.txt
var english string

//go:embed ladders/norm_en.txt
var englishNorms string

//go:embed ladders/balance_en.txt
var englishBalance string

//go:embed ladders/fr.txt
var french string

//go:embed ladders/norm_fr.txt
var frenchNorms string

//go:embed ladders/balance_fr.txt
var frenchBalance string

//go:embed ladders/balance_es.txt
var spanishBalance string

//go:embed ladders/es.txt
var spanish string

//go:embed ladders/norm_es.txt
var spanishNorms string

var vocabularies = map[string]func() *vocabulary{
	"en": sync.OnceValue(func() *vocabulary { return readVocabularies(english, englishNorms, englishBalance) }),
	"fr": sync.OnceValue(func() *vocabulary { return readVocabularies(french, frenchNorms, frenchBalance) }),
	"es": sync.OnceValue(func() *vocabulary { return readVocabularies(spanish, spanishNorms, spanishBalance) }),
}

func readVocabularies(ladders, norms, balance string) *vocabulary {
	v := readVocabulary(ladders)
	v.norms, v.balance = readVocabulary(norms), readVocabulary(balance)
	return v
}

// Ready reads the words that drafts of a language are compared by, which the first comparison would wait for
// otherwise. It does nothing where there are none.
func Ready(language string) { vocabularyOf(language) }

// vocabularyOf is the vocabulary of a language; nil where there is none yet.
func vocabularyOf(language string) *vocabulary {
	if v := vocabularies[language]; v != nil {
		return v()
	}
	return nil
}
