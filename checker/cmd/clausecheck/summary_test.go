package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What each rule says of the fictional drafts, in findings a thousand words: a change of a rule shows
// here what it gained and lost.
func TestSummaryOfTheDrafts(t *testing.T) {
	var table strings.Builder
	for _, name := range []string{"bill", "convention"} {
		draft := filepath.Join("testdata", name+".txt")
		text, err := os.ReadFile(draft)
		require.NoError(t, err)
		var out, errors bytes.Buffer
		run([]string{"check", "--format", "json", draft}, &console{out: &out, err: &errors, width: lineWidth})
		require.Empty(t, errors.String())
		var report struct {
			Findings []struct{ Rule string }
		}
		require.NoError(t, json.Unmarshal(out.Bytes(), &report))
		count := map[string]int{}
		for _, f := range report.Findings {
			count[f.Rule]++
		}
		require.NotEmpty(t, count)
		rules := make([]string, 0, len(count))
		for rule := range count {
			rules = append(rules, rule)
		}
		sort.Strings(rules)
		words := len(strings.Fields(string(text)))
		fmt.Fprintf(&table, "%s: %d words, %d findings\n", name, words, len(report.Findings))
		for _, rule := range rules {
			fmt.Fprintf(&table, "  %-44s %3d  %6.2f\n", rule, count[rule], float64(count[rule])*1000/float64(words))
		}
	}
	golden := filepath.Join("testdata", "summary.golden")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(table.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), table.String(),
		"the table changed; if that is meant: go test ./checker/cmd/clausecheck -run Summary -update, and look at git diff")
}
