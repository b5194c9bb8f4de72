package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheLastWordsOfCertainCallsAreLeftOut(t *testing.T) {
	changed, err := withoutLast([]byte(`package rules

var treaty = source{"Treaty", at("https://example.org/treaty")}

var sources = []authority{treaty.pinned("art. 1", "It says "+
	"so."), treaty.whole("All of it."), other("kept"), treaty.pinned("art. 2", variable)}
`), "pinned", "whole", "at")
	require.NoError(t, err)
	require.Equal(t, `package rules

var treaty = source{"Treaty", at("")}

var sources = []authority{treaty.pinned("art. 1", ""), treaty.whole(""), other("kept"), treaty.pinned("art. 2", variable)}
`, string(changed))
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
