package checker

import "clausecheck/checker/internal/report"

// What stands in package report and is part of this one's contract, under the names by which it is
// imported. Its documentation is there.

// A Report is everything the checker has to say about one text.
type Report = report.Report

// A Stretch is a run of whole lines in one language.
type Stretch = report.Stretch

// A Table is one of the two coverage tables: a row for each offence or power, a column for each element or
// safeguard.
type Table = report.Table

// A Column of a coverage table.
type Column = report.Column

// State says whether what a column asks for is there.
type State = report.State

// The states of a cell.
const (
	NotApplicable = report.NotApplicable
	Missing       = report.Missing
	Partly        = report.Partly
	Present       = report.Present
)

// A Cell of a coverage table.
type Cell = report.Cell

// Summary counts a report.
type Summary = report.Summary
