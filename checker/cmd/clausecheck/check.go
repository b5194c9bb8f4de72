package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/encode"
	"clausecheck/checker/packs"
)

// checkFlags are what check was asked for.
type checkFlags struct {
	format, offsets, language, profile, least, failOn, baseline, rules, pages string
	leftOut                                                                   bool
}

func readCheckFlags(arguments []string) (f checkFlags, files []string, err error) {
	set := flag.NewFlagSet("check", flag.ContinueOnError)
	set.StringVar(&f.format, "format", "text", "")
	set.StringVar(&f.offsets, "offsets", "utf-8", "")
	set.StringVar(&f.language, "language", "auto", "")
	set.StringVar(&f.profile, "profile", "auto", "")
	set.StringVar(&f.least, "min-severity", "note", "")
	set.StringVar(&f.failOn, "fail-on", "warning", "")
	set.StringVar(&f.baseline, "baseline", "", "")
	set.StringVar(&f.rules, "rules", "", "")
	set.StringVar(&f.pages, "rule-pages", "", "")
	set.BoolVar(&f.leftOut, "left-out", false, "")
	files, err = parseFlags(set, arguments)
	if err != nil {
		return f, nil, err
	}
	err = cmp.Or(
		oneOf("format", f.format, encode.Forms...),
		oneOf("offsets", f.offsets, "utf-8", "utf-16"),
		oneOf("language", f.language, languages()...),
		oneOf("profile", f.profile, append([]string{"auto"}, checker.Profiles()...)...),
		oneSeverity("min-severity", f.least),
		oneSeverity("fail-on", f.failOn, "never"),
		aFolder(&f.pages),
	)
	if err == nil && len(files) == 0 {
		err = errors.New("check needs a file, a folder, or - for standard input; clausecheck help shows how")
	}
	return f, files, err
}

// aFolder puts the address of the rules' pages into the form that reports take; none is fine.
func aFolder(pages *string) error {
	if *pages == "" {
		return nil
	}
	folder, ok := encode.PagesFolder(*pages)
	if !ok {
		return errors.New("--rule-pages cannot be “" + *pages + "”; it is the address of a folder, such as https://example.org/rules/")
	}
	*pages = folder
	return nil
}

// languages are the values of --language.
func languages() []string {
	all := []string{"auto"}
	for _, p := range packs.All() {
		all = append(all, p.Language)
	}
	return all
}

// An outcome is what came of one draft.
type outcome struct {
	written []byte // the report, encoded
	notices []string
	fails   bool // it has a finding that weighs as much as --fail-on and is not in the baseline
	err     error
}

// A job is what all drafts of one run share.
type job struct {
	*console
	flags  checkFlags
	engine *checker.Checker
	form   encode.Form
	known  *baseline // nil where none was given
}

func runCheck(c *console, arguments []string) int {
	f, files, err := readCheckFlags(arguments)
	if errors.Is(err, errHelp) {
		help(c.out)
		return exitClean
	}
	j := &job{console: c, flags: f}
	if err == nil {
		j.engine, err = c.newEngine(f.rules)
	}
	if err == nil && f.baseline != "" {
		if j.known, err = c.readBaseline(f.baseline, j.engine, f); err != nil {
			err = errors.New(f.baseline + ": " + err.Error())
		}
	}
	if err != nil {
		complain(c.err, err.Error())
		return exitUnusable
	}
	inputs := findInputs(files)
	offsets, _ := encode.ParseOffsets(f.offsets)
	j.form, _ = encode.NewForm(f.format, encode.Style{
		Offsets: offsets, Rules: j.engine.Rules(), Version: checker.Version, Pages: f.pages,
		Several: len(inputs) != 1 || inputs[0].path != files[0], Colour: c.colour, Width: c.width,
	})
	return j.checkAll(inputs)
}

// checkAll checks the inputs and writes their reports in order.
func (j *job) checkAll(inputs []input) int {
	code, written := exitClean, false
	progress := startProgress(j.console, len(inputs))
	io.WriteString(j.out, j.form.Begin)
	inOrder(inputs, runtime.GOMAXPROCS(0), j.checkOne, func(in input, o outcome) {
		progress.clear()
		for _, notice := range o.notices {
			complain(j.err, in.path+": "+strings.TrimSuffix(notice, "."))
		}
		if o.err != nil {
			complain(j.err, in.path+": "+o.err.Error())
			code = exitUnusable
		} else {
			if o.fails && code == exitClean {
				code = exitFindings
			}
			if written && len(o.written) > 0 {
				io.WriteString(j.out, j.form.Between)
			}
			j.out.Write(o.written)
			written = written || len(o.written) > 0
		}
		progress.done()
	})
	progress.clear()
	io.WriteString(j.out, j.form.End)
	return code
}

// checkOne reads, checks and encodes one draft.
func (j *job) checkOne(in input) (o outcome) {
	data, err := j.readInput(in)
	if err != nil {
		return outcome{err: err}
	}
	text, notices, err := openDraft(in.name(), data, j.flags.leftOut)
	if err != nil {
		return outcome{err: err}
	}
	o.notices = notices
	r := j.engine.Check(text, checker.Options{Name: in.name(), Language: j.flags.language, Profile: j.flags.profile})
	known := j.knownOf(r)
	limit, failing := checker.ParseSeverity(j.flags.failOn)
	least, _ := checker.ParseSeverity(j.flags.least)
	left := 0
	shown := *r
	shown.Findings = nil
	for i := range r.Findings {
		f := &r.Findings[i]
		o.fails = o.fails || failing && !known[i] && f.Severity >= limit
		switch {
		case f.Severity < least:
		case known[i] && j.flags.format == "text":
			left++
		default:
			shown.Findings = append(shown.Findings, *f)
		}
	}
	o.written = j.form.Report(nil, &shown, encode.Place{Path: in.path, Number: in.number})
	if left > 0 {
		o.written = fmt.Appendf(o.written, "%s: %d more in the baseline already\n", harmless(in.path), left)
	}
	return o
}

// knownOf says of each finding whether it is in the baseline.
func (j *job) knownOf(r *checker.Report) []bool {
	if j.known == nil {
		return make([]bool, len(r.Findings))
	}
	return j.known.knows(r)
}
