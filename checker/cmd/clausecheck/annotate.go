package main

import (
	"bytes"
	"cmp"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"

	"clausecheck/checker"
	"clausecheck/checker/draft"
	"clausecheck/checker/margin"
)

// annotateFlags are what annotate was asked for.
type annotateFlags struct {
	language, profile, least, rules, author, date, pages string
	redrafts, table                                      bool
}

// aMoment is how a comment's date is written.
var aMoment = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$`)

func readAnnotateFlags(arguments []string) (f annotateFlags, files []string, err error) {
	set := flag.NewFlagSet("annotate", flag.ContinueOnError)
	set.StringVar(&f.language, "language", "auto", "")
	set.StringVar(&f.profile, "profile", "auto", "")
	set.StringVar(&f.least, "min-severity", "note", "")
	set.StringVar(&f.rules, "rules", "", "")
	set.StringVar(&f.pages, "rule-pages", "", "")
	set.StringVar(&f.author, "author", "", "")
	set.StringVar(&f.date, "date", "", "")
	set.BoolVar(&f.redrafts, "redrafts", false, "")
	set.BoolVar(&f.table, "table", false, "")
	files, err = parseFlags(set, arguments)
	if err != nil {
		return f, nil, err
	}
	err = cmp.Or(
		oneOf("language", f.language, languages()...),
		oneOf("profile", f.profile, "auto", "treaty", "statute", "us-code", "civil"),
		oneSeverity("min-severity", f.least),
		aFolder(&f.pages),
	)
	switch {
	case err != nil:
	case f.date != "" && !aMoment.MatchString(f.date):
		err = errors.New("--date cannot be “" + f.date + "”; it is written as 2026-01-31T09:00:00Z")
	case len(files) != 2:
		err = errors.New("annotate needs a draft and the name of the file to write: clausecheck annotate draft.docx commented.docx")
	case sameFile(files[0], files[1]):
		err = errors.New(files[1] + ": this is the draft itself, which is never changed; give the commented file another name")
	}
	return f, files, err
}

func sameFile(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	two, err := os.Stat(b)
	return err == nil && os.SameFile(one, two)
}

func runAnnotate(c *console, arguments []string) int {
	f, files, err := readAnnotateFlags(arguments)
	if errors.Is(err, errHelp) {
		help(c.out)
		return exitClean
	}
	var engine *checker.Checker
	if err == nil {
		engine, err = c.newEngine(f.rules)
	}
	if err == nil {
		err = c.annotate(engine, f, files[0], files[1])
	}
	if err != nil {
		complain(c.err, err.Error())
		return exitUnusable
	}
	return exitClean
}

// annotate writes the commented copy of the draft. The error is one sentence.
func (c *console) annotate(engine *checker.Checker, f annotateFlags, from, to string) error {
	in := input{path: from}
	data, err := c.readInput(in)
	if err != nil {
		return errors.New(from + ": " + err.Error())
	}
	file, err := draft.Open(in.name(), data, draft.Options{})
	if err != nil {
		return errors.New(from + ": " + err.Error())
	}
	for _, notice := range file.Notices {
		complain(c.err, from+": "+notice)
	}
	report := engine.Check(file.Text, checker.Options{Name: in.name(), Language: f.language, Profile: f.profile})
	least, _ := checker.ParseSeverity(f.least)
	options := margin.Options{Least: least, Redrafts: f.redrafts, Author: f.author, Date: f.date, Pages: f.pages}
	if f.table {
		if err := replaceFile(to, margin.AmendmentTable(report, options)); err != nil {
			return errors.New(to + ": " + sentence(err).Error())
		}
		io.WriteString(c.out, to+": a table of amendments\n")
		return nil
	}
	var out bytes.Buffer
	if err := margin.Write(&out, file, report, options); err != nil {
		return errors.New(from + ": " + err.Error())
	}
	if err := replaceFile(to, out.Bytes()); err != nil {
		return errors.New(to + ": " + sentence(err).Error())
	}
	n := len(margin.Comments(report, options))
	comments := " comments"
	if n == 1 {
		comments = " comment"
	}
	io.WriteString(c.out, to+": "+strconv.Itoa(n)+comments+" in the margin\n")
	return nil
}

// replaceFile writes the file whole or not at all.
func replaceFile(path string, content []byte) error {
	next, err := os.CreateTemp(filepath.Dir(path), ".clausecheck-*")
	if err != nil {
		return err
	}
	_, err = next.Write(content)
	if err = cmp.Or(err, next.Close(), os.Chmod(next.Name(), 0o644)); err == nil {
		err = os.Rename(next.Name(), path)
	}
	if err != nil {
		os.Remove(next.Name())
	}
	return err
}
