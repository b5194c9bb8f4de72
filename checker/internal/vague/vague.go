package vague

import (
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Vague wording is read once for all rules. Where the pack has learned weights, candidates are found
// (phrase.go), described by signs (signs.go), scored, and the best are taken where something
// is at stake (choice.go). A pack without weights is read by its lists alone (lists.go). What
// is raised is then weighed by what the words do there: they widen an offence, they are the ground of a
// power, they hollow out a duty, or they only narrow what somebody is liable for.

// A Setting is what the words around a vague term do.
type Setting uint8

// The settings, from the least to the most telling.
const (
	SettingOther   Setting = iota // duties, procedure, institutions
	SettingDefines                // gives a term its meaning
	SettingExcuse                 // narrows or excuses an offence
	SettingDuty                   // a duty of a private person towards an authority
	SettingPower                  // a power of an authority
	SettingOffence                // describes an offence
)

// A Term is a term that the text leaves open at a place.
type Term struct {
	*law.Fact
	At       text.Span // the words to show: the fact's, and the word that they qualify
	Category string    // from the list's name: "vague.degree.3" has "degree" …
	Grade    int       // … and 3: how plainly it is open, 1 to 3
	Setting  Setting
	Power    *law.Power  // in the settings of duty and power
	Others   []text.Span // where else the article has it, in text order
	Spoke    []Sign      // what spoke for it, the weightiest first; none where the pack has no weights
}

// A Sign is what spoke for raising a term: the words at the span, or what the sentence does.
type Sign struct {
	At   text.Span
	What Source
}

// Terms are the terms that the text leaves open in the articles that are asked for, in text order: one for
// each term and article. What stands in no article is asked for by its provision.
func Terms(k *reading.Instrument, asked func(article text.Ref) bool) []Term {
	v := reader{k: k, asked: asked, settings: map[*law.Fact]setting{}, at: map[termKey]int{}}
	v.prepare()
	if w := k.Lexicon.Open; w != nil {
		v.open(w)
	} else {
		v.read()
	}
	return v.terms
}
