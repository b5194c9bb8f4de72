//go:build js && wasm && !first

package main

import "clausecheck/checker/wordfile"

// word(options) is a Word file of the lists steps and words, as package wordfile replays them. The page
// hands out its tables and its brief so: what they say is chosen and worded where they are shown.
func (e *engine) word(in arguments) (any, error) {
	steps, _, err := in.words(0, "steps")
	if err != nil {
		return nil, err
	}
	words, _, err := in.words(0, "words")
	if err != nil {
		return nil, err
	}
	file, err := wordfile.Replay(steps, words)
	if err != nil {
		return nil, refuse("bad-option", capital(err.Error())+".")
	}
	return file, nil
}
