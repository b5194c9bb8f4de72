//go:build !first

package packs

import (
	"embed"
	"io/fs"

	"clausecheck/checker"
)

//go:embed fr es ru zh ar
var folders embed.FS

// further are the packs of the languages that stand whole in a folder of their own.
func further() (all []*checker.Pack) {
	for _, language := range []string{"fr", "es", "ru", "zh", "ar"} {
		all = append(all, folder(language))
	}
	return all
}

// folder is the pack of all files of the language's folder, in the order of their names. It panics
// when one cannot be read.
func folder(language string) *checker.Pack {
	var files []checker.PackFile
	entries, err := fs.ReadDir(folders, language)
	if err != nil {
		panic(err.Error())
	}
	for _, entry := range entries {
		text, err := fs.ReadFile(folders, language+"/"+entry.Name())
		if err != nil {
			panic(err.Error())
		}
		files = append(files, checker.PackFile{Name: language + "/" + entry.Name(), Text: string(text)})
	}
	return must(language, files...)
}
