package outline

import "clausecheck/checker/internal/text"

// Some texts have lost the numbers of their schedules. Behind the heading "Schedules" each then begins with its
// title and the section that it belongs to, "Section 23", in the manner of its paragraphs, which begin again at
// "Section 1". Such a schedule is named by its title.

// goesOnBehind reports whether the heading of all schedules is none: the body goes on with its next number.
func (o *outliner) goesOnBehind(h *heading, i int) bool {
	if !h.all {
		return false
	}
	if len(o.out) == 0 || o.last.class == classOfNone {
		return true // it stands in front of everything
	}
	for k := i + 1; k < len(o.lines) && k < i+lookAhead; k++ {
		if next := o.headingAt(k); next != nil && o.opensTop(k) {
			return next.role < rolePart && next.number.follows(o.last)
		}
	}
	return false
}

// namesSchedule reports whether the heading, which looks like one of a section, says which section the schedule
// under the title above belongs to.
func (o *outliner) namesSchedule(h *heading, i int) bool {
	if len(o.parts) == 0 || !o.parts[0].all || h.role != roleSection || h.rest < o.lines[i].end || len(o.pending) == 0 ||
		h.number.class != classDigit || h.number.value == 1 || h.number.follows(o.last) {
		return false
	}
	for k := i + 1; k < len(o.lines) && k < i+2*lookAhead; k++ {
		if next := o.headingAt(k); next != nil && next.role == roleSection && next.rest >= o.lines[k].end {
			o.looked = max(o.looked, k)
			return next.number.first()
		}
	}
	o.looked = max(o.looked, i+2*lookAhead)
	return false
}

// openSchedule opens the schedule whose title waits, and which the line i says where it belongs.
func (o *outliner) openSchedule(i int) int {
	above := &o.lines[o.pending[len(o.pending)-1]]
	o.pending = o.pending[:len(o.pending)-1]
	o.flushHeadings()
	o.stack, o.parts, o.last = o.stack[:0], o.parts[:0], numberReading{}
	o.closing, o.notes, o.ending = text.None, false, endsNothing
	r := o.node(text.KindAnnex, text.None, above.start)
	p := &o.out[r]
	p.Title = text.Span{Start: above.start, End: above.end}
	o.ends[r] = o.lines[i].end
	o.parts = append(o.parts, partLevel{ref: r, annex: true, all: true})
	return i + 1
}
