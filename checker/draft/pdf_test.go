package draft

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker/draft/pdf/pdftest"
)

func lamps(y float64, texts ...string) (out []pdftest.Line) {
	for i, text := range texts {
		out = append(out, pdftest.Line{X: 72, Y: y - 14*float64(i), Size: 11, Text: text})
	}
	return out
}

func TestPDFGivesParagraphsAndSaysHowTheyCameAbout(t *testing.T) {
	f := opened(t, "draft.pdf", pdftest.File(append(lamps(700,
		"Article 1", "1. A person who rings the storm bell of any harbour or of any light vessel that is in",
		"the charge of the coast guard commits an offence."),
		pdftest.Line{X: 290, Y: 30, Size: 9, Text: "- 1 -"})), Options{})
	assert.Equal(t, PDF, f.Type)
	assert.Equal(t, "Article 1\n1. A person who rings the storm bell of any harbour or of any light vessel that is in the charge of the coast guard commits an offence.\n", f.Text)
	require.Len(t, f.Notices, 1)
	assert.Contains(t, f.Notices[0], "without running headers and page numbers")
	_, _, _, ok := f.Source(0, 4)
	assert.False(t, ok, "a PDF has no place that a stretch of its text was read from")
}

func TestPDFNotesStandBehindTheTextUnderTheirHeading(t *testing.T) {
	content := "BT /F1 11 Tf 72 700 Td (1. The keeper shall sign) Tj /F1 7 Tf 5 Ts (1) Tj /F1 11 Tf 0 Ts (.) Tj 0 -14 Td (2. The court decides.) Tj ET " +
		"BT /F1 8 Tf 72 90 Td (1 Any keeper may be searched.) Tj ET"
	f := opened(t, "draft.pdf", pdftest.Pages(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`, content), Options{})
	assert.Equal(t, "1. The keeper shall sign.\n2. The court decides.\nFootnotes and endnotes\n[1] Any keeper may be searched.\n", f.Text)
	assert.Equal(t, HintNote, f.Hints[len(f.Hints)-1].Kind)
}

func TestTextsSideBySideAreNamed(t *testing.T) {
	column := func(x float64, texts ...string) (out []pdftest.Line) {
		for i, text := range texts {
			out = append(out, pdftest.Line{X: x, Y: 700 - 14*float64(i), Size: 11, Text: text})
		}
		return out
	}
	f := opened(t, "draft.pdf", pdftest.File(append(
		column(72, "Article 4", "1. The keeper shall see that the", "lamp burns all night.", "2. The keeper may be heard by", "the harbour court."),
		column(320, "Article 4", "1. The keeper must see that each", "lamp burns from dusk.", "2. The keeper is heard by the judge", "of the harbour.")...)), Options{})
	assert.Contains(t, strings.Join(f.Notices, "\n"), "Several texts stand side by side on page 1 of this PDF")
	assert.Contains(t, f.Text, "the harbour court.\nArticle 4\n1. The keeper must see")
	assert.Equal(t, "pages 1, 3 to 5 and 9", pagesOf([]int{1, 3, 4, 5, 9}))
}

func TestPDFThatCannotBeReadGetsOneSentence(t *testing.T) {
	whole := pdftest.File(lamps(700, "Lamps burn."))
	locked, err := os.ReadFile("pdf/testdata/locked-aes-256.pdf")
	require.NoError(t, err)
	for name, c := range map[string]struct {
		data []byte
		code Code
		says string
	}{
		"pages that are pictures":   {pdftest.File(nil, nil), NoText, "pictures of its pages and no text"},
		"locked":                    {locked, Encrypted, "locked with a password"},
		"cut off":                   {whole[:200], Damaged, "cut off or damaged"},
		"nothing behind the header": {[]byte("%PDF-1.7\n"), Damaged, "cut off or damaged"},
		"letters without a meaning": {pdftest.Pages(`<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H >>`, "BT /F1 11 Tf 72 700 Td <000100020003> Tj ET BT /F1 11 Tf 72 600 Td <0001> Tj ET"), NoText, "OCR"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Open("draft.pdf", c.data, Options{})
			var refused *Error
			require.ErrorAs(t, err, &refused)
			assert.Equal(t, c.code, refused.Code, refused.Sentence)
			assert.Contains(t, refused.Sentence, c.says)
			assert.NotContains(t, refused.Sentence, ". ")
		})
	}
	f := opened(t, "draft.pdf", pdftest.File(lamps(700, "Lamps burn."), nil), Options{})
	assert.Contains(t, strings.Join(f.Notices, "\n"), "1 of its 2 pages have no text")
}

// The cases after public reports: whatever the program that wrote the file, the same clauses come out.
func TestPDFCasesAfterPublicReports(t *testing.T) {
	folders, _ := filepath.Glob("../../../shared/cases/pdf-*")
	if len(folders) == 0 {
		t.Skip("the shared cases are not here")
	}
	torn := regexp.MustCompile(`(?m)^\d+ |^[\p{Ll}]|\d[ ,.]\s*$|-$|\x{AD}|[\x{FB00}-\x{FB06}]|[\x{E000}-\x{F8FF}]`)
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(folder, "input.pdf"))
			require.NoError(t, err)
			f := opened(t, "input.pdf", data, Options{})
			text, _, _ := strings.Cut(f.Text, "Footnotes and endnotes")
			for _, line := range strings.Split(text, "\n") {
				assert.NotRegexp(t, torn, line)
			}
			assert.True(t, bytes.HasPrefix([]byte(f.Text), []byte("Article 5\n")), f.Text)
		})
	}
}
