package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker/draft/pdf/layout"
	"clausecheck/checker/draft/pdf/pdftest"
)

func words(t testing.TB, data []byte) string {
	t.Helper()
	d, err := Read(data)
	require.NoError(t, err)
	var out []string
	for _, p := range d.Pages {
		for _, r := range p.Runs {
			out = append(out, r.Text)
		}
	}
	return strings.Join(out, "|")
}

const helveticaFont = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`

func zipped(s string) string {
	var b bytes.Buffer
	w, _ := zlib.NewWriterLevel(&b, zlib.BestSpeed)
	io.WriteString(w, s)
	w.Close()
	return b.String()
}

// withFont is a page that shows codes in a font, whose further objects begin at 6.
func withFont(font, content string, more ...string) []byte {
	return pdftest.Objects(append([]string{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [5 0 R] /Count 1 >>", font,
		fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content),
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>"}, more...)...)
}

func TestTextIsReadHoweverItIsWritten(t *testing.T) {
	for name, c := range map[string]struct{ content, want string }{
		"strings with brackets and escapes": {`BT /F1 11 Tf 72 700 Td (a \(b\) (c) \134 \101) Tj ET`, `a (b) (c) \ A`},
		"hexadecimal":                       {`BT /F1 11 Tf 72 700 Td <4C61 6D70> Tj ET`, `Lamp`},
		"kerning joins, a gap parts":        {`BT /F1 11 Tf 72 700 Td [(La) 20 (mps) -300 (burn) -3000 (far)] TJ ET`, `Lamps burn|far`},
		"words that are placed one by one":  {`BT /F1 10 Tf 1 0 0 1 72 700 Tm (Lamps) Tj 1 0 0 1 105 700 Tm (burn) Tj ET`, `Lamps burn`},
		"lines":                             {`BT /F1 11 Tf 14 TL 72 700 Td (one) Tj T* (two) Tj (three) ' 0 0 (four) " ET`, `one|two|three|four`},
		"a matrix over the page":            {`q .5 0 0 .5 0 0 cm BT /F1 22 Tf 144 1400 Td (Lamps) Tj ET Q`, `Lamps`},
		"letters spaced out":                {`BT /F1 11 Tf 4 Tc 72 700 Td (BILL) Tj ET`, `BILL`},
		"a picture among the operators":     {"BI /W 2 /H 2 ID \x00(Tj\xFF EI BT /F1 11 Tf 72 700 Td (Lamps) Tj ET", `Lamps`},
		"a stamp aslant is left out":        {`BT /F1 11 Tf 72 700 Td (Lamps) Tj ET BT /F1 60 Tf .7 .7 -.7 .7 100 300 Tm (DRAFT) Tj ET`, `Lamps`},
		"what the file calls a footer":      {`/Artifact << /Type /Pagination /Subtype /Footer >> BDC BT /F1 11 Tf 72 30 Td (Page 2) Tj ET EMC BT /F1 11 Tf 72 700 Td (Lamps) Tj ET`, `Lamps`},
		"what the file says in other words": {`BT /F1 11 Tf 72 700 Td (o) Tj /Span << /ActualText (\376\377\000f\000f\000i) >> BDC (X) Tj EMC (cer) Tj ET`, `officer`},
		"outside of the paper":              {`BT /F1 11 Tf 72 700 Td (Lamps) Tj ET BT /F1 11 Tf -400 700 Td (hidden) Tj ET`, `Lamps`},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, words(t, pdftest.Pages(helveticaFont, c.content))) })
	}
}

func TestFontsTellTheirLetters(t *testing.T) {
	toUnicode := func(body string) string {
		table := "begincmap 1 begincodespacerange <0000><FFFF> endcodespacerange " + body + " endcmap"
		return fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(table), table)
	}
	composite := `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 6 0 R >>`
	below := `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 /W [1 [300 400] 5 9 600] >>`
	for name, c := range map[string]struct {
		font, content, want string
		more                []string
	}{
		"names that differ from the encoding": {`<< /Type /Font /Subtype /Type1 /BaseFont /X /FirstChar 1 /Widths [500 500 500] /Encoding << /Differences [1 /f_f_i /Eacute /uni0416] >> >>`,
			`BT /F1 11 Tf 72 700 Td <010203> Tj ET`, "ffiÉЖ", nil},
		"the old encoding of the Macintosh": {`<< /Type /Font /Subtype /TrueType /BaseFont /X /Encoding /MacRomanEncoding >>`, `BT /F1 11 Tf 72 700 Td <4C8E> Tj ET`, "Lé", nil},
		"quotation marks of WinAnsi":        {helveticaFont, `BT /F1 11 Tf 72 700 Td (\223a\224 \226 b\222s) Tj ET`, "“a”–b’s", nil},
		"a table of single letters":         {composite, `BT /F1 11 Tf 72 700 Td <00010002> Tj ET`, "Lä", []string{toUnicode("2 beginbfchar <0001> <004C> <0002> <00E4> endbfchar"), below}},
		"a table of ranges and lists":       {composite, `BT /F1 11 Tf 72 700 Td <0003000500090008> Tj ET`, "ceyx", []string{toUnicode("2 beginbfrange <0001> <0005> <0061> <0008> <0009> [<0078> <0079>] endbfrange"), below}},
		"ligatures, named or in a place of the font's own": {composite, `BT /F1 11 Tf 72 700 Td <0001000200030004> Tj ET`, "fiflffist",
			[]string{toUnicode("4 beginbfchar <0001> <FB01> <0002> <F002> <0003> <FB03> <0004> <FB06> endbfchar"), below}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, strings.ReplaceAll(words(t, withFont(c.font, c.content, c.more...)), " ", ""))
		})
	}
	t.Run("letters without a meaning are counted", func(t *testing.T) {
		d, err := Read(withFont(`<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>`, `BT /F1 11 Tf 72 700 Td <00010002> Tj ET`, below))
		require.NoError(t, err)
		assert.Equal(t, 2, d.Unread)
	})
}

func TestStreamsAreUnpackedHoweverTheyArePacked(t *testing.T) {
	const content = "BT /F1 11 Tf 72 700 Td (Lamps burn.) Tj ET"
	ascii85 := "6<!Ue+@0mZ$;Cdm-Q\\W3D.Y%>@rH" // replaced below by what the encoder of the test makes
	ascii85 = encode85([]byte(content))
	for name, c := range map[string]struct{ filter, data string }{
		"not at all":      {"", content},
		"Flate":           {"/Filter /FlateDecode", zipped(content)},
		"cut off":         {"/Filter /FlateDecode", zipped(content)[:len(zipped(content))-6]},
		"ASCII85":         {"/Filter /ASCII85Decode", ascii85 + "~>"},
		"hexadecimal":     {"/Filter /AHx", fmt.Sprintf("%x>", content)},
		"run length":      {"/Filter /RunLengthDecode", string(rune(len(content)-1)) + content + "\x80"},
		"two, one behind": {"/Filter [/ASCIIHexDecode /FlateDecode]", fmt.Sprintf("%x>", zipped(content))},
		"LZW":             {"/Filter /LZWDecode", lzw(content)},
		"predicted":       {"/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 7 >>", zipped(predicted(content, 7))},
	} {
		t.Run(name, func(t *testing.T) {
			data := pdftest.Objects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [5 0 R] /Count 1 >>", helveticaFont,
				fmt.Sprintf("<< /Length %d %s >>\nstream\n%s\nendstream", len(c.data), c.filter, c.data),
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>")
			assert.Equal(t, "Lamps burn.", words(t, data))
		})
	}
}

func encode85(data []byte) (out string) {
	for len(data) > 0 {
		var four [4]byte
		n := copy(four[:], data)
		data = data[n:]
		v := uint32(four[0])<<24 | uint32(four[1])<<16 | uint32(four[2])<<8 | uint32(four[3])
		var five [5]byte
		for i := 4; i >= 0; i-- {
			five[i], v = byte(v%85)+'!', v/85
		}
		out += string(five[:n+1])
	}
	return out
}

// lzw packs in codes of nine bits, beginning anew before they would have to grow.
func lzw(s string) string {
	var out []byte
	held, bits := 0, 0
	put := func(code int) {
		held, bits = held<<9|code, bits+9
		for bits >= 8 {
			bits -= 8
			out = append(out, byte(held>>bits))
			held &= 1<<bits - 1
		}
	}
	for i := range len(s) {
		if i%100 == 0 {
			put(256)
		}
		put(int(s[i]))
	}
	put(257)
	put(0)
	return string(out)
}

func predicted(s string, columns int) string {
	for len(s)%columns != 0 {
		s += " "
	}
	var out []byte
	above := make([]byte, columns)
	for i := 0; i < len(s); i += columns {
		out = append(out, 2)
		for k := range columns {
			out = append(out, s[i+k]-above[k])
		}
		copy(above, s[i:])
	}
	return string(out)
}

func TestPagesInheritAndMayBeTurned(t *testing.T) {
	page := func(more, content string) []byte {
		return pdftest.Objects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [5 0 R 2 0 R] /Count 1 /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>", helveticaFont,
			fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content), "<< /Type /Page /Parent 2 0 R /Contents 4 0 R "+more+" >>")
	}
	assert.Equal(t, "Lamps", words(t, page("", "BT /F1 11 Tf 72 700 Td (Lamps) Tj ET")))
	for name, data := range map[string][]byte{
		"turned by the page":    page("/Rotate 90", "BT /F1 11 Tf 0 1 -1 0 100 72 Tm (Lamps) Tj 0 1 -1 0 114 72 Tm (Bells) Tj ET"),
		"and by nothing else":   page("", "BT /F1 11 Tf 0 1 -1 0 100 72 Tm (Lamps) Tj 0 1 -1 0 114 72 Tm (Bells) Tj ET"),
		"the other way round":   page("/Rotate -90", "BT /F1 11 Tf 0 -1 1 0 400 800 Tm (Lamps) Tj 0 -1 1 0 386 800 Tm (Bells) Tj ET"),
		"upside down":           page("/Rotate 180", "BT /F1 11 Tf -1 0 0 -1 400 300 Tm (Lamps) Tj -1 0 0 -1 400 314 Tm (Bells) Tj ET"),
		"in a form on the page": formPage(),
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Read(data)
			require.NoError(t, err)
			require.Len(t, d.Pages[0].Runs, 2)
			first, second := d.Pages[0].Runs[0], d.Pages[0].Runs[1]
			assert.Equal(t, "Lamps", first.Text)
			assert.InDelta(t, 14, first.Y-second.Y, 0.01, "the second line stands below the first")
			assert.Greater(t, first.End, first.X)
		})
	}
}

func formPage() []byte {
	form := "BT /F1 11 Tf 0 28 Td (Lamps) Tj 0 -14 Td (Bells) Tj ET"
	return pdftest.Objects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [5 0 R] /Count 1 /MediaBox [0 0 595 842] >>", helveticaFont,
		"<< /Length 24 >>\nstream\n1 0 0 1 72 300 cm /X Do  \nendstream", "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>",
		fmt.Sprintf("<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /Font << /F1 3 0 R >> /XObject << /X 6 0 R >> >> /Length %d >>\nstream\n%s\nendstream", len(form)+6, form+" /X Do"))
}

func TestFilesWhoseTablesAreWrongAreMended(t *testing.T) {
	good := pdftest.File([]pdftest.Line{{X: 72, Y: 700, Size: 11, Text: "Lamps burn."}})
	for name, data := range map[string][]byte{
		"a stray line in front":    append([]byte("From: clerk\r\n"), good...),
		"no table":                 good[:bytes.Index(good, []byte("xref"))],
		"a table of other places":  bytes.ReplaceAll(good, []byte("00000 n"), []byte("00001 n"))[:],
		"positions that are wrong": bytes.ReplaceAll(good, []byte("%PDF-1.4\n"), []byte("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n")),
		"a length that is wrong":   bytes.ReplaceAll(good, []byte("/Length "), []byte("/Length 9")),
		"cut behind the pages":     good[:bytes.Index(good, []byte("trailer"))],
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, "Lamps burn.", words(t, data)) })
	}
}

func TestHostileFilesEndInTimeAndMemory(t *testing.T) {
	page := func(filter, data string, more ...string) []byte {
		return pdftest.Objects(append([]string{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [5 0 R] /Count 1 >>", helveticaFont,
			fmt.Sprintf("<< /Length %d %s >>\nstream\n%s\nendstream", len(data), filter, data),
			"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /X 6 0 R >> >> /Contents 4 0 R >>"}, more...)...)
	}
	twice := zipped(zipped(strings.Repeat(" ", 70<<20)))
	for name, c := range map[string]struct {
		data []byte
		err  error
	}{
		"a stream that unpacks to 70 MB":    {page("/Filter /FlateDecode", zipped(strings.Repeat(" ", 70<<20))), ErrBomb},
		"packed twice":                      {page("/Filter [/FlateDecode /FlateDecode]", twice), ErrBomb},
		"a form that draws itself":          {page("", "/X Do", "<< /Subtype /Form /Resources << /XObject << /X 6 0 R >> >> /Length 15 >>\nstream\n/X Do /X Do   \nendstream"), nil},
		"a tree of pages that holds itself": {pdftest.Objects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] >>"), ErrDamaged},
		"an object that stands for itself":  {pdftest.Objects("<< /Type /Catalog /Pages 2 0 R >>", "2 0 R"), ErrDamaged},
		"brackets inside one another":       {page("", strings.Repeat("[", 1<<20)), nil},
		"ten thousand pages":                {pdftest.Objects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids ["+strings.Repeat("<< /Type /Page >> ", 10_000)+"] >>"), ErrPages},
		"millions of values":                {pdftest.Objects("<< /Type /Catalog /Pages 2 0 R /X ["+strings.Repeat("1 ", 4_000_000)+"] >>", "<< /Type /Pages /Kids [] >>"), ErrBomb},
		"a filter that is its own":          {page("/Filter 4 0 R", "x"), nil},
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := Read(c.data)
			runtime.ReadMemStats(&after)
			if c.err == nil {
				assert.NoError(t, err)
			} else {
				assert.ErrorIs(t, err, c.err)
			}
			assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(600<<20), "bytes asked for in all")
		})
	}
}

// FuzzRead tries any bytes as a file and as the operators of a page.
func FuzzRead(f *testing.F) {
	f.Add(pdftest.File([]pdftest.Line{{X: 72, Y: 700, Size: 11, Text: "Lamps burn."}, {X: 72, Y: 686, Size: 11, Text: "1 Bells ring."}}))
	f.Add([]byte("BT /F1 11 Tf 72 700 Td [(La) 20 (mps)] TJ /Span << /ActualText (x) >> BDC (y) ' EMC ET q 1 0 0 1 0 0 cm 10 10 200 .5 re f Q BI ID x EI /X Do"))
	f.Add([]byte("1 0 obj << /Type /ObjStm /N 1 /First 4 /Length 40 >> stream\n2 0 << /Type /Catalog /Pages 3 0 R >> endstream"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, file := range [][]byte{data, pdftest.Pages(helveticaFont, string(data))} {
			d, err := Read(file)
			if err != nil {
				continue
			}
			for _, p := range layout.Read(d.Pages).Paragraphs {
				require.NotEmpty(t, strings.TrimSpace(p.Text))
				require.NotContains(t, p.Text, "\n")
			}
		}
	})
}
