package checker

import "clausecheck/checker/internal/vague"

// What stands in package vague and is part of this one's contract, under the names by which it is
// imported. Its documentation is there.

// A Setting is what the words around a vague term do.
type Setting = vague.Setting

// The settings, from the least to the most telling.
const (
	SettingOther   = vague.SettingOther   // duties, procedure, institutions
	SettingDefines = vague.SettingDefines // gives a term its meaning
	SettingExcuse  = vague.SettingExcuse  // narrows or excuses an offence
	SettingDuty    = vague.SettingDuty    // a duty of a private person towards an authority
	SettingPower   = vague.SettingPower   // a power of an authority
	SettingOffence = vague.SettingOffence // describes an offence
)

// A VagueTerm is a term that the text leaves open at a place.
type VagueTerm = vague.Term

// A VagueSign is what spoke for raising a term: the words at the span, or what the sentence does.
type VagueSign = vague.Sign

// An OpenSample is a candidate for vague wording with its signs, for the program that learns which of them a
// careful drafter marks.
type OpenSample = vague.OpenSample

// A VagueSource says what a VagueSign tells of.
type VagueSource = vague.Source

// The sources.
const (
	SpokeWords    = vague.SpokeWords    // the term's own words
	SpokeBefore   = vague.SpokeBefore   // the words before it, at the span
	SpokeBehind   = vague.SpokeBehind   // the words behind it, at the span
	SpokeBeside   = vague.SpokeBeside   // another open word beside it
	SpokeSentence = vague.SpokeSentence // what the sentence and the provision do
)
