package checktest

import (
	"fmt"
	"strings"

	"clausecheck/checker"
)

// T is what Run needs of a test.
type T interface {
	Helper()
	Errorf(format string, arguments ...any)
}

// fewest is how many cases of either sort a rule must show.
const fewest = 3

// Run checks every case with the checker, which should have all rules so that one root cause gives
// one finding as it does for readers, and reports what is not as the file says.
func (f *File) Run(t T, c *checker.Checker) {
	t.Helper()
	for i := range f.Cases {
		if fault := f.Cases[i].fault(f.Rule, c); fault != "" {
			t.Errorf("%s:%d: %s", f.Name, f.Cases[i].Line, fault)
		}
	}
}

// Missing says what the file still needs to stand for its rule: enough cases of both sorts, each
// under a name of its own. It is empty where nothing is missing.
func (f *File) Missing() []string { return f.missing(fewest) }

// MissingInLanguage says the same of a file in another language than the rules are written in. Its examples are
// for the pack's words, so that one of each sort will do.
func (f *File) MissingInLanguage() []string { return f.missing(1) }

func (f *File) missing(fewest int) []string {
	var missing []string
	caught, left := 0, 0
	names := map[string]bool{}
	for _, c := range f.Cases {
		if c.Caught {
			caught++
		} else {
			left++
		}
		if names[c.Name] {
			missing = append(missing, fmt.Sprintf("%s:%d: another case is already called “%s”", f.Name, c.Line, c.Name))
		}
		names[c.Name] = true
		if strings.TrimSpace(c.Text) == "" {
			missing = append(missing, fmt.Sprintf("%s:%d: the case has no text", f.Name, c.Line))
		}
	}
	if caught < fewest {
		missing = append(missing, fmt.Sprintf("%s: a rule shows at least %d texts that it catches (\"-- caught: … --\"); there are %d", f.Name, fewest, caught))
	}
	if left < fewest {
		missing = append(missing, fmt.Sprintf("%s: a rule shows at least %d texts that it leaves alone (\"-- left alone: … --\"); there are %d", f.Name, fewest, left))
	}
	return missing
}

// Check is the report on the case's text.
func (c *Case) Check(engine *checker.Checker) *checker.Report {
	return engine.Check(c.Text, checker.Options{Name: c.Name, Profile: c.Profile, Language: c.Language})
}

// fault says how what the rule reports differs from what the case expects, with a drawing; empty
// where it does not.
func (c *Case) fault(rule string, engine *checker.Checker) string {
	report := c.Check(engine)
	only := *report
	only.Findings = nil
	for _, f := range report.Findings {
		if f.Rule.ID == rule {
			only.Findings = append(only.Findings, f)
		}
	}
	faults := c.compare(only.Findings)
	if len(faults) == 0 {
		return ""
	}
	return fmt.Sprintf("“%s” (read as %s):\n  %s\nwhat %s says of it:\n%s",
		c.Name, report.Profile, strings.Join(faults, "\n  "), rule, indent(Draw(&only)))
}

func (c *Case) compare(found []checker.Finding) (faults []string) {
	if !c.Caught {
		if len(found) > 0 {
			faults = append(faults, "it should be left alone, but it is not")
		}
		return faults
	}
	if len(c.Marks) == 0 {
		if len(found) == 0 {
			faults = append(faults, "it should be caught, but there is no finding")
		}
		return faults
	}
	taken := make([]bool, len(found))
	for _, m := range c.Marks {
		at := c.find(m, found, taken)
		if at < 0 {
			faults = append(faults, fmt.Sprintf("line %d: no finding stands exactly on “%s”", m.Line, c.Text[m.At.Start:m.At.End]))
			continue
		}
		taken[at] = true
		if message := found[at].Message; !strings.Contains(strings.ToLower(message), strings.ToLower(m.Message)) {
			faults = append(faults, fmt.Sprintf("line %d: the message does not say “%s”", m.Line, m.Message))
		}
	}
	for i, f := range found {
		if !taken[i] {
			faults = append(faults, fmt.Sprintf("a finding on “%s” is not marked", c.Text[f.At.Start:f.At.End]))
		}
	}
	return faults
}

// find is the index of the finding that stands on the mark, or -1. Of a finding of several lines the
// first must be marked to its end.
func (c *Case) find(m Mark, found []checker.Finding, taken []bool) int {
	for i, f := range found {
		if taken[i] || f.At.Start != m.At.Start {
			continue
		}
		end := f.At.End
		if line := strings.IndexByte(c.Text[f.At.Start:f.At.End], '\n'); line >= 0 {
			end = f.At.Start + int32(line)
		}
		if end == m.At.End {
			return i
		}
	}
	return -1
}

func indent(text string) string {
	return "  | " + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n  | ")
}
