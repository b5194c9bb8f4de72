package main

import (
	"cmp"
	"errors"
	"flag"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/compare/synopsis"
	"clausecheck/checker/encode"
	"clausecheck/checker/packs"
)

// compareFlags are what compare was asked for.
type compareFlags struct {
	format, offsets, language, profile, failOn, rules string
	brackets                                          bool
}

func readCompareFlags(arguments []string) (f compareFlags, files []string, err error) {
	set := flag.NewFlagSet("compare", flag.ContinueOnError)
	set.StringVar(&f.format, "format", "text", "")
	set.StringVar(&f.offsets, "offsets", "utf-8", "")
	set.StringVar(&f.language, "language", "auto", "")
	set.StringVar(&f.profile, "profile", "auto", "")
	set.StringVar(&f.failOn, "fail-on", "warning", "")
	set.StringVar(&f.rules, "rules", "", "")
	set.BoolVar(&f.brackets, "brackets", false, "")
	files, err = parseFlags(set, arguments)
	if err != nil {
		return f, nil, err
	}
	languages := []string{"auto"}
	for _, p := range packs.All() {
		languages = append(languages, p.Language)
	}
	err = cmp.Or(
		oneOf("format", f.format, synopsis.Forms...),
		oneOf("offsets", f.offsets, "utf-8", "utf-16"),
		oneOf("language", f.language, languages...),
		oneOf("profile", f.profile, "auto", "treaty", "statute", "us-code", "civil"),
		oneSeverity("fail-on", f.failOn, "never"),
	)
	if err == nil && len(files) < 2 && !f.brackets {
		err = errors.New("compare needs at least two drafts, the oldest first; clausecheck help shows how")
	}
	return f, files, err
}

// runCompare compares drafts round by round. It ends with 1 where a step is one back that weighs as
// much as --fail-on.
func runCompare(c *console, arguments []string) int {
	f, files, err := readCompareFlags(arguments)
	if errors.Is(err, errHelp) {
		help(c.out)
		return exitClean
	}
	var engine *checker.Checker
	if err == nil {
		engine, err = c.newEngine(f.rules)
	}
	if err != nil {
		complain(c.err, err.Error())
		return exitUnusable
	}
	if f.brackets {
		return c.compareBrackets(engine, f, files)
	}
	var rounds []*checker.Report
	for _, path := range files {
		in := input{path: path}
		text, err := c.readRound(in)
		if err != nil {
			complain(c.err, path+": "+err.Error())
			return exitUnusable
		}
		rounds = append(rounds, engine.Check(text, checker.Options{Name: in.name(), Language: f.language, Profile: f.profile, Grammar: true}))
	}
	series := compare.Follow(rounds...)
	offsets, _ := encode.ParseOffsets(f.offsets)
	out, _ := synopsis.Style{Offsets: offsets, Version: checker.Version, Colour: c.colour}.Append(nil, f.format, series)
	c.out.Write(out)
	if limit, failing := checker.ParseSeverity(f.failOn); failing && stepsBack(series, limit) {
		return exitFindings
	}
	return exitClean
}

// stepsBack reports whether a round lost or weakened anything of that weight, or has a new finding of it.
func stepsBack(series *compare.Series, limit checker.Severity) bool {
	for _, step := range series.Steps {
		for i := range step.Effects {
			if e := &step.Effects[i]; e.Kind.Worse() && e.Severity >= limit {
				return true
			}
		}
	}
	return false
}
