// Learn fits the weights of the reading to labelled provisions and writes them as a table of a pack.
//
//	go run ./checker/cmd/learn FILE.jsonl …                        how well unseen laws are read, by folds of laws
//	go run ./checker/cmd/learn -out reading.weights FILE.jsonl …
//
// English was made with -own checker/rules/testdata and -lessons checker/cmd/learn/lessons; French, Spanish, Russian and
// Chinese with the lessons, -foreign for each of the others, and what learn/placed writes of the readings of the
// language; Arabic with the lessons and readings alone. French and Spanish take what learn/placed writes as -foreign of
// their own language, so that thresholds are chosen on the provisions that two annotators chose and read.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	folds := flag.Int("folds", 5, "folds of laws that thresholds are chosen on")
	out := flag.String("out", "", "file that receives the table; without it, only the figures are printed")
	language := flag.String("language", "en", "the language of the provisions")
	least := flag.Int("least", 3, "provisions that a sign has to stand in")
	most := flag.Int("most", 900, "signs that a column keeps")
	misses := flag.String("misses", "", "list the provisions for which these labels, joined by commas, are read wrongly")
	own := flag.String("own", "", "folder of the project's own examples to learn from as well")
	lessons := flag.String("lessons", "", "folder of provisions written for the learner")
	share := flag.Float64("share", .3, "how much an error on a provision in another language counts beside one in the language itself")
	var others []foreign
	flag.Func("foreign", "LANGUAGE=FILE.jsonl, provisions in another language, whose lists of phrases teach too, or further ones in the language itself; may be given again", func(s string) error {
		language, file, ok := strings.Cut(s, "=")
		if !ok {
			return fmt.Errorf("expected a language, an equals sign and a file")
		}
		others = append(others, foreign{language, file})
		return nil
	})
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
		err = l.addForeign(others, *language, *share)
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
