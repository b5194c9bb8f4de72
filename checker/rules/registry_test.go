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
