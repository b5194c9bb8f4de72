package layout

import (
	"math"
	"strings"
)

// paragraphs joins rows. Two rows are one paragraph unless something says otherwise: a gap, another
// size of type, a label that begins a provision, an indent, or a line that ended although the next
// word had room.
func paragraphs(rows []*row, whole *words) []Paragraph {
	half := false
	for _, r := range rows {
		if r.text != "" {
			half = whole.note(r.text, half)
		}
	}
	pitch := usualPitch(rows)
	var out []Paragraph
	var before *row
	var held, struck []string // of the paragraph being built, and what side notes came between
	flush := func(kind Kind) {
		if len(held)+len(struck) > 0 {
			text := ""
			if len(held) > 0 {
				text = whole.joined(held)
			}
			out = append(out, Paragraph{Text: text, Struck: strings.Join(struck, " "), Kind: kind})
		}
		held, struck = held[:0], struck[:0]
	}
	kind := Body
	for _, r := range rows {
		if r.text == "" { // a line that is struck out parts nothing
			if struck = append(struck, r.struck); before != nil && before.page == r.page && before.column == r.column {
				above := *before
				above.y = r.y
				before = &above
			}
			continue
		}
		now := Body
		if r.side {
			now = Side
		}
		if before != nil && (kind != now || before.column != r.column && now == Side || begins(before, r, pitch)) {
			flush(kind)
		}
		if held = append(held, r.text); r.struck != "" {
			struck = append(struck, r.struck)
		}
		before, kind = r, now
	}
	flush(kind)
	return out
}

// begins reports whether a row begins a paragraph.
func begins(before, r *row, pitch float64) bool {
	if math.Abs(r.size-before.size) > 0.6 {
		return true
	}
	same := r.page == before.page && r.column == before.column
	if same && before.y-r.y > pitch*before.size*1.3 {
		return true
	}
	if r.side {
		return beginsNote(before, r)
	}
	if r.bold != before.bold && (ended(before.text) || !lowerFirst(r.text)) {
		return true
	}
	divided := strings.HasSuffix(before.text, "-") || strings.HasSuffix(before.text, softHyphen)
	if room := before.edge - before.end; room > r.first+before.size*0.6 && !divided {
		// A centred heading of two lines leaves room on either side; a sentence that goes on does not start anew.
		return ended(before.text) || !lowerFirst(r.text)
	}
	if beginsProvision(before.text) && shortHeading(before) {
		return true
	}
	if closesBracket(before.text, r.text) {
		return false
	}
	if labelOf(r.text) != "" {
		return ended(before.text) || r.x < before.x-0.5*r.size || listed(before, r)
	}
	if beginsProvision(r.text) && (ended(before.text) || capitals(before.text) && len(strings.Fields(r.text)) == 2 && !ended(r.text)) {
		return true // also below a heading in capitals that fills its line
	}
	return same && ended(before.text) && r.x > r.left+0.9*r.size && r.x > before.x+0.9*r.size
}

// closesBracket reports whether a line begins with a number that closes a bracket of the line before: “(No. | 12).”
func closesBracket(before, text string) bool {
	if strings.LastIndexByte(before, '(') <= strings.LastIndexByte(before, ')') {
		return false
	}
	rest := strings.TrimLeft(text, "0123456789")
	return len(rest) < len(text) && strings.HasPrefix(rest, ")")
}

// capitals reports whether all letters of a line are capitals.
func capitals(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

// shortHeading reports whether a line is a label with at most a few words, or far from full.
func shortHeading(r *row) bool {
	return len(strings.Fields(r.text)) <= 2 || r.edge-r.end > 0.4*(r.edge-r.left)
}

// listed reports whether two rows are items of one list: they begin with labels at one place.
func listed(before, r *row) bool {
	return math.Abs(before.x-r.x) < 1.5 && labelOf(before.text) != "" && ended(before.text)
}

// usualPitch is the usual distance between lines, in sizes of type.
func usualPitch(rows []*row) float64 {
	counts := map[int]int{}
	for i := 1; i < len(rows); i++ {
		a, b := rows[i-1], rows[i]
		if a.page != b.page || a.column != b.column || a.side != b.side || b.y >= a.y {
			continue
		}
		if step := int(math.Round((a.y - b.y) / a.size * 20)); step < 60 {
			counts[step]++
		}
	}
	best, most := 24, 0
	for step, n := range counts {
		if n > most || n == most && step < best {
			best, most = step, n
		}
	}
	// Where most paragraphs have one line, the distance between paragraphs is no line's.
	for step, n := range counts {
		if step >= 18 && step < best && n*5 >= most {
			best = step
		}
	}
	return float64(best) / 20
}
