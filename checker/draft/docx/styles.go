package docx

import (
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/xml"
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

func (r *reader) readFormat() paragraphFormat {
	format := paragraphFormat{level: -1, outline: -1}
	s := r.scanner
	for s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
			continue
		}
		switch r.word() {
		case "pStyle":
			format.style = s.Attr("val")
			s.Skip()
		case "numPr":
			format.numID, format.level = readNumbered(s)
		case "outlineLvl":
			format.outline = signs.Number(s.Attr("val"), -1)
			s.Skip()
		case "rPr":
			r.readMarkFormat(&format)
		default:
			s.Skip()
		}
	}
	return format
}

// readMarkFormat reads what a w:pPr says of the paragraph's mark.
func (r *reader) readMarkFormat(format *paragraphFormat) {
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
			vanished = isOn(s.Attr("val"))
		}
		return word
	})
	format.joins = vanished && format.mark.hidden == flat.On
}

// readNumbered reads a w:numPr.
func readNumbered(s *xml.Scanner) (numID string, level int) {
	level = -1
	for s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
			continue
		}
		switch s.Name {
		case "numId":
			numID = s.Attr("val")
		case "ilvl":
			level = signs.Number(s.Attr("val"), -1)
		}
		s.Skip()
	}
	return numID, level
}

// style is a style of paragraphs, characters, tables or numbering.
type style struct {
	basedOn, numID string
	level, outline int
	look           look
	parts          map[tablePart]look // of a table
}

type styles struct {
	byID       map[string]style
	usual      string // the style of paragraphs that name none
	everywhere look   // of every run
}

func readStyles(part, content string) (styles, error) {
	all := styles{byID: map[string]style{}}
	s := xml.NewScanner(part, content)
	id, current, within := "", style{}, tableParts
	for s.Next() {
		if s.Kind == xml.Close && s.Name == "style" && id != "" {
			all.byID[id] = current
			id = ""
		}
		if s.Kind == xml.Close && s.Name == "tblStylePr" {
			within = tableParts
		}
		if s.Kind != xml.Open {
			continue
		}
		switch s.Name {
		case "style":
			id, current = s.Attr("styleId"), style{level: -1, outline: -1}
			if s.Attr("type") == "paragraph" && s.Attr("default") != "" && isOn(s.Attr("default")) {
				all.usual = id
			}
		case "basedOn":
			current.basedOn = s.Attr("val")
		case "name":
			if name, is := strings.CutPrefix(strings.ToLower(s.Attr("val")), "heading "); is && current.outline < 0 {
				current.outline = signs.Number(name, 0) - 1
			}
		case "outlineLvl":
			current.outline = signs.Number(s.Attr("val"), -1)
		case "numPr":
			current.numID, current.level = readNumbered(s)
		case "rPrDefault":
			id = ""
		case "rPr":
			switch shown, _ := readLook(s, func() string { return s.Name }); {
			case id == "":
				all.everywhere = shown
			case within < tableParts:
				if current.parts == nil {
					current.parts = map[tablePart]look{}
				}
				current.parts[within] = shown
			default:
				current.look = shown.under(current.look)
			}
		case "tblStylePr":
			if within = partOf(s.Attr("type")); within == tableParts && s.Attr("type") != "wholeTable" { // corners
				s.Skip()
			}
		case "tblPr", "pPrChange", "rPrChange":
			s.Skip()
		}
	}
	return all, s.Err
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
