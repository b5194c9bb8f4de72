package main

import (
	"bytes"
	"fmt"

	"clausecheck/site/pack"
)

// buildOffice writes clausecheck.oxt, the extension for LibreOffice: the files of site/libreoffice as they
// are, with this version in their description.
func (j *job) buildOffice() error {
	files, err := pack.Folder(j.source("site", "libreoffice"), "")
	if err != nil {
		return err
	}
	kept := files[:0]
	described := false
	for _, f := range files {
		if bytes.Contains([]byte(f.Name), []byte("__pycache__")) {
			continue
		}
		if f.Name == "description.xml" {
			described = bytes.Contains(f.Content, []byte(`"VERSION"`))
			f.Content = bytes.ReplaceAll(f.Content, []byte(`"VERSION"`), []byte(quote(j.version)))
		}
		kept = append(kept, f)
	}
	if !described {
		return fmt.Errorf(`site/libreoffice/description.xml has no value="VERSION" to put the version into`)
	}
	archive, err := pack.Zip(kept)
	if err != nil {
		return err
	}
	return j.write("clausecheck.oxt", archive)
}
