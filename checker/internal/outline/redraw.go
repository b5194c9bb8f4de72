package outline

import (
	"slices"

	"clausecheck/checker/internal/text"
)

// After an edit most of an outline stays as it was. Which lines are headings, and which headings open
// the articles, depends on the whole text, so that is asked again of all lines, of which only those
// that were edited are cut anew. The tree is then drawn from an article before the edit on, and no
// farther than to an article behind it at which everything that the outline remembers is as it was
// there before: from then on it could only do the same again, so the rest is taken over, moved. An
// outline is drawn from scratch where the lines of the text are joined, or the style of its headings
// has changed. That both ways give the same tree is what the tests of the session say.

const (
	lookAhead = 10 // lines that the drawing may look at beyond the one that it reads
	lookBack  = 2
)

// Drawing is what was taken down of an outline.
type Drawing struct {
	lines  []textLine  // as they were cut
	heads  []heading   // as they were found
	shapes []lineShape // by line
	style  topStyle
	out    []text.Provision
	own    []text.Flags // by provision: what it is by itself
	ends   []int32      // by provision: where its own text ends
	tops   []topState
	Kept   int // so many provisions were taken over from the outline before
	usable bool

	workLines []textLine // memory
	workHeads []heading
}

// Change is what an edit did to the text of before: the lines that it touched, in bytes of that text,
// and by how many bytes and tokens what stands behind them has moved.
type Change struct{ From, To, Bytes, Tokens int32 }

// lineShape is what the view of the whole text made of a line.
type lineShape uint16

// topState is what the outline remembered when it came to an article outside a quotation.
type topState struct {
	line, made       int32       // its line; how many provisions there were before it
	parts            []partLevel // shared by articles, never written to
	pending          []int32
	last, main       numberReading
	mainPart         partLevel
	inAnnex          bool
	stopFrom, stopAt int32
	looked           int32
}

// redraw is the state of drawing an outline after an edit.
type redraw struct {
	now, was    *Drawing
	change      Change
	first, last int   // lines of now that were cut anew
	moved       int   // by so many lines, what is behind them
	made        int32 // provisions that were there before the first that is drawn again
	until       int32 // and behind the last
	from        int   // the outline of before can go on from this line
	settled     bool  // it does,
	settledAt   int   // from this line
	joined      bool  // lines were joined
}

// recut takes over the lines and headings of before, but for those that the edit touched and one on
// either side, which are cut anew. It reports false where the lines have to be joined.
func (o *outliner) recut(was *Drawing, c Change) bool {
	if !was.usable {
		return false
	}
	w := &o.redraw
	first := lineFrom(was.lines, c.From)
	at, token, gap := int32(0), int32(0), false
	if first > 0 {
		first--
		ln := &was.lines[first]
		at, token, gap = ln.start-ln.indent, ln.first, ln.gap
	}
	last := lineFrom(was.lines, c.To)
	if last < len(was.lines) {
		last++
	}
	o.lines = append(text.RoomFor(w.now.lines, len(was.lines)+16), was.lines[:first]...)
	o.cutFrom(at, token, gap, c.To+c.Bytes)
	w.was, w.change, w.first, w.last, w.moved = was, c, first, len(o.lines), len(o.lines)-last
	for _, ln := range was.lines[last:] {
		ln.start, ln.end, ln.first, ln.last = ln.start+c.Bytes, ln.end+c.Bytes, ln.first+c.Tokens, ln.last+c.Tokens
		o.lines = append(o.lines, ln)
	}
	if len(o.lines) == 0 || o.wrapWidth() != 0 {
		w.was = nil
		return false
	}
	kept := headFrom(was.heads, first)
	o.heads = append(text.RoomFor(w.now.heads, len(was.heads)+16), was.heads[:kept]...)
	o.findHeadings(first, w.last)
	for _, h := range was.heads[headFrom(was.heads, last):] {
		h.line += int32(w.moved)
		h.start, h.end, h.rest = h.start+c.Bytes, h.end+c.Bytes, h.rest+c.Bytes
		h.numStart, h.numEnd = h.numStart+c.Bytes, h.numEnd+c.Bytes
		o.heads = append(o.heads, h)
		o.lines[h.line].head = int32(len(o.heads))
	}
	if len(o.runOnCuts()) > 0 {
		w.was, o.heads = nil, nil
		return false
	}
	return true
}

// lineFrom is the first of the lines that stands at the byte or behind.
func lineFrom(lines []textLine, at int32) int {
	n, _ := slices.BinarySearchFunc(lines, at, func(ln textLine, at int32) int { return int(ln.start) - int(at) })
	return n
}

func headFrom(heads []heading, line int) int {
	n, _ := slices.BinarySearchFunc(heads, line, func(h heading, line int) int { return int(h.line) - line })
	return n
}

// takeDownLines keeps the lines and headings as they are before the whole text is looked at.
func (o *outliner) takeDownLines() {
	now := o.redraw.now
	if now == nil {
		return
	}
	now.lines, now.heads = o.lines, o.heads
	if was := o.redraw.was; was != nil {
		now.workLines, now.workHeads = was.workLines, was.workHeads
		was.workLines, was.workHeads = nil, nil
	}
	now.workLines = append(text.RoomFor(now.workLines, len(o.lines)), o.lines...)
	now.workHeads = append(text.RoomFor(now.workHeads, len(o.heads)), o.heads...)
	o.lines, o.heads = now.workLines, now.workHeads
}

// takeDownShapes keeps what the view of the whole text made of the lines.
func (o *outliner) takeDownShapes() {
	now := o.redraw.now
	if now == nil {
		return
	}
	now.style, now.usable, now.tops = o.style, !o.redraw.joined, now.tops[:0]
	now.shapes = text.RoomFor(now.shapes, len(o.lines))
	for i := range o.lines {
		s := lineShape(o.lines[i].kind)
		if o.lines[i].quoted {
			s |= 1 << 3
		}
		if h := o.headingAt(i); h != nil {
			s |= 1<<4 | lineShape(h.role)<<5
			if h.chain {
				s |= 1 << 9
			}
		}
		now.shapes = append(now.shapes, s)
	}
}

// takeDownOwn keeps where the provisions' own text ends, and returns the flags that each has by itself
// as far as they are known.
func (o *outliner) takeDownOwn() []text.Flags {
	now := o.redraw.now
	if now == nil {
		return make([]text.Flags, len(o.out))
	}
	now.ends = append(text.RoomFor(now.ends, len(o.ends)), o.ends...)
	own := text.RoomFor(now.own, len(o.out))[:len(o.out)]
	now.Kept = 0
	if w := &o.redraw; w.was != nil {
		now.Kept = copy(own, w.was.own[:w.made])
		if w.settled {
			now.Kept += copy(own[w.until:], w.was.own[len(w.was.own)-len(own)+int(w.until):])
		}
	}
	now.own, now.out = own, o.out
	return own
}

// isNew reports whether the provision was drawn anew, or is a part whose first child was.
func (o *outliner) isNew(r text.Ref) bool {
	w := &o.redraw
	if w.was == nil || r >= text.Ref(w.made) && (!w.settled || r < text.Ref(w.until)) {
		return true
	}
	return r < text.Ref(w.made) && (o.out[r].Kind == text.KindPart || o.out[r].Kind == text.KindAnnex) && o.out[r].Child >= text.Ref(w.made)
}
