package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheSitesTypesAreTheEngines(t *testing.T) {
	have, err := os.ReadFile("../engine/report-types.ts")
	require.NoError(t, err)
	require.Equal(t, reportTypes(), string(have), "site/engine/report-types.ts is stale; run: go run ./site/gen -types")
}
