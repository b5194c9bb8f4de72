package checktest

import (
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"

	"clausecheck/checker"
)

// A File is the examples of one rule.
type File struct {
	Name  string // as given to Load or Parse
	Rule  string // the rule's ID
	Cases []Case
}

// A Case is one example text with the findings that it must give.
type Case struct {
	Name     string
	Caught   bool // the rule must speak; otherwise it must be silent
	Line     int  // of the heading in the file, from 1
	Text     string
	Marks    []Mark
	Profile  string // empty where the checker is to find out
	Language string // likewise
}

// A Mark is a finding that a case must give.
type Mark struct {
	At      checker.Span // of Case.Text, within one line
	Message string       // part of the message; empty where any will do
	Line    int          // of the carets in the file, from 1
}

// A FormatError says where a file is not written as examples are.
type FormatError struct {
	Name   string
	Line   int
	Reason string
}

func (e *FormatError) Error() string { return fmt.Sprintf("%s:%d: %s", e.Name, e.Line, e.Reason) }

// FileName is the name of a rule's example file: "intent-no-mental-element.txt".
func FileName(rule string) string { return strings.ReplaceAll(rule, "/", "-") + ".txt" }

// Load reads an example file. The error is that of reading, or a *FormatError.
func Load(files fs.FS, name string) (*File, error) {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, err
	}
	return Parse(name, string(text))
}

// Parse reads the text of an example file; name stands in errors. The error is a *FormatError.
func Parse(name, text string) (*File, error) {
	p := parser{file: &File{Name: name}}
	for i, line := range strings.Split(text, "\n") {
		p.number = i + 1
		if reason := p.line(strings.TrimSuffix(line, "\r")); reason != "" {
			return nil, &FormatError{name, p.number, reason}
		}
	}
	p.endCase()
	if p.file.Rule == "" {
		return nil, &FormatError{name, 1, `the file must begin with the rule's ID, as in "# intent/no-mental-element"`}
	}
	return p.file, nil
}

type parser struct {
	file    *File
	number  int // of the present line
	open    bool
	current Case
	last    checker.Span // the last line of text of the case
}

// line reads one line and is the reason why it cannot be, or empty.
func (p *parser) line(line string) string {
	switch {
	case strings.HasPrefix(line, "-- "):
		p.endCase()
		return p.heading(line)
	case !p.open && strings.HasPrefix(line, "#"):
		if p.file.Rule == "" {
			p.file.Rule = strings.TrimSpace(line[1:])
		}
		return ""
	case !p.open && strings.TrimSpace(line) == "":
		return ""
	case !p.open:
		return `text stands before the first case; a case begins with "-- caught: what it shows --" or "-- left alone: why --"`
	case strings.HasPrefix(strings.TrimLeft(line, " \t"), "^"):
		return p.carets(line)
	}
	if p.current.Text == "" && strings.TrimSpace(line) == "" {
		return ""
	}
	start := int32(len(p.current.Text))
	p.current.Text += line + "\n"
	p.last = checker.Span{Start: start, End: start + int32(len(line))}
	return ""
}

func (p *parser) endCase() {
	if p.open {
		p.current.Text = strings.TrimRight(p.current.Text, "\n") + "\n"
		p.file.Cases = append(p.file.Cases, p.current)
	}
	p.open = false
}

// heading reads "-- caught: name -- {key=value}".
func (p *parser) heading(line string) string {
	title, directives, closed := strings.Cut(line[3:], " --")
	if !closed {
		return `a heading ends with " --"`
	}
	kind, name, named := strings.Cut(title, ":")
	name = strings.TrimSpace(name)
	p.current = Case{Name: name, Line: p.number, Caught: kind == "caught"}
	p.last = checker.Span{}
	if kind != "caught" && kind != "left alone" {
		return `a heading begins with "caught:" or "left alone:", not "` + kind + `"`
	}
	if !named || name == "" {
		return "the heading does not say what the case shows"
	}
	if p.file.Rule == "" {
		return `the rule's ID must stand before the first case, as in "# intent/no-mental-element"`
	}
	p.open = true
	return p.directives(strings.TrimSpace(directives))
}

func (p *parser) directives(text string) string {
	if text == "" {
		return ""
	}
	inner, braced := strings.CutPrefix(text, "{")
	inner, ended := strings.CutSuffix(inner, "}")
	if !braced || !ended {
		return "what follows the heading must be in braces, as in {profile=us-code}"
	}
	for _, directive := range strings.FieldsFunc(inner, func(r rune) bool { return r == ' ' || r == ',' }) {
		key, value, _ := strings.Cut(directive, "=")
		switch key {
		case "profile":
			p.current.Profile = value
		case "language":
			p.current.Language = value
		default:
			return `"` + key + `" is not known here; there are profile and language`
		}
	}
	return ""
}

// carets reads a line of marks: runs of carets, and after the last one the message.
func (p *parser) carets(line string) string {
	if p.current.Text == "" {
		return "there is no line above the carets"
	}
	if !p.current.Caught {
		return "a case that is left alone has no marks"
	}
	column, rest := 0, line
	for {
		blank := len(rest) - len(strings.TrimLeft(rest, " \t"))
		column += blank
		rest = rest[blank:]
		run := len(rest) - len(strings.TrimLeft(rest, "^"))
		if run == 0 {
			break
		}
		start, startOK := p.byteOf(column)
		end, endOK := p.byteOf(column + run)
		if !startOK || !endOK {
			return "the carets reach beyond the line above them"
		}
		p.current.Marks = append(p.current.Marks, Mark{At: checker.Span{Start: start, End: end}, Line: p.number})
		column += run
		rest = rest[run:]
	}
	p.current.Marks[len(p.current.Marks)-1].Message = strings.TrimSpace(rest)
	return ""
}

// byteOf is the position of a column of the last line of text; ok is false beyond its end.
func (p *parser) byteOf(column int) (at int32, ok bool) {
	line := p.current.Text[p.last.Start:p.last.End]
	for at = p.last.Start; column > 0; column-- {
		if at >= p.last.End {
			return at, false
		}
		_, size := utf8.DecodeRuneInString(line[at-p.last.Start:])
		at += int32(size)
	}
	return at, true
}
