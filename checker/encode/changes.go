package encode

import "clausecheck/checker"

// A text under edit is reported on at every keystroke, and almost all of each report is the one
// before with its positions moved. A Reporter therefore writes the first report whole and then only
// what an edit changed: for each list of the report, in order, how many of its entries stay and which
// are replaced, gone or new. An entry stays if moving its positions by the length that the edit added
// makes it the new one to the last byte, so that whoever applies the changes has the very report that
// writing it whole would have given.
//
// Steps of a list: a number n keeps so many entries; a list replaces as many by its own; {"drop":n}
// leaves n out; {"add":[…]} puts entries in. A row of a table travels as [row, cells].

// A Reporter writes the reports of one session. Its offsets are UTF-16.
type Reporter struct {
	last   *checker.Report
	paths  []string // of last's provisions
	cited  []string // of them too
	ids    []string // of last's findings
	labels [2][]string
	hash   runningHash
}

// Whole appends the report as Packed does, and remembers it.
func (s *Reporter) Whole(dst []byte, r *checker.Report) []byte {
	w := &reportWriter{report: r, document: r.Document, positions: NewPositions(r.Document.Text)}
	dst = w.packed(dst, UTF16, s.hash.hash(r.Document.Text, 0))
	s.remember(w, [2][]string{labels(r.Document, &r.Offences), labels(r.Document, &r.Powers)})
	return dst
}

// Edited appends what the replacement of the bytes from start to end by length bytes made of the
// report written last, and remembers r, which is the report on the text that resulted. It writes the
// report whole where other packs or other rules made it. count counts the new text.
func (s *Reporter) Edited(dst []byte, r *checker.Report, start, end, length int, count Counter) []byte {
	if s.last == nil || s.last.Rules != r.Rules || s.last.Version != r.Version {
		return s.Whole(dst, r)
	}
	now := &reportWriter{object: object{dst}, report: r, document: r.Document, positions: count,
		paths: r.Document.Paths(), cited: cited(r), ids: r.Fingerprints()}
	c := &changes{reportWriter: now, was: s, old: s.last.Document,
		start: int32(start), end: int32(end), moved: int32(length - (end - start))}
	rows := [2][]string{labels(r.Document, &r.Offences), labels(r.Document, &r.Powers)}
	c.b = append(c.b, '{')
	c.about(s.hash.hash(r.Document.Text, start))
	c.provisionSteps()
	c.findingSteps()
	c.tableSteps("offences", &s.last.Offences, &r.Offences, s.labels[0], rows[0])
	c.tableSteps("powers", &s.last.Powers, &r.Powers, s.labels[1], rows[1])
	c.unchecked()
	c.summary()
	c.close('}')
	s.remember(now, rows)
	return append(c.b, '\n')
}

func (s *Reporter) remember(w *reportWriter, labels [2][]string) {
	s.last, s.paths, s.cited, s.ids, s.labels = w.report, w.paths, w.cited, w.ids, labels
}

func labels(d *checker.Document, t *checker.Table) []string {
	all := make([]string, len(t.Rows))
	for i, row := range t.Rows {
		all[i] = d.LabelOf(row)
	}
	return all
}

// changes is the difference between two reports.
type changes struct {
	*reportWriter
	was               *Reporter
	old               *checker.Document
	start, end, moved int32
	became            []checker.Ref // by old provision, the new one; None where it is gone
}

// move is where an old position stands now. Within the words that were replaced it is their start.
func (c *changes) move(at int32) int32 {
	switch {
	case at <= c.start:
		return at
	case at >= c.end:
		return at + c.moved
	}
	return c.start
}

func (c *changes) moveSpan(s checker.Span) checker.Span {
	return checker.Span{Start: c.move(s.Start), End: c.move(s.End)}
}

// stays reports whether the old span, moved as its reader will move it, is the new one.
func (c *changes) stays(was, is checker.Span) bool {
	edge := func(at int32) bool { return at <= c.start || at >= c.end }
	return c.moveSpan(was) == is && edge(was.Start) && edge(was.End)
}

// staysWhole is stays for a span whose words are quoted: the edit must not have touched them.
func (c *changes) staysWhole(was, is checker.Span) bool {
	return c.stays(was, is) && (was.End <= c.start || was.Start >= c.end)
}

// ref is what an old provision became.
func (c *changes) ref(r checker.Ref) checker.Ref {
	if r == checker.None {
		return r
	}
	return c.became[r]
}

// A step is what happens to entries of a list.
type step uint8

const (
	stepNone step = iota
	stepKeep
	stepReplace
	stepDrop
	stepAdd
)

// steps writes the steps from a list of old entries to one of new ones, both in the same order.
// compare orders an old entry and a new one; same says whether the old one stays where they are
// equal; write writes a new one.
func (c *changes) steps(name string, old, now int, compare func(i, j int) int, same func(i, j int) bool, write func(j int)) {
	c.under(name, '[')
	running, count := stepNone, 0
	to := func(s step) {
		if s == running {
			count++
			return
		}
		c.endSteps(running, count)
		running, count = s, 1
		switch s {
		case stepReplace:
			c.open('[')
		case stepAdd:
			c.open('{')
			c.under("add", '[')
		}
	}
	for i, j := 0, 0; i < old || j < now; {
		order := 0
		switch {
		case i == old:
			order = 1
		case j == now:
			order = -1
		default:
			order = compare(i, j)
		}
		switch {
		case order < 0:
			to(stepDrop)
			i++
		case order > 0:
			to(stepAdd)
			write(j)
			j++
		default:
			if same(i, j) {
				to(stepKeep)
			} else {
				to(stepReplace)
				write(j)
			}
			i++
			j++
		}
	}
	c.endSteps(running, count)
	c.close(']')
}

func (c *changes) endSteps(s step, count int) {
	switch s {
	case stepKeep:
		c.plain(count)
	case stepReplace:
		c.close(']')
	case stepDrop:
		c.open('{')
		c.number("drop", count)
		c.close('}')
	case stepAdd:
		c.close(']')
		c.close('}')
	}
}
