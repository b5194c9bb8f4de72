package rules_test

import (
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

// One root cause is one finding: over real laws no two findings of a text say the same in the same place, no rule
// speaks twice of the same words, and no two rules that ask for the same redraft stand on one span.
func TestNoTwoFindingsHaveTheSameWordsAndRoot(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for name, text := range corpus(t, 300_000) {
		r := engine.Check(text, checker.Options{})
		type root struct {
			rule string
			at   checker.Span
		}
		rooted, said := map[root]bool{}, map[string]checker.Span{}
		for i := range r.Findings {
			f := &r.Findings[i]
			if key := (root{f.Rule.ID, f.At}); rooted[key] {
				t.Errorf("%s: %s stands twice on %q", name, f.Rule.ID, r.Document.Words(f.At))
			} else {
				rooted[key] = true
			}
			if at, ok := said[f.Message]; ok && at != f.At {
				t.Errorf("%s: %s says twice: %s", name, f.Rule.ID, f.Message)
			}
			said[f.Message] = f.At
			for _, n := range f.Notes {
				if strings.HasPrefix(n.Text, "the same") && n.At == f.At {
					t.Errorf("%s: %s notes its own place at %q", name, f.Rule.ID, r.Document.Words(f.At))
				}
			}
		}
	}
}
