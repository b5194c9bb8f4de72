package draft

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker/draft/xml"
)

// The cases after public reports: what the text of each must hold and must not, as its expectation says.
func TestCasesAfterPublicReportsAreRead(t *testing.T) {
	folders, err := filepath.Glob("../../../shared/cases/*")
	require.NoError(t, err)
	if len(folders) == 0 {
		t.Skip("the shared cases are not here")
	}
	read := 0
	for _, folder := range folders {
		kind, _, _ := strings.Cut(filepath.Base(folder), "-")
		expected, err := os.ReadFile(filepath.Join(folder, "expected.txt"))
		must, mustNot, is := expectations(string(expected))
		if err != nil || !is || kind == "cmp" {
			continue
		}
		read++
		t.Run(filepath.Base(folder), func(t *testing.T) {
			inputs, err := filepath.Glob(filepath.Join(folder, "input.*"))
			require.NoError(t, err)
			require.Len(t, inputs, 1)
			data, err := os.ReadFile(inputs[0])
			require.NoError(t, err)
			text := opened(t, filepath.Base(inputs[0]), data, Options{}).Text
			for _, words := range must {
				assert.Contains(t, text, words)
			}
			for _, words := range mustNot {
				assert.NotContains(t, text, words)
			}
		})
	}
	require.Greater(t, read, 40)
}

// expectations are the words that a text must hold and those that it must not; is is false where the file is
// none of those lists.
func expectations(file string) (must, mustNot []string, is bool) {
	into := &must
	for line := range strings.Lines(file) {
		switch line = strings.TrimSpace(line); {
		case line == "must contain:":
			into, is = &must, true
		case line == "must not contain:":
			into = &mustNot
		case len(line) > 1 && (line[0] == '\'' || line[0] == '"') && line[len(line)-1] == line[0]:
			*into = append(*into, strings.NewReplacer(`\n`, "\n", `\'`, "'", `\xad`, "\u00AD", `\uf0fe`, "\uF0FE").Replace(line[1:len(line)-1]))
		}
	}
	return must, mustNot, is
}

// A comment on each word of the DOCX among them stands on words and leaves the text as it is; of those that are about
// comments, on exactly that word.
func TestCasesAfterPublicReportsAreCommented(t *testing.T) {
	folders, err := filepath.Glob("../../../shared/cases/*/input.docx")
	require.NoError(t, err)
	if len(folders) == 0 {
		t.Skip("the shared cases are not here")
	}
	for _, path := range folders {
		t.Run(filepath.Base(filepath.Dir(path)), func(t *testing.T) {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			f := opened(t, "a.docx", data, Options{})
			var comments []Comment
			for at := 0; ; {
				from := strings.IndexFunc(f.Text[at:], func(c rune) bool { return c > ' ' })
				if from < 0 {
					break
				}
				from += at
				if at = strings.IndexAny(f.Text[from:], " \t\n"); at < 0 {
					break
				}
				at += from
				comments = append(comments, Comment{Start: from, End: at, Text: []string{f.Text[from:at]}})
			}
			var out bytes.Buffer
			require.NoError(t, f.Annotate(&out, comments, AnnotateOptions{}))
			again := opened(t, "again.docx", out.Bytes(), Options{})
			assert.Equal(t, f.Text, again.Text)
			words := commentedWords(t, out.Bytes())
			require.Len(t, words, len(comments))
			for i, c := range comments {
				if strings.HasPrefix(filepath.Base(filepath.Dir(path)), "ann-") {
					assert.Equal(t, c.Text[0], strings.ReplaceAll(words[i], "\u00AD", ""))
				}
			}
		})
	}
}

// commentedWords are the words that each comment of ours stands on.
func commentedWords(t *testing.T, data []byte) (all []string) {
	t.Helper()
	comments, body := partOf(t, data, "word/comments.xml"), partOf(t, data, "word/document.xml")
	for _, id := range regexp.MustCompile(`<w:comment xmlns:w="[^"]*" w:id="(\d+)" w:author="Clausecheck"`).FindAllStringSubmatch(comments, -1) {
		from := regexp.MustCompile(`<\w+:commentRangeStart \w+:id="` + id[1] + `"/>`).FindStringIndex(body)
		to := regexp.MustCompile(`<\w+:commentRangeEnd \w+:id="` + id[1] + `"/>`).FindStringIndex(body)
		require.NotNil(t, from)
		require.NotNil(t, to)
		inside := body[from[1]:to[0]]
		assert.Contains(t, inside, "</", "a comment that stands on nothing")
		all = append(all, xml.Unescape(anyTag.ReplaceAllString(inside, "")))
	}
	return all
}

// partOf is a part of a packed file.
func partOf(t *testing.T, data []byte, name string) string {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	part, err := r.Open(name)
	require.NoError(t, err)
	content, err := io.ReadAll(part)
	require.NoError(t, err)
	return string(content)
}
