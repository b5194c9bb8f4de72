package main

import (
	"path/filepath"
	"slices"
	"strings"

	"clausecheck/checker/draft"
)

// extensions are the types of file that are looked for in folders. XML is not among them, since most
// of it is no law; a file of it that is named is read.
var extensions = []string{".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".docm", ".doc", ".rtf", ".odt", ".fodt", ".mht", ".mhtml", ".pdf", ".akn"}

func isDraft(path string) bool {
	return slices.Contains(extensions, strings.ToLower(filepath.Ext(path)))
}

func draftTypes() string {
	last := len(extensions) - 1
	return strings.Join(extensions[:last], ", ") + " or " + extensions[last]
}

// openDraft is the text of a draft and what its reader must be told; where all is set, with the words that
// were left out, one notice each. The error is one sentence.
func openDraft(name string, data []byte, all bool) (text string, notices []string, err error) {
	file, err := draft.Open(name, data, draft.Options{})
	if err != nil {
		return "", nil, err
	}
	notices = file.Notices
	if all {
		notices = append(notices, file.LeftOutLines()...)
	}
	return file.Text, notices, nil
}
