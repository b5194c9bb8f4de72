package main

import (
	"archive/zip"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// wordDraft writes a DOCX with one paragraph and returns its path.
func wordDraft(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "draft.docx")
	file, err := os.Create(path)
	require.NoError(t, err)
	w := zip.NewWriter(file)
	for _, part := range [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`},
		{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`},
		{"word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>` + text + `</w:t></w:r></w:p></w:body></w:document>`},
	} {
		entry, err := w.Create(part[0])
		require.NoError(t, err)
		_, err = entry.Write([]byte(part[1]))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	require.NoError(t, file.Close())
	return path
}

func TestAnnotateWritesACopyWithComments(t *testing.T) {
	from := wordDraft(t, "5. Bells. A person who rings the storm bell commits an offence and is liable to imprisonment.")
	before, err := os.ReadFile(from)
	require.NoError(t, err)
	to := filepath.Join(t.TempDir(), "commented.docx")
	got := clausecheck("", "annotate", from, to, "--author", "A. Delegate")
	require.Equal(t, exitClean, got.code, got.err)
	assert.Contains(t, got.out, "in the margin")
	r, err := zip.OpenReader(to)
	require.NoError(t, err)
	defer r.Close()
	found := false
	for _, entry := range r.File {
		found = found || entry.Name == "word/comments.xml"
	}
	assert.True(t, found)
	after, err := os.ReadFile(from)
	require.NoError(t, err)
	assert.Equal(t, before, after, "the draft itself is never touched")
}

func TestAnnotateWritesATableOfAmendmentsForAnyDraft(t *testing.T) {
	from := filepath.Join(folder(t, "draft.txt", "5. Bells\nA person who rings the storm bell commits an offence.\n"), "draft.txt")
	to := filepath.Join(t.TempDir(), "table.docx")
	got := clausecheck("", "annotate", "--table", from, to)
	require.Equal(t, exitClean, got.code, got.err)
	read := clausecheck("", "check", "--format=markdown", "--fail-on=never", to)
	assert.Equal(t, exitClean, read.code, read.err)
	assert.Contains(t, read.out, "table.docx")
}

func TestAnnotateRefusesWhatItCannotDoWithOneSentence(t *testing.T) {
	word := wordDraft(t, "Bells.")
	text := filepath.Join(folder(t, "draft.txt", "Article 1\nBells ring.\n"), "draft.txt")
	for name, test := range map[string]struct {
		arguments []string
		want      string
	}{
		"one file":            {[]string{word}, "annotate needs a draft and the name of the file to write"},
		"onto itself":         {[]string{word, word}, "this is the draft itself"},
		"plain text":          {[]string{text, text + ".docx"}, "comments are written into DOCX files only"},
		"a missing file":      {[]string{word + "x", "out.docx"}, "there is no such file"},
		"a missing folder":    {[]string{word, filepath.Join(t.TempDir(), "no", "out.docx")}, "there is no such file or folder"},
		"a date in words":     {[]string{word, "out.docx", "--date", "today"}, "--date cannot be “today”"},
		"a flag of its fancy": {[]string{word, "out.docx", "--colour"}, "annotate has no flag --colour"},
	} {
		t.Run(name, func(t *testing.T) {
			got := clausecheck("", append([]string{"annotate"}, test.arguments...)...)
			assert.Equal(t, exitUnusable, got.code)
			assert.Contains(t, got.err, test.want)
			assert.Empty(t, got.out)
		})
	}
}

func TestFilesLeadToTheRulesPagesWhereTheirAddressIsGiven(t *testing.T) {
	from := filepath.Join(folder(t, "draft.txt", "5. Bells\nA person who rings the storm bell commits an offence.\n"), "draft.txt")
	got := clausecheck("", "check", "--format=markdown", "--fail-on=never", "--rule-pages=https://example.org/rules", from)
	require.Equal(t, exitClean, got.code, got.err)
	assert.Contains(t, got.out, "(<https://example.org/rules/intent-no-mental-element.html>)")
	for _, command := range [][]string{{"check", from}, {"annotate", "--table", from, from + ".docx"}} {
		got = clausecheck("", append(command, "--rule-pages", "example")...)
		assert.Equal(t, exitUnusable, got.code)
		assert.Contains(t, got.err, "--rule-pages cannot be “example”; it is the address of a folder")
	}
}
