package checker

import (
	"slices"
	"strings"
)

// A text in several languages is read once in each: for each language the lines of all others are
// blanked out, which moves nothing, and the rest is a text in one language, whose definitions and
// general part reach all of it. Then the reports are put together, run of lines by run of lines. A
// provision ends where its run does; what it held in later runs becomes top provisions there, so that
// the tree stays one.

// joinedReport is the report on a text of which parts are the reports by language, with the packs that they were
// read with; the first is the main one. runs are in text order and cover the text.
func joinedReport(text string, parts []*Report, packs []int, runs []run) *Report {
	j := &joining{report: *parts[0], runs: runs}
	j.report.Document = parts[0].Document.emptied(text)
	j.parts = make(map[int]*part, len(parts))
	hash := hashSeed
	for i, r := range parts {
		j.parts[packs[i]] = &part{Report: r, became: make([]Ref, len(r.Document.Provisions))}
		hash = hashText(hash, r.Rules)
	}
	j.report.Rules = hexadecimal(hash)
	j.join()
	return &j.report
}

// parted are the packs that the text needs, the main one first, and its runs. Among the lines strange that
// were told to be in another language than the main one may be some of a third; scanned scans a text with
// the words of a pack.
func (t *teller) parted(text string, main int, strange []run, scanned func(text string, pack int) *lines) (packs []int, runs []run) {
	packs = []int{main}
	runs = overlay([]run{{Span{0, int32(len(text))}, main}}, strange)
	for i := 0; i < len(packs); i++ {
		if i > 0 {
			of := scanned(blanked(text, runs, packs[i]), packs[i])
			runs = overlay(runs, t.strangeBut(of, packs[:i+1], 0, len(of.tokens)))
		}
		for _, r := range runs {
			if !slices.Contains(packs, r.pack) {
				packs = append(packs, r.pack)
			}
		}
	}
	return packs, runs
}

// overlay is runs with those of over in the place of what stands there. Both are in text order, and
// runs cover the text.
func overlay(runs, over []run) (all []run) {
	add := func(r run) {
		if n := len(all); r.at.Empty() {
			return
		} else if n > 0 && all[n-1].pack == r.pack {
			all[n-1].at.End = r.at.End
		} else {
			all = append(all, r)
		}
	}
	for _, r := range runs {
		at := r.at.Start
		for _, o := range over {
			if !r.at.Overlaps(o.at) {
				continue
			}
			add(run{Span{at, max(at, o.at.Start)}, r.pack})
			at = min(r.at.End, o.at.End)
			add(run{Span{max(r.at.Start, o.at.Start), at}, o.pack})
		}
		add(run{Span{at, r.at.End}, r.pack})
	}
	return all
}

// blanked is the text with blanks for all lines that are not in the pack's language.
func blanked(text string, runs []run, pack int) string {
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range runs {
		lines := text[r.at.Start:r.at.End]
		if r.pack == pack {
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
	report Report
	runs   []run
	parts  map[int]*part // by pack
}

// A part is the report on the lines of one language.
type part struct {
	*Report
	became []Ref // by provision, what it is in the whole

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
	r.Document.Tokens, r.Document.Provisions = make([]Token, 0, tokens), make([]Provision, 0, provisions)
	r.Readings = make([]Reading, 0, provisions)
	for _, t := range [...]*Table{&r.Offences, &r.Powers} {
		t.Rows, t.Cells = nil, nil
	}
	for _, at := range j.runs {
		j.take(j.parts[at.pack], at)
	}
	j.link()
	for _, at := range j.runs {
		p := j.parts[at.pack]
		j.takeFound(p, at)
		if p.Language != r.Language {
			r.Stretches = append(r.Stretches, Stretch{at.at, p.Language})
		}
	}
}

// takeFound takes over the findings and gaps of a part that begin in a run of its lines.
func (j *joining) takeFound(p *part, r run) {
	for ; p.findings < len(p.Findings) && p.Findings[p.findings].At.Start < r.at.End; p.findings++ {
		f := p.Findings[p.findings]
		if f.In != None {
			f.In = p.became[f.In]
		}
		j.report.Findings = append(j.report.Findings, f)
	}
	if len(p.Unchecked) > 0 && p.Unchecked[0].At.Len() == len(j.report.Document.Text) { // all of its lines
		j.report.Unchecked = append(j.report.Unchecked, Gap{trimmed(j.report.Document.Text, r.at), p.Unchecked[0].Reason})
		p.gaps = max(p.gaps, 1)
	}
	for ; p.gaps < len(p.Unchecked) && p.Unchecked[p.gaps].At.Start < r.at.End; p.gaps++ {
		j.report.Unchecked = append(j.report.Unchecked, p.Unchecked[p.gaps])
	}
}

// take takes over the tokens, the provisions and the rows of the tables of a part that stand in a run of
// its lines.
func (j *joining) take(p *part, r run) {
	d, from := j.report.Document, p.Document
	firstToken, at := p.tokens, int32(len(d.Tokens))
	for p.tokens < len(from.Tokens) && from.Tokens[p.tokens].Start < r.at.End {
		p.tokens++
	}
	d.Tokens = append(d.Tokens, from.Tokens[firstToken:p.tokens]...)
	token := func(i int32) int32 { return at + min(max(i, int32(firstToken)), int32(p.tokens)) - int32(firstToken) }
	first := p.provisions
	for ; p.provisions < len(from.Provisions) && from.Provisions[p.provisions].Span.Start < r.at.End; p.provisions++ {
		q := from.Provisions[p.provisions]
		p.became[p.provisions] = Ref(len(d.Provisions))
		for _, s := range [...]*Span{&q.Span, &q.Label, &q.Title, &q.Body, &q.Tail} {
			*s = clipped(d.Text, *s, r.at)
		}
		q.bodyFirst, q.bodyLast, q.tailFirst, q.tailLast = token(q.bodyFirst), token(q.bodyLast), token(q.tailFirst), token(q.tailLast)
		q.Depth = 0
		if q.Parent < Ref(first) {
			q.Parent = None
		} else {
			q.Parent = p.became[q.Parent]
			q.Depth = d.Provisions[q.Parent].Depth + 1
		}
		d.Provisions = append(d.Provisions, q)
		var reading Reading
		if p.provisions < len(p.Readings) {
			reading = p.Readings[p.provisions]
		}
		j.report.Readings = append(j.report.Readings, reading)
	}
	whole, own := [...]*Table{&j.report.Offences, &j.report.Powers}, [...]*Table{&p.Offences, &p.Powers}
	for i, to := range whole {
		for ; p.rows[i] < len(own[i].Rows) && int(own[i].Rows[p.rows[i]]) < p.provisions; p.rows[i]++ {
			to.Rows = append(to.Rows, p.became[own[i].Rows[p.rows[i]]])
			to.Cells = append(to.Cells, own[i].Cells[p.rows[i]])
		}
	}
}

// clipped is what of the span lies in at, without the white space at its end; empty where nothing does.
func clipped(text string, s, at Span) Span {
	if s.Empty() || s.Start >= at.End {
		return Span{}
	}
	if s.End > at.End {
		return trimmed(text, Span{s.Start, at.End})
	}
	return s
}

// trimmed is the span without the white space at its end.
func trimmed(text string, s Span) Span {
	s.End = s.Start + int32(len(strings.TrimSpace("x"+text[s.Start:s.End]))) - 1
	return s
}

// link finds each provision's first child and next sibling.
func (j *joining) link() {
	all := j.report.Document.Provisions
	last := make([]Ref, len(all))
	for i := range all {
		p := &all[i]
		p.Child, p.Sibling, last[i] = None, None, None
		if p.Parent == None {
			continue
		}
		if before := last[p.Parent]; before != None {
			all[before].Sibling = Ref(i)
		} else {
			all[p.Parent].Child = Ref(i)
		}
		last[p.Parent] = Ref(i)
	}
}
