package draft

import "strings"

// A look is what a run's format, or a style's, says of how its words are shown, so far as that decides
// whether they are law.
type look struct {
	struck, hidden, raised tri
	font                   string // a font of symbols in small letters, empty where not said
}

// tri is a switch that may be left as it is.
type tri int8

const (
	unsaid tri = iota
	on
	off
)

func switched(value string) tri {
	if isOn(value) {
		return on
	}
	return off
}

// readLook reads a w:rPr that was just opened, and the character style that it names.
func readLook(s *scanner, word func() string) (l look, style string) {
	double := unsaid
	for s.next() && s.kind != xmlClose {
		if s.kind != xmlOpen {
			continue
		}
		switch word() {
		case "rStyle":
			style = s.attr("val")
		case "strike":
			l.struck = switched(s.attr("val"))
		case "dstrike":
			double = switched(s.attr("val"))
		case "vanish":
			l.hidden = switched(s.attr("val"))
		case "vertAlign":
			if l.raised = off; s.attr("val") == "superscript" {
				l.raised = on
			}
		case "position":
			if l.raised == unsaid && number(strings.TrimSuffix(s.attr("val"), "pt"), 0) > 3 {
				l.raised = on
			}
		case "rFonts":
			l.font = symbolFont(s.attr("ascii"))
		}
		s.skip()
	}
	if double == on || l.struck == unsaid {
		l.struck = double
	}
	return l, style
}

// under is the look over what lies below it.
func (l look) under(below look) look {
	if l.struck == unsaid {
		l.struck = below.struck
	}
	if l.hidden == unsaid {
		l.hidden = below.hidden
	}
	if l.raised == unsaid {
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
func (r *wordReader) shownAs(own look, character string) look {
	l := own
	styles := [3]look{r.tableLook(), r.paragraphLook, r.styles.look(character)}
	for _, of := range []struct {
		own *tri
		get func(look) tri
	}{{&l.struck, func(l look) tri { return l.struck }}, {&l.hidden, func(l look) tri { return l.hidden }}} {
		if *of.own != unsaid {
			continue
		}
		times := 0
		for _, s := range styles {
			if of.get(s) == on {
				times++
			}
		}
		if *of.own = of.get(r.styles.everywhere); *of.own != on && times > 0 {
			*of.own = off
			if times%2 == 1 {
				*of.own = on
			}
		}
	}
	rest := l.under(styles[2]).under(styles[1]).under(styles[0])
	l.raised, l.font = rest.raised, rest.font
	return l
}

// tableLook is that of the innermost open table's style.
func (r *wordReader) tableLook() look {
	if n := len(r.tables); n > 0 {
		return r.tables[n-1]
	}
	return look{}
}
