package rules_test

import (
	"os"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

// applied is the text with the edits in it.
func applied(text string, edits []checker.Edit) string {
	for i := len(edits) - 1; i >= 0; i-- {
		text = text[:edits[i].At.Start] + edits[i].Text + text[edits[i].At.End:]
	}
	return text
}

// counted is how often each rule speaks.
func counted(r *checker.Report) map[string]int {
	n := map[string]int{}
	for i := range r.Findings {
		n[r.Findings[i].Rule.ID] += 1 + len(r.Findings[i].Notes)
	}
	return n
}

// An edit that is offered clears the finding that it is offered for, and raises no other. Each that does not is named.
func TestAppliedRedraftClearsItsFindingAndAddsNone(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	offered, failed := 0, 0
	texts := corpus(t, 64_000)
	sample, err := os.ReadFile("../../site/page/sample.txt")
	require.NoError(t, err)
	texts["the page's sample"] = string(sample)
	for name, text := range texts {
		r := engine.Check(text, checker.Options{})
		before := counted(r)
		for i := range r.Findings {
			f := &r.Findings[i]
			for _, fix := range f.Fixes {
				offered++
				clean := true
				now := applied(text, fix.Edits)
				after := counted(engine.Check(now, checker.Options{}))
				if after[f.Rule.ID] > before[f.Rule.ID]-1-len(f.Notes) {
					clean = false
					t.Logf("%s: %s stays: %s: %s", name, f.Rule.ID, fix.Title, f.Message)
				}
				for rule, n := range after {
					if n > before[rule] && rule != f.Rule.ID {
						clean = false
						t.Logf("%s: %s brings %s: %s: %s", name, f.Rule.ID, rule, fix.Title, f.Message)
					}
				}
				if !clean {
					failed++
				}
			}
		}
	}
	t.Logf("%d edits offered, %d do not clear their finding or bring another", offered, failed)
	require.Greater(t, offered, 100)
	require.Zero(t, failed)
}
