// Package synopsis writes comparisons of drafts in the forms that people and programs read: text with
// a redline, JSON, Markdown, HTML, CSV and DOCX. Every form depends on the comparison alone, so the same
// drafts give the same bytes on every platform.
package synopsis

import (
	"strconv"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/encode"
)

// A Style is what a form may need to know besides the comparison.
type Style struct {
	Offsets encode.Offsets
	Version string // of the engine
	Colour  bool   // the text goes to a terminal that shows colours
}

// Forms are the names that Append knows.
var Forms = []string{"text", "json", "markdown", "html", "csv", "docx"}

// Append writes the series in the form of that name; ok is false for any other word.
func (s Style) Append(dst []byte, form string, series *compare.Series) (out []byte, ok bool) {
	switch form {
	case "text":
		return s.text(dst, series), true
	case "json":
		return s.json(dst, series), true
	case "markdown":
		return s.markdown(dst, series), true
	case "html":
		return s.html(dst, series), true
	case "csv":
		return s.csv(dst, series), true
	case "docx":
		return s.docx(dst, series), true
	}
	return dst, false
}

// A tally counts the effects of a comparison.
type tally [compare.Gained + 1]int

func tallyOf(c *compare.Comparison) (n tally) {
	for i := range c.Effects {
		n[c.Effects[i].Kind]++
	}
	return n
}

// sentence is the tally in words: "Safeguards: 1 lost, 2 weakened. Findings: 1 new, 3 open."
func (n tally) sentence() string {
	of := func(words string, kinds ...compare.Kind) string {
		var parts []string
		for _, k := range kinds {
			if n[k] > 0 {
				name, _, _ := strings.Cut(k.String(), " finding")
				parts = append(parts, strconv.Itoa(n[k])+" "+name)
			}
		}
		if len(parts) == 0 {
			return words + ": no change."
		}
		return words + ": " + strings.Join(parts, ", ") + "."
	}
	return of("Safeguards", compare.Lost, compare.Weakened, compare.Strengthened, compare.Gained) + " " +
		of("Findings", compare.New, compare.Fixed, compare.Open)
}

// label names a provision: "Article 6(1)(a)", or the first words of one that has no label.
func label(r *checker.Report, in checker.Ref) string {
	if in == checker.None {
		return ""
	}
	if name := strings.Join(strings.Fields(r.Document.LabelOf(in)), " "); name != "" {
		return name
	}
	return r.Document.Path(in)
}

// labels names an effect's or pair's provision in both drafts: "Article 6", or "Article 6 → Article 7"
// where it changed its number, or whichever draft has it.
func labels(c *compare.Comparison, old, new checker.Ref) string {
	a, b := label(c.Old, old), label(c.New, new)
	switch {
	case a == "":
		return b
	case b == "" || a == b:
		return a
	}
	return a + " → " + b
}

// told are the effects of a comparison that a reader is shown: those that change anything.
func told(c *compare.Comparison) (list []*compare.Effect) {
	for i := range c.Effects {
		if c.Effects[i].Kind != compare.Open {
			list = append(list, &c.Effects[i])
		}
	}
	return list
}

// shownWords is the redline of a pair whose words changed; of one that only moved, nothing is to be read.
func shownWords(c *compare.Comparison, p *compare.Pair) []compare.Piece {
	if p.Change&^(compare.Renumbered|compare.Moved) == 0 {
		return nil
	}
	return c.Redline(p)
}

// words are the text of a span.
func words(r *checker.Report, at checker.Span) string { return r.Document.Words(at) }
