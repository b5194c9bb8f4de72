package draft

// What a comment takes only as a whole: text boxes, which are read behind their paragraph, and formulas.

type box struct{ from, to, run int32 }

// readBox reads a text box behind the paragraph that holds it.
func (r *wordReader) readBox(b box) {
	outer, outerRun, within := r.scanner, r.run, r.within
	inner := newScanner(outer.part, outer.data[:b.to])
	inner.end = int(b.from)
	r.scanner, r.run = inner, b.run
	r.boxDepth++
	r.within++
	if b.run >= 0 {
		r.document.runs[b.run].whole = true
	}
	for inner.next() {
		if inner.kind == xmlOpen {
			r.element()
		}
	}
	r.endLine()
	r.boxDepth--
	r.scanner, r.run, r.within = outer, outerRun, within
	if inner.err != nil {
		r.stop(inner.err)
	}
}

// formula reads the text of an m:oMath, which a comment can only take as a whole.
func (r *wordReader) formula() {
	s := r.scanner
	outer := r.run
	first := r.within == 0
	if first {
		r.openRun(s.start, s.end)
		r.document.runs[r.run].whole = true
	}
	r.within++
	for depth := 1; depth > 0 && s.next(); {
		switch s.kind {
		case xmlOpen:
			depth++
			if s.name == "t" && r.word() == "" {
				r.readText()
				depth--
			}
		case xmlClose:
			depth--
		}
	}
	r.within--
	if first {
		r.closeRun(s.end)
		r.run = outer
	}
}

func (r *wordReader) openRun(start, inside int) {
	d := r.document
	if len(d.runs) >= MaxRuns {
		r.stop(fail(TooLarge, "this file has more than a million runs of text, which is more than is read; split the draft"))
	}
	r.run = int32(len(d.runs))
	d.runs = append(d.runs, run{start: int32(start), inside: int32(inside), first: int32(len(d.leaves)), plain: true, paragraph: r.paragraph})
}

func (r *wordReader) closeRun(end int) {
	d := r.document
	d.runs[r.run].end, d.runs[r.run].last = int32(end), int32(len(d.leaves))
}
