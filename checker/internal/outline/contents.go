package outline

import "clausecheck/checker/internal/text"

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
	k := headingKey{role: h.role, number: h.number, title: text.HashSeed}
	if h.role >= rolePart {
		k.word = h.word
	}
	if h.role == roleDotted || h.role == roleBare {
		for t := o.tokenAt(&o.lines[h.line], h.rest); t < o.lines[h.line].last; t++ {
			if o.tokens[t].Kind == text.TokenWord {
				k.title = (k.title ^ uint64(o.tokens[t].Word)) * text.HashPrime
			}
		}
	}
	return k
}

// findContents marks the lines of tables of contents.
func (o *outliner) findContents() {
	var again map[headingKey]lineRange // where a heading comes first and last
	for i := 0; i < len(o.lines); {
		titled := o.contentsTitle(i)
		first := i
		if titled {
			first++
		}
		last, heads := o.headingRun(first, titled)
		if heads < shortestContents && !(titled && heads > 0) {
			i = max(last, i+1)
			continue
		}
		if again == nil {
			again = make(map[headingKey]lineRange, len(o.heads))
			for n := range o.heads {
				k, line := o.key(&o.heads[n]), o.heads[n].line
				where, known := again[k]
				if !known {
					where.first = line
				}
				where.last = line
				again[k] = where
			}
		}
		stop := o.contentsEnd(first, last, again, titled)
		if !titled {
			for i < last && o.lines[i].head == 0 {
				i++
			}
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
// many headings of its most frequent role it holds. Under the title of a table of contents a heading may be a
// sentence: there its end shows where numbers fall back.
func (o *outliner) headingRun(first int, titled bool) (last, most int) {
	var count [roles + 1]int
	var before *heading
	for last = first; last < len(o.lines); last++ {
		ln := &o.lines[last]
		h := o.headingAt(last)
		if last > first && o.contentsTitle(last) {
			break
		}
		if ln.end-ln.start > longestTitle || h == nil && (ln.ends != endsOpen || !o.titleStart(ln.start, ln.end)) && !ln.noise() {
			if titled && o.listedOn(last, before) {
				continue
			}
			break
		}
		if h != nil {
			if ln.ends == endsColon || ln.ends == endsStop && (o.text[ln.end-1] != '.' || !titled && o.has(o.tokenAt(ln, h.rest), ln.last, o.words.verb)) {
				break
			}
			if h.role < rolePart {
				before = h
				count[h.role]++
				most = max(most, count[h.role])
			}
		}
	}
	return last, most
}

// listedOn reports whether the table goes on behind something else, such as the second line of an entry or the
// heading of a page: within a few lines from i on comes the number after the one before.
func (o *outliner) listedOn(i int, before *heading) bool {
	const farthest, longest = 5, 90 // lines; bytes of what is no entry
	ln := &o.lines[i]
	if before == nil || ln.end-ln.start > longest || ln.ends != endsOpen && !o.capitals(ln.start, ln.end) && !o.abbreviated(ln) {
		return false
	}
	for n := i; n < min(i+farthest, len(o.lines)); n++ {
		if h := o.headingAt(n); h != nil && h.role < rolePart {
			return h.role == before.role && h.number.follows(before.number)
		}
	}
	return false
}

// contentsEnd is the line at which the run stops being a table of contents: where its numbers fall
// back, or its end. It is 0 where its first heading comes nowhere else in the text.
func (o *outliner) contentsEnd(first, last int, again map[headingKey]lineRange, titled bool) int {
	var lead, before *heading // the first that is no part, or else the first; the one before
	stop := last
	for i := first; i < last && stop == last; i++ {
		h := o.headingAt(i)
		if h == nil || h.role >= roleRoman {
			continue
		}
		if lead == nil || lead.role >= rolePart && h.role < rolePart {
			lead = h
		}
		if h.role >= rolePart {
			continue
		}
		if before != nil && before.role == h.role && !h.number.after(before.number) {
			stop = i
		}
		before = h
	}
	if lead == nil {
		return 0
	}
	for stop < last && stop > int(lead.line)+1 && (o.lines[stop-1].head == 0 || o.headingAt(stop-1).role >= rolePart) {
		stop-- // the part that the repetition stands in
	}
	if where := again[o.key(lead)]; !titled && where.first >= int32(first) && where.last < int32(stop) {
		return 0
	}
	return stop
}

type lineRange struct{ first, last int32 }

// contents adds the table of contents that begins at the line i; one that is quoted belongs to the
// instruction.
func (o *outliner) contents(i int) int {
	holder := o.holder()
	if o.quote > 0 {
		if len(o.pending) > 0 {
			o.headingNodes(len(o.pending), o.quoteBase)
		}
		o.base, o.stack = o.quoteBase, o.stack[:o.quoteBase+1]
		holder = o.now()
		o.settleTail(holder)
	} else {
		o.flushHeadings()
		o.stack = o.stack[:0]
	}
	r := o.leaf(text.KindContents, i, holder)
	for i++; i < len(o.lines) && o.lines[i].kind == lineContents; i++ {
		o.extend(r, o.lines[i].end)
	}
	return i
}
