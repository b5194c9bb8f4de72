package docx

import (
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/xml"
)

// What a comment takes only as a whole: text boxes, which are read behind their paragraph, and formulas.

type box struct{ from, to, run int32 }

// readBox reads a text box behind the paragraph that holds it.
func (r *reader) readBox(b box) {
	outer, outerRun, within := r.scanner, r.run, r.within
	inner := xml.NewScanner(outer.Part, outer.Data[:b.to])
	inner.End = int(b.from)
	r.scanner, r.run = inner, b.run
	r.boxDepth++
	r.within++
	if b.run >= 0 {
		r.document.runs[b.run].whole = true
	}
	for inner.Next() {
		if inner.Kind == xml.Open {
			r.element()
		}
	}
	r.EndLine()
	r.boxDepth--
	r.scanner, r.run, r.within = outer, outerRun, within
	if inner.Err != nil {
		r.stop(inner.Err)
	}
}

// formula reads the text of an m:oMath, which a comment can only take as a whole.
func (r *reader) formula() {
	s := r.scanner
	outer := r.run
	first := r.within == 0
	if first {
		r.openRun(s.Start, s.End)
		r.document.runs[r.run].whole = true
	}
	r.within++
	for depth := 1; depth > 0 && s.Next(); {
		switch s.Kind {
		case xml.Open:
			depth++
			if s.Name == "t" && r.word() == "" {
				r.readText()
				depth--
			}
		case xml.Close:
			depth--
		}
	}
	r.within--
	if first {
		r.closeRun(s.End)
		r.run = outer
	}
}

func (r *reader) openRun(start, inside int) {
	d := r.document
	if len(d.runs) >= refuse.MaxRuns {
		r.stop(refuse.Fail(refuse.TooLarge, "this file has more than a million runs of text, which is more than is read; split the draft"))
	}
	r.run = int32(len(d.runs))
	d.runs = append(d.runs, run{start: int32(start), inside: int32(inside), first: int32(len(d.leaves)), plain: true, paragraph: r.paragraph})
}

func (r *reader) closeRun(end int) {
	d := r.document
	d.runs[r.run].end, d.runs[r.run].last = int32(end), int32(len(d.leaves))
}
