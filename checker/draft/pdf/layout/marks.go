package layout

import (
	"math"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// dropDoubles leaves out letters that were drawn twice, which some writers do for bold type.
func (s *sheet) dropDoubles() {
	type key struct {
		text string
		y    int
	}
	seen := map[key][]*Run{}
	kept := s.runs[:0]
	for _, r := range s.runs {
		k := key{r.Text, int(math.Round(r.Y))}
		double := false
		for _, other := range seen[k] {
			if math.Abs(other.X-r.X) < 0.12*r.Size {
				double = true
				break
			}
		}
		if double {
			continue
		}
		if len(seen[k]) < 50 {
			seen[k] = append(seen[k], r)
		}
		kept = append(kept, r)
	}
	s.runs = kept
}

// settleRaised takes the marks of notes out of the text and puts other raised and lowered letters,
// such as the “st” of “1st”, on the line they belong to.
func (s *sheet) settleRaised() {
	byY := append([]*Run(nil), s.runs...)
	sort.SliceStable(byY, func(a, b int) bool { return byY[a].Y > byY[b].Y })
	gone := map[*Run]bool{}
	for i, r := range byY {
		host, follows := hostOf(byY, i)
		if host == nil {
			continue
		}
		text := strings.TrimSpace(r.Text)
		if follows && isMark(text) && r.Y > host.Y && marksNote(host.Text, text) {
			s.marks[strings.Trim(text, "()[]")] = true
			host.End = max(host.End, r.End)
			gone[r] = true
			continue
		}
		r.Y = host.Y
	}
	if len(gone) > 0 {
		kept := s.runs[:0]
		for _, r := range s.runs {
			if !gone[r] {
				kept = append(kept, r)
			}
		}
		s.runs = kept
	}
}

// hostOf is the run of greater type whose line the ith run, raised or lowered, belongs to; follows is
// set where it stands behind it.
func hostOf(byY []*Run, i int) (host *Run, follows bool) {
	r := byY[i]
	smaller, off := 0.82, 0.05
	if isMark(strings.TrimSpace(r.Text)) { // a mark may be as large as its note, and is raised then
		smaller, off = 1.01, 0.12
	}
	near := math.Inf(1)
	look := func(k int) bool {
		other := byY[k]
		d := r.Y - other.Y // above 0: raised
		if math.Abs(d) > 3*r.Size {
			return false
		}
		if r.Size > smaller*other.Size || d < -0.35*other.Size || d > 0.75*other.Size || math.Abs(d) < off*other.Size {
			return true
		}
		if behind := math.Abs(r.X - other.End); behind < 0.4*other.Size && behind < near {
			host, follows, near = other, true, behind
		}
		if before := math.Abs(other.X - r.End); before < 0.8*other.Size && before+0.5*other.Size < near {
			host, follows, near = other, false, before
		}
		return true
	}
	for k := i - 1; k >= 0 && i-k < 400 && look(k); k-- {
	}
	for k := i + 1; k < len(byY) && k-i < 400 && look(k); k++ {
	}
	return host, follows
}

// isMark reports whether a raised text may be the mark of a note: digits, a star, a dagger.
func isMark(s string) bool {
	s = strings.Trim(s, "()[],")
	if s == "" || len(s) > 6 {
		return false
	}
	for _, r := range s {
		if !(r >= '0' && r <= '9') && !strings.ContainsRune("*†‡§¶,", r) {
			return false
		}
	}
	return true
}

// marksNote reports whether raised digits behind a text are the mark of a note, and no power of a
// unit (m²) and no part of a number (Article 148²).
func marksNote(before, mark string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " "))
	word := before[strings.LastIndexByte(strings.TrimRight(before, " "), ' ')+1:]
	switch {
	case unicode.IsDigit(last) && (mark[0] >= '0' && mark[0] <= '9'):
		return len(word) >= 4 // a year
	case mark == "2" || mark == "3":
		return word != "m" && word != "km" && word != "cm" && word != "mm" && word != "dm"
	}
	return true
}
