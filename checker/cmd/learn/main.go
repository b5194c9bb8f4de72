// Learn fits the weights of the reading to labelled provisions and writes them as a table of a pack.
//
//	go run ./checker/cmd/learn FILE.jsonl …                        how well unseen laws are read, by folds of laws
//	go run ./checker/cmd/learn -out reading.weights FILE.jsonl …
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	folds := flag.Int("folds", 5, "folds of laws that thresholds are chosen on")
	out := flag.String("out", "", "file that receives the table; without it, only the figures are printed")
	language := flag.String("language", "en", "the language of the provisions")
	least := flag.Int("least", 3, "provisions that a sign has to stand in")
	most := flag.Int("most", 800, "signs that a column keeps")
	misses := flag.String("misses", "", "list the provisions for which this label is read wrongly")
	own := flag.String("own", "", "folder of the project's own examples to learn from as well")
	lessons := flag.String("lessons", "", "folder of provisions written for the learner")
	flag.Parse()
	units, err := readUnits(flag.Args())
	var l *labelled
	if err == nil {
		l, err = label(units, *language, *folds)
	}
	if err == nil && *own != "" {
		err = l.addOwn(*own, *language)
	}
	if err == nil && *lessons != "" {
		err = l.addLessons(*lessons, *language)
	}
	if err == nil {
		if *misses == "grammar" {
			l.grammar()
		} else if *out == "" {
			v := l.validate(*folds, *least, *most)
			v.print(l)
			v.misses(l, *misses)
		} else {
			err = l.write(*out, *folds, *least, *most, *misses)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "learn:", err)
		os.Exit(2)
	}
}
