package packs

import (
	"embed"
	"io/fs"

	"clausecheck/checker"
)

// The packs of the languages that stand whole in a folder of their own.
//
//go:embed fr es ru zh ar
var folders embed.FS

// folder is the pack of all files of the language's folder, in the order of their names. It panics
// when one cannot be read.
func folder(language string) *checker.Pack {
	var files []string
	entries, err := fs.ReadDir(folders, language)
	if err != nil {
		panic(err.Error())
	}
	for _, entry := range entries {
		text, err := fs.ReadFile(folders, language+"/"+entry.Name())
		if err != nil {
			panic(err.Error())
		}
		files = append(files, string(text))
	}
	return must(language, files...)
}
