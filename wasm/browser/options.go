//go:build js && wasm

package main

import (
	"slices"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/encode"
	"clausecheck/checker/packs"
)

// readDraft reads the text of a draft, the first argument, and the options of its check, the second.
func readDraft(in arguments) (text string, options checker.Options, offsets encode.Offsets, err error) {
	if text, err = in.text(0); err == nil {
		options, offsets, err = readOptions(in, 1)
	}
	return text, options, offsets, err
}

// readOptions reads the options of a check from argument i.
func readOptions(in arguments, i int) (options checker.Options, offsets encode.Offsets, err error) {
	if options.Name, err = in.option(i, "name"); err != nil {
		return options, offsets, err
	}
	if options.Language, err = in.option(i, "language"); err != nil {
		return options, offsets, err
	}
	if options.Language, err = known("language", primary(options.Language), languages()); err != nil {
		return options, offsets, err
	}
	if options.Profile, err = in.option(i, "profile"); err != nil {
		return options, offsets, err
	}
	if options.Profile, err = known("profile", options.Profile, checker.Profiles()); err != nil {
		return options, offsets, err
	}
	counting, err := in.option(i, "offsets")
	if err != nil {
		return options, offsets, err
	}
	switch counting {
	case "", "utf-16":
		return options, encode.UTF16, nil
	case "utf-8":
		return options, encode.UTF8, nil
	}
	return options, offsets, refuse("bad-option", "The option offsets is utf-16 or utf-8, not “"+counting+"”.")
}

// languages are those that there are packs of.
func languages() []string {
	var all []string
	for _, p := range packs.All() {
		all = append(all, p.Language)
	}
	return all
}

// primary is the language of a tag as a page's markup has it: "en" of "en-GB".
func primary(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	return strings.ToLower(language)
}

// known is the value of an option, or the refusal of one that is not among those there are.
func known(option, value string, all []string) (string, error) {
	if value == "" || value == "auto" || slices.Contains(all, value) {
		return value, nil
	}
	return value, refuse("bad-option", "There is no "+option+" “"+value+"”; the option "+option+" is auto or one of "+strings.Join(all, ", ")+".")
}
