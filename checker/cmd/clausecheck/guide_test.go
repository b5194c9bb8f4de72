package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"clausecheck/checker/wordfile"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every command that the user's guide shows does something, on the files that it names.
func TestTheGuidesCommandsWork(t *testing.T) {
	chapters, err := filepath.Glob("../../../site/guide/chapters/*.md")
	require.NoError(t, err)
	require.NotEmpty(t, chapters)
	var guide strings.Builder
	for _, chapter := range chapters {
		content, err := os.ReadFile(chapter)
		require.NoError(t, err)
		guide.Write(content)
	}
	var word wordfile.Writer
	word.Paragraph(wordfile.Plain, openPower)
	t.Chdir(folder(t, "draft.txt", openPower, "drafts/a.txt", openCrime, "round1.txt", openPower, "round2.txt", openPower+openCrime, "round3.txt", closedText,
		"office.json", `{"off": ["vagueness/*"]}`, "draft.docx", string(word.File())))
	ran := 0
	for _, block := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(guide.String(), -1) {
		for line := range strings.Lines(block[1]) {
			command, into, _ := strings.Cut(strings.TrimSpace(line), " > ")
			words := strings.Fields(command)
			require.Equal(t, "clausecheck", words[0], line)
			got := clausecheck("", words[1:]...)
			assert.NotEqual(t, exitUnusable, got.code, "%s: %s", line, got.err)
			if into != "" {
				require.NoError(t, os.WriteFile(into, []byte(got.out), 0o644))
			}
			ran++
		}
	}
	assert.Greater(t, ran, 15)
}

// The status that the guide promises for a baseline: only what is new fails.
func TestTheGuidesBaselineFailsOnWhatIsNewAlone(t *testing.T) {
	t.Chdir(folder(t, "round1.txt", openPower, "round2.txt", openPower+openCrime))
	assert.Equal(t, exitFindings, clausecheck("", "check", "round1.txt").code)
	assert.Equal(t, exitClean, clausecheck("", "check", "--baseline", "round1.txt", "round1.txt").code)
	assert.Equal(t, exitFindings, clausecheck("", "check", "--baseline", "round1.txt", "round2.txt").code)
}
