package docx

import (
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/xml"
)

// A look is what a run's format, or a style's, says of how its words are shown, so far as that decides
// whether they are law.
type look struct {
	struck, hidden, raised flat.Tri
	font                   string // a font of symbols in small letters, empty where not said
}

func switched(value string) flat.Tri {
	if isOn(value) {
		return flat.On
	}
	return flat.Off
}

// readLook reads a w:rPr that was just opened, and the character style that it names.
func readLook(s *xml.Scanner, word func() string) (l look, style string) {
	double := flat.Unsaid
	for s.Next() && s.Kind != xml.Close {
		if s.Kind != xml.Open {
			continue
		}
		switch word() {
		case "rStyle":
			style = s.Attr("val")
		case "strike":
			l.struck = switched(s.Attr("val"))
		case "dstrike":
			double = switched(s.Attr("val"))
		case "vanish":
			l.hidden = switched(s.Attr("val"))
		case "vertAlign":
			if l.raised = flat.Off; s.Attr("val") == "superscript" {
				l.raised = flat.On
			}
		case "position":
			if l.raised == flat.Unsaid && signs.Number(strings.TrimSuffix(s.Attr("val"), "pt"), 0) > 3 {
				l.raised = flat.On
			}
		case "rFonts":
			l.font = signs.FontOf(s.Attr("ascii"))
		}
		s.Skip()
	}
	if double == flat.On || l.struck == flat.Unsaid {
		l.struck = double
	}
	return l, style
}

// under is the look over what lies below it.
func (l look) under(below look) look {
	if l.struck == flat.Unsaid {
		l.struck = below.struck
	}
	if l.hidden == flat.Unsaid {
		l.hidden = below.hidden
	}
	if l.raised == flat.Unsaid {
		l.raised = below.raised
	}
	if l.font == "" {
		l.font = below.font
	}
	return l
}

// look is that of a style with those it is based on.
func (t *styles) look(id string) (l look) {
	if id == "" {
		return l
	}
	t.chain(id, func(_ string, s style) bool {
		l = l.under(s.look)
		return true
	})
	return l
}

// shown is how a run is shown: what it says itself counts; what the styles of the table, the paragraph and
// the characters say, Word takes against one another where two of them switch the same on.
func (r *reader) shownAs(own look, character string) look {
	l := own
	styles := [3]look{r.tableLook(), r.paragraphLook, r.styles.look(character)}
	for _, of := range []struct {
		own *flat.Tri
		get func(look) flat.Tri
	}{{&l.struck, func(l look) flat.Tri { return l.struck }}, {&l.hidden, func(l look) flat.Tri { return l.hidden }}} {
		if *of.own != flat.Unsaid {
			continue
		}
		times := 0
		for _, s := range styles {
			if of.get(s) == flat.On {
				times++
			}
		}
		if *of.own = of.get(r.styles.everywhere); *of.own != flat.On && times > 0 {
			*of.own = flat.Off
			if times%2 == 1 {
				*of.own = flat.On
			}
		}
	}
	rest := l.under(styles[2]).under(styles[1]).under(styles[0])
	l.raised, l.font = rest.raised, rest.font
	return l
}
