package main

import (
	"fmt"
	"regexp"
	"strings"
)

var aDate = regexp.MustCompile(`^\(\d{4}-\d\d-\d\d\)$`)

// notesOf cuts the notes of a version out of a changelog, whose headings read "## 0.2.0 (2026-11-30)".
// Without a date the version is refused, unless it is only a preview.
func notesOf(changes, version string, preview bool) (string, error) {
	_, notes, found := strings.Cut("\n"+changes, "\n## "+version+" ")
	if !found {
		return "", fmt.Errorf("CHANGELOG.md has no heading “## %s (YEAR-MONTH-DAY)”; write it above what is new, or set Version in checker/checker.go", version)
	}
	date, notes, _ := strings.Cut(notes, "\n")
	date = strings.TrimSpace(date)
	if !aDate.MatchString(date) && !preview {
		return "", fmt.Errorf("CHANGELOG.md says “## %s %s”; give the version its date, as in “## %s (2026-01-31)”, or run: ./build.sh release preview", version, date, version)
	}
	notes, _, _ = strings.Cut(notes, "\n## ")
	notes = strings.TrimSpace(notes)
	if notes == "" {
		return "", fmt.Errorf("CHANGELOG.md says nothing under “## %s”; say what is new for whoever uses it", version)
	}
	return "# Clausecheck " + version + " " + date + "\n\n" + notes + "\n", nil
}
