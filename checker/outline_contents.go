package checker

// A table of contents repeats the headings of the text without text between them. What gives it away
// is that a run of headings is nothing but headings, and that its first one comes again.

const shortestContents = 3 // headings of one role

type headingKey struct {
	role   headingRole
	word   uint32
	number numberReading
	title  uint64 // of headings whose numbers may come again under another one
}

func (o *outliner) key(h *heading) headingKey {
	k := headingKey{role: h.role, word: h.word, number: h.number, title: hashSeed}
	if h.role == roleDotted || h.role == roleBare {
		for t := o.tokenAt(&o.lines[h.line], h.rest); t < o.lines[h.line].last; t++ {
			if o.tokens[t].Kind == TokenWord {
				k.title = (k.title ^ uint64(o.tokens[t].Word)) * hashPrime
			}
		}
	}
	return k
}

// findContents marks the lines of tables of contents.
func (o *outliner) findContents() {
	var again map[headingKey]int32 // the last line that has the heading
	for i := 0; i < len(o.lines); {
		titled := o.contentsTitle(i)
		first := i
		if titled {
			first++
		}
		last, heads := o.headingRun(first)
		if heads < shortestContents && !(titled && heads > 0) {
			i = max(last, i+1)
			continue
		}
		if again == nil {
			again = make(map[headingKey]int32, len(o.heads))
			for n := range o.heads {
				again[o.key(&o.heads[n])] = o.heads[n].line
			}
		}
		stop := o.contentsEnd(first, last, again)
		if !titled {
			for i < last && o.lines[i].head == 0 {
				i++
			}
		}
		if stop == 0 && titled {
			stop = last
		}
		for k := i; k < stop; k++ {
			o.lines[k].kind = lineContents
		}
		i = max(stop, last, i+1)
	}
}

// contentsTitle reports whether the line is nothing but the title of a table of contents.
func (o *outliner) contentsTitle(i int) bool {
	ln := &o.lines[i]
	if ln.end-ln.start > 80 {
		return false
	}
	to := o.listAt(ln.first, ln.last, o.words.contents)
	return to > 0 && o.firstWordToken(to, ln.last) == ln.last
}

// headingRun is the end of the run of headings and short lines that begins at the line, and how
// many headings of its most frequent role it holds.
func (o *outliner) headingRun(first int) (last, most int) {
	var count [roles + 1]int
	for last = first; last < len(o.lines); last++ {
		ln := &o.lines[last]
		h := o.headingAt(last)
		if last > first && o.contentsTitle(last) {
			break
		}
		if ln.end-ln.start > longestTitle || h == nil && (ln.ends != endsOpen || !o.titleStart(ln.start, ln.end)) && ln.kind != lineNoise {
			break
		}
		if h != nil {
			if ln.ends == endsColon || ln.ends == endsStop && (o.text[ln.end-1] != '.' || o.has(o.tokenAt(ln, h.rest), ln.last, o.words.verb)) {
				break
			}
			if h.role < rolePart {
				count[h.role]++
				most = max(most, count[h.role])
			}
		}
	}
	return last, most
}

// contentsEnd is the line at which the run's first heading comes again, or the run's end where that
// is later; 0 where it does not come again.
func (o *outliner) contentsEnd(first, last int, again map[headingKey]int32) int {
	var lead *heading // the first that is no part, or else the first
	for i := first; i < last; i++ {
		h := o.headingAt(i)
		if h != nil && h.role < roleRoman && (lead == nil || h.role < rolePart) {
			if lead = h; h.role < rolePart {
				break
			}
		}
	}
	if lead == nil || again[o.key(lead)] == lead.line {
		return 0
	}
	for i := int(lead.line) + 1; i < last; i++ {
		if h := o.headingAt(i); h == nil || o.key(h) != o.key(lead) {
			continue
		}
		for i > int(lead.line)+1 && (o.lines[i-1].head == 0 || o.headingAt(i-1).role >= rolePart) {
			i-- // the part that its repetition stands in
		}
		return i
	}
	return last
}

// contents adds the table of contents that begins at the line i.
func (o *outliner) contents(i int) int {
	o.flushHeadings()
	o.stack = o.stack[:0]
	r := o.leaf(KindContents, i, o.holder())
	for i++; i < len(o.lines) && o.lines[i].kind == lineContents; i++ {
		o.extend(r, o.lines[i].end)
	}
	return i
}
