package draft

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker/draft/pdf/pdftest"

	"clausecheck/checker/draft/pdf"
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
	assert.Equal(t, "pages 1, 3 to 5 and 9", pdf.PagesOf([]int{1, 3, 4, 5, 9}))
}

// typed is a PDF of one page in type of which each letter is 6 points wide and 10 high, and what is drawn over it.
func typed(t *testing.T, drawn string, texts ...string) *File {
	t.Helper()
	content := "BT /F1 10 Tf 72 700 Td 14 TL"
	for _, text := range texts {
		content += " (" + strings.NewReplacer("(", `\(`, ")", `\)`).Replace(text) + ") Tj T*"
	}
	return opened(t, "draft.pdf", pdftest.Pages(`<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [`+
		strings.Repeat("600 ", 95)+`] >>`, content+" ET "+drawn), Options{})
}

func TestWordsThroughWhichAPDFDrawsALineAreNoLaw(t *testing.T) {
	letters := func(line, from, to, height float64, thick string) string { // a line over letters of a line
		return fmt.Sprintf("%g %g %g %s re f ", 72+6*from, 700-14*line+height, 6*(to-from), thick)
	}
	text := []string{"1. A keeper may perhaps light the lamp, and shall always", "ring the bell of the harbour when", "fog comes.", "2. Gongs sound."}
	for name, c := range map[string]struct {
		drawn, want string
		left        []string
	}{
		"a filled bar": {letters(0, 12, 23, 3, "0.6"), "1. A keeper light the lamp, and shall always ring the bell of the harbour when fog comes.\n2. Gongs sound.\n", []string{"may perhaps"}},
		"a stroke":     {"102 703 m 138 703 l S", "1. A may perhaps light the lamp, and shall always ring the bell of the harbour when fog comes.\n2. Gongs sound.\n", []string{"keeper"}},
		"one for each word, to the end of a line and a whole line": {letters(0, 40, 43, 3, "0.6") + letters(0, 44, 49, 3, "0.6") + letters(0, 50, 56, 3, "0.6") + letters(1, 0, 33, 3, "0.6"),
			"1. A keeper may perhaps light the lamp, fog comes.\n2. Gongs sound.\n", []string{"and shall always ring the bell of the harbour when"}},
		"a whole provision": {letters(3, 0, 15, 3, "0.6"), "1. A keeper may perhaps light the lamp, and shall always ring the bell of the harbour when fog comes.\n", []string{"2. Gongs sound."}},
		"lines under, over and between words, and a bar as high as they": {letters(0, 12, 23, -1.5, "0.6") + letters(0, 30, 38, 9, "0.6") + letters(1, 0, 33, 0, "8") + "71 600 0.5 120 re f", strings.Join(text[:3], " ") + "\n" + text[3] + "\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			f := typed(t, c.drawn, text...)
			assert.Equal(t, c.want, f.Text)
			var left []string
			for _, l := range f.LeftOut {
				assert.Equal(t, Struck, l.Why)
				left = append(left, l.Text)
			}
			assert.Equal(t, c.left, left)
		})
	}
}

func TestCellsOfAPDFsTableAreNotReadAcrossTheLineBetweenThem(t *testing.T) {
	var drawn strings.Builder
	for row := range 3 { // frames of the cells
		fmt.Fprintf(&drawn, "71 %d m 71 %d l 284.5 %d m 284.5 %d l 71 %d m 498 %d l S ", 710-42*row, 668-42*row, 710-42*row, 668-42*row, 710-42*row, 710-42*row)
	}
	// The words stand as near to one another as those within a cell.
	f := typed(t, drawn.String(), "1. The keeper shall see that a lamp 1. The keeper must see that a lamp", "burns in each night of the winter.. burns in each night of all the year", "and note the hour of each such day. and note the hour.",
		"2. A keeper who is absent is heard. 2. A keeper who is absent is fined.", "before he is dismissed by a master. without delay by the master", "of the harbour in the same month... of the harbour.")
	assert.Contains(t, f.Text, "1. The keeper shall see that a lamp burns in each night of the winter.. and note the hour of each such day.\n")
	assert.Contains(t, f.Text, "\n2. A keeper who is absent is fined. without delay by the master of the harbour.\n")
	assert.Contains(t, strings.Join(f.Notices, "\n"), "side by side on page 1")
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
