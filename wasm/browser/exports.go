//go:build js && wasm && !first

package main

// The tag first leaves out what no first visitor needs before the first findings: the exports of this
// file and all that they link. A page loads the whole engine when someone asks for one of them.

import (
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/encode"
	"clausecheck/checker/rules"
)

// further are the exports that the engine of the first load leaves out.
func (e *engine) further() map[string]export {
	return map[string]export{
		"export":     e.export,
		"compare":    e.compare,
		"prepare":    e.prepare,
		"brackets":   e.brackets,
		"read":       e.read,
		"annotate":   e.annotate,
		"amendments": e.amendments,
		"word":       e.word,
	}
}

// export(text, format, options) is the report on text in one of the forms of package encode, as the
// command line writes it. The option only keeps the findings of these ids and leaves out the others.
func (e *engine) export(in arguments) (any, error) {
	text, err := in.text(0)
	if err != nil {
		return nil, err
	}
	format, err := in.word(1)
	if err != nil {
		return nil, err
	}
	options, offsets, err := readOptions(in, 2)
	if err != nil {
		return nil, err
	}
	pages, err := pagesOf(in, 2)
	if err != nil {
		return nil, err
	}
	form, ok := encode.NewForm(format, encode.Style{Offsets: offsets, Rules: rules.All, Version: checker.Version, Pages: pages})
	if !ok {
		return nil, refuse("no-format", "There is no format “"+format+"”; there are "+strings.Join(encode.Forms, ", ")+".")
	}
	report, err := e.chosen(e.checker.Check(text, options), in, 2)
	if err != nil {
		return nil, err
	}
	return form.All(nil, report, encode.Place{Path: options.Name}), nil
}

// pagesOf is the option pages of argument i, the address of the folder of the rules' pages; empty where there is none.
func pagesOf(in arguments, i int) (string, error) {
	address, err := in.option(i, "pages")
	if err != nil || address == "" {
		return "", err
	}
	folder, ok := encode.PagesFolder(address)
	if !ok {
		return "", refuse("bad-option", "The option pages is the address of a folder, such as https://example.org/rules/, not “"+address+"”.")
	}
	return folder, nil
}

// chosen is the report with the findings that the option only of argument i names; all without it.
func (e *engine) chosen(report *checker.Report, in arguments, i int) (*checker.Report, error) {
	only, given, err := in.words(i, "only")
	if err != nil || !given {
		return report, err
	}
	wanted := make(map[string]bool, len(only))
	for _, id := range only {
		wanted[id] = true
	}
	kept := *report
	kept.Findings = nil
	for k, id := range report.Fingerprints() {
		if wanted[id] {
			kept.Findings = append(kept.Findings, report.Findings[k])
		}
	}
	return &kept, nil
}
