package outline

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker/internal/text"
)

// A provision's closing words stop being its last when items follow them. What leads up to those
// items then becomes a paragraph of its own.

// divideTail makes room for a new child of the provision at that index of the stack, and leaves
// what the child belongs to on top of the stack. A child that goes on with the numbers of those before it shows
// that the words close no sentence.
func (o *outliner) divideTail(parent int, child *label, number numberReading) {
	r := o.stack[parent].ref
	p := &o.out[r]
	if p.Tail.Empty() {
		return
	}
	tail := p.Tail
	if c := o.text[tail.End-1]; c == '.' || c == ';' {
		if o.closesItems(r) && (child.canBeFirst() || !o.sameNumbers(r, number)) {
			o.enclose(r)
		} else {
			o.closeTail(r)
		}
		return
	}
	above := r
	if at := o.lastSentence(tail); at > tail.Start && parent > o.base {
		p.Tail.End = o.trimmed(tail.Start, at)
		o.ends[r] = p.Tail.End
		tail.Start = at
		above = o.stack[parent-1].ref
		o.stack = o.stack[:parent]
		o.settleTail(above)
	} else {
		p.Tail = text.Span{}
	}
	n := o.node(text.KindParagraph, above, tail.Start)
	o.out[n].Body, o.ends[n] = tail, tail.End
	o.stack = append(o.stack, open{ref: n})
}

// lastSentence is where the last sentence of the text begins.
func (o *outliner) lastSentence(s text.Span) int32 {
	d := text.Document{Tokens: o.tokens}
	first, last := o.tokenRange(&d, s)
	for t := last - 2; t > first; t-- {
		if o.tokens[t].Kind != text.TokenStop && o.tokens[t].Kind != text.TokenColon {
			continue
		}
		if r, _ := decode(o.text, o.tokens[t+1].Start, s.End); unicode.IsUpper(r) {
			return o.tokens[t+1].Start
		}
	}
	return s.Start
}

// settleTail makes room for another child of a provision that has closing words: they are a paragraph
// of their own, or with the words and the items that they close one paragraph.
func (o *outliner) settleTail(r text.Ref) {
	p := &o.out[r]
	if p.Tail.Empty() {
		return
	}
	if o.closesItems(r) {
		o.enclose(r)
		return
	}
	o.closeTail(r)
}

// closeTail makes a paragraph of the closing words alone.
func (o *outliner) closeTail(r text.Ref) {
	p := &o.out[r]
	tail := p.Tail
	p.Tail = text.Span{}
	n := o.node(text.KindParagraph, r, tail.Start)
	o.out[n].Body, o.ends[n] = tail, tail.End
}

// sameNumbers reports whether the number is of the kind that the last child of the provision has.
func (o *outliner) sameNumbers(r text.Ref, number numberReading) bool {
	p := &o.out[o.lastChild[r]]
	l := labelAt(o.text, p.Label.Start, p.Label.End)
	return slices.ContainsFunc(l.readings[:l.count], func(last numberReading) bool { return last.class == number.class })
}

// closesItems reports whether the closing words of the open article or section end the sentence that its items stand
// in. Numbered paragraphs stand in one only where a dash or a colon leads up to them; else what is above them is a title.
func (o *outliner) closesItems(r text.Ref) bool {
	p := &o.out[r]
	if len(o.stack) <= o.base || o.stack[o.base].ref != r || p.Body.Empty() || p.Child == text.None || o.stopped(p.Body) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(o.text[p.Body.Start:p.Body.End])
	return o.out[p.Child].Kind == text.KindItem || last == '—' || last == '–' || last == '⸻' || last == '-' || last == '_' || last == ':'
}

// enclose makes one paragraph of all that the provision holds so far, which is the last in the tree with
// what is below it. The paragraph stands before its items, so each of them moves on by one.
func (o *outliner) enclose(r text.Ref) {
	first := o.out[r].Child
	last := o.lastChild[r]
	n := o.node(text.KindParagraph, r, o.out[r].Body.Start)
	made, end := o.out[n], o.out[r].Tail.End
	copy(o.out[first+1:], o.out[first:n])
	copy(o.ends[first+1:], o.ends[first:n])
	copy(o.lastChild[first+1:], o.lastChild[first:n])
	moved := func(at *text.Ref) {
		if *at >= first {
			*at++
		}
	}
	for i := first + 1; i <= n; i++ {
		p := &o.out[i]
		moved(&p.Child)
		moved(&p.Sibling)
		moved(&o.lastChild[i])
		if p.Depth++; p.Parent == r {
			p.Parent = first
		} else {
			moved(&p.Parent)
		}
	}
	for i := range o.stack {
		moved(&o.stack[i].ref)
	}
	p := &o.out[r]
	made.Child, made.Sibling, made.Body, made.Tail = first+1, text.None, p.Body, p.Tail
	p.Body, p.Tail, p.Child = text.Span{}, text.Span{}, first
	o.out[first], o.ends[first] = made, end
	o.out[last+1].Sibling = text.None // it was told the paragraph as its next
	o.lastChild[first], o.lastChild[r] = last+1, first
}
