package compare

import (
	"strings"

	"clausecheck/checker"
)

// A Bracket is negotiating text between square brackets: words that are not agreed, or one of several
// alternatives. What editors put between brackets (a note's number, "sic", "repealed") is none.
type Bracket struct {
	At    checker.Span // with its brackets
	Inner checker.Span // without them
	In    checker.Ref  // the deepest provision that holds its first word
	Up    int          // index of the bracket around it, or -1
}

// Brackets finds the brackets of a draft, in text order. One that is never closed, or closed without
// having been opened, is passed over.
func Brackets(d *checker.Document) (list []Bracket) {
	var open []int32
	type span struct{ from, to int32 }
	var spans []span
	for i := range d.Tokens {
		t := &d.Tokens[i]
		switch {
		case t.Kind == checker.TokenOpen && d.Text[t.Start] == '[':
			open = append(open, t.Start)
		case t.Kind == checker.TokenClose && d.Text[t.Start] == ']' && len(open) > 0:
			from := open[len(open)-1]
			open = open[:len(open)-1]
			if !editorial(d.Text, from, t.Start) {
				spans = append(spans, span{from, t.End})
			}
		}
	}
	for _, s := range spans {
		b := Bracket{At: checker.Span{Start: s.from, End: s.to}, Inner: checker.Span{Start: s.from + 1, End: s.to - 1}, Up: -1}
		at := len(list)
		for at > 0 && list[at-1].At.Start > b.At.Start {
			at--
		}
		list = append(list, Bracket{})
		copy(list[at+1:], list[at:])
		list[at] = b
	}
	var around []int
	for i := range list {
		for len(around) > 0 && list[around[len(around)-1]].At.End <= list[i].At.Start {
			around = around[:len(around)-1]
		}
		if len(around) > 0 {
			list[i].Up = around[len(around)-1]
		}
		around = append(around, i)
		list[i].In = deepest(d, list[i].Inner)
	}
	return list
}

// editorial reports whether the words between brackets are an editor's: nothing, a note's number
// behind a word, or a remark.
func editorial(text string, open, close int32) bool {
	words := strings.ToLower(strings.TrimSpace(text[open+1 : close]))
	switch words {
	case "", "sic", "repealed", "reserved", "omitted", "deleted", "…", "...":
		return true
	}
	number := strings.Trim(words, "0123456789") == ""
	return number && open > 0 && text[open-1] != ' ' && text[open-1] != '\n'
}

// deepest is the deepest provision whose span holds the first byte of at, or checker.None.
func deepest(d *checker.Document, at checker.Span) checker.Ref {
	found := checker.None
	lo, hi := 0, len(d.Provisions)
	for lo < hi { // the last provision that begins at or before the place
		if mid := (lo + hi) / 2; d.Provisions[mid].Span.Start <= at.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for r := checker.Ref(lo - 1); r >= 0; r = d.Provisions[r].Parent {
		if d.Provisions[r].Span.End > at.Start {
			found = r
			break
		}
	}
	return found
}

// Alternatives are the brackets of which one is to be kept: those of one parent that follow one
// another with nothing but blanks, "/" or "or" between. Every bracket is in exactly one list; one
// that stands alone is kept or struck.
func Alternatives(d *checker.Document, list []Bracket) (groups [][]int) {
	last := map[int]int{} // by parent, the index of its latest group
	for i, b := range list {
		if g, ok := last[b.Up]; ok {
			before := list[groups[g][len(groups[g])-1]]
			between := strings.ToLower(strings.TrimSpace(d.Text[before.At.End:b.At.Start]))
			if between == "" || between == "/" || between == "or" {
				groups[g] = append(groups[g], i)
				continue
			}
		}
		last[b.Up] = len(groups)
		groups = append(groups, []int{i})
	}
	return groups
}

// A Resolved is a draft with some brackets kept and some struck.
type Resolved struct {
	Text string
	cuts []cut
}

// A cut is a stretch of the draft that is gone; at counts in the resolved text.
type cut struct{ at, length int32 }

// Resolve keeps the words of some brackets, without their marks, and strikes others whole, with one
// of the blanks around them. The others stay as they are.
func Resolve(d *checker.Document, list []Bracket, keep, strike []int) *Resolved {
	const untouched, kept, struck = 0, 1, 2
	state := make([]uint8, len(list))
	for _, i := range keep {
		state[i] = kept
	}
	for _, i := range strike {
		state[i] = struck
	}
	gone := make([]checker.Span, 0, 2*len(list))
	until := int32(0) // what is behind a struck bracket's start is gone already
	for i, b := range list {
		switch {
		case b.At.Start < until || state[i] == untouched:
		case state[i] == kept:
			gone = append(gone, checker.Span{Start: b.At.Start, End: b.Inner.Start}, checker.Span{Start: b.Inner.End, End: b.At.End})
		default:
			at := b.At
			if at.Start > 0 && d.Text[at.Start-1] == ' ' && (int(at.End) == len(d.Text) || strings.IndexByte(" ,.;:)]\n", d.Text[at.End]) >= 0) {
				at.Start--
			}
			gone = append(gone, at)
			until = at.End
		}
	}
	sortSpans(gone)
	r := &Resolved{}
	var b strings.Builder
	from := int32(0)
	for _, s := range gone {
		if s.Start < from { // the blank that two struck brackets share
			s.Start = from
		}
		b.WriteString(d.Text[from:s.Start])
		r.cuts = append(r.cuts, cut{int32(b.Len()), s.End - s.Start})
		from = s.End
	}
	b.WriteString(d.Text[from:])
	r.Text = b.String()
	return r
}

func sortSpans(list []checker.Span) {
	for i := 1; i < len(list); i++ {
		for k := i; k > 0 && list[k-1].Start > list[k].Start; k-- {
			list[k-1], list[k] = list[k], list[k-1]
		}
	}
}

// Origin is where a span of the resolved text stands in the draft, with what was cut out of it.
func (r *Resolved) Origin(s checker.Span) checker.Span {
	move := func(at int32, end bool) int32 {
		moved := at
		for _, c := range r.cuts {
			if c.at > at || c.at == at && end {
				break
			}
			moved += c.length
		}
		return moved
	}
	if s.Empty() {
		at := move(s.Start, false)
		return checker.Span{Start: at, End: at}
	}
	return checker.Span{Start: move(s.Start, false), End: move(s.End, true)}
}
