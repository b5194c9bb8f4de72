package rules_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

// corpus is the real laws beside the repository, by name; the test is skipped where they are absent.
func corpus(t *testing.T, most int64) map[string]string {
	t.Helper()
	names, _ := filepath.Glob("../../../shared/corpus/*/*.txt")
	if len(names) == 0 {
		t.Skip("../shared/corpus is not there: real laws are not checked")
	}
	texts := map[string]string{}
	for _, name := range names {
		info, err := os.Stat(name)
		require.NoError(t, err)
		if info.Size() > most {
			continue
		}
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		texts[filepath.Base(name)] = string(text)
	}
	return texts
}

var bare = regexp.MustCompile(`^\(|^\d|^$|[Tt]his provision`)

// Whoever reads a finding can cite its place, and finds it: each label is one provision's.
func TestEveryFindingHasAPlaceThatCanBeCited(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for name, text := range corpus(t, 500_000) {
		r := engine.Check(text, checker.Options{})
		whose := map[string]checker.Ref{}
		for i := range r.Findings {
			f := &r.Findings[i]
			label := r.Document.LabelOf(f.In)
			if bare.MatchString(label) || strings.Contains(f.Message, "his provision") {
				t.Errorf("%s: %s at %q is placed in %q: %s", name, f.Rule.ID, r.Document.Words(f.At), label, f.Message)
			}
			if other, ok := whose[label]; ok && other != f.In {
				t.Errorf("%s: %q is the label of two provisions, at bytes %d and %d", name, label,
					r.Document.Provisions[other].Span.Start, r.Document.Provisions[f.In].Span.Start)
			}
			whose[label] = f.In
		}
	}
}
