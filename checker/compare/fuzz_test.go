package compare

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"clausecheck/checker"
)

// FuzzCompare looks for texts on which a comparison fails, does not mirror, or tells of a draft and itself.
func FuzzCompare(f *testing.F) {
	f.Add(firstRound, secondRound)
	f.Add(secondRound, thirdRound)
	f.Add(repeats, "")
	f.Add("Article 1\n(a) shall\n(b) may \xff", "§ 1. may not\n–\n\u202e[Option 1 [shall]]")
	f.Add("thirty (30) days 1 one a day of 99999999999 hours", "not less than two hundred hours")
	files, _ := filepath.Glob("../../../shared/corpus/*/*.txt")
	if len(files) == 0 {
		f.Log("the shared corpus is absent: its laws are no seeds")
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		piece := string(text[len(text)/3 : min(len(text), len(text)/3+1500)])
		f.Add(piece, strings.Replace(strings.Replace(piece, "shall", "may", 1), ";", "; or", 1))
	}
	e := engine(f)
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a)+len(b) > 20000 {
			t.Skip("long texts slow the search down")
		}
		language := [...]string{"en", "fr", "es", ""}[(len(a)+len(b))%4]
		x, y := e.Check(a, checker.Options{Language: language}), e.Check(b, checker.Options{Language: language})
		c := Compare(x, y)
		assertMirror(t, c, Compare(y, x))
		for i := range c.Pairs {
			c.Redline(&c.Pairs[i])
		}
		assertSilent(t, Compare(x, x))
		Follow(x, y, x)
	})
}
