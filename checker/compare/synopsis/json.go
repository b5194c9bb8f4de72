package synopsis

import (
	"strconv"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/encode"
)

// schema names the form, for readers to tell later forms apart.
const schema = "clausecheck-comparison/1"

// json appends the series as one line of JSON that ends with a line feed.
//
//	{ "schema", "engine": {"version", "rules"}, "offsets",
//	  "rounds": [{"name", "language", "profile", "bytes", "findings",
//	     "provisions": [{"id", "kind", "name", "title", "depth", "top", "start", "end", "own": [start, end, …]}]}],
//	  "steps": [{"old", "new", the indexes of two rounds,
//	     "pairs": [{"old", "new", "changes": […], "main", "redline": [[mark, start, end, break], …]}],
//	     "effects": [{"kind", "worse", "better", "about", "title", "severity", "narrowed", "old", "new",
//	        "oldName", "newName", "oldAt": {"start", "end", "quote"}, "newAt", "text"}],
//	     "verdict": better, worse, mixed, unclear or unchanged, "unjudged": provisions that changed and were not judged,
//	     "matters": indexes of the effects that matter most, "articles": [{"old", "new", "verdict", "worse", "better", "unjudged"}],
//	     "summary": {"lost", "weakened", …}}],
//	  "whole": a step from the first round to the last, where there are more than two,
//	  "threads": [{"name", "title", "top", "points": [{"provision", "changes", "worse", "better", "findings", "severity"}]}] }
//
// A pair has a redline where its words changed or one side is missing: mark 0 was kept and 2 put in,
// at positions of the new draft; 1 was struck, at positions of the old one. A pair without changes has
// only old and new.
func (s Style) json(dst []byte, series *compare.Series) []byte {
	w := &object{b: dst, positions: make([]func(int32) int, len(series.Rounds))}
	first := series.Rounds[0]
	w.open('{')
	w.text("schema", schema)
	w.under("engine", '{')
	w.text("version", first.Version)
	w.text("rules", first.Rules)
	w.close('}')
	w.text("offsets", s.Offsets.String())
	w.under("rounds", '[')
	for i, r := range series.Rounds {
		w.positions[i] = s.positions(r)
		w.round(i, r)
	}
	w.close(']')
	w.under("steps", '[')
	for i, c := range series.Steps {
		w.comma()
		w.step(c, i, i+1)
	}
	w.close(']')
	if len(series.Steps) > 1 {
		w.key("whole")
		w.step(series.Whole, 0, len(series.Rounds)-1)
	}
	w.threads(series)
	w.close('}')
	return append(w.b, '\n')
}

// An object is JSON under construction.
type object struct {
	b         []byte
	positions []func(int32) int // by round
}

func (o *object) comma() {
	if n := len(o.b); n > 0 && o.b[n-1] != '{' && o.b[n-1] != '[' && o.b[n-1] != ':' {
		o.b = append(o.b, ',')
	}
}

func (o *object) open(mark byte) {
	if n := len(o.b); n > 0 && o.b[n-1] != '\n' {
		o.comma()
	}
	o.b = append(o.b, mark)
}

func (o *object) close(mark byte) { o.b = append(o.b, mark) }

func (o *object) key(name string) {
	o.comma()
	o.b = append(append(append(o.b, '"'), name...), '"', ':')
}

func (o *object) under(name string, mark byte) {
	o.key(name)
	o.b = append(o.b, mark)
}

func (o *object) text(name, value string) {
	o.key(name)
	o.b = encode.AppendString(o.b, value)
}

func (o *object) number(name string, value int) {
	o.key(name)
	o.b = strconv.AppendInt(o.b, int64(value), 10)
}

func (o *object) entry(value int) {
	o.comma()
	o.b = strconv.AppendInt(o.b, int64(value), 10)
}

// truth writes a member that is left out where it is false.
func (o *object) truth(name string, value bool) {
	if value {
		o.key(name)
		o.b = append(o.b, "true"...)
	}
}

func (o *object) round(i int, r *checker.Report) {
	o.open('{')
	o.text("name", r.Name)
	o.text("language", r.Language)
	o.text("profile", r.Profile)
	o.number("bytes", len(r.Document.Text))
	o.number("findings", len(r.Findings))
	o.under("provisions", '[')
	paths := r.Document.Paths()
	at := o.positions[i]
	for k := range r.Document.Provisions {
		p := &r.Document.Provisions[k]
		o.open('{')
		o.text("id", paths[k])
		o.text("kind", p.Kind.String())
		o.text("name", r.Document.LabelOf(checker.Ref(k)))
		if !p.Title.Empty() {
			o.text("title", words(r, p.Title))
		}
		o.number("depth", int(p.Depth))
		o.truth("top", p.Kind == checker.KindArticle || p.Kind == checker.KindSection)
		o.number("start", at(p.Span.Start))
		o.number("end", at(p.Span.End))
		o.under("own", '[')
		for _, part := range [...]checker.Span{p.Label, p.Title, p.Body, p.Tail} {
			o.entry(at(part.Start))
			o.entry(at(part.End))
		}
		o.close(']')
		o.close('}')
	}
	o.close(']')
	o.close('}')
}

func (o *object) step(c *compare.Comparison, old, new int) {
	o.b = append(o.b, '{')
	o.number("old", old)
	o.number("new", new)
	o.under("pairs", '[')
	for i := range c.Pairs {
		o.pair(c, &c.Pairs[i], old, new)
	}
	o.close(']')
	o.under("effects", '[')
	for i := range c.Effects {
		o.effect(c, &c.Effects[i], old, new)
	}
	o.close(']')
	j := c.Judgement()
	o.text("verdict", j.Verdict.String())
	o.number("unjudged", j.Unjudged)
	o.under("matters", '[')
	for _, i := range c.Matters(mostMatters) {
		o.entry(i)
	}
	o.close(']')
	o.articles(c)
	o.under("summary", '{')
	for kind, n := range tallyOf(c) {
		o.number(summaryKeys[kind], n)
	}
	o.close('}')
	o.close('}')
}

// mostMatters is how many effects are put before all others.
const mostMatters = 6

func (o *object) articles(c *compare.Comparison) {
	o.under("articles", '[')
	for _, a := range c.Articles() {
		o.open('{')
		o.number("old", int(a.Old))
		o.number("new", int(a.New))
		o.text("verdict", a.Verdict.String())
		o.number("worse", a.Worse)
		o.number("better", a.Better)
		o.number("unjudged", a.Unjudged)
		o.close('}')
	}
	o.close(']')
}

var summaryKeys = [...]string{"lost", "weakened", "new", "changed", "open", "fixed", "strengthened", "gained"}

func (o *object) pair(c *compare.Comparison, p *compare.Pair, old, new int) {
	o.open('{')
	o.number("old", int(p.Old))
	o.number("new", int(p.New))
	if p.Change != 0 {
		o.changes(p.Change)
		o.truth("main", p.Main)
		o.truth("unjudged", p.Unjudged)
		if p.Change&(compare.Reworded|compare.Added|compare.Deleted) != 0 {
			o.under("redline", '[')
			for _, piece := range c.Redline(p) {
				at := o.positions[new]
				if piece.Mark == compare.Struck {
					at = o.positions[old]
				}
				o.open('[')
				o.entry(int(piece.Mark))
				o.entry(at(piece.At.Start))
				o.entry(at(piece.At.End))
				if piece.Break {
					o.entry(1)
				}
				o.close(']')
			}
			o.close(']')
		}
	}
	o.close('}')
}

func (o *object) changes(c compare.Change) {
	o.under("changes", '[')
	for _, name := range c.Names() {
		o.comma()
		o.b = encode.AppendString(o.b, name)
	}
	o.close(']')
}

func (o *object) effect(c *compare.Comparison, e *compare.Effect, old, new int) {
	o.open('{')
	o.text("kind", e.Kind.String())
	o.truth("worse", e.Kind.Worse())
	o.truth("better", e.Kind.Better())
	o.text("about", e.About)
	o.text("title", e.Title)
	o.text("severity", e.Severity.String())
	o.truth("narrowed", e.Narrowed)
	o.number("old", int(e.Old))
	o.number("new", int(e.New))
	o.text("oldName", label(c.Old, e.Old))
	o.text("newName", label(c.New, e.New))
	o.span("oldAt", e.OldAt, c.Old, old)
	o.span("newAt", e.NewAt, c.New, new)
	o.text("text", e.Text)
	o.close('}')
}

// span writes a member that is left out where the span is empty.
func (o *object) span(name string, s checker.Span, r *checker.Report, round int) {
	if s.Empty() {
		return
	}
	o.under(name, '{')
	o.number("start", o.positions[round](s.Start))
	o.number("end", o.positions[round](s.End))
	o.text("quote", words(r, s))
	o.close('}')
}

func (o *object) threads(series *compare.Series) {
	o.under("threads", '[')
	for i := range series.Threads {
		t := &series.Threads[i]
		if !series.Top(t) && !t.Changed() {
			continue
		}
		round, in := t.Last()
		r := series.Rounds[round]
		o.open('{')
		o.text("name", label(r, in))
		o.text("title", words(r, r.Document.Provisions[in].Title))
		o.truth("top", series.Top(t))
		o.under("points", '[')
		for _, p := range t.Points {
			o.open('{')
			o.number("provision", int(p.In))
			if p.Change != 0 {
				o.changes(p.Change)
			}
			if p.Worse+p.Better > 0 {
				o.number("worse", p.Worse)
				o.number("better", p.Better)
			}
			if p.Unjudged > 0 {
				o.number("unjudged", p.Unjudged)
			}
			if p.Findings > 0 {
				o.number("findings", p.Findings)
				o.text("severity", p.Severity.String())
			}
			o.close('}')
		}
		o.close(']')
		o.close('}')
	}
	o.close(']')
}
