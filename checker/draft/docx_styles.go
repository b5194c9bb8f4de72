package draft

import (
	"strconv"
	"strings"
)

// paragraphFormat is what a w:pPr says that the text depends on. Levels are from 0; -1 is not said.
type paragraphFormat struct {
	style   string
	numID   string // empty: not said; "0": none
	level   int
	outline int
	runsOn  bool // a tracked change removes the paragraph's mark
	joins   bool // a style separator: the next paragraph stands on the same line
	mark    look // of the paragraph's mark, which its number has too
}

func (r *wordReader) readFormat() paragraphFormat {
	format := paragraphFormat{level: -1, outline: -1}
	s := r.scanner
	for s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		switch r.word() {
		case "pStyle":
			format.style = s.attr("val")
			s.skip()
		case "numPr":
			format.numID, format.level = readNumbered(s)
		case "outlineLvl":
			format.outline = number(s.attr("val"), -1)
			s.skip()
		case "rPr":
			r.readMarkFormat(&format)
		default:
			s.skip()
		}
	}
	return format
}

// readMarkFormat reads what a w:pPr says of the paragraph's mark.
func (r *wordReader) readMarkFormat(format *paragraphFormat) {
	s := r.scanner
	vanished := false
	format.mark, _ = readLook(s, func() string {
		word := r.word()
		switch word {
		case "del", "moveFrom":
			format.runsOn = format.runsOn || !r.original
		case "ins", "moveTo":
			format.runsOn = format.runsOn || r.original
		case "specVanish":
			vanished = isOn(s.attr("val"))
		}
		return word
	})
	format.joins = vanished && format.mark.hidden == on
}

// readNumbered reads a w:numPr.
func readNumbered(s *scanner) (numID string, level int) {
	level = -1
	for s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		switch s.name {
		case "numId":
			numID = s.attr("val")
		case "ilvl":
			level = number(s.attr("val"), -1)
		}
		s.skip()
	}
	return numID, level
}

func number(s string, otherwise int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return otherwise
	}
	return n
}

// style is a style of paragraphs, characters, tables or numbering.
type style struct {
	basedOn, numID string
	level, outline int
	look           look
}

type styles struct {
	byID       map[string]style
	usual      string // the style of paragraphs that name none
	everywhere look   // of every run
}

func readStyles(part, content string) (styles, error) {
	all := styles{byID: map[string]style{}}
	s := newScanner(part, content)
	id, current := "", style{}
	for s.next() {
		if s.kind == xmlClose && s.name == "style" && id != "" {
			all.byID[id] = current
			id = ""
		}
		if s.kind != xmlOpen {
			continue
		}
		switch s.name {
		case "style":
			id, current = s.attr("styleId"), style{level: -1, outline: -1}
			if s.attr("type") == "paragraph" && s.attr("default") != "" && isOn(s.attr("default")) {
				all.usual = id
			}
		case "basedOn":
			current.basedOn = s.attr("val")
		case "name":
			if name, is := strings.CutPrefix(strings.ToLower(s.attr("val")), "heading "); is && current.outline < 0 {
				current.outline = number(name, 0) - 1
			}
		case "outlineLvl":
			current.outline = number(s.attr("val"), -1)
		case "numPr":
			current.numID, current.level = readNumbered(s)
		case "rPrDefault":
			id = ""
		case "rPr":
			if shown, _ := readLook(s, func() string { return s.name }); id != "" {
				current.look = shown.under(current.look)
			} else {
				all.everywhere = shown
			}
		case "tblStylePr":
			if s.attr("type") != "wholeTable" { // single rows and columns
				s.skip()
			}
		case "tblPr", "pPrChange", "rPrChange":
			s.skip()
		}
	}
	return all, s.err
}

// chain calls each with a style and those it is based on until it says no.
func (t *styles) chain(id string, each func(id string, s style) bool) {
	if id == "" {
		id = t.usual
	}
	for range 32 {
		s, ok := t.byID[id]
		if !ok || !each(id, s) || s.basedOn == "" {
			return
		}
		id = s.basedOn
	}
}

// paragraphLook is that of a paragraph of the style, or of one that names none.
func (t *styles) paragraphLook(id string) look {
	if id == "" {
		id = t.usual
	}
	return t.look(id)
}

// heading is the level of a heading from 1, or 0 of other paragraphs.
func (t *styles) heading(format *paragraphFormat) int {
	level := format.outline
	if level < 0 {
		t.chain(format.style, func(_ string, s style) bool {
			level = s.outline
			return level < 0
		})
	}
	if level < 0 || level > 8 {
		return 0
	}
	return level + 1
}
