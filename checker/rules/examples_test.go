package rules

import (
	"embed"
	"io/fs"
	"path"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
	"clausecheck/checker/packs"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

//go:embed testdata
var examples embed.FS

// Each rule must catch what its examples mark and leave the others alone, run among all rules.
func TestExamples(t *testing.T) {
	files, err := fs.Sub(examples, "testdata")
	require.NoError(t, err)
	engine, err := checker.New(packs.All(), All)
	require.NoError(t, err)
	known := map[string]bool{}
	for _, rule := range All {
		name := checktest.FileName(rule.ID)
		known[name] = true
		t.Run(rule.ID, func(t *testing.T) {
			file, err := checktest.Load(files, name)
			require.NoError(t, err, "the examples of %s stand in checker/rules/testdata/%s", rule.ID, name)
			require.Equal(t, rule.ID, file.Rule, "the first line of %s names the rule", name)
			for _, missing := range file.Missing() {
				t.Error(missing)
			}
			file.Run(t, engine)
		})
	}
	entries, err := fs.ReadDir(files, ".")
	require.NoError(t, err)
	for _, entry := range entries {
		if entry.IsDir() {
			continue // examples in another language
		}
		assert.True(t, known[entry.Name()], "testdata/%s belongs to no rule; a rule's file is called group-rule.txt", entry.Name())
	}
}

// The examples of another language stand in a folder of its own, one file a rule. They are for the
// pack's words, so a language needs them only where its words do something of their own.
func TestExamplesOfOtherLanguages(t *testing.T) {
	engine, err := checker.New(packs.All(), All)
	require.NoError(t, err)
	ids := map[string]bool{}
	for _, rule := range All {
		ids[rule.ID] = true
	}
	names, err := fs.Glob(examples, "testdata/*/*.txt")
	require.NoError(t, err)
	shown := map[string]int{}
	for _, name := range names {
		shown[path.Base(path.Dir(name))]++
	}
	for _, language := range []string{"fr", "es", "ru", "zh", "ar"} {
		require.GreaterOrEqual(t, shown[language], 30, "rules with examples in %s", language)
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			file, err := checktest.Load(examples, name)
			require.NoError(t, err)
			require.True(t, ids[file.Rule], "the first line of %s names no rule", name)
			require.Equal(t, checktest.FileName(file.Rule), path.Base(name))
			for _, missing := range file.MissingInLanguage() {
				t.Error(missing)
			}
			for i := range file.Cases {
				require.Equal(t, path.Base(path.Dir(name)), file.Cases[i].Language, "%s: %s", name, file.Cases[i].Name)
			}
			file.Run(t, engine)
		})
	}
}
