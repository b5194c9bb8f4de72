//go:build js && wasm

package main

import "clausecheck/checker"

// The drafts of a comparison are checked once, however often they are compared: with a further round, after
// an edit of one of them, to be written as a file. A page has its own draft checked before the reader has
// chosen the other one.

// rounds are the drafts that were checked last for a comparison.
type rounds []round

type round struct {
	text    string
	options checker.Options // without the name, of which nothing depends
	report  *checker.Report
}

const (
	// mostRounds bounds the text of the drafts that are kept, whose reports take ten times as much.
	mostRounds = 8 << 20

	mostRehearsed = 2 << 20 // a longer draft makes the code run enough by being checked
)

// checkRounds are the reports on texts that are compared, and are kept in place of earlier ones. names has
// one for each text, or fewer.
func (e *engine) checkRounds(texts, names []string, o checker.Options) (reports []*checker.Report) {
	var now rounds
	size := 0
	for i, text := range texts {
		if i < len(names) {
			o.Name = names[i]
		}
		report := e.checkRound(text, o)
		if size += len(text); size <= mostRounds {
			now = append(now, round{text, unnamed(o), report})
		}
		reports = append(reports, report)
	}
	e.rounds = now
	return reports
}

// checkRound is the report on a text that is compared, without what was learned.
func (e *engine) checkRound(text string, o checker.Options) *checker.Report {
	if kept := e.keptRound(text, o); kept != nil {
		report := *kept
		report.Name = o.Name
		return &report
	}
	o.Grammar = true
	return e.checker.Check(text, o)
}

// keptRound is the report on a text that was kept, or nil.
func (e *engine) keptRound(text string, o checker.Options) *checker.Report {
	for i := range e.rounds {
		if r := &e.rounds[i]; r.options == unnamed(o) && r.text == text {
			return r.report
		}
	}
	return nil
}

func unnamed(o checker.Options) checker.Options {
	o.Name = ""
	return o
}
