package main

import (
	"cmp"
	"errors"
	"flag"
	"io"
	"runtime"
	"slices"

	"clausecheck/checker"
	"clausecheck/checker/encode"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// checkFlags are what check was asked for.
type checkFlags struct {
	format, offsets, language, profile, least, failOn string
}

func readCheckFlags(arguments []string) (f checkFlags, files []string, err error) {
	set := flag.NewFlagSet("check", flag.ContinueOnError)
	set.StringVar(&f.format, "format", "text", "")
	set.StringVar(&f.offsets, "offsets", "utf-8", "")
	set.StringVar(&f.language, "language", "auto", "")
	set.StringVar(&f.profile, "profile", "auto", "")
	set.StringVar(&f.least, "min-severity", "info", "")
	set.StringVar(&f.failOn, "fail-on", "warning", "")
	files, err = parseFlags(set, arguments)
	if err != nil {
		return f, nil, err
	}
	languages := []string{"auto"}
	for _, p := range packs.All() {
		languages = append(languages, p.Language)
	}
	err = cmp.Or(
		oneOf("format", f.format, encode.Forms...),
		oneOf("offsets", f.offsets, "utf-8", "utf-16"),
		oneOf("language", f.language, languages...),
		oneOf("profile", f.profile, "auto", "treaty", "statute", "us-code", "civil"),
		oneOf("min-severity", f.least, "blocker", "warning", "advice", "info"),
		oneOf("fail-on", f.failOn, "blocker", "warning", "advice", "info", "never"),
	)
	if err == nil && len(files) == 0 {
		err = errors.New("check needs a file, a folder, or - for standard input; clausecheck help shows how")
	}
	return f, files, err
}

// An outcome is what came of one draft.
type outcome struct {
	written []byte // the report, encoded
	fails   bool   // it has a finding that weighs as much as --fail-on
	err     error
}

func runCheck(c *console, arguments []string) int {
	f, files, err := readCheckFlags(arguments)
	if errors.Is(err, errHelp) {
		help(c.out)
		return exitClean
	}
	if err != nil {
		complain(c.err, err.Error())
		return exitUnusable
	}
	engine, err := checker.New(packs.All(), rules.All)
	if err != nil {
		complain(c.err, err.Error())
		return exitUnusable
	}
	inputs := findInputs(files)
	offsets, _ := encode.ParseOffsets(f.offsets)
	form, _ := encode.NewForm(f.format, encode.Style{
		Offsets: offsets, Rules: engine.Rules(), Version: checker.Version,
		Several: len(inputs) != 1 || inputs[0].path != files[0], Colour: c.colour, Width: c.width,
	})
	return c.checkAll(engine, f, form, inputs)
}

// checkAll checks the inputs and writes their reports in order.
func (c *console) checkAll(engine *checker.Checker, f checkFlags, form encode.Form, inputs []input) int {
	for i := range inputs {
		inputs[i].number = i
	}
	code, written := exitClean, false
	progress := startProgress(c, len(inputs))
	io.WriteString(c.out, form.Begin)
	inOrder(inputs, runtime.GOMAXPROCS(0), func(in input) outcome {
		return c.checkOne(engine, f, form, in)
	}, func(in input, o outcome) {
		progress.clear()
		switch {
		case o.err != nil:
			complain(c.err, in.path+": "+o.err.Error())
			code = exitUnusable
		default:
			if o.fails && code == exitClean {
				code = exitFindings
			}
			if written && len(o.written) > 0 {
				io.WriteString(c.out, form.Between)
			}
			c.out.Write(o.written)
			written = written || len(o.written) > 0
		}
		progress.done()
	})
	progress.clear()
	io.WriteString(c.out, form.End)
	return code
}

// checkOne reads, checks and encodes one draft.
func (c *console) checkOne(engine *checker.Checker, f checkFlags, form encode.Form, in input) (o outcome) {
	data, err := c.readInput(in)
	if err != nil {
		return outcome{err: err}
	}
	text, err := openDraft(in.name(), data)
	if err != nil {
		return outcome{err: err}
	}
	report := engine.Check(text, checker.Options{Name: in.name(), Language: f.language, Profile: f.profile})
	if limit, ok := checker.ParseSeverity(f.failOn); ok {
		o.fails = slices.ContainsFunc(report.Findings, func(x checker.Finding) bool { return x.Severity >= limit })
	}
	o.written = form.Report(nil, withoutLighter(report, f.least), encode.Place{Path: in.path, Number: in.number})
	return o
}

// withoutLighter is the report without the findings that weigh less than the severity of that name.
func withoutLighter(r *checker.Report, name string) *checker.Report {
	least, _ := checker.ParseSeverity(name)
	heavy := *r
	heavy.Findings = slices.DeleteFunc(slices.Clone(r.Findings), func(f checker.Finding) bool { return f.Severity < least })
	return &heavy
}
