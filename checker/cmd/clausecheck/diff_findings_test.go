package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// reportsOn writes what check says of the folder to a file, with further flags.
func reportsOn(t *testing.T, drafts string, flags ...string) string {
	t.Helper()
	got := clausecheck("", append([]string{"check", "--format", "jsonl", "--fail-on", "never", drafts}, flags...)...)
	require.Equal(t, exitClean, got.code, got.err)
	path := filepath.Join(t.TempDir(), "reports.jsonl")
	require.NoError(t, os.WriteFile(path, []byte(got.out), 0o644))
	return path
}

func TestDiffFindingsSaysWhatEachRuleGainedAndLost(t *testing.T) {
	drafts := folder(t, "a.txt", openPower+openCrime, "b.txt", closedText)
	whole := reportsOn(t, drafts)
	office := filepath.Join(folder(t, "office.json", `{"off": ["intent/no-mental-element"], "severity": {"powers/no-prior-authorisation": "info"}}`), "office.json")
	fewer := reportsOn(t, drafts, "--rules", office)

	same := clausecheck("", "diff-findings", whole, whole)
	assert.Equal(t, exitClean, same.code)
	assert.Regexp(t, `^2 drafts: 0 findings gained, 0 lost, 0 weighed otherwise, \d+ as before\n$`, same.out)

	lost := clausecheck("", "diff-findings", whole, fewer)
	assert.Equal(t, exitFindings, lost.code)
	assert.Contains(t, lost.out, "\nintent/no-mental-element                              0      1      0\n")
	assert.Regexp(t, `\n- a\.txt art-2 \w+: .+ “.+”\n`, lost.out)
	assert.Regexp(t, `\n~ a\.txt art-1 \w+ → note: `, lost.out)

	gained := clausecheck("", "diff-findings", "--format", "markdown", fewer, whole)
	assert.Equal(t, exitFindings, gained.code)
	assert.Contains(t, gained.out, "\n| intent/no-mental-element | 1 | 0 | 0 |\n")
	assert.Regexp(t, `\n- gained: a\.txt art-2 \w+: `, gained.out)
}

func TestDiffFindingsRefusesWhatCannotBeCompared(t *testing.T) {
	one := reportsOn(t, folder(t, "a.txt", openPower))
	other := reportsOn(t, folder(t, "b.txt", openCrime))
	both := reportsOn(t, folder(t, "a.txt", openPower, "c.txt", closedText, "d.txt", openPower))
	text := filepath.Join(folder(t, "a.txt", openPower), "a.txt")
	for name, c := range map[string]struct {
		arguments []string
		want      string
	}{
		"one report":            {[]string{one}, "diff-findings needs two reports on the same drafts: clausecheck diff-findings old.jsonl new.jsonl"},
		"a draft and no report": {[]string{one, text}, text + ": this is not a report of clausecheck; make one with clausecheck check --format jsonl --fail-on never"},
		"other drafts":          {[]string{one, other}, "the two reports are not on the same drafts: the old one lacks the text of b.txt; check the same files with both versions"},
		"fewer drafts":          {[]string{both, one}, "the two reports are not on the same drafts: the new one lacks the text of c.txt; check the same files with both versions"},
		"another form":          {[]string{"--format", "csv", one, one}, "--format cannot be “csv”; it is text or markdown"},
	} {
		t.Run(name, func(t *testing.T) {
			got := clausecheck("", append([]string{"diff-findings"}, c.arguments...)...)
			assert.Equal(t, exitUnusable, got.code)
			assert.Equal(t, "clausecheck: "+c.want+".\n", got.err)
			assert.Empty(t, got.out)
		})
	}
}
