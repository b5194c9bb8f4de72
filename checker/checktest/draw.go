package checktest

import (
	"slices"
	"strings"
	"unicode/utf8"

	"clausecheck/checker"
)

// Draw is the whole text of a report with carets under the words of each finding, followed by its
// severity, rule and message, as a golden file shows it. Columns count characters, as in example
// files. Of a finding of several lines the first is marked, with "~" where it goes on. Notes, and
// what was not checked, are marked alike.
func Draw(r *checker.Report) string {
	type remark struct {
		at   checker.Span
		text string
	}
	var remarks []remark
	for _, f := range r.Findings {
		remarks = append(remarks, remark{f.At, f.Severity.String() + " " + f.Rule.ID + ": " + f.Message})
		for _, n := range f.Notes {
			remarks = append(remarks, remark{n.At, "note to " + f.Rule.ID + ": " + n.Text})
		}
	}
	for _, gap := range r.Unchecked {
		remarks = append(remarks, remark{gap.At, "not checked: " + gap.Reason})
	}
	slices.SortStableFunc(remarks, func(a, b remark) int { return int(a.at.Start) - int(b.at.Start) })

	var b strings.Builder
	text := r.Document.Text
	for start := 0; start < len(text); {
		end, next := start+len(text[start:]), len(text)
		if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
			end, next = start+i, start+i+1
		}
		b.WriteString(text[start:end])
		b.WriteByte('\n')
		for len(remarks) > 0 && int(remarks[0].at.Start) < next {
			drawRemark(&b, text, start, end, remarks[0].at, remarks[0].text)
			remarks = remarks[1:]
		}
		start = next
	}
	for _, rest := range remarks {
		b.WriteString("^ " + rest.text + "\n")
	}
	return b.String()
}

func drawRemark(b *strings.Builder, text string, lineStart, lineEnd int, at checker.Span, remark string) {
	start := min(int(at.Start), lineEnd)
	end := min(int(at.End), lineEnd)
	for _, r := range text[lineStart:start] {
		if r != '\t' {
			r = ' '
		}
		b.WriteRune(r)
	}
	b.WriteString(strings.Repeat("^", max(1, utf8.RuneCountInString(text[start:max(start, end)]))))
	if int(at.End) > lineEnd {
		b.WriteByte('~')
	}
	b.WriteString(" " + remark + "\n")
}
