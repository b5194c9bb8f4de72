package synopsis

import (
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/encode"
)

// Colours of a terminal; all empty where there are none. Without colours the redline puts what was
// struck between [- and -], and what was put in between {+ and +}.
type palette struct{ head, worse, better, struckOn, struckOff, putOn, putOff, off string }

var (
	plain    = palette{struckOn: "[-", struckOff: "-]", putOn: "{+", putOff: "+}"}
	coloured = palette{head: "\x1b[1m", worse: "\x1b[31m", better: "\x1b[32m", struckOn: "\x1b[31;9m", struckOff: "\x1b[0m",
		putOn: "\x1b[32;4m", putOff: "\x1b[0m", off: "\x1b[0m"}
)

// text appends, for each step, every provision that changed with its redline and its effects, then a
// line that counts; of several steps also what came of the first round in the last.
func (s Style) text(dst []byte, series *compare.Series) []byte {
	w := &writer{b: dst, palette: plain}
	if s.Colour {
		w.palette = coloured
	}
	for _, step := range series.Steps {
		w.step(step)
	}
	if len(series.Steps) > 1 {
		w.put(w.head)
		w.say(series.Whole.Old.Name + " → " + series.Whole.New.Name)
		w.put(w.off, ", first round to last: ", tallyOf(series.Whole).sentence(), "\n")
	}
	return w.b
}

type writer struct {
	b []byte
	palette
}

func (w *writer) put(parts ...string) {
	for _, p := range parts {
		w.b = append(w.b, p...)
	}
}

func (w *writer) say(text string) { w.b = encode.AppendVisible(w.b, text) }

func (w *writer) step(c *compare.Comparison) {
	w.verdict(c)
	effects := byPair(c)
	var moved []string
	for i := range c.Pairs {
		p := &c.Pairs[i]
		if p.Change == 0 && len(effects[i]) == 0 {
			continue
		}
		if p.Change&^(compare.Renumbered|compare.Moved) == 0 && len(effects[i]) == 0 {
			moved = append(moved, labels(c, p.Old, p.New))
			continue
		}
		w.put(w.head)
		w.say(labels(c, p.Old, p.New))
		w.put(w.off)
		if names := p.Change.Names(); len(names) > 0 {
			w.put(" (", strings.Join(names, ", "), ")")
		}
		w.put("\n")
		if p.Change&(compare.Reworded|compare.Added|compare.Deleted) != 0 {
			w.redline(c, p)
		}
		if p.Unjudged {
			w.put("  ? changed, not judged\n")
		}
		for _, e := range effects[i] {
			mark, colour := "  = ", ""
			if e.Kind.Worse() {
				mark, colour = "  - ", w.worse
			} else if e.Kind.Better() {
				mark, colour = "  + ", w.better
			}
			w.put(mark, colour, e.Severity.Word(), w.off, " ")
			w.say(e.Text)
			w.put("\n")
		}
		w.put("\n")
	}
	if len(moved) > 0 {
		w.put(w.head, "Only renumbered or moved", w.off, ": ")
		w.say(strings.Join(moved, "; "))
		w.put("\n\n")
	}
	w.put(w.head)
	w.say(c.Old.Name + " → " + c.New.Name)
	w.put(w.off, ": ", tallyOf(c).sentence(), "\n")
}

// verdict appends what a reader wants to know first: better or worse, and the few changes that matter.
func (w *writer) verdict(c *compare.Comparison) {
	j := c.Judgement()
	if j.Verdict == compare.Unchanged {
		return
	}
	w.put(w.head)
	w.say(c.Old.Name + " → " + c.New.Name)
	colour := map[compare.Verdict]string{compare.Worse: w.worse, compare.Better: w.better}[j.Verdict]
	w.put(w.off, ": ", colour, verdictWords[j.Verdict], w.off, " (", judged(j), ")\n")
	for _, i := range c.Matters(mostMatters) {
		e := &c.Effects[i]
		w.put("  ")
		w.say(labels(c, e.Old, e.New))
		w.put(": ")
		w.say(e.Text)
		w.put("\n")
	}
	w.put("\n")
}

func (w *writer) redline(c *compare.Comparison, p *compare.Pair) {
	pieces := c.Redline(p)
	if len(pieces) == 0 {
		return
	}
	w.put("    ")
	for _, piece := range pieces {
		if piece.Break {
			w.put("\n    ")
		}
		switch piece.Mark {
		case compare.Struck:
			w.put(w.struckOn)
			w.say(words(c.Old, piece.At))
			w.put(w.struckOff)
		case compare.Put:
			w.put(w.putOn)
			w.say(words(c.New, piece.At))
			w.put(w.putOff)
		default:
			w.say(words(c.New, piece.At))
		}
	}
	w.put("\n")
}

// byPair are the effects to tell, by the pair that they stand at.
func byPair(c *compare.Comparison) map[int][]*compare.Effect {
	at := map[[2]checker.Ref]int{}
	for i := len(c.Pairs) - 1; i >= 0; i-- {
		p := &c.Pairs[i]
		at[[2]checker.Ref{p.Old, p.New}] = i
		if p.New != checker.None {
			at[[2]checker.Ref{-2, p.New}] = i
		}
		if p.Old != checker.None {
			at[[2]checker.Ref{p.Old, -2}] = i
		}
	}
	out := map[int][]*compare.Effect{}
	for _, e := range told(c) {
		i, ok := at[[2]checker.Ref{e.Old, e.New}]
		if !ok {
			i, ok = at[[2]checker.Ref{-2, e.New}]
		}
		if !ok {
			i = at[[2]checker.Ref{e.Old, -2}]
		}
		out[i] = append(out[i], e)
	}
	return out
}
