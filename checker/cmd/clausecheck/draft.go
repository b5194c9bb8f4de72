package main

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// extensions are the types of file that are looked for in folders.
var extensions = []string{".txt", ".text", ".md"}

func isDraft(path string) bool {
	return slices.Contains(extensions, strings.ToLower(filepath.Ext(path)))
}

func draftTypes() string {
	last := len(extensions) - 1
	return strings.Join(extensions[:last], ", ") + " or " + extensions[last]
}

// openDraft is the text of a draft.
func openDraft(name string, data []byte) (string, error) {
	if len(data) == 0 {
		return "", errors.New("this file is empty; check that it was saved")
	}
	if !utf8.Valid(data) {
		return "", errors.New("this file is not text in UTF-8; save it as plain text in UTF-8")
	}
	return string(data), nil
}
