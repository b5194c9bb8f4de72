package encode

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// These tests write reports that the engine makes of whole laws. The laws lie beside the repository.
const (
	laws        = "../../../shared/corpus/en/*.txt"
	everyScript = "../../../shared/corpus/??/*.txt" // the laws of every language
)

func eachLaw(t *testing.T, do func(*testing.T, *checker.Report)) {
	t.Helper()
	eachLawOf(t, laws, do)
}

func eachLawOf(t *testing.T, pattern string, do func(*testing.T, *checker.Report)) {
	t.Helper()
	files, _ := filepath.Glob(pattern)
	if len(files) == 0 {
		t.Skip("the laws to try this on are not here: " + pattern)
	}
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			text = text[:min(len(text), 200_000)]                // a law of three megabytes shows nothing more
			text = []byte(strings.ToValidUTF8(string(text), "")) // the cut may go through a character
			do(t, engine.Check(string(text), checker.Options{Name: filepath.Base(file)}))
		})
	}
}

// Who slices the text at the positions must get the quoted words, in either counting.
func TestPositionsOfWholeLawsFitTheirQuotes(t *testing.T) {
	if testing.Short() {
		t.Skip("whole laws take their time; run without -short")
	}
	type place struct {
		Start, End int
		Quote      string
		Label      string
	}
	type report struct {
		Findings, Provisions []place
		Coverage             map[string]struct{ Cells [][]place }
	}
	eachLawOf(t, everyScript, func(t *testing.T, r *checker.Report) {
		units := utf16.Encode([]rune(r.Document.Text))
		for _, offsets := range []Offsets{UTF8, UTF16} {
			slice := func(p place) string {
				if offsets == UTF8 {
					return r.Document.Text[p.Start:p.End]
				}
				return string(utf16.Decode(units[p.Start:p.End]))
			}
			var got report
			require.NoError(t, json.Unmarshal(JSON(nil, r, offsets), &got))
			require.Len(t, got.Findings, len(r.Findings))
			for _, f := range got.Findings {
				assert.Equal(t, f.Quote, slice(f))
			}
			for _, p := range got.Provisions {
				assert.Contains(t, slice(p), p.Label)
			}
			for _, table := range got.Coverage {
				for _, row := range table.Cells {
					for _, cell := range row {
						assert.Equal(t, cell.Quote, slice(cell))
					}
				}
			}
		}
	})
}

func TestFingerprintsOfWholeLawsAreDistinct(t *testing.T) {
	eachLaw(t, func(t *testing.T, r *checker.Report) {
		seen := map[string]bool{}
		for _, id := range r.Fingerprints() {
			assert.False(t, seen[id], id)
			seen[id] = true
		}
	})
}

func TestHTMLOfWholeLawsKeepsEveryWord(t *testing.T) {
	if testing.Short() {
		t.Skip("whole laws take their time; run without -short")
	}
	tags := regexp.MustCompile(`<a class="number"[^>]*>\d+</a>|<[^>]*>`)
	entities := strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&")
	eachLaw(t, func(t *testing.T, r *checker.Report) {
		_, draft, found := strings.Cut(write(t, "html", Style{}, r), `<div class="draft"`)
		require.True(t, found)
		draft, _, _ = strings.Cut(draft, "</div>")
		_, draft, _ = strings.Cut(draft, ">")
		seen := strings.Fields(entities.Replace(tags.ReplaceAllString(draft, "")))
		require.Equal(t, strings.Join(strings.Fields(r.Document.Text), " "), strings.Join(seen, " "))
	})
}

func TestEveryFormOfWholeLawsIsTheSameTwice(t *testing.T) {
	if testing.Short() {
		t.Skip("whole laws take their time; run without -short")
	}
	eachLaw(t, func(t *testing.T, r *checker.Report) {
		for _, name := range Forms {
			style := Style{Rules: rules.All, Version: checker.Version, Width: 100}
			require.Equal(t, write(t, name, style, r), write(t, name, style, r), name)
		}
	})
}

func BenchmarkJSON(b *testing.B) {
	text, err := os.ReadFile("../../../shared/corpus/en/us-title18.txt")
	if err != nil {
		b.Skip("the law to try this on is not here")
	}
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(b, err)
	r := engine.Check(string(text), checker.Options{})
	var out []byte
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		out = JSON(out[:0], r, UTF16)
	}
}
