package rules

import (
	"embed"
	"io/fs"
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
		assert.True(t, known[entry.Name()], "testdata/%s belongs to no rule; a rule's file is called group-rule.txt", entry.Name())
	}
}
