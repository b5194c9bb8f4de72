package main

import (
	"fmt"
	"os"
	"strings"

	"clausecheck/checker"
)

// readLessons reads provisions of our own, each behind a line of two equals signs, with braces around what a
// careful drafter marks. They teach in every fold and are not counted: few labelled provisions show each kind.
func readLessons(c *checker.Checker, file, language string) (all []*unit, err error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	for n, lesson := range strings.Split(string(text), "\n==")[1:] {
		_, lesson, _ = strings.Cut(lesson, "\n")
		u := &unit{Source: "lessons", example: true}
		for i, part := range strings.Split(strings.TrimSpace(lesson), "{") {
			words, behind, closed := strings.Cut(part, "}")
			if closed == (i == 0) {
				return nil, fmt.Errorf("%s, provision %d: a brace stands alone", file, n+1)
			}
			if closed {
				at := int32(len(u.Text))
				u.must = append(u.must, checker.Span{Start: at, End: at + int32(len(words))})
			}
			u.Text += words + behind
		}
		u.samples = c.OpenSamples(u.Text, checker.Options{Language: language})
		all = append(all, u)
	}
	return all, nil
}
