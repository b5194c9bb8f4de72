package draft

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A part whose name no archive can hold is no part: the rest of the document is read as if it were not there,
// and a document without any other has a sentence that says so.
func TestFlatPartsWithNamesThatNoArchiveHoldsAreLeftOut(t *testing.T) {
	part := func(name, text string) string {
		return `<pkg:part pkg:name="` + name + `" pkg:contentType="text/xml"><pkg:xmlData><w:document ` + wordNames + `><w:body><w:p><w:r><w:t>` + text +
			`</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part>`
	}
	for what, name := range map[string]string{"a folder": "/word/", "the root": "//", "too long": "/" + strings.Repeat("a", 1<<16)} {
		t.Run(what, func(t *testing.T) {
			f, err := Open("a.xml", []byte("<pkg:package>"+part(name, "aside")+part("/word/document.xml", "The harbour is closed.")+part(name, "aside")+"</pkg:package>"), Options{Type: FlatDOCX})
			require.NoError(t, err)
			assert.Equal(t, "The harbour is closed.", strings.TrimSpace(f.Text))

			_, err = Open("a.xml", []byte("<pkg:package>"+part(name, "aside")+"</pkg:package>"), Options{Type: FlatDOCX})
			var failed *Error
			assert.ErrorAs(t, err, &failed)
		})
	}
}
