//go:build js && wasm && !first

package main

import (
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/compare/synopsis"
)

// compare(oldest, …, newest, options) is what became of a draft round by round, in one of the forms of
// package synopsis: JSON unless the option format names another. The option names has one name a round.
func (e *engine) compare(in arguments) (any, error) {
	last := len(in) - 1
	if last < 2 {
		return nil, refuse("bad-call", "A comparison needs at least two drafts and the options.")
	}
	options, offsets, err := readOptions(in, last)
	if err != nil {
		return nil, err
	}
	names, _, err := in.words(last, "names")
	if err != nil {
		return nil, err
	}
	format, err := in.option(last, "format")
	if err != nil {
		return nil, err
	}
	if format == "" {
		format = "json"
	}
	var texts []string
	for i := range last {
		text, err := in.text(i)
		if err != nil {
			return nil, err
		}
		texts = append(texts, text)
	}
	reports := e.checkRounds(texts, names, options)
	out, ok := synopsis.Style{Offsets: offsets, Version: checker.Version}.Append(nil, format, compare.Follow(reports...))
	if !ok {
		return nil, refuse("no-format", "There is no format “"+format+"” of a comparison; there are "+strings.Join(synopsis.Forms, ", ")+".")
	}
	return out, nil
}

// prepare(text, options) checks a draft that will be compared, so that the comparison need not. A browser makes
// code fast only once it has run: a comparison of the draft with itself is its first run.
func (e *engine) prepare(in arguments) (any, error) {
	text, options, _, err := readDraft(in)
	if err != nil {
		return nil, err
	}
	if len(text) > mostRounds || e.keptRound(text, options) != nil {
		return nil, nil
	}
	report := e.checkRounds([]string{text}, nil, options)[0]
	for _, language := range report.Languages() {
		compare.Ready(language)
	}
	if len(text) <= mostRehearsed {
		synopsis.Style{Version: checker.Version}.Append(nil, "json", compare.Follow(report, report))
	}
	return nil, nil
}

// brackets(text, options) is what depends on each bracket of a draft, as JSON.
func (e *engine) brackets(in arguments) (any, error) {
	text, options, offsets, err := readDraft(in)
	if err != nil {
		return nil, err
	}
	report := e.checkRound(text, options)
	options.Grammar = true
	return synopsis.Bracketed(e.checker, report, options, offsets), nil
}
