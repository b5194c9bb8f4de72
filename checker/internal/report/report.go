package report

import (
	"slices"

	"clausecheck/checker/internal/rule"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A Report is everything the checker has to say about one text. It is read-only.
type Report struct {
	Document *text.Document
	Name     string // as given in Options
	Language string // the pack that was used, such as "en"; the main one where there are Stretches
	Profile  string // the drafting style that was used: treaty, statute, us-code or civil
	Version  string // of the engine
	Rules    string // hash of the rules and of the pack that was used, in hexadecimal

	Readings  []law.Reading  // by provision
	Findings  []rule.Finding // by start, then end, then rule
	Offences  Table
	Powers    Table
	Unchecked []law.Gap

	// Stretches of the text in another language than Language, which were read with that language's
	// pack; in text order, whole lines. Empty for a text in one language.
	Stretches []Stretch
}

// A Stretch is a run of whole lines in one language.
type Stretch struct {
	At       text.Span
	Language string // the pack's
}

// Languages are the languages that the text was read in, the main one first.
func (r *Report) Languages() []string {
	all := []string{r.Language}
	for _, s := range r.Stretches {
		if !slices.Contains(all, s.Language) {
			all = append(all, s.Language)
		}
	}
	return all
}

// LanguageOf is the language that the provision was read in.
func (r *Report) LanguageOf(provision text.Ref) string {
	at := r.Document.Provisions[provision].Span.Start
	low, high := 0, len(r.Stretches) // the first stretch that ends behind it lies between
	for low < high {
		if middle := (low + high) / 2; r.Stretches[middle].At.End <= at {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(r.Stretches) && r.Stretches[low].At.Start <= at {
		return r.Stretches[low].Language
	}
	return r.Language
}

// A Table is one of the two coverage tables: a row for each offence or power, a column for each
// element or safeguard.
type Table struct {
	Rows    []text.Ref
	Columns []Column
	Cells   [][]Cell // by row, then column
}

// A Column of a coverage table.
type Column struct{ Key, Title string }

// State says whether what a column asks for is there.
type State uint8

// The states of a cell.
const (
	NotApplicable State = iota
	Missing
	Partly
	Present
)

var stateNames = [...]string{"na", "missing", "partly", "present"}

// String is the state's name in reports.
func (s State) String() string { return stateNames[s] }

// A Cell of a coverage table. Value is a word to show ("intent", "moderate"), or empty; At is the
// words that decided, empty where none did.
type Cell struct {
	State State
	Value string
	At    text.Span
}

// Summary counts a report.
type Summary struct {
	BySeverity       [4]int // indexed by Severity
	Offences         int    // rows of the offence table
	InadequateIntent int    // of those, the ones graded none or weak
	Powers           int    // rows of the power table
}

// Summary counts the report's findings, offences and powers.
func (r *Report) Summary() Summary {
	var s Summary
	for i := range r.Findings {
		s.BySeverity[r.Findings[i].Severity]++
	}
	s.Offences, s.Powers = len(r.Offences.Rows), len(r.Powers.Rows)
	for _, row := range r.Offences.Rows {
		if g := r.Readings[row].Grade; g == law.GradeNone || g == law.GradeWeak {
			s.InadequateIntent++
		}
	}
	return s
}

// Fingerprints identifies each finding, in the order of Findings, so that it can be known again
// after edits elsewhere in the text: by rule, provision path and the folded words it stands on. The
// second of two findings that agree in all three gets a suffix.
func (r *Report) Fingerprints() []string {
	out := make([]string, len(r.Findings))
	seen := make(map[string]int, len(r.Findings))
	paths := r.Document.Paths()
	for i := range r.Findings {
		f := &r.Findings[i]
		h := text.HashText(text.HashSeed, f.Rule.ID)
		if f.In != text.None {
			h = text.HashText(h, paths[f.In])
		}
		h = text.HashFolded(h, r.Document.Words(f.At))
		id := text.Hexadecimal(h)
		seen[id]++
		if n := seen[id]; n > 1 {
			id += "-" + text.Decimal(n)
		}
		out[i] = id
	}
	return out
}
