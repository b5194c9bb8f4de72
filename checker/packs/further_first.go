//go:build first

package packs

import (
	_ "embed"

	"clausecheck/checker"
)

//go:embed fr/language.txt
var fr string

//go:embed es/language.txt
var es string

//go:embed ru/language.txt
var ru string

//go:embed zh/language.txt
var zh string

//go:embed ar/language.txt
var ar string

// further are the packs of the other languages with nothing but what tells their texts.
func further() []*checker.Pack {
	var all []*checker.Pack
	for _, p := range []struct{ language, text string }{{"fr", fr}, {"es", es}, {"ru", ru}, {"zh", zh}, {"ar", ar}} {
		all = append(all, must(p.language, checker.PackFile{Name: p.language + "/language.txt", Text: p.text}))
	}
	return all
}
