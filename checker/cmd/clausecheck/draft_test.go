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

func TestDraftsThatAreNoTextGetOneSentenceAndTheRestGoOn(t *testing.T) {
	for name, test := range map[string]struct{ draft, want string }{
		"nothing":              {"", "this file is empty; check that it was saved."},
		"only a byte mark":     {"\uFEFF", "this file is empty; check that it was saved."},
		"UTF-16 with a mark":   {inUnits(flawed, true), "this text is in UTF-16; open it in an editor and save it as plain text in UTF-8."},
		"UTF-16 without":       {inUnits(flawed, false), "this text is in UTF-16; open it in an editor and save it as plain text in UTF-8."},
		"Latin-1":              {"Article 1\nD\xE9finitions\n", "line 2 is not in UTF-8; open the file in an editor and save it as plain text in UTF-8."},
		"a text cut short":     {"Article 1\n\xE2\x80", "line 2 is not in UTF-8; open the file in an editor and save it as plain text in UTF-8."},
		"a program":            {"\x7fELF\x02\x01\x01\x00\x00\x00", "this is no text but some other kind of file; give the draft as plain text in UTF-8."},
		"a PDF":                {"%PDF-1.7\n", "this is a PDF; copy its text into a plain text file in UTF-8."},
		"a Word file":          {"PK\x03\x04rest", "this is a word processor's file or an archive; save the draft as plain text in UTF-8."},
		"a picture's contents": {strings.Repeat("\x89PNG\x00\x01\x02", 100), "this is no text but some other kind of file; give the draft as plain text in UTF-8."},
	} {
		t.Run(name, func(t *testing.T) {
			dir := folder(t, "bad.txt", test.draft, "good.txt", sound)
			got := clausecheck("", "check", "--format=jsonl", dir)
			assert.Equal(t, exitUnusable, got.code)
			assert.Equal(t, "clausecheck: "+filepath.Join(dir, "bad.txt")+": "+test.want+"\n", got.err)
			assert.Equal(t, []string{"good.txt"}, names(t, got.out))
			kept, err := os.ReadFile(filepath.Join(dir, "bad.txt"))
			require.NoError(t, err)
			assert.Equal(t, test.draft, string(kept), "the file itself is never touched")
		})
	}
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

func TestAByteMarkIsNoPartOfTheDraft(t *testing.T) {
	assert.Equal(t, clausecheck(flawed, "check", "--format=json", "-").out, clausecheck("\uFEFF"+flawed, "check", "--format=json", "-").out)
}
