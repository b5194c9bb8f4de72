// Package packs holds the language packs that come with the checker: plain text, one folder a
// language. To add a file to English, embed it below and name it in its line of All. The other
// languages stand in further.go; of them the engine of a page's first load only has the words by
// which their texts are told, and the whole engine is loaded when such a text comes.
package packs

import (
	_ "embed"
	"sync"

	"clausecheck/checker"
)

// All returns the packs, English first. They are parsed once and shared; do not change them. It
// panics when an embedded pack cannot be read, which the package's own test rules out.
func All() []*checker.Pack { return all() }

var all = sync.OnceValue(func() []*checker.Pack {
	english := must("en",
		checker.PackFile{Name: "en/common.txt", Text: enCommon},
		checker.PackFile{Name: "en/structure.txt", Text: enStructure},
		checker.PackFile{Name: "en/measure.txt", Text: enMeasure},
		checker.PackFile{Name: "en/mental.txt", Text: enMental},
		checker.PackFile{Name: "en/offence.txt", Text: enOffence},
		checker.PackFile{Name: "en/power.txt", Text: enPower},
		checker.PackFile{Name: "en/research.txt", Text: enResearch},
		checker.PackFile{Name: "en/safeguard.txt", Text: enSafeguard},
		checker.PackFile{Name: "en/vague.txt", Text: enVague},
		checker.PackFile{Name: "en/open.txt", Text: enOpen},
		checker.PackFile{Name: "en/vague.weights", Text: enVagueWeights},
		checker.PackFile{Name: "en/scope.txt", Text: enScope},
		checker.PackFile{Name: "en/detention.txt", Text: enDetention},
		checker.PackFile{Name: "en/stakes.txt", Text: enStakes},
		checker.PackFile{Name: "en/reading.weights", Text: enReadingWeights},
	)
	return append([]*checker.Pack{english}, further()...)
})

//go:embed en/common.txt
var enCommon string

//go:embed en/structure.txt
var enStructure string

//go:embed en/measure.txt
var enMeasure string

//go:embed en/mental.txt
var enMental string

//go:embed en/offence.txt
var enOffence string

//go:embed en/power.txt
var enPower string

//go:embed en/research.txt
var enResearch string

//go:embed en/safeguard.txt
var enSafeguard string

//go:embed en/vague.txt
var enVague string

//go:embed en/open.txt
var enOpen string

//go:embed en/vague.weights
var enVagueWeights string

//go:embed en/scope.txt
var enScope string

//go:embed en/detention.txt
var enDetention string

//go:embed en/stakes.txt
var enStakes string

//go:embed en/reading.weights
var enReadingWeights string

func must(name string, files ...checker.PackFile) *checker.Pack {
	p, err := checker.ParsePackFiles(name, files...)
	if err != nil {
		panic(err.Error())
	}
	return p
}
