package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// The compiler is given some files of the engine and of its own runtime otherwise than they stand, so that
// a page loads nothing that only translators, the command line or a debugger would ask for.

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
	if err := spareRuntime(root, folder, replace); err != nil {
		return "", err
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	overlay := filepath.Join(folder, "overlay.json")
	return overlay, os.WriteFile(overlay, list, 0o644)
}

// rewritten writes what change makes of each of the pattern's files but Go's tests into the folder, where that
// differs, and notes in replace which file each stands for. An error of change is told with the file's name.
func rewritten(pattern, folder string, replace map[string]string, change func(file string, source []byte) ([]byte, error)) error {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return err
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		changed, err := change(file, source)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if bytes.Equal(changed, source) {
			continue
		}
		from, err := filepath.Abs(file)
		if err != nil {
			return err
		}
		to := filepath.Join(folder, filepath.Base(filepath.Dir(file)), filepath.Base(file))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, changed, 0o644); err != nil {
			return err
		}
		replace[from] = to
	}
	return nil
}
