package main

import (
	"path/filepath"
	"strings"
)

// What translators note in the packs is not for those who load the engine: the compiler is given the
// packs without their comments.

// barePacks writes the packs without comments and empty lines into the folder, and notes in replace which
// file each stands for.
func barePacks(folder string, replace map[string]string) error {
	return rewritten(filepath.Join("checker", "packs", "*", "*.txt"), folder, replace, func(_ string, text []byte) ([]byte, error) {
		return []byte(bare(string(text))), nil
	})
}

// bare is a pack's text without its comments and empty lines.
func bare(text string) string {
	var kept strings.Builder
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			kept.WriteString(line + "\n")
		}
	}
	return kept.String()
}
