package synopsis

import (
	"strconv"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/encode"
)

// BracketForms are the names that AppendBrackets knows.
var BracketForms = []string{"text", "json", "markdown"}

// Decisions are the brackets of a draft and what depends on each, as compare.Decide gives them.
type Decisions struct {
	Report   *checker.Report
	Brackets []compare.Bracket
	List     []compare.Decision
	Left     int // decisions that were not worked out
}

// AppendBrackets writes what depends on each bracket of a draft; ok is false for an unknown form.
func (s Style) AppendBrackets(dst []byte, form string, d Decisions) (out []byte, ok bool) {
	switch form {
	case "text":
		return d.text(dst), true
	case "json":
		return s.decisions(dst, d), true
	case "markdown":
		return d.markdown(dst), true
	}
	return dst, false
}

// name says what a choice is: "keep “shall”", "strike it".
func (d Decisions) name(c *compare.Choice) string {
	if c.Keep < 0 {
		return "strike it"
	}
	return "keep “" + d.inner(c.Keep) + "”"
}

func (d Decisions) inner(i int) string {
	const most = 70
	runes := []rune(strings.Join(strings.Fields(words(d.Report, d.Brackets[i].Inner)), " "))
	if len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return string(runes)
}

// rest says how many brackets were left out; empty where none were.
func (d Decisions) rest() string {
	if d.Left == 0 {
		return ""
	}
	return strconv.Itoa(d.Left) + " further brackets were not worked out; take the first decisions, then look again."
}

func (d Decisions) text(dst []byte) []byte {
	w := &writer{b: dst}
	for _, one := range d.List {
		w.say(label(d.Report, one.In))
		w.put(": ")
		for _, i := range one.Brackets {
			w.put("[")
			w.say(d.inner(i))
			w.put("]")
		}
		w.put("\n")
		for k := range one.Options {
			c := &one.Options[k]
			w.put("  ")
			w.say(d.name(c))
			w.put(": " + strconv.Itoa(c.Findings) + " findings\n")
			for _, e := range c.Effects {
				mark := "    = "
				if e.Kind.Worse() {
					mark = "    - "
				} else if e.Kind.Better() {
					mark = "    + "
				}
				w.put(mark, e.Severity.Word(), " ")
				w.say(e.Text)
				w.put("\n")
			}
		}
		w.put("\n")
	}
	w.say(d.Report.Name)
	w.put(": ", strconv.Itoa(len(d.Brackets)), " brackets. ", d.rest(), "\n")
	return w.b
}

func (d Decisions) markdown(dst []byte) []byte {
	m := &memo{dst}
	m.line("# ", m.safe(d.Report.Name), ": what depends on each bracket")
	for _, one := range d.List {
		m.line("## ", m.safe(label(d.Report, one.In)))
		for k := range one.Options {
			c := &one.Options[k]
			m.b = append(m.b, "- **"+m.safe(d.name(c))+"**: "+strconv.Itoa(c.Findings)+" findings\n"...)
			for _, e := range c.Effects {
				m.b = append(m.b, "  - "+e.Kind.String()+", "+e.Severity.Word()+": "+m.safe(e.Text)+"\n"...)
			}
		}
		m.b = append(m.b, '\n')
	}
	if rest := d.rest(); rest != "" {
		m.line(rest)
	}
	return m.b
}

// decisions writes JSON:
//
//	{ "schema", "name", "offsets", "left",
//	  "brackets": [{"start", "end", "quote", "provision", "name", "up"}],
//	  "decisions": [{"brackets": […], "provision", "name",
//	     "options": [{"keep", "findings", "text", "effects": [{"kind", "worse", "better", "about", "title", "severity",
//	        "oldAt", "newAt", "text"}]}]}] }
//
// Positions and quotes are those of the draft; keep is an index into brackets, or -1 where the only one is struck.
func (s Style) decisions(dst []byte, d Decisions) []byte {
	o := &object{b: dst, positions: []func(int32) int{s.positions(d.Report)}}
	o.open('{')
	o.text("schema", "clausecheck-brackets/1")
	o.text("name", d.Report.Name)
	o.text("offsets", s.Offsets.String())
	o.number("left", d.Left)
	o.under("brackets", '[')
	for _, b := range d.Brackets {
		o.open('{')
		o.number("start", o.positions[0](b.At.Start))
		o.number("end", o.positions[0](b.At.End))
		o.text("quote", words(d.Report, b.Inner))
		o.number("provision", int(b.In))
		o.text("name", label(d.Report, b.In))
		o.number("up", b.Up)
		o.close('}')
	}
	o.close(']')
	o.under("decisions", '[')
	for _, one := range d.List {
		o.open('{')
		o.under("brackets", '[')
		for _, i := range one.Brackets {
			o.entry(i)
		}
		o.close(']')
		o.number("provision", int(one.In))
		o.text("name", label(d.Report, one.In))
		o.under("options", '[')
		for k := range one.Options {
			o.choice(d.Report, &one.Options[k])
		}
		o.close(']')
		o.close('}')
	}
	o.close(']')
	o.close('}')
	return append(o.b, '\n')
}

func (o *object) choice(r *checker.Report, c *compare.Choice) {
	o.open('{')
	o.number("keep", c.Keep)
	o.number("findings", c.Findings)
	o.text("text", c.Lines)
	o.under("effects", '[')
	for i := range c.Effects {
		e := &c.Effects[i]
		o.open('{')
		o.text("kind", e.Kind.String())
		o.truth("worse", e.Kind.Worse())
		o.truth("better", e.Kind.Better())
		o.text("about", e.About)
		o.text("title", e.Title)
		o.text("severity", e.Severity.String())
		o.span("oldAt", e.OldAt, r, 0)
		o.span("newAt", e.NewAt, r, 0)
		o.text("text", e.Text)
		o.close('}')
	}
	o.close(']')
	o.close('}')
}

// NewDecisions works out what depends on each bracket of a draft. o is what its report was made with.
func NewDecisions(c *checker.Checker, r *checker.Report, o checker.Options) Decisions {
	list, brackets, left := compare.Decide(c, r, o)
	return Decisions{Report: r, Brackets: brackets, List: list, Left: left}
}

// Bracketed writes the text of NewDecisions in JSON, as a page asks for it.
func Bracketed(c *checker.Checker, r *checker.Report, o checker.Options, offsets encode.Offsets) []byte {
	out, _ := Style{Offsets: offsets}.AppendBrackets(nil, "json", NewDecisions(c, r, o))
	return out
}
