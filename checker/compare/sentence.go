package compare

import (
	"strings"
	"unicode/utf8"

	"clausecheck/checker"
)

// sentence says in one sentence what a change did.
func (c *Comparison) sentence(e *Effect) string {
	old, new := quoted(c.Old.Document, e.OldAt), quoted(c.New.Document, e.NewAt)
	title := upper(e.Title)
	if e.Narrowed {
		if e.Kind == Weakened {
			return title + " holds for one limb only: " + new + " stood in " + c.Old.Document.LabelOf(e.Old) + " for all of them."
		}
		return title + " holds for all limbs now: " + new + " stood in one of them only."
	}
	if e.burden {
		switch {
		case old == "":
			return title + " added: " + new + "."
		case new == "":
			return title + " struck: " + old + "."
		}
	}
	switch e.Kind {
	case Lost:
		if new != "" && old != "" {
			return title + " lost: " + old + " became " + new + "."
		}
		if old == "" {
			return title + " taken away by " + new + "."
		}
		return title + " lost: " + old + " is gone."
	case Weakened:
		switch {
		case old == "":
			return title + " weakened: " + new + " was put in."
		case new == "":
			return title + " weakened: " + old + " was struck."
		}
		return title + " weakened: " + old + " became " + new + "."
	case Strengthened:
		switch {
		case old == "":
			return title + " strengthened: " + new + " was put in."
		case new == "":
			return title + " strengthened: " + old + " was struck."
		}
		return title + " strengthened: " + old + " became " + new + "."
	case Gained:
		switch {
		case new != "" && old != "":
			return title + " gained: " + old + " became " + new + "."
		case new == "":
			return title + " gained: " + old + " was struck."
		}
		return title + " gained: " + new + "."
	case Changed:
		return c.change(e, old, new)
	case New:
		return "New finding: " + title + "."
	case Open:
		return "Still open: " + title + "."
	}
	if e.New == checker.None {
		return "Finding gone with its provision: " + title + "."
	}
	return "Finding fixed: " + title + "."
}

func (c *Comparison) change(e *Effect, old, new string) string {
	if e.points != nil {
		return c.pointing(e, old, new)
	}
	if e.finding {
		if e.NewAt.Empty() {
			return "Finding gone with the words around it, which is no improvement by itself: " + upper(e.Title) + "."
		}
		return "Finding that comes with the words around it, which is no setback by itself: " + upper(e.Title) + "."
	}
	what := map[string]string{"power": "gives a power", "offence": "makes an offence"}[e.About]
	switch {
	case what == "" && new == "":
		return upper(e.Title) + " struck: " + old + "."
	case what == "" && old == "":
		return upper(e.Title) + " added: " + new + "."
	case what == "":
		return upper(e.Title) + " changed: " + old + " became " + new + "; this is neither better nor worse by itself."
	case new == "" && e.New == checker.None:
		return c.Old.Document.LabelOf(e.Old) + ", which " + what + ", was deleted."
	case new == "":
		return c.New.Document.LabelOf(e.New) + " no longer " + what + "."
	case e.Old == checker.None:
		return c.New.Document.LabelOf(e.New) + ", which " + what + ", is new."
	}
	return c.New.Document.LabelOf(e.New) + " now " + what + "."
}

// pointing says what a reference pointed at and what it points at now, with the words of both.
func (c *Comparison) pointing(e *Effect, old, new string) string {
	was, is := e.points[0], e.points[1]
	var b strings.Builder
	b.WriteString(old + " pointed at ")
	if was == checker.None {
		b.WriteString("nothing")
	} else {
		b.WriteString(c.Old.Document.LabelOf(was) + " (" + opening(c.Old.Document, was) + ")")
	}
	if is == checker.None {
		return b.String() + "; there is no " + new + " any more."
	}
	b.WriteString("; " + new + " now points at " + c.New.Document.LabelOf(is) + " (" + opening(c.New.Document, is) + "), which is another provision")
	if was != checker.None && c.toNew[was] != checker.None && c.toNew[was] != is {
		b.WriteString("; what it pointed at is now " + c.New.Document.LabelOf(c.toNew[was]))
	} else if was != checker.None && c.toNew[was] == checker.None {
		b.WriteString("; what it pointed at was deleted")
	}
	return b.String() + "."
}

// opening is the title of a provision, or its first words.
func opening(d *checker.Document, r checker.Ref) string {
	p := &d.Provisions[r]
	if !p.Title.Empty() {
		return quoted(d, p.Title)
	}
	return quoted(d, p.Body)
}

// quoted is the words of a span between quotation marks, shortened where they are long; empty for none.
func quoted(d *checker.Document, s checker.Span) string {
	if s.Empty() {
		return ""
	}
	const most = 80
	words := strings.Join(strings.Fields(d.Words(s)), " ")
	if len(words) > most {
		cut := most
		for !utf8.RuneStart(words[cut]) {
			cut--
		}
		words = words[:cut] + "…"
	}
	return "“" + words + "”"
}

func upper(s string) string {
	if s != "" && s[0] >= 'a' && s[0] <= 'z' {
		return string(s[0]-'a'+'A') + s[1:]
	}
	return s
}
