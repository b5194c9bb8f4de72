package main

import (
	"os"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// The project's own examples of rules are lessons too: what the grammar reads in them was looked at when
// they were written. They are always learned from and never measured on.

// ownFold is the fold of the own examples, in none that is left out.
const ownFold = -1

// addOwn adds the articles of the example files of a folder, labelled as the grammar reads them.
func (l *labelled) addOwn(folder, language string) error {
	c, err := checker.New(packs.All(), rules.All)
	if err != nil {
		return err
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".txt") {
			continue
		}
		file, err := checktest.Load(os.DirFS(folder), entry.Name())
		if err != nil {
			return err
		}
		for _, example := range file.Cases {
			if example.Language != "" && example.Language != language {
				continue
			}
			for _, a := range c.Signs(example.Text, checker.Options{Language: language}) {
				l.add(&a)
			}
		}
	}
	return nil
}

func (l *labelled) add(a *checker.ArticleSigns) {
	e := exampleOf([]checker.ArticleSigns{*a})
	l.units = append(l.units, unit{Source: "own"})
	l.examples = append(l.examples, e)
	l.folds = append(l.folds, ownFold)
	for _, s := range slots {
		answer := int8(-1)
		if e.read[s] {
			answer = 1
		}
		if gate := gates[s]; gate != "" && !e.read[gate] || s == "secrecy" && !e.read["offence"] && !e.read["power"] {
			answer = 0
		}
		l.answers[s] = append(l.answers[s], answer)
	}
	mental := -1
	if e.read["offence"] {
		for i, m := range mentals {
			if m == e.mental {
				mental = i
			}
		}
	}
	l.mental = append(l.mental, mental)
}
