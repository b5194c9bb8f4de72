package wordfile_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"clausecheck/checker/wordfile"
)

// body is the document part of a file, which must be well-formed.
func body(t *testing.T, file []byte) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	part, err := archive.Open("word/document.xml")
	require.NoError(t, err)
	content, err := io.ReadAll(part)
	require.NoError(t, err)
	for d := xml.NewDecoder(bytes.NewReader(content)); ; {
		if _, err := d.Token(); err == io.EOF {
			return string(content)
		} else {
			require.NoError(t, err)
		}
	}
}

func TestStepsMakeParagraphsAndTables(t *testing.T) {
	file, err := wordfile.Replay(
		[]string{"portrait", "spaced", "title", "end", "table", "row", "cell", "begin", "put", "end", "cell end", "row end", "table end"},
		[]string{"", "", "Powers & <judges>", "", "4000\tProvision", "", "", "", "with a warrant", "", "", "", ""})
	require.NoError(t, err)
	content := body(t, file)
	for _, part := range []string{"Powers &amp; &lt;judges&gt;", `w:val="32"`, "Provision", "with a warrant", `w:w="11906" w:h="16838"`} {
		require.Contains(t, content, part)
	}
}

func TestStepsThatNoWordFileHasAreRefused(t *testing.T) {
	for name, steps := range map[string][]string{
		"an unknown step":           {"macro"},
		"words outside a paragraph": {"plain"},
		"a cell outside a row":      {"table", "cell"},
		"a paragraph left open":     {"begin", "plain"},
		"a table in a cell":         {"table", "row", "cell", "table"},
		"an end of nothing":         {"end"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := wordfile.Replay(steps, make([]string, len(steps)))
			require.Error(t, err)
		})
	}
	_, err := wordfile.Replay([]string{"begin", "end"}, []string{""})
	require.ErrorContains(t, err, "2 steps and words for 1")
}

func TestAWidthCannotLeaveItsAttribute(t *testing.T) {
	file, err := wordfile.Replay([]string{"table", "table end"}, []string{`12"/><w:evil w:w="3` + "\tHead", ""})
	require.NoError(t, err)
	require.NotContains(t, body(t, file), "evil")
}
