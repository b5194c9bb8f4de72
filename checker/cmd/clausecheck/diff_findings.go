package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/encode"
)

// A reviewer of a changed rule wants to know what it gained and lost over real texts: the same texts are
// checked by the command as it was and as it is, and the two reports are told apart.

// runDiffFindings compares two reports, json or jsonl, on the same drafts.
func runDiffFindings(c *console, arguments []string) int {
	set := flag.NewFlagSet("diff-findings", flag.ContinueOnError)
	format := set.String("format", "text", "")
	files, err := parseFlags(set, arguments)
	if errors.Is(err, errHelp) {
		help(c.out)
		return exitClean
	}
	if err == nil {
		err = oneOf("format", *format, "text", "markdown")
	}
	if err == nil && len(files) != 2 {
		err = errors.New("diff-findings needs two reports on the same drafts: clausecheck diff-findings old.jsonl new.jsonl")
	}
	var reports [2][]diffedReport
	for i := range reports {
		if err == nil {
			if reports[i], err = c.readDiffed(files[i]); err != nil {
				err = errors.New(files[i] + ": " + err.Error())
			}
		}
	}
	var d findingsDiff
	if err == nil {
		d, err = diffFindings(reports[0], reports[1])
	}
	if err != nil {
		complain(c.err, err.Error())
		return exitUnusable
	}
	d.write(c.out, *format == "markdown")
	if len(d.changes) == 0 {
		return exitClean
	}
	return exitFindings
}

// A diffedReport is as much of a report as tells findings apart.
type diffedReport struct {
	Schema   string
	Document struct{ Name, SHA256 string }
	Findings []diffedFinding
}

type diffedFinding struct {
	ID, Rule, Severity, Path, Quote, Message string
}

func (c *console) readDiffed(path string) (list []diffedReport, err error) {
	data, err := c.readInput(input{path: path})
	if err != nil {
		return nil, err
	}
	bad := errors.New("this is not a report of clausecheck; make one with clausecheck check --format jsonl --fail-on never")
	reports := json.NewDecoder(bytes.NewReader(data))
	for reports.More() {
		var r diffedReport
		if reports.Decode(&r) != nil || r.Schema != "clausecheck-report/1" {
			return nil, bad
		}
		list = append(list, r)
	}
	if len(list) == 0 {
		return nil, bad
	}
	return list, nil
}

// A findingChange is a finding that only one of the two has, or that weighs otherwise now.
type findingChange struct {
	sign  string // "-" lost, "+" gained, "~" another severity
	draft string
	was   string // the severity before, of "~"
	diffedFinding
}

type findingsDiff struct {
	drafts, same int
	changes      []findingChange
}

// diffFindings pairs the drafts by their text, and their findings by fingerprint.
func diffFindings(old, new []diffedReport) (d findingsDiff, err error) {
	earlier, seen := map[string]diffedReport{}, map[string]bool{}
	for _, r := range old {
		earlier[r.Document.SHA256] = r
	}
	for _, now := range new {
		was, paired := earlier[now.Document.SHA256]
		if !paired && seen[now.Document.SHA256] {
			continue // the same text once more
		}
		seen[now.Document.SHA256] = true
		if !paired {
			return d, errors.New("the two reports are not on the same drafts: the old one lacks the text of " + now.Document.Name + "; check the same files with both versions")
		}
		d.drafts++
		delete(earlier, now.Document.SHA256)
		before := map[string]diffedFinding{}
		for _, f := range was.Findings {
			before[f.ID] = f
		}
		for _, f := range now.Findings {
			b, had := before[f.ID]
			delete(before, f.ID)
			switch {
			case !had:
				d.changes = append(d.changes, findingChange{"+", now.Document.Name, "", f})
			case b.Severity != f.Severity:
				d.changes = append(d.changes, findingChange{"~", now.Document.Name, b.Severity, f})
			default:
				d.same++
			}
		}
		for _, f := range was.Findings {
			if _, left := before[f.ID]; left {
				d.changes = append(d.changes, findingChange{"-", now.Document.Name, "", f})
			}
		}
	}
	for _, r := range old {
		if _, unpaired := earlier[r.Document.SHA256]; unpaired {
			return d, errors.New("the two reports are not on the same drafts: the new one lacks the text of " + r.Document.Name + "; check the same files with both versions")
		}
	}
	slices.SortStableFunc(d.changes, func(a, b findingChange) int {
		return strings.Compare(a.Rule+"\x00"+a.draft+"\x00"+a.Path, b.Rule+"\x00"+b.draft+"\x00"+b.Path)
	})
	return d, nil
}

// write says what each rule gained and lost, and then each finding of it.
func (d findingsDiff) write(w io.Writer, markdown bool) {
	var gained, lost, weighed int
	byRule := map[string][3]int{}
	var rules []string
	for _, c := range d.changes {
		n, seen := byRule[c.Rule]
		if !seen {
			rules = append(rules, c.Rule)
		}
		switch c.sign {
		case "+":
			gained, n[0] = gained+1, n[0]+1
		case "-":
			lost, n[1] = lost+1, n[1]+1
		default:
			weighed, n[2] = weighed+1, n[2]+1
		}
		byRule[c.Rule] = n
	}
	visible := func(text string) string { return string(encode.AppendVisible(nil, text)) }
	row, head := "%-48s %6d %6d %6d\n", "%-48s %6s %6s %6s\n"
	if markdown {
		visible = func(text string) string { return string(encode.AppendMarkdown(nil, text)) }
		row, head = "| %s | %d | %d | %d |\n", "| %s | %s | %s | %s |\n"
	}
	fmt.Fprintf(w, "%d drafts: %d findings gained, %d lost, %d weighed otherwise, %d as before\n", d.drafts, gained, lost, weighed, d.same)
	if len(rules) == 0 {
		return
	}
	fmt.Fprintln(w)
	fmt.Fprintf(w, head, "rule", "gained", "lost", "weighed")
	if markdown {
		fmt.Fprintln(w, "|---|---:|---:|---:|")
	}
	for _, r := range rules {
		n := byRule[r]
		fmt.Fprintf(w, row, r, n[0], n[1], n[2])
	}
	rule := ""
	for _, c := range d.changes {
		if c.Rule != rule {
			rule = c.Rule
			if markdown {
				fmt.Fprintf(w, "\n**%s**\n\n", rule)
			} else {
				fmt.Fprintf(w, "\n%s\n", rule)
			}
		}
		sign, severity := c.sign, severityWord(c.Severity)
		if c.was != "" {
			severity = severityWord(c.was) + " → " + severity
		}
		if markdown {
			sign = "- " + map[string]string{"+": "gained", "-": "lost", "~": "weighed"}[sign] + ":"
		}
		fmt.Fprintf(w, "%s %s %s %s: %s “%s”\n", sign, visible(c.draft), c.Path, severity, visible(c.Message), visible(c.Quote))
	}
}

// severityWord is what people call the severity that a report names; a name that this version does not know stays.
func severityWord(name string) string {
	if s, ok := checker.ParseSeverity(name); ok {
		return s.Word()
	}
	return name
}
