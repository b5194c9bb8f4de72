package main

import (
	"errors"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare/synopsis"
	"clausecheck/checker/encode"
)

// compareBrackets says of one draft what depends on each of its brackets.
func (c *console) compareBrackets(engine *checker.Checker, f compareFlags, files []string) int {
	err := oneOf("format", f.format, synopsis.BracketForms...)
	if err == nil && len(files) != 1 {
		err = errors.New("compare --brackets needs exactly one draft")
	}
	if err != nil {
		complain(c.err, err.Error())
		return exitUnusable
	}
	in := input{path: files[0]}
	text, err := c.readRound(in)
	if err != nil {
		complain(c.err, in.path+": "+err.Error())
		return exitUnusable
	}
	o := checker.Options{Name: in.name(), Language: f.language, Profile: f.profile, Grammar: true}
	offsets, _ := encode.ParseOffsets(f.offsets)
	out, _ := synopsis.Style{Offsets: offsets, Version: checker.Version}.AppendBrackets(nil, f.format, synopsis.NewDecisions(engine, engine.Check(text, o), o))
	c.out.Write(out)
	return exitClean
}

// readRound is the text of a draft; what its reader must be told goes to the console.
func (c *console) readRound(in input) (string, error) {
	data, err := c.readInput(in)
	if err != nil {
		return "", err
	}
	text, notices, err := openDraft(in.name(), data, false)
	for _, notice := range notices {
		complain(c.err, in.path+": "+strings.TrimSuffix(notice, "."))
	}
	return text, err
}
