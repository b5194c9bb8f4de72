package rule

import (
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Severity weighs a finding. Higher is graver.
type Severity uint8

// The severities, from a remark to what should not leave the drafting table.
const (
	Info Severity = iota
	Advice
	Warning
	Blocker
)

var severityNames = [...]string{"info", "advice", "warning", "blocker"}

// String is the severity's name in data: JSON, SARIF and rules files.
func (s Severity) String() string { return severityNames[s] }

// Word is the severity's name for people, the same in every form that is read by them: that of data, and
// “note” for Info.
func (s Severity) Word() string {
	if s == Info {
		return infoWord
	}
	return severityNames[s]
}

const infoWord = "note"

// ParseSeverity is the severity of that name, in data or for people; ok is false for any other word.
func ParseSeverity(name string) (s Severity, ok bool) {
	if name == infoWord {
		return Info, true
	}
	for i, n := range severityNames {
		if n == name {
			return Severity(i), true
		}
	}
	return 0, false
}

// Confidence says how surely the words bear the finding out.
type Confidence uint8

// High: the words themselves show the kind of provision, and what the finding says of it, and nine in ten findings
// of the rule were accepted by readers. Medium: a rule of which that is not known, an absence that depends on cross-references, words for another law, a clause whose kind its words do not show by
// themselves, or any in a language without weights. Low: the words look like another kind of clause.
const (
	High Confidence = iota
	Medium
	Low
)

var confidenceNames = [...]string{"high", "medium", "low"}

// String is the confidence's name in reports.
func (c Confidence) String() string { return confidenceNames[c] }

// A Finding is one place where the words leave something open.
type Finding struct {
	Rule       *Rule
	Severity   Severity
	Confidence Confidence
	Absent     bool     // the finding is of words that are not there; At is then the shortest telling span
	In         text.Ref // the provision it is about
	At         text.Span
	Message    string   // one sentence on what the clause says or fails to say, quoting its words
	Looked     []string // where the tool looked for what is missing, in plain words
	Notes      []Note
	Fixes      []Fix
	Sure       law.Sureness // of the clause that it is about
}

// A Note points at a further place that bears on a finding.
type Note struct {
	At   text.Span
	Text string
}

// A Fix is a redraft offered as a template, never applied by itself. Fixes of one finding are alternatives.
type Fix struct {
	Title string
	Edits []Edit // in text order; they do not overlap
}

// An Edit replaces the bytes of At by Text.
type Edit struct {
	At   text.Span
	Text string
}

// An Authority is a source that supports a rule, or speaks against it and says so. Locator is the place
// in the source, empty where it was not checked or where Whole says that none is needed. Address and
// Says, one sentence on what stands there, are for the rules' pages and the command line; an engine
// built for the browser leaves them empty, and no report holds them.
type Authority struct {
	Name, Locator string
	Whole         bool
	Address, Says string
}

// Cited is the authority as it is cited: its name, and its place where there is one.
func (a Authority) Cited() string {
	if a.Locator == "" {
		return a.Name
	}
	return a.Name + ", " + a.Locator
}
