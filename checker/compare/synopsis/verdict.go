package synopsis

import (
	"strconv"

	"clausecheck/checker/compare"
)

// The verdict comes first in every form: on the whole draft, the few changes that matter, and on each
// article in which anything changed.

var verdictWords = map[compare.Verdict]string{compare.Unchanged: "unchanged", compare.Better: "better", compare.Worse: "worse",
	compare.Mixed: "better in parts and worse in others", compare.Unclear: "changed, and not judged better or worse"}

// judged is what a verdict rests on, in words.
func judged(j compare.Judgement) string {
	return strconv.Itoa(j.Worse) + " back, " + strconv.Itoa(j.Better) + " ahead, " + strconv.Itoa(j.Unjudged+j.Undecided) + " changed and not judged"
}

// matter is one of the changes that matter most: where, and what happened.
func matter(c *compare.Comparison, i int) string {
	e := &c.Effects[i]
	return labels(c, e.Old, e.New) + ": " + e.Text
}

// An articleLine is the verdict on one article in the words of a table.
type articleLine struct{ label, verdict, rests string }

// articleHead are the columns of articles.
var articleHead = []string{"Article", "Verdict", "It rests on"}

// articles are those in which words changed.
func articles(c *compare.Comparison) (lines []articleLine) {
	for _, a := range c.Articles() {
		if a.Verdict == compare.Unchanged {
			continue
		}
		name := labels(c, a.Old, a.New)
		if name == "" {
			name = "Outside the articles"
		}
		lines = append(lines, articleLine{name, verdictWords[a.Verdict], judged(a.Judgement)})
	}
	return lines
}
