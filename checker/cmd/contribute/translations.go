package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// listMissing lists what the packs, or the one of that language, do not say yet. A reader gets those
// sentences in English.
func listMissing(root, language string, out io.Writer) error {
	engine, err := checker.New(packs.All()[:1], rules.All)
	if err != nil {
		return err
	}
	said, err := checktest.Said(os.DirFS(filepath.Join(root, "checker", "rules", "testdata")), engine)
	if err != nil {
		return err
	}
	found := false
	for _, p := range packs.All()[1:] {
		if language != "" && p.Language != language {
			continue
		}
		found = true
		missing := said.Missing(p, rules.All)
		fmt.Fprintf(out, "%s (%s): %d texts and messages are still in English\n", p.Name, p.Language, len(missing))
		if language == "" && len(missing) > 200 {
			fmt.Fprintf(out, "  contribute translations %s lists them\n", p.Language)
			continue
		}
		for _, m := range missing {
			fmt.Fprintln(out, "  "+m)
		}
	}
	if !found {
		return fmt.Errorf("there is no pack “%s” beside English; the folders of checker/packs are called by their languages", language)
	}
	return nil
}
