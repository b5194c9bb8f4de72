package draft

import (
	"archive/zip"
	"bytes"
	"io"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// bomb is an archive of under a megabyte whose main part unpacks to size bytes.
func bomb(t testing.TB, size int64) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for name, content := range map[string]string{"[Content_Types].xml": wordTypes, "_rels/.rels": wordTop} {
		part, err := w.Create(name)
		require.NoError(t, err)
		_, err = io.WriteString(part, content)
		require.NoError(t, err)
	}
	part, err := w.Create("word/document.xml")
	require.NoError(t, err)
	_, err = io.CopyN(part, spaces{}, size)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}

// understated is the bomb with a directory that says it is small.
func understated(t testing.TB, size int64) []byte {
	t.Helper()
	data := bomb(t, size)
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, entry := range r.File {
		header := entry.FileHeader
		header.UncompressedSize64 = min(header.UncompressedSize64, 1000)
		part, err := w.CreateRaw(&header)
		require.NoError(t, err)
		raw, err := entry.OpenRaw()
		require.NoError(t, err)
		_, err = io.Copy(part, raw)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

type spaces struct{}

func (spaces) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = ' '
	}
	return len(b), nil
}

func many(t testing.TB, n int) []byte {
	t.Helper()
	parts := map[string]string{"[Content_Types].xml": wordTypes}
	for i := range n {
		parts["word/media/"+strconv.Itoa(i)] = ""
	}
	return packed(t, parts)
}

func TestHostileFilesGetOneSentence(t *testing.T) {
	whole := wordFile(t, paragraph("Lamps burn."), nil)
	for _, c := range []struct {
		name, file string
		data       []byte
		code       Code
		says       string
	}{
		{"a bomb", "a.docx", bomb(t, 32<<20), Bomb, "unpacks to more than 200 times its size"},
		{"a bomb that says it is small", "a.docx", understated(t, 32<<20), Damaged, "cut off or damaged"},
		{"thousands of entries", "a.docx", many(t, 2100), Bomb, "more than 2,000 parts"},
		{"entities of its own", "a.docx", packed(t, map[string]string{"[Content_Types].xml": wordTypes, "_rels/.rels": wordTop,
			"word/document.xml": `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document ` + wordNames + `><w:body/></w:document>`}), Entity, "declares entities"},
		{"deep nesting", "a.docx", wordFile(t, strings.Repeat("<w:sdt><w:sdtContent>", 400)+strings.Repeat("</w:sdtContent></w:sdt>", 400), nil), TooDeep, "512 deep"},
		{"cut off", "a.docx", whole[:len(whole)-30], Damaged, "cut off or damaged"},
		{"a damaged part", "a.docx", wordFile(t, "<w:p><w:r>", nil), Damaged, "cut off or damaged"},
		{"without its main part", "a.docx", packed(t, map[string]string{"[Content_Types].xml": wordTypes, "_rels/.rels": wordTop}), Damaged, "no main part"},
		{"encrypted", "a.docx", append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")...), Encrypted, "encrypted with a password"},
		{"old Word", "a.doc", append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 100)...), Unsupported, "save it as DOCX"},
		{"a workbook under a draft's name", "a.docx", packed(t, map[string]string{"[Content_Types].xml": `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`}), Unsupported, "workbook"},
		{"any archive", "a.zip", packed(t, map[string]string{"../../etc/passwd": "x"}), Unsupported, "no document"},
		{"a PDF with nothing behind its first line", "a.pdf", []byte("%PDF-1.7\n"), Damaged, "cut off or damaged"},
		{"a picture", "a.txt", []byte("\x89PNG\r\n\x1a\n"), Binary, "a picture"},
		{"nothing", "a.txt", nil, Empty, "empty"},
		{"an ODT without text", "a.odt", packed(t, map[string]string{"mimetype": odtContent}), Damaged, "content.xml"},
		{"flat ODT with entities", "a.fodt", []byte(`<!DOCTYPE x [<!ENTITY a "b">]><office:document ` + odtNames + `/>`), Entity, "declares entities"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Open(c.file, c.data, Options{})
			var refused *Error
			require.ErrorAs(t, err, &refused)
			assert.Equal(t, c.code, refused.Code, refused.Error())
			assert.Contains(t, refused.Error(), c.says)
			assert.NotContains(t, refused.Error(), "\n")
			assert.NotContains(t, refused.Error(), ". ", "more than one sentence")
		})
	}
}

func TestMacrosAreNamedAndLeftAlone(t *testing.T) {
	types := strings.ReplaceAll(wordTypes, "openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.document.macroEnabled.main")
	f := opened(t, "a.docm", wordFile(t, paragraph("Lamps burn."), map[string]string{"[Content_Types].xml": types, "word/vbaProject.bin": "x"}), Options{})
	assert.Equal(t, "Lamps burn.\n", f.Text)
	require.NotEmpty(t, f.Notices)
	assert.Contains(t, f.Notices[0], "macros")
}

func TestBombIsRefusedWithinItsMemory(t *testing.T) {
	if runtime.GOOS == "js" || testing.Short() {
		t.Skip("packing a gigabyte takes long here")
	}
	data := bomb(t, 1<<30)
	require.Less(t, len(data), 2<<20)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := Open("a.docx", data, Options{})
	runtime.ReadMemStats(&after)
	require.Error(t, err)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(5*MaxPart), "bytes asked for in all")
}

// FuzzOpen tries any bytes as any type: an error is an *Error, and positions lie within the text.
func FuzzOpen(f *testing.F) {
	f.Add("a.docx", wordFile(f, paragraph("A person who rings commits an offence.")+numbered("0", "Lamps"), map[string]string{"word/numbering.xml": numberingPart, "word/_rels/document.xml.rels": relationsOfNumbering}))
	f.Add("a.odt", odtFile(f, `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`, `<text:list text:style-name="L1"><text:list-item><text:p>one</text:p></text:list-item></text:list>`))
	f.Add("a.html", []byte("<p>a &amp b&lt;<ol><li>x<table><td>y</table><pre> z\n</pre>"))
	f.Add("a.md", []byte("# a\n- b\n1. c\n|d|e|\n```\nf\n```\n> g\n"))
	f.Add("a.xml", []byte(`<akomaNtoso><act><body><article><num>1</num><content><p>x &#65;</p></content></article></body></act></akomaNtoso>`))
	f.Add("a.txt", []byte("\xFF\xFEa\x00\n\x00"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		for _, kind := range []string{Auto, DOCX, ODT} {
			sound(t, name, data, Options{Type: kind, Original: len(data)%2 == 0})
		}
	})
}
