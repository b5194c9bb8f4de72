package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
)

// A unit is a labelled provision with its candidates.
type unit struct {
	ID, Source, Text string
	Labels           map[string]any
	Vague            struct{ Must, May []string }

	example   bool // of a rule: it teaches and is not counted
	stake     bool // it is labelled an offence, a power, speech or secrecy
	must, may []checker.Span
	samples   []checker.OpenSample
}

func readUnits(c *checker.Checker, files []string, language string) (all []*unit, err error) {
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 64<<20)
		for n := 1; lines.Scan(); n++ {
			if strings.TrimSpace(lines.Text()) == "" {
				continue
			}
			u := &unit{}
			if err := json.Unmarshal(lines.Bytes(), u); err != nil {
				return nil, fmt.Errorf("%s, line %d: %w", name, n, err)
			}
			if u.Source == "" {
				u.Source = u.ID
			}
			for _, label := range []string{"offence", "power", "speech", "secrecy"} {
				yes, _ := u.Labels[label].(bool)
				u.stake = u.stake || yes
			}
			u.must, u.may = spans(u.Text, u.Vague.Must), spans(u.Text, u.Vague.May)
			u.samples = c.OpenSamples(u.Text, checker.Options{Language: language})
			all = append(all, u)
		}
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("no labelled provisions; name one or more files of them")
	}
	return all, nil
}

// readExamples reads the examples of the rules on vagueness as provisions: what is caught is marked, what is
// left alone is not. They say what must hold whatever else is learned, so each counts several times.
func readExamples(c *checker.Checker, folder, language string) (all []*unit, err error) {
	files := os.DirFS(folder)
	names, err := fs.Glob(files, "vagueness-*.txt")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		file, err := checktest.Load(files, name)
		if err != nil {
			return nil, err
		}
		for _, example := range file.Cases {
			u := &unit{Source: "examples", Text: example.Text, example: true}
			for _, m := range example.Marks {
				u.must = append(u.must, m.At)
			}
			u.samples = c.OpenSamples(u.Text, checker.Options{Language: language})
			if example.Caught {
				// other rules may catch what this one leaves alone, so only what is marked teaches
				kept := u.samples[:0]
				for _, s := range u.samples {
					if overlaps(s.At, u.must) {
						kept = append(kept, s)
					}
				}
				u.samples = kept
			}
			all = append(all, u)
		}
	}
	return all, nil
}

// spans lists every place where one of the phrases stands in the text.
func spans(text string, phrases []string) (all []checker.Span) {
	for _, phrase := range phrases {
		for from := 0; phrase != ""; {
			at := strings.Index(text[from:], phrase)
			if at < 0 {
				break
			}
			from += at + len(phrase)
			all = append(all, checker.Span{Start: int32(from - len(phrase)), End: int32(from)})
		}
	}
	return all
}

func overlaps(at checker.Span, all []checker.Span) bool {
	for _, s := range all {
		if at.Overlaps(s) {
			return true
		}
	}
	return false
}
