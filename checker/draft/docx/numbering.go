package docx

import (
	"strings"

	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/xml"
)

// Word stores no numbers, only how paragraphs are numbered: a paragraph names a list (w:num), the
// list names its pattern (w:abstractNum) and may begin again, and the pattern says for each of
// nine levels its format, its text with %1 to %9, its beginning and what makes it begin again.
// Lists of one pattern count on from each other, as in Word.

const levels = 9

type levelFormat struct {
	start   int
	format  string
	text    string
	suffix  string
	restart int // -1: by any higher level; 0: never; n: by level n (from 1) and those above
	legal   bool
	style   string
}

type pattern struct {
	levels  [levels]levelFormat
	link    string // the numbering style that stands for it
	counts  [levels]int
	started [levels]bool
}

type list struct {
	pattern  string
	start    [levels]int // -1: as the pattern
	changed  [levels]*levelFormat
	restarts bool // its beginnings are still to come
}

type numbering struct {
	patterns map[string]*pattern
	lists    map[string]*list
}

func readNumbering(part, content string) (numbering, error) {
	n := numbering{map[string]*pattern{}, map[string]*list{}}
	s := xml.NewScanner(part, content)
	for s.Next() {
		if s.Kind != xml.Open {
			continue
		}
		switch s.Name {
		case "abstractNum":
			id := s.Attr("abstractNumId")
			n.patterns[id] = readPattern(s)
		case "num":
			id := s.Attr("numId")
			n.lists[id] = readList(s)
		}
	}
	return n, s.Err
}

func readPattern(s *xml.Scanner) *pattern {
	p := &pattern{}
	for i := range p.levels {
		p.levels[i] = levelFormat{start: 1, format: "none", restart: -1}
	}
	for s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
			continue
		}
		switch s.Name {
		case "lvl":
			i := signs.Number(s.Attr("ilvl"), -1)
			format := readLevel(s)
			if i >= 0 && i < levels {
				p.levels[i] = format
			}
		case "numStyleLink":
			p.link = s.Attr("val")
			s.Skip()
		default:
			s.Skip()
		}
	}
	return p
}

func readLevel(s *xml.Scanner) levelFormat {
	l := levelFormat{start: 0, format: "decimal", restart: -1, suffix: "tab"}
	depth := 1
	for depth > 0 && s.Next() {
		if s.Kind == xml.Close {
			depth--
			continue
		}
		if s.Kind != xml.Open {
			continue
		}
		switch s.Name {
		case "AlternateContent", "Choice":
			depth++ // the format that older programs read stands in the fallback, behind this one
			continue
		case "start":
			l.start = signs.Number(s.Attr("val"), 0)
		case "numFmt":
			if l.format != "custom" {
				l.format = s.Attr("val")
			}
		case "lvlText":
			l.text = s.Attr("val")
		case "suff":
			l.suffix = s.Attr("val")
		case "lvlRestart":
			l.restart = signs.Number(s.Attr("val"), -1)
		case "isLgl":
			l.legal = isOn(s.Attr("val"))
		case "pStyle":
			l.style = s.Attr("val")
		}
		s.Skip()
	}
	return l
}

func readList(s *xml.Scanner) *list {
	l := &list{}
	for i := range l.start {
		l.start[i] = -1
	}
	for s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
			continue
		}
		switch s.Name {
		case "abstractNumId":
			l.pattern = s.Attr("val")
			s.Skip()
		case "lvlOverride":
			i := signs.Number(s.Attr("ilvl"), -1)
			for s.Next() && s.Kind != xml.Close {
				if s.Kind != xml.Open {
					continue
				}
				switch {
				case i < 0 || i >= levels:
					s.Skip()
				case s.Name == "startOverride":
					l.start[i] = signs.Number(s.Attr("val"), 1)
					l.restarts = true
					s.Skip()
				case s.Name == "lvl":
					format := readLevel(s)
					l.changed[i] = &format
				default:
					s.Skip()
				}
			}
		default:
			s.Skip()
		}
	}
	return l
}

// number is the label of a paragraph, ready to stand before its text, and its level from 0.
func (r *reader) number(format *paragraphFormat) (label string, level int) {
	numID, level := format.numID, format.level
	byStyle := ""
	if numID == "" {
		r.styles.chain(format.style, func(id string, s style) bool {
			if level < 0 && s.level >= 0 {
				level = s.level
			}
			if s.numID != "" {
				numID, byStyle = s.numID, id
			}
			return numID == ""
		})
	}
	l := r.numbering.lists[numID]
	if numID == "0" || l == nil {
		return "", 0
	}
	p := r.numbering.patterns[l.pattern]
	for range 4 { // a pattern may stand for that of a numbering style
		if p == nil || p.link == "" {
			break
		}
		other := r.numbering.lists[r.styles.byID[p.link].numID]
		if other == nil {
			break
		}
		p = r.numbering.patterns[other.pattern]
	}
	if p == nil {
		return "", 0
	}
	if byStyle != "" {
		for i := range p.levels {
			if p.levels[i].style == byStyle || p.levels[i].style != "" && p.levels[i].style == format.style {
				level = i
			}
		}
	}
	level = min(max(level, 0), levels-1)
	return p.next(l, level), level
}

func (p *pattern) format(l *list, i int) *levelFormat {
	if l.changed[i] != nil {
		return l.changed[i]
	}
	return &p.levels[i]
}

// next counts a paragraph of the level and gives its label.
func (p *pattern) next(l *list, level int) string {
	if l.restarts { // the first paragraph of a list that begins again
		l.restarts = false
		for i, start := range l.start {
			if start >= 0 {
				p.counts[i], p.started[i] = start, false
			}
		}
	}
	beginning := func(i int) int {
		if l.start[i] >= 0 {
			return l.start[i]
		}
		return p.format(l, i).start
	}
	for i := range level { // higher levels that never came show their beginning
		if !p.started[i] {
			p.counts[i], p.started[i] = beginning(i), true
		}
	}
	if p.started[level] {
		p.counts[level]++
	} else {
		p.counts[level], p.started[level] = beginning(level), true
	}
	for i := level + 1; i < levels; i++ {
		if restart := p.format(l, i).restart; restart < 0 || restart > 0 && level < restart {
			p.started[i] = false
		}
	}
	return p.label(l, level)
}

func (p *pattern) label(l *list, level int) string {
	f := p.format(l, level)
	var out strings.Builder
	if f.format == "bullet" {
		for _, c := range f.text {
			out.WriteString(signs.Symbol(c))
		}
		switch text := out.String(); text {
		case "o":
			return "◦ "
		case "":
			return ""
		default:
			return text + " "
		}
	}
	for i := 0; i < len(f.text); i++ {
		c := f.text[i]
		if c != '%' || i+1 >= len(f.text) || f.text[i+1] < '1' || f.text[i+1] > '9' {
			out.WriteByte(c)
			continue
		}
		i++
		of := int(f.text[i] - '1')
		name := p.format(l, of).format
		if f.legal && name != "none" {
			name = "decimal"
		}
		out.WriteString(signs.Counted(p.counts[of], name))
	}
	label := out.String()
	if strings.TrimSpace(label) == "" {
		return ""
	}
	return strings.TrimRight(label, " \t") + " "
}
