package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// root is the repository's top folder.
func root(t *testing.T) string {
	t.Helper()
	top, err := filepath.Abs("../..")
	require.NoError(t, err)
	if _, err := os.Stat(filepath.Join(top, "site", "node_modules", "typescript")); err != nil {
		t.Skip("the npm packages of site/ are not installed; ./build.sh build installs them")
	}
	return top
}

func TestTwoBuildsInDifferentFoldersAreEqual(t *testing.T) {
	if testing.Short() {
		t.Skip("builds everything twice")
	}
	top := root(t)
	var sums []string
	for _, name := range []string{"one", "a longer name with spaces"} {
		folder := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.MkdirAll(filepath.Join(folder, "site"), 0o755))
		for _, item := range []string{"go.mod", "go.sum", "checker", "wasm", "LICENSE", "SECURITY.md"} {
			copyTree(t, filepath.Join(top, item), filepath.Join(folder, item))
		}
		items, err := os.ReadDir(filepath.Join(top, "site"))
		require.NoError(t, err)
		for _, item := range items {
			if item.Name() != "test" && item.Name() != "bench" {
				copyTree(t, filepath.Join(top, "site", item.Name()), filepath.Join(folder, "site", item.Name()))
			}
		}
		command := exec.Command("go", "run", "./site/gen", "-out", "result of "+name)
		command.Dir = folder
		output, err := command.CombinedOutput()
		require.NoError(t, err, string(output))
		sum, err := os.ReadFile(filepath.Join(folder, "result of "+name, "SHA256SUMS"))
		require.NoError(t, err)
		sums = append(sums, string(sum))
	}
	require.Contains(t, sums[0], "clausecheck.html")
	require.Equal(t, strings.Split(sums[0], "\n"), strings.Split(sums[1], "\n"))
}

// copyTree copies what is there, links as what they lead to.
func copyTree(t *testing.T, from, to string) {
	t.Helper()
	if _, err := os.Stat(from); os.IsNotExist(err) {
		return
	}
	output, err := exec.Command("cp", "-aL", from, to).CombinedOutput()
	require.NoError(t, err, string(output))
}

func TestTheFilesPolicyNamesHashesOnly(t *testing.T) {
	content, err := os.ReadFile(filepath.Join(root(t), "dist", "clausecheck.html"))
	if err != nil {
		t.Skip("nothing is built yet; ./build.sh build does it")
	}
	html := string(content)
	_, rest, found := strings.Cut(html, `http-equiv="Content-Security-Policy" content="`)
	require.True(t, found)
	policy, _, _ := strings.Cut(rest, `"`)
	require.Contains(t, policy, "default-src 'none'")
	require.Contains(t, policy, "connect-src 'none'")
	require.NotContains(t, policy, "unsafe-inline")
	require.NotContains(t, policy, "'unsafe-eval'")
	require.NotContains(t, policy, "http:")
	require.NotContains(t, policy, "https:")
	require.Contains(t, policy, policyHash(firstScript))
	require.Contains(t, policy, policyHash(outerStyle))
	require.Less(t, strings.Index(html, "Content-Security-Policy"), strings.Index(html, "<script"), "the policy comes before any script")
}

func TestAScriptCannotEndItsElementEarly(t *testing.T) {
	for script, want := range map[string]string{
		`a = "</script>"`:  `a = "<\/script>"`,
		`a = "<!-- b -->"`: `a = "<\!-- b -->"`,
		`a < b / c`:        `a < b / c`,
	} {
		require.Equal(t, want, closed(script))
	}
}
