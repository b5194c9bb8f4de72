package multilingual

import (
	"slices"
	"strings"

	"clausecheck/checker/internal/report"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A text in several languages is read once in each: for each language the lines of all others are
// blanked out, which moves nothing, and the rest is a text in one language, whose definitions and
// general part reach all of it. Then the reports are put together, run of lines by run of lines. A
// provision ends where its run does; what it held in later runs becomes top provisions there, so that
// the tree stays one.

// Joined is the report on a text of which parts are the reports by language, with the packs that they were
// read with; the first is the main one. runs are in text order and cover the text. moved says of parts that what
// they speak of now stands elsewhere; it may be shorter than parts.
func Joined(source string, parts []*report.Report, packs []int, runs []Run, moved ...Moved) *report.Report {
	j := &joining{report: *parts[0], runs: runs}
	j.report.Document = parts[0].Document.Emptied(source)
	j.parts = make(map[int]*part, len(parts))
	hash := text.HashSeed
	for i, r := range parts {
		p := &part{Report: r, became: make([]text.Ref, len(r.Document.Provisions))}
		if i < len(moved) {
			p.moved = moved[i]
		}
		j.parts[packs[i]] = p
		hash = text.HashText(hash, r.Rules)
	}
	j.report.Rules = text.Hexadecimal(hash)
	j.join()
	return &j.report
}

// Parted are the packs that the text needs, the main one first, and its runs. Among the lines strange that
// were told to be in another language than the main one may be some of a third; scanned scans a text with
// the words of a pack.
func (t *Teller) Parted(source string, main int, strange []Run, scanned func(text string, pack int) *Lines) (packs []int, runs []Run) {
	packs = []int{main}
	runs = Overlay([]Run{{text.Span{Start: 0, End: int32(len(source))}, main}}, strange)
	for i := 0; i < len(packs); i++ {
		if i > 0 {
			of := scanned(Blanked(source, runs, packs[i]), packs[i])
			runs = Overlay(runs, t.StrangeBut(of, packs[:i+1], 0, len(of.Tokens)))
		}
		for _, r := range runs {
			if !slices.Contains(packs, r.Pack) {
				packs = append(packs, r.Pack)
			}
		}
	}
	return packs, runs
}

// Overlay is runs with those of over in the place of what stands there. Both are in text order, and
// runs cover the text.
func Overlay(runs, over []Run) (all []Run) {
	add := func(r Run) {
		if n := len(all); r.At.Empty() {
			return
		} else if n > 0 && all[n-1].Pack == r.Pack {
			all[n-1].At.End = r.At.End
		} else {
			all = append(all, r)
		}
	}
	for _, r := range runs {
		at := r.At.Start
		for _, o := range over {
			if !r.At.Overlaps(o.At) {
				continue
			}
			add(Run{text.Span{Start: at, End: max(at, o.At.Start)}, r.Pack})
			at = min(r.At.End, o.At.End)
			add(Run{text.Span{Start: max(r.At.Start, o.At.Start), End: at}, o.Pack})
		}
		add(Run{text.Span{Start: at, End: r.At.End}, r.Pack})
	}
	return all
}

// Blanked is the text with blanks for all lines that are not in the pack's language.
func Blanked(text string, runs []Run, pack int) string {
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range runs {
		lines := text[r.At.Start:r.At.End]
		if r.Pack == pack {
			b.WriteString(lines)
			continue
		}
		for i := range len(lines) {
			if lines[i] == '\n' {
				b.WriteByte('\n')
			} else {
				b.WriteByte(' ')
			}
		}
	}
	return b.String()
}

// joining puts reports together. All lists of a report are in text order, so each run takes what comes
// next in the lists of its part.
type joining struct {
	report report.Report
	runs   []Run
	parts  map[int]*part // by pack
}

// A part is the report on the lines of one language.
type part struct {
	*report.Report
	moved  Moved
	became []text.Ref // by provision, what it is in the whole

	provisions, tokens, findings, gaps int // so many were taken over
	rows                               [2]int
}

func (j *joining) join() {
	r := &j.report
	r.Readings, r.Findings, r.Unchecked = nil, nil, nil
	tokens, provisions := 0, 0
	for _, p := range j.parts {
		tokens, provisions = tokens+len(p.Document.Tokens), provisions+len(p.Document.Provisions)
	}
	r.Document.Tokens, r.Document.Provisions = make([]text.Token, 0, tokens), make([]text.Provision, 0, provisions)
	r.Readings = make([]law.Reading, 0, provisions)
	for _, t := range [...]*report.Table{&r.Offences, &r.Powers} {
		t.Rows, t.Cells = nil, nil
	}
	for _, at := range j.runs {
		j.take(j.parts[at.Pack], at)
	}
	j.link()
	for _, at := range j.runs {
		p := j.parts[at.Pack]
		j.takeFound(p, at)
		if p.Language != r.Language {
			r.Stretches = append(r.Stretches, report.Stretch{At: at.At, Language: p.Language})
		}
	}
}

// takeFound takes over the findings and gaps of a part that begin in a run of its lines.
func (j *joining) takeFound(p *part, r Run) {
	for ; p.findings < len(p.Findings) && p.moved.at(p.Findings[p.findings].At.Start) < r.At.End; p.findings++ {
		f := p.moved.finding(p.Findings[p.findings])
		if f.In != text.None {
			f.In = p.became[f.In]
		}
		j.report.Findings = append(j.report.Findings, f)
	}
	if len(p.Unchecked) > 0 && p.moved.span(p.Unchecked[0].At).Len() == len(j.report.Document.Text) { // all of its lines
		j.report.Unchecked = append(j.report.Unchecked, law.Gap{At: trimmed(j.report.Document.Text, r.At), Reason: p.Unchecked[0].Reason})
		p.gaps = max(p.gaps, 1)
	}
	for ; p.gaps < len(p.Unchecked) && p.moved.at(p.Unchecked[p.gaps].At.Start) < r.At.End; p.gaps++ {
		gap := p.Unchecked[p.gaps]
		j.report.Unchecked = append(j.report.Unchecked, law.Gap{At: p.moved.span(gap.At), Reason: gap.Reason})
	}
}

// take takes over the tokens, the provisions and the rows of the tables of a part that stand in a run of
// its lines.
func (j *joining) take(p *part, r Run) {
	d, from := j.report.Document, p.Document
	firstToken, at := p.tokens, int32(len(d.Tokens))
	for ; p.tokens < len(from.Tokens) && p.moved.at(from.Tokens[p.tokens].Start) < r.At.End; p.tokens++ {
		t := from.Tokens[p.tokens]
		t.Span = p.moved.span(t.Span)
		d.Tokens = append(d.Tokens, t)
	}
	token := func(i int32) int32 { return at + min(max(i, int32(firstToken)), int32(p.tokens)) - int32(firstToken) }
	first := p.provisions
	for ; p.provisions < len(from.Provisions) && p.moved.at(from.Provisions[p.provisions].Span.Start) < r.At.End; p.provisions++ {
		q := from.Provisions[p.provisions]
		p.became[p.provisions] = text.Ref(len(d.Provisions))
		for _, s := range [...]*text.Span{&q.Span, &q.Label, &q.Title, &q.Body, &q.Tail} {
			*s = clipped(d.Text, p.moved.span(*s), r.At)
		}
		q.BodyFirst, q.BodyLast, q.TailFirst, q.TailLast = token(q.BodyFirst), token(q.BodyLast), token(q.TailFirst), token(q.TailLast)
		q.Depth = 0
		if q.Parent < text.Ref(first) {
			q.Parent = text.None
		} else {
			q.Parent = p.became[q.Parent]
			q.Depth = d.Provisions[q.Parent].Depth + 1
		}
		d.Provisions = append(d.Provisions, q)
		var reading law.Reading
		if p.provisions < len(p.Readings) {
			reading = p.moved.reading(p.Readings[p.provisions])
		}
		j.report.Readings = append(j.report.Readings, reading)
	}
	whole, own := [...]*report.Table{&j.report.Offences, &j.report.Powers}, [...]*report.Table{&p.Offences, &p.Powers}
	for i, to := range whole {
		for ; p.rows[i] < len(own[i].Rows) && int(own[i].Rows[p.rows[i]]) < p.provisions; p.rows[i]++ {
			to.Rows = append(to.Rows, p.became[own[i].Rows[p.rows[i]]])
			to.Cells = append(to.Cells, p.moved.cells(own[i].Cells[p.rows[i]]))
		}
	}
}

// clipped is what of the span lies in at, without the white space at its end; empty where nothing does.
func clipped(source string, s, at text.Span) text.Span {
	if s.Empty() || s.Start >= at.End {
		return text.Span{}
	}
	if s.End > at.End {
		return trimmed(source, text.Span{Start: s.Start, End: at.End})
	}
	return s
}

// trimmed is the span without the white space at its end.
func trimmed(text string, s text.Span) text.Span {
	s.End = s.Start + int32(len(strings.TrimSpace("x"+text[s.Start:s.End]))) - 1
	return s
}

// link finds each provision's first child and next sibling.
func (j *joining) link() {
	all := j.report.Document.Provisions
	last := make([]text.Ref, len(all))
	for i := range all {
		p := &all[i]
		p.Child, p.Sibling, last[i] = text.None, text.None, text.None
		if p.Parent == text.None {
			continue
		}
		if before := last[p.Parent]; before != text.None {
			all[before].Sibling = text.Ref(i)
		} else {
			all[p.Parent].Child = text.Ref(i)
		}
		last[p.Parent] = text.Ref(i)
	}
}
