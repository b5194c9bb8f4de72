package layout

import (
	"math"
	"strings"
)

// dropMargins leaves out numbers of pages and what recurs at the top or the foot of pages.
func dropMargins(sheets []*sheet) bool {
	recurring := map[edgeKey]int{}
	for _, s := range sheets {
		seen := map[edgeKey]bool{}
		for _, end := range s.ends() {
			for _, r := range end {
				k := keyOf(r)
				if !seen[k] {
					seen[k] = true
					recurring[k]++
				}
			}
		}
	}
	often := func(r *row) bool {
		k, n := keyOf(r), 0
		for d := -1; d <= 1; d++ {
			n += recurring[edgeKey{k.text, k.height + d}]
		}
		return n >= max(2, (len(sheets)*2+9)/10)
	}
	dropped := false
	for _, s := range sheets {
		gone := map[*row]bool{}
		for _, end := range s.ends() {
			for i, r := range end {
				if r.struck != "" || s.isNote(r) || !isPageNumber(r.text) && (!often(r) || s.isText(r)) {
					break
				}
				if isPageNumber(r.text) && !often(r) && i > 1 {
					break
				}
				gone[r] = true
			}
		}
		if len(gone) == 0 {
			continue
		}
		dropped = true
		kept := s.rows[:0]
		for _, r := range s.rows {
			if !gone[r] {
				kept = append(kept, r)
			}
		}
		s.rows = kept
	}
	return dropped
}

// isText reports whether a row that recurs is text all the same: it is a heading or an item of a list,
// it is long, or it stands with the text in the type of the text.
func (s *sheet) isText(r *row) bool {
	if beginsProvision(r.text) || labelOf(r.text) != "" || len(r.text) > 160 {
		return true
	}
	top, bottom := math.Inf(1), math.Inf(1) // how far the rows above and below are
	for _, other := range s.rows {
		switch d := other.y - r.y; {
		case other == r:
		case d > 0:
			top = min(top, d)
		case d < 0:
			bottom = min(bottom, -d)
		}
	}
	inner := bottom
	if r.y < s.page.Height/2 {
		inner = top
	}
	if math.Abs(r.size-s.body) > 0.4 {
		return inner < 1.05*r.size
	}
	return inner < 1.7*r.size
}

type edgeKey struct {
	text   string
	height int
}

func keyOf(r *row) edgeKey {
	var masked strings.Builder
	digits := false
	for _, c := range r.text {
		if c >= '0' && c <= '9' {
			if !digits {
				masked.WriteByte('#')
			}
			digits = true
			continue
		}
		digits = false
		masked.WriteRune(c)
	}
	text := strings.ToLower(strings.TrimSpace(strings.Trim(masked.String(), "# ")))
	return edgeKey{text, int(math.Round(r.y / 4))}
}

// ends are the rows that may be in the margins of a page, each from the edge inwards.
func (s *sheet) ends() [2][]*row {
	var out [2][]*row
	n := len(s.rows)
	height := s.page.Height
	for i := 0; i < n && i < 4; i++ {
		if r := s.rows[i]; r.y > height*0.8 {
			out[0] = append(out[0], r)
		}
		// The number of a short page may stand right below its text.
		if r := s.rows[n-1-i]; r.y < height*0.2 || i == 0 && decorated(r.text) {
			out[1] = append(out[1], r)
		}
	}
	return out
}

// decorated reports whether a line is a page's number between dashes or behind the word page.
func decorated(s string) bool { return isPageNumber(s) && !isCount(strings.ToLower(s)) }

// isPageNumber reports whether a line is a page's number and nothing more: 7, – 7 –, Page 7 of 12, xii.
func isPageNumber(s string) bool {
	s = strings.ToLower(strings.Trim(s, "-–—[]()| "))
	for _, word := range []string{"page ", "página ", "p. "} {
		s = strings.TrimPrefix(s, word)
	}
	for _, between := range []string{" of ", " de ", " sur ", "/"} {
		if a, b, ok := strings.Cut(s, between); ok {
			return isCount(strings.TrimSpace(a)) && isCount(strings.TrimSpace(b))
		}
	}
	return isCount(s)
}

func isCount(s string) bool {
	if s == "" || len(s) > 7 {
		return false
	}
	digits, roman := true, true
	for i := range len(s) {
		digits = digits && s[i] >= '0' && s[i] <= '9'
		roman = roman && strings.IndexByte("ivxl", s[i]) >= 0
	}
	return digits && len(s) <= 4 || roman
}
