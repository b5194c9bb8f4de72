package outline

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// The outline turns lines into the tree of provisions. It works in three steps, each one pass over
// the lines: the lines are cut and, where a text is hard-wrapped, joined again; headings of articles,
// sections and parts are recognised, which needs a view of the whole text (a "1." is an article in
// one instrument and a paragraph in another); then the tree is built from top to bottom with a stack
// of the open provisions. Labels are ambiguous and drafts are dirty, so every decision is made on
// sequence and neighbourhood and none can fail: what fits nowhere stays text of the provision it
// stands in.

// deepest bounds the tree; provisions that lie deeper become siblings at that depth. It leaves room
// for the parts above the articles and for sections within quotations.
const (
	deepest       = 32
	deepestPart   = 8
	deepestParent = deepest - deepestPart - 4 // index in the stack of open provisions
)

// open is a provision that is still being filled.
type open struct {
	ref    text.Ref
	form   labelForm
	number numberReading
}

type outliner struct {
	text   string
	tokens []text.Token
	m      *lexicon.Matcher
	words  structureWords

	lines []textLine
	heads []heading
	style topStyle

	out   []text.Provision
	ends  []int32 // by provision: where its own text ends so far
	stack []open  // open provisions below the parts, the top provision first
	base  int     // entries of the stack that labels may not close: they stand outside a quotation
	parts []partLevel
	marks []mark // inline labels of the line being read

	pending   []int32 // lines that look like headings and wait for what follows
	ending    ending  // how the text read last ended
	quoteBase int     // the instruction that the quotation belongs to, in the stack
	stopFrom  int     // from this line on …
	stopAt    int     // … this is the next that can end a quotation
	looked    int     // the farthest line that was looked at for the end of a quotation
	quote     int     // line that closes the quoted block being read; 0 where none is open
	last      numberReading
	main      numberReading // the last number before the first annex
	mainPart  partLevel     // the last part before the first annex
	inAnnex   bool
	closing   text.Ref
	notes     bool // editorial notes run on
	lastChild []text.Ref

	amending []uint8 // by word: 2 where an amending formula cannot do without it, 1 where it can, 0 where not asked yet
	redraw   redraw
}

// Of is the tree of the text's provisions, in text order, parents before their children.
func Of(text string, tokens []text.Token, m *lexicon.Matcher) []text.Provision {
	return Draw(text, tokens, m, nil, nil, Change{})
}

// Draw is the outline of the text. It takes down in now, unless that is nil, with what the next
// outline can be drawn; was is what was taken down of a text that differs by the change, or nil.
func Draw(source string, tokens []text.Token, m *lexicon.Matcher, now, was *Drawing, c Change) []text.Provision {
	o := &outliner{text: source, tokens: tokens, m: m, closing: text.None}
	o.words.read(m.Lexicon)
	if o.redraw.now = now; now != nil {
		now.usable = false
	}
	if was == nil || !o.recut(was, c) {
		o.cut()
		if len(o.lines) == 0 {
			return nil
		}
		if width := o.wrapWidth(); width > 0 {
			o.findRunning()
			o.join(width)
		}
		o.heads = o.heads[:0]
		o.findHeadings(0, len(o.lines))
		if cuts := o.runOnCuts(); len(cuts) > 0 {
			o.redraw.joined = true
			o.divide(cuts)
		}
	}
	o.takeDownLines()
	o.findRunning()
	o.mendNumbers()
	o.findNumberedNotes()
	o.settleRunIns()
	o.findContents()
	o.findAsides()
	o.findTypedNotes()
	o.chooseStyle()
	o.takeDownShapes()
	if !o.resume() {
		o.out = make([]text.Provision, 0, len(o.lines)+len(o.lines)/4+4)
		o.ends = make([]int32, 0, cap(o.out))
		o.lastChild = make([]text.Ref, 0, cap(o.out))
		o.build(o.frontMatter())
	}
	o.finish()
	return o.out
}

// build reads the lines from the line i on, to the end or to where the outline of before goes on.
func (o *outliner) build(i int) {
	for i < len(o.lines) && !o.redraw.settled {
		i = o.line(i)
	}
	if !o.redraw.settled {
		o.flushHeadings()
	}
}

// line reads the line i and returns the line to go on with.
func (o *outliner) line(i int) int {
	ln := &o.lines[i]
	if ln.kind == lineContents {
		return o.contents(i)
	}
	if o.quote > 0 {
		if i >= o.quote || o.leavesQuote(i) {
			return o.endQuote(i)
		}
		o.quotedLine(i)
		return i + 1
	}
	if ln.kind == lineAside {
		o.asideLine(i)
		return i + 1
	}
	if ln.kind == lineRunning {
		return i + 1
	}
	if h := o.headingAt(i); h != nil {
		switch {
		case o.namesSchedule(h, i):
			return o.openSchedule(i)
		case o.isTop(h, i):
			if o.arrives(i) {
				return i
			}
			next := o.openTop(h, i)
			o.opensQuote(next - 1)
			return next
		case h.role == rolePart || h.role == roleAnnex && !o.goesOnBehind(h, i):
			return o.openPart(h, i)
		}
	}
	if o.closing != text.None {
		o.extend(o.closing, ln.end)
		return i + 1
	}
	if o.notes {
		o.leaf(text.KindNote, i, o.top())
		return i + 1
	}
	o.textLine(i)
	o.opensQuote(i)
	return i + 1
}

// textLine reads a line that stands below an article or section.
func (o *outliner) textLine(i int) {
	ln := &o.lines[i]
	switch {
	case ln.noise() || o.closesQuote(ln):
	case o.quote == 0 && o.startsClosing(i):
		o.flushHeadings()
		o.stack = o.stack[:0]
		o.closing = o.leaf(text.KindClosing, i, text.None)
	case o.startsNote(i):
		o.notes = o.listAt(ln.first, ln.last, o.words.notes) > 0
		o.noteLine(i)
	case o.labelled(i):
	default:
		o.unlabelled(i)
	}
}

// noteLine adds the line as an editor's note on the article or section, in a quotation on the quoted one,
// which ends what is open below it.
func (o *outliner) noteLine(i int) {
	if len(o.stack) == 0 {
		o.flushHeadings()
		o.leaf(text.KindNote, i, text.None)
		return
	}
	base := min(o.base, len(o.stack)-1)
	if len(o.pending) > 0 {
		o.headingNodes(len(o.pending), base)
	}
	o.stack = o.stack[:base+1]
	o.settleTail(o.now())
	o.leaf(text.KindNote, i, o.now())
}

// top is the open article or section; None outside any.
func (o *outliner) top() text.Ref {
	if len(o.stack) == 0 {
		return text.None
	}
	return o.stack[0].ref
}

// now is the innermost open provision.
func (o *outliner) now() text.Ref { return o.stack[len(o.stack)-1].ref }

// node adds a provision whose own text begins at the byte.
func (o *outliner) node(kind text.Kind, parent text.Ref, start int32) text.Ref {
	r := text.Ref(len(o.out))
	p := text.Provision{Kind: kind, Parent: parent, Child: text.None, Sibling: text.None, Span: text.Span{Start: start, End: start}}
	if o.quote > 0 {
		p.Flags = text.FlagQuoted | text.FlagAmending
	}
	if parent != text.None {
		p.Depth = o.out[parent].Depth + 1
		if last := o.lastChild[parent]; last != text.None {
			o.out[last].Sibling = r
		} else {
			o.out[parent].Child = r
		}
		o.lastChild[parent] = r
	}
	o.out = append(o.out, p)
	o.ends = append(o.ends, start)
	o.lastChild = append(o.lastChild, text.None)
	return r
}

// leaf adds a provision that is the whole line i.
func (o *outliner) leaf(kind text.Kind, i int, parent text.Ref) text.Ref {
	ln := &o.lines[i]
	r := o.node(kind, parent, ln.start)
	o.own(r, ln.start, ln.end)
	return r
}

// own gives the provision own text: body where it has no children yet, tail afterwards.
func (o *outliner) own(r text.Ref, start, end int32) {
	if start = skipBlank(o.text, start, end); start >= end {
		return
	}
	p := &o.out[r]
	place := &p.Body
	if p.Child != text.None {
		place = &p.Tail
	}
	if place.Empty() {
		place.Start = start
	}
	place.End = end
	o.ends[r] = end
}

// extend lengthens the provision's own text to the byte.
func (o *outliner) extend(r text.Ref, end int32) {
	p := &o.out[r]
	if p.Child != text.None {
		p.Tail.End = end
	} else {
		p.Body.End = end
	}
	o.ends[r] = end
}
