package main

import (
	"errors"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
	"clausecheck/checker/settings"
)

// newEngine is the checker with all packs and rules, changed as the rules file says where there is
// one. The error is one sentence.
func (c *console) newEngine(rulesFile string) (*checker.Checker, error) {
	words, list := packs.All(), rules.All
	if rulesFile != "" {
		data, err := c.readInput(input{path: rulesFile})
		if err != nil {
			return nil, errors.New(rulesFile + ": " + err.Error())
		}
		s, err := settings.Parse(rulesFile, string(data))
		if err == nil {
			words, list, err = s.Apply(rulesFile, words, list)
		}
		if err != nil {
			return nil, err
		}
	}
	return checker.New(words, list)
}
