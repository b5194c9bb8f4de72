package outline

import (
	"slices"

	"clausecheck/checker/internal/text"
)

// resume draws the tree from an article before the edit on, and takes over the rest of before from
// where it can go on. It reports false, having drawn nothing, where the whole tree has to be drawn.
func (o *outliner) resume() bool {
	w := &o.redraw
	if w.was == nil || o.style != w.was.style {
		w.was = nil
		return false
	}
	first, last := w.first, w.last
	for i := range first {
		if w.now.shapes[i] != w.was.shapes[i] {
			first = i
			break
		}
	}
	for i := len(w.now.shapes) - 1; i >= last; i-- {
		if w.now.shapes[i] != w.was.shapes[i-w.moved] {
			last = i + 1
			break
		}
	}
	n := topFrom(w.was.tops, first-lookAhead+1) - 1
	for n >= 0 && (w.was.tops[n].stopAt > w.was.tops[n].line || int(w.was.tops[n].looked)+lookAhead > first) {
		n--
	}
	if n < 0 {
		w.was = nil
		return false
	}
	top := &w.was.tops[n]
	w.made, w.from = top.made, last+lookBack
	w.now.tops = append(w.now.tops, w.was.tops[:n]...)
	o.restore(top)
	o.takeDownTop(int(top.line))
	next := o.openTop(o.headingAt(int(top.line)), int(top.line))
	o.opensQuote(next - 1)
	o.build(next)
	if w.until = int32(len(o.out)); w.settled {
		o.splice()
	}
	return true
}

// restore brings back what the outline remembered at the article.
func (o *outliner) restore(top *topState) {
	was := o.redraw.was
	o.out = append(make([]text.Provision, 0, len(was.out)+len(was.out)/16+64), was.out[:top.made]...)
	o.ends = append(make([]int32, 0, cap(o.out)), was.ends[:top.made]...)
	o.lastChild = make([]text.Ref, top.made, cap(o.out))
	o.parts = append(o.parts, top.parts...)
	o.pending = append(o.pending, top.pending...)
	o.last, o.main, o.mainPart, o.inAnnex, o.looked = top.last, top.main, top.mainPart, top.inAnnex, int(top.looked)
	for _, p := range o.parts {
		o.lastChild[p.ref] = text.None
		for c := o.out[p.ref].Child; c != text.None && c < text.Ref(top.made); c = o.out[c].Sibling {
			o.lastChild[p.ref] = c
		}
		o.out[p.ref].Flags = 0
		o.link(p.ref, text.None)
	}
}

// link makes the provision next the one that comes after the part's last child so far.
func (o *outliner) link(part, next text.Ref) {
	if last := o.lastChild[part]; last != text.None {
		o.out[last].Sibling = next
	} else {
		o.out[part].Child = next
	}
}

// arrives takes down what the outline remembers at the article that the line i opens. It reports true
// where the outline of before goes on from there.
func (o *outliner) arrives(i int) bool {
	w := &o.redraw
	if w.now == nil {
		return false
	}
	if w.was != nil && i >= w.from {
		n := topFrom(w.was.tops, i-w.moved)
		if n < len(w.was.tops) && int(w.was.tops[n].line) == i-w.moved && o.isAsAt(&w.was.tops[n], i) {
			w.settled, w.settledAt = true, i
			return true
		}
	}
	o.takeDownTop(i)
	return false
}

func (o *outliner) takeDownTop(i int) {
	now := o.redraw.now
	t := topState{line: int32(i), made: int32(len(o.out)), pending: slices.Clone(o.pending), last: o.last, main: o.main,
		mainPart: o.mainPart, inAnnex: o.inAnnex, stopFrom: int32(o.stopFrom), stopAt: int32(o.stopAt), looked: int32(o.looked)}
	if n := len(now.tops); n > 0 && slices.Equal(now.tops[n-1].parts, o.parts) {
		t.parts = now.tops[n-1].parts
	} else {
		t.parts = slices.Clone(o.parts)
	}
	now.tops = append(now.tops, t)
}

// isAsAt reports whether the outline remembers at the line i what it did before at the article t.
func (o *outliner) isAsAt(t *topState, i int) bool {
	w := &o.redraw
	if o.last != t.last || o.main != t.main || o.inAnnex != t.inAnnex || o.mainPart.word != t.mainPart.word ||
		o.mainPart.number != t.mainPart.number || len(o.parts) != len(t.parts) || len(o.pending) != len(t.pending) {
		return false
	}
	for k, p := range o.parts {
		q := t.parts[k]
		if q.ref = o.moved(q.ref, t); p != q {
			return false
		}
	}
	for k, line := range o.pending {
		if int(line) < w.last || int(line)-w.moved != int(t.pending[k]) {
			return false
		}
	}
	// What is known of the next end of a quotation matters only if that lies ahead.
	ahead, before := o.stopAt > i, t.stopAt > t.line
	return ahead == before && (!ahead || o.stopAt-w.moved == int(t.stopAt) && max(o.stopFrom, i)-w.moved == int(max(t.stopFrom, t.line)))
}

// moved is the provision that the one of before, which stood before the article t, has become.
func (o *outliner) moved(r text.Ref, t *topState) text.Ref {
	if r < text.Ref(o.redraw.made) {
		return r
	}
	return r + text.Ref(len(o.out)) - text.Ref(t.made)
}

func topFrom(tops []topState, line int) int {
	n, _ := slices.BinarySearchFunc(tops, line, func(t topState, line int) int { return int(t.line) - line })
	return n
}

// splice takes over what was drawn before from the article on at which the drawing stopped.
func (o *outliner) splice() {
	w := &o.redraw
	was, bytes, tokens := w.was, w.change.Bytes, w.change.Tokens
	line := int32(w.settledAt - w.moved)
	n := topFrom(was.tops, int(line))
	t := &was.tops[n]
	by := text.Ref(len(o.out)) - text.Ref(t.made)
	shift := func(s *text.Span) {
		if s.End > 0 {
			s.Start, s.End = s.Start+bytes, s.End+bytes
		}
	}
	for _, p := range was.out[t.made:] {
		shift(&p.Span)
		shift(&p.Label)
		shift(&p.Title)
		shift(&p.Body)
		shift(&p.Tail)
		if p.BodyLast > 0 {
			p.BodyFirst, p.BodyLast = p.BodyFirst+tokens, p.BodyLast+tokens
		}
		if p.TailLast > 0 {
			p.TailFirst, p.TailLast = p.TailFirst+tokens, p.TailLast+tokens
		}
		if p.Parent >= text.Ref(w.made) {
			p.Parent += by
		}
		if p.Child != text.None {
			p.Child += by
		}
		if p.Sibling != text.None {
			p.Sibling += by
		}
		o.out = append(o.out, p)
	}
	for _, end := range was.ends[t.made:] {
		o.ends = append(o.ends, end+bytes)
	}
	for k, p := range o.parts {
		next := was.out[t.parts[k].ref].Child
		for next != text.None && next < text.Ref(t.made) {
			next = was.out[next].Sibling
		}
		if next != text.None {
			o.link(p.ref, next+by)
		}
	}
	o.spliceTops(was.tops[n:], by)
}

// spliceTops takes over what was remembered at the articles that were taken over.
func (o *outliner) spliceTops(tops []topState, by text.Ref) {
	w := &o.redraw
	moved := int32(w.moved)
	var parts, old []partLevel // those moved last, and what they were
	for _, t := range tops {
		t.line, t.made, t.stopFrom, t.stopAt = t.line+moved, t.made+int32(by), t.stopFrom+moved, t.stopAt+moved
		t.looked = max(t.looked+moved, int32(o.looked))
		if by != 0 {
			if old == nil || !slices.Equal(old, t.parts) {
				old, parts = t.parts, slices.Clone(t.parts)
				for k := range parts {
					if parts[k].ref >= text.Ref(w.made) {
						parts[k].ref += by
					}
				}
			}
			t.parts = parts
		}
		if len(t.pending) > 0 {
			t.pending = slices.Clone(t.pending)
			for k := range t.pending {
				t.pending[k] += moved
			}
		}
		w.now.tops = append(w.now.tops, t)
	}
}
