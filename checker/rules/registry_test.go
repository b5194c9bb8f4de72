package rules

import (
	"os"
	"testing"

	"clausecheck/checker/rules/registry/list"

	"github.com/stretchr/testify/require"
)

func TestRegistryListsEveryRuleOfTheFolder(t *testing.T) {
	want, err := list.Source(".")
	require.NoError(t, err)
	have, err := os.ReadFile("all.go")
	require.NoError(t, err)
	require.Equal(t, string(want), string(have), "all.go is stale; run: go generate ./checker/rules")
}

// A name that is no rule's would make a rule give way to nothing, and nobody would see it.
func TestRulesGiveWayToRulesThatThereAre(t *testing.T) {
	ids := map[string]bool{}
	for _, r := range All {
		ids[r.ID] = true
	}
	yields := 0
	for _, r := range All {
		for _, y := range r.YieldsTo {
			require.True(t, ids[y.Rule], "%s gives way to %s", r.ID, y.Rule)
			require.NotEqual(t, r.ID, y.Rule)
			yields++
		}
	}
	require.Greater(t, yields, 5)
}
