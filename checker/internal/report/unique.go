package report

import (
	"strconv"
	"strings"

	"clausecheck/checker/internal/rule"
	"clausecheck/checker/internal/text"
)

// Several redrafts may each put a paragraph of its own behind the same one. Made together, two paragraphs must not have
// one number: the second is (1B) beside (1A), and (2A) behind (2).

// numberedApart gives paragraphs that are put in at one place by different findings numbers of their own, in the order
// of the findings. Fixes that it changes are copied: a session keeps those that a rule made.
func numberedApart(findings []rule.Finding) {
	type place struct {
		at    text.Span
		label string
	}
	taken := map[place][]string{} // the paragraphs put in there under the label, in order
	for i := range findings {
		for j, fix := range findings[i].Fixes {
			for k, e := range fix.Edits {
				start, end := paragraphNumber(e.Text)
				if !e.At.Empty() || start == end || e.At.Start == 0 || e.Text[:start] == "" || !strings.Contains(e.Text[:start], "\n") {
					continue
				}
				at := place{e.At, e.Text[start:end]}
				nth := 0
				for nth < len(taken[at]) && taken[at][nth] != e.Text {
					nth++
				}
				if nth == len(taken[at]) {
					taken[at] = append(taken[at], e.Text)
				}
				if nth == 0 {
					continue
				}
				findings[i].Fixes = append([]rule.Fix(nil), findings[i].Fixes...)
				own := &findings[i].Fixes[j]
				own.Edits = append([]rule.Edit(nil), own.Edits...)
				own.Edits[k].Text = e.Text[:start] + further(e.Text[start:end], nth) + e.Text[end:]
			}
		}
	}
}

// paragraphNumber is where the number of the paragraph stands with which the text opens, behind blanks and marks; empty
// where it opens with none.
func paragraphNumber(s string) (start, end int) {
	for start < len(s) && strings.IndexByte(" \t\n(", s[start]) >= 0 {
		start++
	}
	end = start
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	if end == start {
		return 0, 0
	}
	for end < len(s) && s[end] >= 'A' && s[end] <= 'Z' {
		end++
	}
	if end == len(s) || strings.IndexByte(").", s[end]) < 0 {
		return 0, 0
	}
	return start, end
}

// further is the nth number behind the number: 1A, 1B; 2, 2A, 2B.
func further(number string, nth int) string {
	last := number[len(number)-1]
	if last < 'A' {
		number, last, nth = number+"A", 'A', nth-1
	}
	if letter := int(last) + nth; letter <= 'Z' {
		return number[:len(number)-1] + string(rune(letter))
	}
	return number + strconv.Itoa(nth)
}
