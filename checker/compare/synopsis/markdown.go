package synopsis

import (
	"strconv"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/encode"
)

// markdown appends a synopsis to be pasted into an issue or a memorandum: for each step the counts, a
// table of effects, and the redline of every provision that changed.
func (s Style) markdown(dst []byte, series *compare.Series) []byte {
	m := &memo{dst}
	for _, c := range series.Steps {
		m.step(c)
	}
	if len(series.Steps) > 1 {
		m.line("# ", m.safe(series.Whole.Old.Name), " → ", m.safe(series.Whole.New.Name), ": first round to last")
		m.line(tallyOf(series.Whole).sentence())
		m.effects(series.Whole)
		m.overview(series)
	}
	m.line("*Clausecheck ", m.safe(series.Rounds[0].Version), ", rules ", m.safe(series.Rounds[0].Rules), ". Not legal advice.*")
	return m.b
}

type memo struct{ b []byte }

func (m *memo) line(parts ...string) {
	for _, p := range parts {
		m.b = append(m.b, p...)
	}
	m.b = append(m.b, "\n\n"...)
}

func (m *memo) safe(text string) string { return string(encode.AppendMarkdown(nil, text)) }

func (m *memo) step(c *compare.Comparison) {
	m.line("# ", m.safe(c.Old.Name), " → ", m.safe(c.New.Name))
	m.verdict(c)
	m.line(tallyOf(c).sentence())
	m.effects(c)
	m.line("## What changed")
	for i := range c.Pairs {
		p := &c.Pairs[i]
		if p.Change == 0 {
			continue
		}
		m.line("**", m.safe(labels(c, p.Old, p.New)), "** (", strings.Join(p.Change.Names(), ", "), ")")
		if p.Change&(compare.Reworded|compare.Added|compare.Deleted) == 0 {
			continue
		}
		line := ""
		pieces := c.Redline(p)
		for k, piece := range pieces {
			r := c.New
			if piece.Mark == compare.Struck {
				r = c.Old
			}
			text := words(r, piece.At)
			safe := m.safe(strings.TrimSpace(text))
			lead, trail := edges(text)
			if piece.Break || k > 0 && pieces[k-1].Mark == compare.Struck && piece.Mark == compare.Put {
				lead = " "
			}
			switch piece.Mark {
			case compare.Struck:
				line += lead + "~~" + safe + "~~" + trail
			case compare.Put:
				line += lead + "**" + safe + "**" + trail
			default:
				line += lead + safe + trail
			}
		}
		m.line("> ", line)
	}
}

// verdict is the judgement on the draft, what matters most, and the judgement on each article.
func (m *memo) verdict(c *compare.Comparison) {
	j := c.Judgement()
	if j.Verdict == compare.Unchanged {
		return
	}
	m.line("**Verdict: ", verdictWords[j.Verdict], "** (", judged(j), ").")
	list := c.Matters(mostMatters)
	for _, i := range list {
		m.b = append(m.b, "- "+m.safe(matter(c, i))+"\n"...)
	}
	if len(list) > 0 {
		m.b = append(m.b, '\n')
	}
	if lines := articles(c); len(lines) > 0 {
		m.b = append(m.b, "| "+strings.Join(articleHead, " | ")+" |\n| --- | --- | --- |\n"...)
		for _, l := range lines {
			m.b = append(m.b, "| "+m.safe(l.label)+" | "+l.verdict+" | "+l.rests+" |\n"...)
		}
		m.b = append(m.b, '\n')
	}
}

// edges are a blank where the text begins or ends with white space.
func edges(text string) (lead, trail string) {
	trimmed := strings.TrimSpace(text)
	if trimmed == "" {
		return "", ""
	}
	if !strings.HasPrefix(text, trimmed) {
		lead = " "
	}
	if !strings.HasSuffix(text, trimmed) {
		trail = " "
	}
	return lead, trail
}

func (m *memo) effects(c *compare.Comparison) {
	list := told(c)
	if len(list) == 0 {
		return
	}
	m.b = append(m.b, "| Provision | Effect | Severity | What happened |\n| --- | --- | --- | --- |\n"...)
	for _, e := range list {
		m.b = append(m.b, "| "+m.safe(labels(c, e.Old, e.New))+" | "+e.Kind.String()+" | "+e.Severity.Word()+" | "+m.safe(e.Text)+" |\n"...)
	}
	m.b = append(m.b, '\n')
}

// overview is the time line: articles in rows, rounds in columns.
func (m *memo) overview(series *compare.Series) {
	m.line("# Time line")
	head, rule := "| Provision |", "| --- |"
	for _, r := range series.Rounds {
		head += " " + m.safe(r.Name) + " |"
		rule += " --- |"
	}
	m.b = append(m.b, head+"\n"+rule+"\n"...)
	for i := range series.Threads {
		t := &series.Threads[i]
		if !series.Top(t) || !t.Changed() {
			continue
		}
		round, in := t.Last()
		m.b = append(m.b, "| "+m.safe(label(series.Rounds[round], in))+" |"...)
		for k := range t.Points {
			m.b = append(m.b, " "+pointWords(t.Points, k)+" |"...)
		}
		m.b = append(m.b, '\n')
	}
	m.b = append(m.b, '\n')
}

// pointWords says what became of a provision in one round, in words that need no colour.
func pointWords(points []compare.Point, k int) string {
	p := &points[k]
	if p.In == checker.None && p.Change == 0 {
		return "–"
	}
	var parts []string
	switch {
	case p.Change != 0:
		parts = p.Change.Names()
	case k > 0:
		parts = []string{"same"}
	}
	if p.Worse > 0 {
		parts = append(parts, strconv.Itoa(p.Worse)+" worse")
	}
	if p.Better > 0 {
		parts = append(parts, strconv.Itoa(p.Better)+" better")
	}
	if p.Findings > 0 {
		parts = append(parts, strconv.Itoa(p.Findings)+" open")
	}
	if len(parts) == 0 {
		return "nothing open"
	}
	return strings.Join(parts, ", ")
}
