package draft

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAnnotateDoesNotPassOnWhatClimbsOutOfTheArchive(t *testing.T) {
	climbing := []string{"../../evil", "word/../../evil", `..\evil`, `word\..\..\evil`, `\evil`, "//evil", "C:/evil", `C:\evil`, "word/.. /evil", "a\x00b"}
	kept := []string{"word/media/picture.png", "word/..picture", "customXml/item1.xml", "/docProps/app.xml", "word/a..b/c"}
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	write := func(header *zip.FileHeader, content string) {
		part, err := w.CreateHeader(header)
		require.NoError(t, err)
		_, err = io.WriteString(part, content)
		require.NoError(t, err)
	}
	for name, content := range map[string]string{"[Content_Types].xml": wordTypes, "_rels/.rels": wordTop, "word/document.xml": `<w:document ` + wordNames + `><w:body><w:p><w:r><w:t>Article 1</w:t></w:r></w:p></w:body></w:document>`} {
		write(&zip.FileHeader{Name: name}, content)
	}
	for _, name := range append(climbing, kept...) {
		write(&zip.FileHeader{Name: name}, "x")
	}
	link := &zip.FileHeader{Name: "word/link"}
	link.SetMode(fs.ModeSymlink | 0o777)
	write(link, "/etc")
	require.NoError(t, w.Close())

	file, err := Open("draft.docx", packed.Bytes(), Options{})
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, file.Annotate(&out, []Comment{{Start: 0, End: 7, Text: []string{"A word."}}}, AnnotateOptions{}))
	result, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	require.NoError(t, err)
	names := map[string]bool{}
	for _, e := range result.File {
		names[e.Name] = true
	}
	for _, name := range append(climbing, "word/link") {
		assert.False(t, names[name], "%q is passed on", name)
	}
	for _, name := range kept {
		assert.True(t, names[strings.TrimPrefix(name, "/")], "%q is lost", name)
	}
	for name := range names {
		assert.False(t, strings.HasPrefix(name, "/"), "%q is counted from the root", name)
	}
}
