package wordfile

import (
	"fmt"
	"strings"
)

// Replay is the Word file that the steps write, each with the words of the same index, so that a caller
// on the other side of a boundary can use a Writer. The steps are those of the table below; of "table"
// the words are a line a column, its width and its head with a tab between them. Steps that do not
// stand in the order in which a Writer takes them, or that leave something open, are refused.
func Replay(steps, words []string) ([]byte, error) {
	if len(steps) != len(words) {
		return nil, fmt.Errorf("there are %d steps and words for %d; give each step its words", len(steps), len(words))
	}
	w := &Writer{}
	var open []string
	for i, name := range steps {
		s, known := replayed[name]
		if !known {
			return nil, fmt.Errorf("step %d is %q, which no Word file has", i+1, name)
		}
		within := ""
		if len(open) > 0 {
			within = open[len(open)-1]
		}
		if !strings.Contains(s.within, "|"+within+"|") {
			return nil, fmt.Errorf("step %d, %q, cannot stand within %q", i+1, name, within)
		}
		if s.closes {
			open = open[:len(open)-1]
		}
		if s.opens != "" {
			open = append(open, s.opens)
		}
		s.write(w, words[i])
	}
	if len(open) > 0 {
		return nil, fmt.Errorf("%q is not closed at the end", open[len(open)-1])
	}
	return w.File(), nil
}

// A step is one call of a Writer: what it may stand within, as names between bars, and what it opens or closes.
type step struct {
	within string
	opens  string
	closes bool
	write  func(*Writer, string)
}

const anywhere = "||cell|" // where a paragraph may stand

var replayed = map[string]step{
	"portrait":  {within: "||", write: func(w *Writer, _ string) { w.Portrait = true }},
	"begin":     {within: anywhere, opens: "paragraph", write: func(w *Writer, _ string) { w.Begin() }},
	"spaced":    {within: anywhere, opens: "paragraph", write: func(w *Writer, _ string) { w.BeginSpaced() }},
	"end":       {within: "|paragraph|", closes: true, write: func(w *Writer, _ string) { w.End() }},
	"plain":     run(Plain),
	"bold":      run(Bold),
	"put":       run(Put),
	"title":     run(Title),
	"heading":   run(Heading),
	"small":     run(Small),
	"table":     {within: "||", opens: "table", write: table},
	"row":       {within: "|table|", opens: "row", write: func(w *Writer, _ string) { w.Row() }},
	"cell":      {within: "|row|", opens: "cell", write: func(w *Writer, _ string) { w.Cell() }},
	"cell end":  {within: "|cell|", closes: true, write: func(w *Writer, _ string) { w.CellEnd() }},
	"row end":   {within: "|row|", closes: true, write: func(w *Writer, _ string) { w.RowEnd() }},
	"table end": {within: "|table|", closes: true, write: func(w *Writer, _ string) { w.TableEnd() }},
}

func run(format Format) step {
	return step{within: "|paragraph|", write: func(w *Writer, text string) { w.Run(format, text) }}
}

func table(w *Writer, columns string) {
	var widths, heads []string
	for column := range strings.SplitSeq(columns, "\n") {
		width, head, _ := strings.Cut(column, "\t")
		widths, heads = append(widths, digits(width)), append(heads, head)
	}
	w.Table(widths, heads...)
}

// digits keeps nothing of a width that could end the attribute it goes into.
func digits(width string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, width)
}
