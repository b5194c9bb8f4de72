package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// What makes the hosted page one that can be installed: the manifest and its icons. There is no share
// target: what is shared would be posted to the server wherever the service worker is not there to take it.

const noIcon = `<link rel="icon" href="data:,">`

// installLinks are the tags that stand in the hosted page for the icon that the one file does without.
const installLinks = `<link rel="manifest" href="/manifest.webmanifest"><link rel="icon" href="/icons/icon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/icons/icon-192.png"><meta name="theme-color" content="#1f4b6b">`

// installable writes the manifest and the icons, puts the tags into the page, and returns the page and
// the files by address, for the service worker to keep.
func (j *job) installable(page string) (string, map[string][]byte, error) {
	manifest, err := os.ReadFile(j.source("site", "page", "manifest.json"))
	if err != nil {
		return "", nil, err
	}
	files := map[string][]byte{"/manifest.webmanifest": manifest}
	icons, err := filepath.Glob(j.source("site", "page", "icons", "*.*g")) // svg and png
	if err != nil {
		return "", nil, err
	}
	for _, icon := range icons {
		address := "/icons/" + filepath.Base(icon)
		if !strings.Contains(string(manifest), `"`+address+`"`) {
			continue // a drawing that a picture was made of
		}
		if files[address], err = os.ReadFile(icon); err != nil {
			return "", nil, err
		}
	}
	for address, content := range files {
		if err := j.write("site"+address, content); err != nil {
			return "", nil, err
		}
	}
	if !strings.Contains(page, noIcon) {
		return "", nil, fmt.Errorf("the page has no %s, in whose place the manifest's tags go", noIcon)
	}
	return strings.Replace(page, noIcon, installLinks, 1), files, nil
}
