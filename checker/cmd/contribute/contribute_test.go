package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const top = "../../.."

// engineCopy is the engine in a folder of its own, where a test may add to it.
func engineCopy(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(filepath.Join(top, name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(root, name), content, 0o644))
	}
	require.NoError(t, os.CopyFS(filepath.Join(root, "checker"), os.DirFS(filepath.Join(top, "checker"))))
	return root
}

// changed are the files that differ from those of the repository, by slash path.
func changed(t *testing.T, root string) (names []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(filepath.Join(root, "checker"), func(path string, item os.DirEntry, err error) error {
		if err != nil || item.IsDir() {
			return err
		}
		name, err := filepath.Rel(root, path)
		require.NoError(t, err)
		now, err := os.ReadFile(path)
		require.NoError(t, err)
		if was, err := os.ReadFile(filepath.Join(top, name)); err != nil || !bytes.Equal(was, now) {
			names = append(names, filepath.ToSlash(name))
		}
		return nil
	}))
	return names
}

func testRules(root, run string) (string, error) {
	command := exec.Command("go", "test", "./checker/rules", "./checker/packs", "-run", run)
	command.Dir = root
	out, err := command.CombinedOutput()
	return string(out), err
}

// Four files: the rule, its examples, the registry, the words.
func TestARuleIsMadeWithExamplesThatPass(t *testing.T) {
	if testing.Short() {
		t.Skip("compiling a copy of the engine takes its time; run without -short")
	}
	root := engineCopy(t)
	var out bytes.Buffer
	require.NoError(t, run([]string{"rule", "vagueness/soft-words", "as is customary there", "in the usual manner of [|the] trade"}, root, &out))
	require.NoError(t, run([]string{"rule", "intent/probe-offence", "offence"}, root, &out))
	require.NoError(t, run([]string{"rule", "powers/probe-power", "power"}, root, &out))
	assert.Equal(t, []string{
		"checker/packs/en/vague.txt", "checker/rules/all.go",
		"checker/rules/intent_probe_offence.go", "checker/rules/powers_probe_power.go",
		"checker/rules/testdata/intent-probe-offence.txt", "checker/rules/testdata/powers-probe-power.txt",
		"checker/rules/testdata/vagueness-soft-words.txt", "checker/rules/vagueness_soft_words.go",
	}, changed(t, root))
	said, err := testRules(root, "Examples$/(vagueness/soft-words|intent/probe-offence|powers/probe-power)$|Registry|List$|NamesEveryList")
	require.NoError(t, err, said)

	said, err = testRules(root, "FilledIn")
	assert.Error(t, err, "what is not filled in is refused")
	assert.Contains(t, said, "checker/rules/vagueness_soft_words.go:7 is still as the scaffold made it")
	assert.Contains(t, said, "checker/rules/../packs/en/vague.txt:")
}

func TestWhatCannotBeMadeIsSaidAndNothingIsWritten(t *testing.T) {
	root := engineCopy(t)
	for _, c := range []struct {
		name, want string
		arguments  []string
	}{
		{"an ID without a group", "is no rule's ID", []string{"rule", "soft-words", "as is customary"}},
		{"a rule that is there", "is there already", []string{"rule", "vagueness/open-list", "as is customary"}},
		{"a pattern as the first phrase", "must be plain words", []string{"rule", "vagueness/soft-words", "as [is|was] customary"}},
		{"no words", "it is called in one of these ways", []string{"rule", "vagueness/soft-words"}},
		{"a language that is none", "there is no pack “xx”", []string{"translations", "xx"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			assert.ErrorContains(t, run(c.arguments, root, &out), c.want)
			assert.Empty(t, changed(t, root))
		})
	}
}

func TestMissingTranslationsAreListedByLanguage(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run([]string{"translations"}, top, &out))
	assert.Contains(t, out.String(), "Français (fr): ")
	out.Reset()
	require.NoError(t, run([]string{"translations", "ru"}, top, &out))
	assert.Contains(t, out.String(), "\n  intent/no-mental-element: title\n", "the Russian pack has no texts of rules yet")
	assert.Greater(t, strings.Count(out.String(), "\n"), 300)
}
