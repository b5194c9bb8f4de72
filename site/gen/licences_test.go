package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAPackageWithoutLicenceTextEndsTheBuild(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "package.json"), []byte(`{"version": "1.0.0", "license": "MIT"}`), 0o644))
	var list licences
	err := list.addPackage("nameless", folder)
	require.ErrorContains(t, err, "nameless")
	require.ErrorContains(t, err, "no licence text")

	require.NoError(t, os.WriteFile(filepath.Join(folder, "LICENSE"), []byte("MIT\n"), 0o644))
	require.ErrorContains(t, list.addPackage("nameless", folder), "no licence text", "a name is no text")

	require.NoError(t, os.WriteFile(filepath.Join(folder, "LICENSE"), []byte(strings.Repeat("Permission is hereby granted. ", 20)), 0o644))
	require.NoError(t, list.addPackage("nameless", folder))
	require.Equal(t, []licence{{"nameless", "1.0.0", "MIT", 0, ""}}, list.Packages)
}

func TestAPackageWithoutTextTakesThatOfItsRepositoryUnderTheSameLicence(t *testing.T) {
	write := func(content, text string) string {
		folder := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(folder, "package.json"), []byte(content), 0o644))
		if text != "" {
			require.NoError(t, os.WriteFile(filepath.Join(folder, "LICENSE"), []byte(text), 0o644))
		}
		return folder
	}
	var list licences
	require.NoError(t, list.addPackage("whole", write(`{"license": "MIT", "repository": {"url": "here"}}`, strings.Repeat("Permission is hereby granted. ", 20))))
	require.NoError(t, list.addPackage("part", write(`{"license": "MIT", "repository": "here"}`, "")))
	require.Equal(t, list.Packages[0].Text, list.Packages[1].Text)
	require.Error(t, list.addPackage("stranger", write(`{"license": "MIT", "repository": "elsewhere"}`, "")))
	require.Error(t, list.addPackage("other", write(`{"license": "ISC", "repository": "here"}`, "")))
	require.Error(t, list.addPackage("homeless", write(`{"license": "MIT"}`, "")))
}

func TestABundleWithAPackageThatIsNotListedEndsTheBuild(t *testing.T) {
	account := func(name string, bytes string) string {
		return `{"outputs": {"page.js": {"inputs": {"site/page/page.ts": {"bytesInOutput": 5}, "site/node_modules/` + name + `/index.js": {"bytesInOutput": ` + bytes + `}}}}}`
	}
	j := &job{}
	require.NoError(t, j.noteBundled(account("@some/where", "10")))
	require.Equal(t, map[string]bool{"@some/where": true}, j.npm)
	j.licences = []byte("{}")
	require.NoError(t, j.noteBundled(account("@some/where", "10")))
	require.NoError(t, j.noteBundled(account("unused", "0")), "what gives no byte is not shipped")
	require.ErrorContains(t, j.noteBundled(account("stranger", "1")), "stranger")
}

func TestTheListNamesWhatIsLinked(t *testing.T) {
	content, err := os.ReadFile(filepath.Join(root(t), "dist", "package", "licences.json"))
	if err != nil {
		t.Skip("nothing is built yet; ./build.sh build does it")
	}
	var list licences
	require.NoError(t, json.Unmarshal(content, &list))
	names := map[string]bool{}
	for _, one := range list.Packages {
		names[one.Name] = true
		require.NotEmpty(t, one.Version, one.Name)
		require.NotEqual(t, "see the text", one.Licence, one.Name)
		require.Greater(t, len(list.Texts[one.Text]), 200, one.Name)
	}
	for _, name := range []string{
		"Clausecheck", "Go, its standard library and wasm_exec.js", "github.com/hack-pad/safejs", "github.com/syumai/workers", "golang.org/x/net",
		"@codemirror/view", "@fluent/bundle", "lit", "lit-html",
	} {
		require.True(t, names[name], "%s is shipped and not listed", name)
	}
	require.False(t, names["axe-core"], "what only the tests use is not shipped")
}
