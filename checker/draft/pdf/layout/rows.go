package layout

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// A row is what stands on one line of a column.
type row struct {
	runs   []*Run // from left to right
	text   string // empty of a row that is struck out as a whole
	struck string // the words that are struck out
	x, end float64
	y      float64
	size   float64 // that most of its letters have
	first  float64 // width of the first word
	bold   bool    // all of it
	page   int
	column int
	edge   float64 // where the column's lines end at the right
	left   float64 // where most of the column's lines begin
	side   bool
}

// rowsOf puts runs that stand on one line together, from the top down.
func rowsOf(runs []*Run) []*row {
	sorted := append([]*Run(nil), runs...)
	sort.SliceStable(sorted, func(a, b int) bool { return sorted[a].Y > sorted[b].Y })
	var rows []*row
	for _, r := range sorted {
		if n := len(rows); n > 0 {
			last := rows[n-1]
			lead := last.runs[0]
			if lead.Y-r.Y < 0.35*max(min(lead.Size, r.Size), 1) {
				last.runs = append(last.runs, r)
				continue
			}
		}
		rows = append(rows, &row{runs: []*Run{r}})
	}
	for _, r := range rows {
		r.settle()
	}
	return rows
}

// settle works out a row from its runs.
func (r *row) settle() {
	sort.SliceStable(r.runs, func(a, b int) bool { return r.runs[a].X < r.runs[b].X })
	var text []byte
	var struck strings.Builder
	letters := map[float64]int{}
	r.bold, r.x, r.end = true, r.runs[0].X, r.runs[0].End
	for i, run := range r.runs {
		if i > 0 {
			switch gap, n := run.X-r.end, len(text); {
			case gap > 0.15*min(run.Size, r.runs[i-1].Size):
				if n == 0 || text[n-1] != ' ' {
					text = append(text, ' ')
				}
			case r.runs[i-1].Struck && !run.Struck && n > 0 && text[n-1] == ' ' && strings.IndexByte(".,;:)", run.Text[0]) >= 0:
				text = text[:n-1] // what ends the sentence goes on with what is left of it
			}
		}
		if run.Struck {
			struck.WriteString(run.Text + " ")
		} else {
			text = append(text, run.Text...)
		}
		r.end = max(r.end, run.End)
		r.bold = r.bold && run.Bold
		letters[run.Size] += len(run.Text)
	}
	most := -1
	for size, n := range letters {
		if n > most || n == most && size > r.size {
			r.size, most = size, n
		}
	}
	r.y = r.runs[0].Y
	for _, run := range r.runs {
		if run.Size == r.size {
			r.y = run.Y
			break
		}
	}
	r.text = strings.Join(strings.Fields(inner(string(text))), " ")
	r.struck = strings.Join(strings.Fields(inner(struck.String())), " ")
	word, _, _ := strings.Cut(r.text, " ")
	r.first = r.widthOf(word)
}

// widthOf is the width of the row's first word: as it was measured, else by its share of the letters, which makes one
// in capitals too narrow.
func (r *row) widthOf(word string) float64 {
	switch lead, rest, more := strings.Cut(r.runs[0].Text, " "); {
	case lead != word || more && rest != "" && r.runs[0].First == 0:
	case r.runs[0].First > 0:
		return r.runs[0].First
	case len(r.runs) == 1 || r.runs[1].X-r.runs[0].End > 0.15*r.runs[0].Size:
		return r.runs[0].End - r.runs[0].X
	}
	return (r.end - r.x) * float64(utf8.RuneCountInString(word)) / float64(max(utf8.RuneCountInString(r.text), 1))
}

// inner leaves out the soft hyphens within a line; one at its end divides a word.
func inner(s string) string {
	if !strings.Contains(s, softHyphen) {
		return s
	}
	s = strings.TrimRight(s, " ")
	ends := strings.HasSuffix(s, softHyphen)
	s = strings.ReplaceAll(s, softHyphen, "")
	if ends {
		s += softHyphen
	}
	return s
}

const softHyphen = "\u00AD"
