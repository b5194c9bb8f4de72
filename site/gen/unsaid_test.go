package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAuthoritiesBecomeConstants(t *testing.T) {
	names := map[string]string{}
	rule := []byte(`package rules

var treaty = source{"Treaty", at("https://example.org/treaty")}

var sources = []checker.Authority{treaty.pinned("art. 1", "It says "+
	"so."), treaty.whole("All of it."), treaty.unpinned("Somewhere."), other.whole("kept"), treaty.pinned("art. 2", variable)}
`)
	require.NoError(t, nameSources(rule, names))
	changed, err := plainAuthorities(rule, names)
	require.NoError(t, err)
	require.Equal(t, `package rules

var treaty = source{"Treaty", ""}

var sources = []checker.Authority{checker.Authority{Name: "Treaty", Locator: "art. 1"}, checker.Authority{Name: "Treaty", Whole: true}, checker.Authority{Name: "Treaty"}, other.whole("kept"), treaty.pinned("art. 2", variable)}
`, string(changed))
}

func TestNoAuthorityIsMadeByCode(t *testing.T) {
	t.Chdir("../..")
	folder := t.TempDir()
	replace := map[string]string{}
	require.NoError(t, unsaidRules(folder, replace))
	require.Greater(t, len(replace), 50)
	for from, to := range replace {
		source, err := os.ReadFile(to)
		require.NoError(t, err)
		require.NotRegexp(t, `\.(pinned|whole|unpinned)\(`, strings.ReplaceAll(string(source), "func (s source) ", ""), from)
	}
}

func TestEmbeddedTextsBecomeConstants(t *testing.T) {
	t.Chdir("../..")
	folder := t.TempDir()
	replace := map[string]string{}
	require.NoError(t, barePacks(folder, replace))
	require.NoError(t, plainPacks(folder, replace))
	from, err := filepath.Abs("checker/packs/packs.go")
	require.NoError(t, err)
	require.Contains(t, replace, from)
	source, err := os.ReadFile(replace[from])
	require.NoError(t, err)
	require.False(t, strings.Contains(string(source), "embed\"\n") || strings.Contains(string(source), "//go:embed"), "embed is still asked for")
	require.True(t, strings.Contains(string(source), "\nconst enCommon = \"language: en"), "the text is no constant")
}
