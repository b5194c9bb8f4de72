package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const worse = flawed + "\nArticle 4\nDeletion of data\nEach Party shall establish as a criminal offence the deletion of computer data without right.\n"

func TestBaselineFailsOnlyOnWhatIsNew(t *testing.T) {
	dir := folder(t, "draft.txt", flawed, "next.txt", "Preamble\n\n"+flawed, "worse.txt", worse)
	draft, next, more := filepath.Join(dir, "draft.txt"), filepath.Join(dir, "next.txt"), filepath.Join(dir, "worse.txt")
	report, lines := filepath.Join(dir, "report.json"), filepath.Join(dir, "report.jsonl")
	require.NoError(t, os.WriteFile(report, []byte(clausecheck("", "check", "--format=json", draft).out), 0o644))
	require.NoError(t, os.WriteFile(lines, []byte(clausecheck("", "check", "--format=jsonl", draft, next).out), 0o644))

	for name, old := range map[string]string{"a report": report, "a draft": draft} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, exitClean, clausecheck("", "check", "--baseline", old, draft).code)
			assert.Equal(t, exitClean, clausecheck("", "check", "--baseline", old, next).code, "text before it changes nothing")
			got := clausecheck("", "check", "--baseline", old, more)
			assert.Equal(t, exitFindings, got.code)
			assert.Contains(t, got.out, "Article 4 makes conduct an offence")
			assert.NotContains(t, got.out, "Article 3 makes conduct an offence", "what was known is not drawn again")
			assert.Contains(t, got.out, "more in the baseline already\n")
			assert.Contains(t, clausecheck("", "check", "--baseline", old, "--format=json", more).out, "Article 3 makes conduct an offence", "a report of data is whole")
		})
	}
	t.Run("several reports stand for drafts of their names", func(t *testing.T) {
		assert.Equal(t, exitClean, clausecheck("", "check", "--baseline", lines, draft, next).code)
		assert.Equal(t, exitFindings, clausecheck("", "check", "--baseline", lines, more).code)
	})
}

func TestADraftAsBaselineFollowsRenumberedProvisions(t *testing.T) {
	renumbered := "Article 3\nMeetings\nThe Parties meet every year.\n\n" + strings.ReplaceAll(worse, "Article 4", "Article 5")
	renumbered = strings.Replace(renumbered, "Article 3\nAlteration", "Article 4\nAlteration", 1)
	third := renumbered + "\nArticle 6\nSuppression of data\nEach Party shall establish as a criminal offence the suppression of computer data without right.\n"
	dir := folder(t, "old.txt", worse, "new.txt", renumbered, "third.txt", third)
	old := filepath.Join(dir, "old.txt")
	assert.Equal(t, exitClean, clausecheck("", "check", "--baseline", old, filepath.Join(dir, "new.txt")).code)
	got := clausecheck("", "check", "--baseline", old, filepath.Join(dir, "third.txt"))
	assert.Equal(t, exitFindings, got.code)
	assert.Contains(t, got.out, "Article 6 makes conduct an offence")
	assert.NotContains(t, got.out, "Article 5 makes conduct an offence")
}

func TestBaselineThatIsNoneGetsOneSentence(t *testing.T) {
	dir := folder(t, "draft.txt", flawed, "other.json", `{"schema":"x"}`, "broken.json", `{"schema"`, "list.json", `[1]`)
	for file, want := range map[string]string{
		"other.json":  "this is not a report of clausecheck; make one with clausecheck check --format json.",
		"broken.json": "this is not a report of clausecheck; make one with clausecheck check --format json.",
		"list.json":   "this is not a report of clausecheck; make one with clausecheck check --format json.",
		"none.json":   "there is no such file or folder; check the name and where you are.",
	} {
		path := filepath.Join(dir, file)
		got := clausecheck("", "check", "--baseline", path, filepath.Join(dir, "draft.txt"))
		assert.Equal(t, exitUnusable, got.code)
		assert.Equal(t, "clausecheck: "+path+": "+want+"\n", got.err)
		assert.Empty(t, strings.TrimSpace(got.out))
	}
}
