package encode

import (
	"strconv"
	"strings"

	"clausecheck/checker"
)

// Colours of a terminal; all empty where there are none.
type palette struct{ place, rule, carets, off string }

var (
	plain    = palette{}
	coloured = palette{place: "\x1b[1m", rule: "\x1b[2m", carets: "\x1b[1;31m", off: "\x1b[0m"}
)

// text appends each finding as a line "path:line:column severity rule message", the line of the draft
// that it stands on, and carets under its words, drawn once for several findings; then what was not checked, then a line that counts.
// Lines and columns count from 1, columns in characters.
func (s Style) text(dst []byte, r *checker.Report, p Place) []byte {
	path := string(appendVisible(nil, p.pathOf(r)))
	colours := plain
	if s.Colour {
		colours = coloured
	}
	l := newLines(r.Document.Text)
	for i := range r.Findings {
		f := &r.Findings[i]
		dst = append(dst, colours.place...)
		dst = appendPlace(dst, path, l, f.At.Start)
		dst = append(dst, colours.off...)
		dst = append(dst, ' ')
		dst = append(dst, f.Severity.Word()...)
		dst = append(dst, ' ')
		dst = append(dst, colours.rule...)
		dst = append(dst, f.Rule.ID...)
		dst = append(dst, colours.off...)
		dst = append(dst, ' ')
		dst = appendVisible(dst, f.Message)
		dst = append(dst, '\n')
		if i == 0 || r.Findings[i-1].At != f.At {
			dst = s.drawing(dst, l, f.At, colours)
		}
		notes, more := firstNotes(f)
		for _, n := range notes {
			dst = append(dst, "  "...)
			dst = appendPlace(dst, path, l, n.At.Start)
			dst = append(dst, " also: "...)
			dst = appendVisible(dst, n.Text)
			dst = append(dst, '\n')
		}
		if more != "" {
			dst = append(dst, "  "+more+"\n"...)
		}
		if i+1 == len(r.Findings) || r.Findings[i+1].At != f.At {
			dst = append(dst, '\n')
		}
	}
	for _, gap := range r.Unchecked {
		dst = appendPlace(dst, path, l, gap.At.Start)
		dst = append(dst, " not checked: "...)
		dst = appendVisible(dst, gap.Reason)
		dst = append(dst, '\n')
	}
	dst = append(dst, path...)
	dst = append(dst, ": "...)
	dst = appendSummary(dst, r.Summary())
	return append(dst, '\n')
}

// mostNotes is how many further places a reader is shown of one finding; programs get them all.
const mostNotes = 12

// firstNotes is the notes of a finding to show, and what to say of the rest: empty where there is none.
func firstNotes(f *checker.Finding) (notes []checker.Note, more string) {
	if len(f.Notes) <= mostNotes {
		return f.Notes, ""
	}
	return f.Notes[:mostNotes], "and at " + strconv.Itoa(len(f.Notes)-mostNotes) + " more places"
}

func appendPlace(dst []byte, path string, l *lines, i int32) []byte {
	dst = append(dst, path...)
	dst = append(dst, ':')
	dst = strconv.AppendInt(dst, int64(l.of(i)+1), 10)
	dst = append(dst, ':')
	return strconv.AppendInt(dst, int64(l.column(i)), 10)
}

// drawing appends the first line of the span, shortened around it where it is longer than s.Width,
// and carets below it.
func (s Style) drawing(dst []byte, l *lines, at checker.Span, colours palette) []byte {
	line := l.span(l.of(at.Start))
	end := min(at.End, line.End)
	start := min(at.Start, line.End)
	window := line
	if s.Width > 0 {
		window = windowOf(l.text, line, checker.Span{Start: start, End: end}, s.Width-4)
	}
	dst = append(dst, "    "...)
	column, from, to := 0, 0, 0
	put := func(text string) {
		for i := 0; i < len(text); {
			size := sizeAt(text, i)
			shown, width := visible(text[i : i+size])
			if shown == "\t" {
				width = 4 - column%4
				shown = strings.Repeat(" ", width)
			}
			dst = append(dst, shown...)
			column += width
			i += size
		}
	}
	if window.Start > line.Start {
		put("…")
	}
	put(l.text[window.Start:start])
	from = column
	put(l.text[start:min(end, window.End)])
	to = max(column, from+1)
	put(l.text[min(end, window.End):window.End])
	if window.End < line.End {
		put("…")
	}
	dst = append(dst, "\n    "...)
	dst = append(dst, strings.Repeat(" ", from)...)
	dst = append(dst, colours.carets...)
	dst = append(dst, strings.Repeat("^", to-from)...)
	if end < at.End || end > window.End {
		dst = append(dst, '~') // the words go on
	}
	dst = append(dst, colours.off...)
	return append(dst, '\n')
}

// windowOf is the part of a line to show in width columns: the words at the span with what stands
// around them, of long words the beginning. It breaks no character and looks no further than it shows.
func windowOf(text string, line, at checker.Span, width int) checker.Span {
	if end, _ := forward(text, line.Start, line.End, width); end == line.End {
		return line
	}
	room := width - 2 // for the marks of what is left out
	end, room := forward(text, at.Start, at.End, room)
	after, left := end, 0
	if end == at.End {
		_, left = forward(text, end, line.End, room)
	}
	start := at.Start
	before := max(room/2, left)
	for most := 8 * before; start > line.Start; most-- {
		size := int32(sizeBefore(text, int(start)))
		_, cost := visible(text[start-size : start])
		if cost > before || most < 0 {
			break
		}
		start -= size
		before -= cost
		room -= cost
	}
	if end == at.End {
		after, _ = forward(text, end, line.End, room)
	}
	return checker.Span{Start: start, End: after}
}

// forward goes on from one position towards another as far as the columns reach, and is where it
// came and the columns that are left.
func forward(text string, from, to int32, room int) (end int32, left int) {
	for most := 8 * room; from < to; most-- {
		size := int32(sizeAt(text, int(from)))
		_, cost := visible(text[from : from+size])
		if cost > room || most < 0 { // marks without width could go on for ever
			break
		}
		from += size
		room -= cost
	}
	return from, room
}

// sizeBefore is the number of bytes of the character that ends at byte i.
func sizeBefore(text string, i int) int {
	for back := min(4, i); back > 1; back-- {
		if sizeAt(text, i-back) == back {
			return back
		}
	}
	return 1
}

func appendSummary(dst []byte, s checker.Summary) []byte {
	total := 0
	for severity := checker.Blocker + 1; severity > checker.Info; {
		severity--
		n := s.BySeverity[severity]
		total += n
		if n > 0 {
			if total > n {
				dst = append(dst, ", "...)
			}
			dst = appendCount(dst, n, severityCounts[severity])
		}
	}
	if total == 0 {
		dst = append(dst, "no findings"...)
	}
	dst = append(dst, "; "...)
	dst = appendCount(dst, s.Offences, [2]string{"article that creates offences", "articles that create offences"})
	if s.Offences > 0 {
		dst = append(dst, " ("...)
		dst = strconv.AppendInt(dst, int64(s.InadequateIntent), 10)
		dst = append(dst, " with no or weak intent)"...)
	}
	dst = append(dst, ", "...)
	return appendCount(dst, s.Powers, [2]string{"article that gives powers", "articles that give powers"})
}

var severityCounts = [...][2]string{
	checker.Info: {"note", "notes"}, checker.Advice: {"piece of advice", "pieces of advice"},
	checker.Warning: {"warning", "warnings"}, checker.Blocker: {"blocker", "blockers"},
}

func appendCount(dst []byte, n int, words [2]string) []byte {
	dst = strconv.AppendInt(dst, int64(n), 10)
	dst = append(dst, ' ')
	if n == 1 {
		return append(dst, words[0]...)
	}
	return append(dst, words[1]...)
}
