package outline

import (
	"unicode"

	"clausecheck/checker/internal/text"
)

// A provision's closing words stop being its last when items follow them. What leads up to those
// items then becomes a paragraph of its own.

// divideTail makes room for a new child of the provision at that index of the stack, and leaves
// what the child belongs to on top of the stack.
func (o *outliner) divideTail(parent int) {
	r := o.stack[parent].ref
	p := &o.out[r]
	if p.Tail.Empty() {
		return
	}
	tail := p.Tail
	if c := o.text[tail.End-1]; c == '.' || c == ';' {
		o.settleTail(r)
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

// settleTail makes a paragraph of the closing words of a provision that gets another child after
// them.
func (o *outliner) settleTail(r text.Ref) {
	p := &o.out[r]
	if p.Tail.Empty() {
		return
	}
	tail := p.Tail
	p.Tail = text.Span{}
	n := o.node(text.KindParagraph, r, tail.Start)
	o.out[n].Body, o.ends[n] = tail, tail.End
}
