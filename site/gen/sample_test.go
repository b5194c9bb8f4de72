package main

import (
	"os"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The page opens with the sample draft, so that every kind of finding can be seen at once.
func TestSampleDraftShowsEveryFirstRuleAndIsQuietWhereItIsCareful(t *testing.T) {
	text, err := os.ReadFile("../page/sample.txt")
	require.NoError(t, err)
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	r := engine.Check(string(text), checker.Options{})
	assert.Equal(t, "treaty", r.Profile)
	raised := map[string]bool{}
	for i := range r.Findings {
		f := &r.Findings[i]
		raised[f.Rule.ID] = true
		require.NotEqual(t, checker.None, f.In)
		top := &r.Document.Provisions[r.Document.Top(f.In)]
		assert.False(t, top.Kind == checker.KindPreamble || top.Flags&checker.FlagFinal != 0, "%s in %q", f.Rule.ID, r.Document.Words(top.Title))
		for _, careful := range []string{"Use of terms", "Purpose", "Search of network systems", "Points of contact", "Entry into force"} {
			assert.NotEqual(t, careful, r.Document.Words(top.Title), "%s: %s", f.Rule.ID, f.Message)
		}
	}
	for _, id := range []string{
		"intent/no-mental-element", "intent/base-intent-only", "intent/optional-qualifier", "intent/strict-liability-express", "intent/negligence-standard",
		"intent/one-limb-adverb", "intent/possession-without-purpose", "intent/presumed-or-reversed", "vagueness/criminal-element", "vagueness/open-list",
		"research/no-safe-harbour", "powers/no-prior-authorisation", "transparency/gag-indefinite",
	} {
		assert.True(t, raised[id], "the sample does not show %s", id)
	}
}
