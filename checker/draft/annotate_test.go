package draft

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// commented is the file written with comments and opened again.
func commented(t *testing.T, f *File, comments ...Comment) *File {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, f.Annotate(&out, comments, AnnotateOptions{}))
	return opened(t, "again.docx", out.Bytes(), Options{})
}

var (
	commentTag = regexp.MustCompile(`<w:comment(RangeStart|RangeEnd|Reference) w:id="(\d+)"/>`)
	anyTag     = regexp.MustCompile(`<w:del[ >].*?</w:del>|<w:r><w:rPr><w:strike/></w:rPr>.*?</w:r>|<[^>]*>`)
)

func TestACommentStandsOnExactlyItsWords(t *testing.T) {
	inserted := `<w:p>` + wordRun("1. Who wil") + `<w:ins w:id="3" w:author="A"><w:r><w:t>ful</w:t></w:r></w:ins><w:del w:id="4" w:author="A"><w:r><w:delText>XX</w:delText></w:r></w:del>` + wordRun("ly rings a bell.") + `</w:p>`
	for _, c := range []struct{ name, body, words string }{
		{"within a run", `<w:p>` + wordRun("Who wilfully rings.") + `</w:p>`, "wilfully"},
		{"over tracked changes", inserted, "wilfully"},
		{"over words that are struck out", `<w:p>` + wordRun("Who wil") + shown(`<w:strike/>`, "no") + wordRun("fully rings.") + `</w:p>`, "wilfully"},
		{"over a link, a control and a field", `<w:p>` + wordRun("Who ") + `<w:hyperlink w:anchor="x">` + wordRun("wil") + `</w:hyperlink><w:sdt><w:sdtContent>` + wordRun("ful") + `</w:sdtContent></w:sdt><w:fldSimple w:instr="REF a">` + wordRun("ly") + `</w:fldSimple>` + wordRun(" rings.") + `</w:p>`, "wilfully"},
		{"beside an empty run and an empty text", `<w:p>` + wordRun("Who ") + `<w:r/><w:r><w:t></w:t></w:r>` + wordRun("wilfully") + `<w:r><w:t xml:space="preserve"></w:t></w:r>` + wordRun(" rings.") + `</w:p>`, "wilfully"},
		{"behind a character beyond the first plane", `<w:p>` + wordRun("😀 “Who” wilfully &amp; rings.") + `</w:p>`, "wilfully"},
		{"a whole paragraph", `<w:p>` + wordRun("Who ") + wordRun("wilfully") + `</w:p>`, "Who wilfully"},
		{"between raised marks", `<w:p>` + wordRun("Who") + shown(`<w:vertAlign w:val="superscript"/>`, "1") + wordRun(" wilfully") + shown(`<w:vertAlign w:val="superscript"/>`, "2") + wordRun(" rings.") + `</w:p>`, "wilfully"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := opened(t, "a.docx", wordFile(t, c.body, nil), Options{})
			start := strings.Index(f.Text, c.words)
			require.GreaterOrEqual(t, start, 0, f.Text)
			var out bytes.Buffer
			require.NoError(t, f.Annotate(&out, []Comment{{Start: start, End: start + len(c.words), Text: []string{"one"}}, {Start: start, End: start + len(c.words), Text: []string{"two"}}}, AnnotateOptions{}))
			again := opened(t, "b.docx", out.Bytes(), Options{})
			require.Equal(t, f.Text, again.Text)
			document := partOf(t, out.Bytes(), "word/document.xml")
			found := commentTag.FindAllStringSubmatchIndex(document, -1)
			require.Len(t, found, 6, "a beginning, an end and a mark for each of two comments")
			places := map[string]int{}
			for _, at := range found {
				places[document[at[2]:at[3]]+document[at[4]:at[5]]] = at[0]
			}
			for name, from := range places {
				if id, is := strings.CutPrefix(name, "RangeStart"); is {
					words := anyTag.ReplaceAllString(document[from:places["RangeEnd"+id]], "")
					assert.Equal(t, c.words, words)
				}
			}
		})
	}
}
