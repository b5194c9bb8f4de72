package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
)

// What translators note in the packs is not for those who load the engine: the compiler is given the
// packs without their comments.

// overlay writes what the compiler is to take in place of files as they stand: the packs without comments
// and empty lines, and the runtime without what is spared. It returns the path of the list that tells the
// compiler so. No pattern of packages reaches into a folder of such a name.
func (j *job) overlay() (string, error) {
	folder, err := filepath.Abs(filepath.Join(j.out, "engine", "_sources"))
	if err != nil {
		return "", err
	}
	root, err := goRoot()
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	if err := barePacks(folder, replace); err != nil {
		return "", err
	}
	if err := plainPacks(folder, replace); err != nil {
		return "", err
	}
	if err := unsaidRules(folder, replace); err != nil {
		return "", err
	}
	if err := spareRuntime(root, filepath.Join(folder, "runtime"), replace); err != nil {
		return "", err
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	overlay := filepath.Join(folder, "overlay.json")
	return overlay, os.WriteFile(overlay, list, 0o644)
}

// barePacks writes the packs without comments and empty lines into the folder, and notes in replace which
// file each stands for.
func barePacks(folder string, replace map[string]string) error {
	files, err := filepath.Glob(filepath.Join("checker", "packs", "*", "*.txt"))
	if err != nil {
		return err
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		from, err := filepath.Abs(file)
		if err != nil {
			return err
		}
		to := filepath.Join(folder, filepath.Base(filepath.Dir(file)), filepath.Base(file))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, []byte(bare(string(text))), 0o644); err != nil {
			return err
		}
		replace[from] = to
	}
	return nil
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
