package odt

import (
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/xml"
)

// odtLevels is how many levels of numbers a list can have.
const odtLevels = 10

// level is how a level of a list is numbered; an empty format shows no number.
type level struct {
	format, prefix, suffix string
	bullet                 string
	start, shown           int
}

// odtCounts are the numbers that a list has come to, -1 where a level has not begun. Lists that continue
// another share them.
type odtCounts [odtLevels]int

func newCounts() *odtCounts {
	c := &odtCounts{}
	c.forget(0)
	return c
}

// forget lets the levels from one on begin again.
func (c *odtCounts) forget(from int) {
	for i := from; i < odtLevels; i++ {
		c[i] = -1
	}
}

// list is an open list.
type list struct {
	style  string
	counts *odtCounts
}

func (r *reader) level() {
	s := r.scanner
	n := signs.Number(s.Attr("level"), 0)
	levels := r.lists[r.list]
	if levels == nil || n < 1 || n > odtLevels {
		return
	}
	levels[n-1] = level{format: format(s.Attr("num-format")), prefix: s.Attr("num-prefix"), suffix: s.Attr("num-suffix"),
		start: signs.Number(s.Attr("start-value"), 1), shown: signs.Number(s.Attr("display-levels"), 1)}
	if s.Name == "list-level-style-bullet" {
		levels[n-1] = level{bullet: "•"}
	}
}

// formats are the formats of numbers by the sign that stands for them.
var formats = map[string]string{"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "1": "decimal",
	"01": "decimalZero", "1st": "ordinal", "One": "cardinalText", "First": "ordinalText", "一, 二, 三, ...": "chineseCounting",
	"А, Б, .., Аа, Аб, ... (ru)": "russianUpper", "а, б, .., аа, аб, ... (ru)": "russianLower", "أ, ب, ت, ...": "arabicAlpha", "א, ב, ג, ...": "hebrew2"}

func format(format string) string { return formats[format] }

func (r *reader) openList() {
	s := r.scanner
	name, n := s.Attr("style-name"), len(r.open)
	l := list{style: name}
	if n > 0 {
		l.counts = r.open[n-1].counts
		if name == "" {
			l.style = r.open[n-1].style
		}
		if !isTrue(s.Attr("continue-numbering")) {
			l.counts.forget(min(n, odtLevels))
		}
	} else {
		if id := s.Attr("continue-list"); id != "" {
			l.counts = r.byID[id]
		} else if isTrue(s.Attr("continue-numbering")) {
			l.counts = r.counts[name]
		}
		if l.counts == nil {
			l.counts = newCounts()
		}
		r.counts[name] = l.counts
	}
	if id := s.Attr("id"); id != "" {
		r.byID[id] = l.counts
	}
	r.item = false
	if n < refuse.MaxDepth {
		r.open = append(r.open, l)
	}
}

// outlineCounts are those of the headings.
func (r *reader) outlineCounts() *odtCounts {
	if r.byID["\x00"] == nil {
		r.byID["\x00"] = newCounts()
	}
	return r.byID["\x00"]
}

// number counts a paragraph and writes its number. start is its number where the file says so, else -1.
func (r *reader) number(style string, level int, counts *odtCounts, start int) {
	levels := r.lists[style]
	if levels == nil || level < 1 || level > odtLevels || r.Omitting > 0 {
		return
	}
	l := &levels[level-1]
	if l.bullet != "" {
		r.Add(l.bullet + " ")
		return
	}
	for i := range level - 1 { // higher levels that never came show their beginning
		if counts[i] < 0 {
			counts[i] = max(levels[i].start, 0)
		}
	}
	switch c := &counts[level-1]; {
	case start >= 0:
		*c = start
	case *c < 0:
		*c = l.start
	default:
		*c++
	}
	counts.forget(level)
	if l.format == "" {
		return
	}
	var shown []string
	for i := max(level-max(l.shown, 1), 0); i < level; i++ {
		if levels[i].format != "" {
			shown = append(shown, signs.Counted(counts[i], levels[i].format))
		}
	}
	r.Hint(flat.HintNumber, level)
	r.Add(l.prefix + strings.Join(shown, ".") + l.suffix)
	r.Hints[len(r.Hints)-1].End = int32(len(r.Text))
	r.Add(" ")
}

// readCached reads the number that the program wrote beside the one it computes. In a heading without a
// computed one it is what the reader sees.
func (r *reader) readCached() {
	s := r.scanner
	depth := len(s.Open)
	var text strings.Builder
	for len(s.Open) >= depth && s.Next() {
		if s.Kind == xml.Text {
			text.WriteString(xml.Unescape(s.Body))
		}
	}
	r.cached = strings.TrimSpace(text.String())
	if r.within > 0 {
		if r.Blank() && r.cached != "" {
			r.Add(r.cached + " ")
		}
		r.cached = ""
	}
}
