package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// inUnits is text in UTF-16, low byte first, behind a mark or not.
func inUnits(text string, mark bool) string {
	var b strings.Builder
	if mark {
		text = "\uFEFF" + text
	}
	for _, u := range utf16.Encode([]rune(text)) {
		b.WriteByte(byte(u))
		b.WriteByte(byte(u >> 8))
	}
	return b.String()
}

func TestDraftsThatCannotBeReadGetOneSentenceAndTheRestGoOn(t *testing.T) {
	for name, test := range map[string]struct{ file, draft, want string }{
		"nothing":         {"bad.txt", "", "this file is empty"},
		"only spaces":     {"bad.txt", " \n\t\r\n \u00a0\n", "there are no words in this file"},
		"an empty page":   {"bad.html", "<!doctype html><title>x</title><p> </p>", "there are no words in this file"},
		"a program":       {"bad.txt", "\x7fELF\x02\x01\x01\x00\x00\x00", "this is a program"},
		"bytes":           {"bad.txt", strings.Repeat("\x01\x02\x00\x03\xFF", 100), "this is no text but some other kind of file"},
		"a PDF":           {"bad.txt", "%PDF-1.7\n", "this PDF is cut off or damaged"},
		"a cut archive":   {"bad.docx", "PK\x03\x04abc", "this file is cut off or damaged"},
		"no encoding":     {"bad.txt", strings.Repeat("\x81\x8D\xFF\x9D", 40), "the encoding of this text is not known"},
		"more than 50 MB": {"bad.txt", strings.Repeat("many words ", 5<<20), "this file has 51 MB and at most 50 MB are read"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := folder(t, test.file, test.draft, "good.txt", sound)
			got := clausecheck("", "check", "--format=jsonl", dir)
			assert.Equal(t, exitUnusable, got.code)
			assert.True(t, strings.HasPrefix(got.err, "clausecheck: "+filepath.Join(dir, test.file)+": "+test.want), got.err)
			assert.Equal(t, 1, strings.Count(got.err, "\n"), "one line: %s", got.err)
			assert.True(t, strings.HasSuffix(got.err, ".\n") && !strings.HasSuffix(got.err, "..\n"), got.err)
			assert.Equal(t, []string{"good.txt"}, names(t, got.out))
			kept, err := os.ReadFile(filepath.Join(dir, test.file))
			require.NoError(t, err)
			assert.Equal(t, test.draft, string(kept), "the file itself is never touched")
		})
	}
}

func TestDataThatIsNoDraftIsRefusedByName(t *testing.T) {
	dir := folder(t, "report.json", `{"schema": "clausecheck-report/1"}`, "prose.json", flawed)
	got := clausecheck("", "check", filepath.Join(dir, "report.json"))
	assert.Equal(t, exitUnusable, got.code)
	assert.Contains(t, got.err, "report.json: this is JSON data, neither a draft nor a session file")
	assert.NotEqual(t, exitUnusable, clausecheck("", "check", filepath.Join(dir, "prose.json")).code, "prose is read, whatever its name")
}

func TestTextsOfOtherEncodingsAreReadAlike(t *testing.T) {
	draft := strings.Replace(flawed, "data", "données", 1)
	want := clausecheck(draft, "check", "--format=json", "-")
	for name, test := range map[string]struct {
		draft  string
		notice bool
	}{
		"UTF-16 with a mark": {inUnits(draft, true), false},
		"UTF-16 without":     {inUnits(draft, false), true},
		"UTF-8 with a mark":  {"\uFEFF" + draft, false},
		"Latin-1":            {strings.ReplaceAll(draft, "é", "\xE9"), true},
	} {
		t.Run(name, func(t *testing.T) {
			got := clausecheck(test.draft, "check", "--format=json", "-")
			assert.Equal(t, want.out, got.out)
			assert.Equal(t, want.code, got.code)
			assert.Equal(t, test.notice, strings.HasPrefix(got.err, "clausecheck: -: "), "a guess is said: %s", got.err)
		})
	}
}

func TestBytesThatAreNoTextAreReplacedAndSaid(t *testing.T) {
	got := clausecheck(strings.Repeat("“words” ", 20)+"\xFF\n\n"+flawed, "check", "-")
	assert.Equal(t, exitFindings, got.code)
	assert.True(t, strings.HasPrefix(got.err, "clausecheck: -: "), got.err)
	assert.Equal(t, 1, strings.Count(got.err, "\n"))
}

func TestTenMegabytesOfOneLineAreChecked(t *testing.T) {
	long := strings.Repeat("The quick brown fox jumps over the lazy dog and the sleeping cat, ", 10<<20/66)
	got := clausecheck("Article 1\n"+long+"\n\n"+flawed, "check", "-")
	assert.Equal(t, exitFindings, got.code, got.err)
	assert.Empty(t, got.err)
	for _, line := range strings.Split(got.out, "\n") {
		assert.Less(t, len(line), 1000, "a long line is shortened")
	}
}

func TestWordsThatAreStruckOutAreCountedAndToldOnRequest(t *testing.T) {
	dir := folder(t, "a.md", "# Article 1\n\n1. Any person who ~~wilfully and~~ knowingly opens a store of data without right commits an offence.\n")
	got := clausecheck("", "check", "--fail-on=never", filepath.Join(dir, "a.md"))
	assert.Equal(t, "clausecheck: "+filepath.Join(dir, "a.md")+": 2 words that are struck out were left out of the text.\n", got.err)
	assert.NotContains(t, got.out, "wilfully")
	told := clausecheck("", "check", "--fail-on=never", "--left-out", filepath.Join(dir, "a.md"))
	assert.Equal(t, got.err+"clausecheck: "+filepath.Join(dir, "a.md")+": line 2, words that are struck out: “wilfully and”.\n", told.err)
	assert.Equal(t, got.out, told.out)
}
