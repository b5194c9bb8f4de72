package packs

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

func TestEmbeddedPacksParseAndMakeAChecker(t *testing.T) {
	require.NotPanics(t, func() { All() })
	_, err := checker.New(All(), nil)
	require.NoError(t, err)
	assert.Equal(t, "en", All()[0].Language, "English comes first")
}

func TestLanguagesAreNamedOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range All() {
		assert.NotEmpty(t, p.Name)
		assert.False(t, seen[p.Language], "%s comes twice", p.Language)
		seen[p.Language] = true
	}
}

func TestBrokenPackPanicsWithTheReasonAndThePlace(t *testing.T) {
	assert.PanicsWithValue(t, `xx:3: alternatives are written [one|other] and do not nest: "b]"`, func() { must("xx", "language: xx\n== a ==\nb]") })
}
