package encode

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"clausecheck/checker"

	"github.com/stretchr/testify/require"
)

// Whatever bytes a draft has and wherever a finding stands in it, every form is well formed.
func FuzzForms(f *testing.F) {
	for i, s := range append(broken, pieces...) {
		f.Add("Article 1\n"+s+s, uint(i), uint(4))
	}
	f.Add(sampleText, uint(20), uint(30))
	f.Fuzz(func(t *testing.T, text string, start, length uint) {
		n := uint(len(text))
		start %= n + 1
		length %= n - start + 1
		at := checker.Span{Start: int32(start), End: int32(start + length)}
		r := sampleReport()
		r.Document = &checker.Document{Text: text, Provisions: []checker.Provision{
			{Kind: checker.KindArticle, Span: checker.Span{End: int32(n)}, Title: at, Parent: checker.None, Child: checker.None, Sibling: checker.None},
		}}
		r.Name = text
		r.Readings = r.Readings[:1]
		r.Readings[0].Evidence[0].At = at
		r.Findings = []checker.Finding{{Rule: sampleRule, At: at, Message: text, Notes: []checker.Note{{At: at, Text: text}},
			Fixes: []checker.Fix{{Title: text, Edits: []checker.Edit{{At: at, Text: text}}}}}}
		r.Offences.Cells[0][0].At = at
		r.Powers = checker.Table{}
		r.Unchecked[0] = checker.Gap{At: at, Reason: text}

		for _, name := range Forms {
			out := write(t, name, Style{Width: 40, Rules: []*checker.Rule{sampleRule}}, r)
			require.True(t, utf8.ValidString(out), "%s: %q", name, out)
			switch name {
			case "json", "jsonl", "sarif":
				require.True(t, json.Valid([]byte(out)), "%s: %s", name, out)
			case "csv":
				rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
				require.NoError(t, err)
				require.Len(t, rows, 2)
			case "text":
				require.NotContains(t, out, "\x1b")
			case "html":
				require.NotContains(t, strings.ReplaceAll(out, "\uFFFD", ""), "\x00")
				require.Equal(t, strings.Count(out, "<mark"), strings.Count(out, "</mark>"))
			}
		}
	})
}
