// Vague learns which candidates for vague wording a careful drafter marks, from labelled provisions, and
// writes the weights as a table of a pack.
//
//	go run ./checker/cmd/learn/vague FILE.jsonl …                          how well laws never seen are marked, by folds of laws
//	go run ./checker/cmd/learn/vague -out checker/packs/en/vague.weights FILE.jsonl …
//
// French and Spanish have some hundred labelled provisions each, so the rules' examples and lessons teach too; their
// tables were made with
//
//	-language fr -cost .02 -precision .6 -lessons checker/cmd/learn/vague/lessons/fr.txt -examples checker/rules/testdata/fr
//	-language es -cost .012 -precision .66 -lessons checker/cmd/learn/vague/lessons/es.txt -examples checker/rules/testdata/es
package main

import (
	"flag"
	"fmt"
	"os"

	"clausecheck/checker"
	"clausecheck/checker/packs"
)

func main() {
	out := flag.String("out", "", "file that receives the table; without it, only the figures are printed")
	language := flag.String("language", "en", "the language of the provisions")
	folds := flag.Int("folds", 5, "folds of laws that thresholds are chosen on")
	cost := flag.Float64("cost", 0.01, "of an error against the size of the weights")
	precision := flag.Float64("precision", 0.68, "share of marked phrases among those raised that the threshold is chosen for")
	examples := flag.String("examples", "", "folder of the rules' examples in the language, which teach too")
	lessons := flag.String("lessons", "", "file of provisions written for the learner, with braces around what a careful drafter marks")
	flag.Parse()
	c, err := checker.New(packs.All(), nil)
	var units []*unit
	if err == nil {
		units, err = readUnits(c, flag.Args(), *language)
	}
	if err == nil && *examples != "" {
		var more []*unit
		if more, err = readExamples(c, *examples, *language); err == nil {
			for range exampleWeight {
				units = append(units, more...)
			}
		}
	}
	if err == nil && *lessons != "" {
		var more []*unit
		if more, err = readLessons(c, *lessons, *language); err == nil {
			for range lessonWeight {
				units = append(units, more...)
			}
		}
	}
	if err == nil {
		l := learner{units: units, cost: *cost}
		l.collect()
		l.validate(*folds)
		raised, firm := l.threshold(*precision), l.threshold(surely)
		l.print(raised)
		if *out != "" {
			err = os.WriteFile(*out, l.table(raised, firm), 0o644)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "learn/vague:", err)
		os.Exit(2)
	}
}

// exampleWeight is how many labelled provisions one example of a rule weighs.
const exampleWeight = 9

// lessonWeight is the same of a provision that was written for the learner.
const lessonWeight = 1

// surely is the precision from which on a phrase is raised firmly.
const surely = 0.84
