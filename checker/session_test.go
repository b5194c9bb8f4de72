package checker_test

import (
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/encode"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

func full(t testing.TB) *checker.Checker {
	t.Helper()
	c, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	return c
}

func same(t testing.TB, c *checker.Checker, warm *checker.Report) {
	t.Helper()
	cold := c.Check(warm.Document.Text, checker.Options{})
	require.Equal(t, string(encode.JSON(nil, cold, encode.UTF8)), string(encode.JSON(nil, warm, encode.UTF8)))
}

const edited = "Article 1\nTerms\n“lamp” means a lamp on a buoy.\nArticle 2\nLamps\n1. Each Party shall establish as criminal offences, when committed intentionally:\n" +
	"(a) the extinguishing of a lamp;\n(b) the access to a computer system without right.\n2. A Party may require that the offence be committed with dishonest intent.\n" +
	"Article 3\nPowers\nThe Director may require any provider to disclose all records, where the Director considers it necessary in the public interest.\n"

func TestWarmCheckEqualsColdCheckAfterEdits(t *testing.T) {
	c := full(t)
	for _, e := range []struct {
		name, old, text string
	}{
		{"a word in the middle", "intentionally", "knowingly"},
		{"a word deleted", ", when committed intentionally", ""},
		{"a label changed", "(b)", "(c)"},
		{"an article inserted", "Article 3\n", "Article 2 bis\nA person who breaks a lamp commits an offence.\nArticle 3\n"},
		{"two lines joined", "buoy.\nArticle 2", "buoy. Article 2"},
		{"a quotation mark opened", "the extinguishing", "“the extinguishing"},
		{"a bracket opened", "without right", "[without right"},
		{"a word divided by a line", "intentionally", "inten-\ntionally"},
		{"the second half behind a hyphen", "extinguishing of", "inten-\ntionally"},
		{"a line that ends with a hyphen", "Each Party shall", "Each un-\nlawful un-"},
		{"the first word", "Article 1", "Chapter I\nArticle 1"},
		{"the end", "interest.\n", "interest"},
		{"everything", edited, "nothing"},
	} {
		t.Run(e.name, func(t *testing.T) {
			s := c.Open(edited, checker.Options{})
			at := strings.Index(edited, e.old)
			require.GreaterOrEqual(t, at, 0)
			warm, err := s.Edit(at, at+len(e.old), e.text)
			require.NoError(t, err)
			same(t, c, warm)
		})
	}
}

func TestEditOutsideTheTextIsRefusedAndLeavesTheSession(t *testing.T) {
	s := full(t).Open("Article 1\nA", checker.Options{})
	for _, r := range [][2]int{{-1, 0}, {3, 2}, {0, 99}} {
		_, err := s.Edit(r[0], r[1], "x")
		require.ErrorContains(t, err, "does not fit a text of 11 bytes")
	}
	require.Equal(t, "Article 1\nA", s.Report().Document.Text)
}

func TestWarmCheckEqualsColdCheckOverManyRandomEdits(t *testing.T) {
	c := full(t)
	random := rand.New(rand.NewSource(7))
	pieces := []string{"\n", "Article 9\n", "(a) ", "without right", "intentionally ", "“", "”", "[", "]", ". ", "; ", "shall be fined", "é", "未经授权", "\r\n", "2. ", "or ", "— ", "\u00a0", "\x00", "la\u200bmp", "\u202e", "\u0430ccess", "inten-\n", "-", "-\n", "tionally ", "un-\nlawful "}
	s := c.Open(law(20_000), checker.Options{})
	for range 150 {
		text := s.Report().Document.Text
		start := random.Intn(len(text) + 1)
		end := min(len(text), start+random.Intn(40)*random.Intn(3))
		warm, err := s.Edit(start, end, pieces[random.Intn(len(pieces))])
		require.NoError(t, err)
		same(t, c, warm)
	}
}

// lawPieces are pieces of the shared laws for a fuzzer to begin with; none where the corpus is absent.
func lawPieces(f *testing.F) (pieces []string) {
	const size = 2000
	files, _ := filepath.Glob("../../shared/corpus/*/*.txt")
	if len(files) == 0 {
		f.Log("the shared corpus is absent: its laws are no seeds")
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		for _, part := range []int{0, 2, 3} {
			at := len(text) / 5 * part
			pieces = append(pieces, string(text[at:min(len(text), at+size)]))
		}
	}
	return pieces
}

// FuzzEdit: whatever is replaced by whatever, the warm check equals the cold one.
func FuzzEdit(f *testing.F) {
	for _, piece := range []string{"", "\n", "Article 5\n", "(a) ", "intentionally", "“", "\xff", ".", "'s", "wil-\nfully", "-\n", "un- lawful"} {
		f.Add(edited, 30, 40, piece)
	}
	f.Add(englishArticles[0], 0, 0, frenchArticles[0])
	f.Add(englishArticles[0]+frenchArticles[0]+englishArticles[1]+spanishArticles[0], 230, 240, "\nArticle 5\n")
	for i, piece := range lawPieces(f) {
		f.Add(piece, len(piece)/2, len(piece)/2+i%30, building[i%len(building)])
	}
	c := full(f)
	f.Fuzz(func(t *testing.T, text string, start, end int, piece string) {
		s := c.Open(text, checker.Options{})
		warm, err := s.Edit(start, end, piece)
		if err != nil {
			require.True(t, start < 0 || end < start || end > len(text))
			return
		}
		same(t, c, warm)
	})
}

// FuzzCheck: no input makes a check fail, and every position lies in the text, in order and nested.
func FuzzCheck(f *testing.F) {
	f.Add(edited)
	f.Add(bill)
	f.Add("")
	f.Add(englishArticles[0] + frenchArticles[0] + englishArticles[1] + spanishArticles[0] + frenchArticles[1])
	for _, piece := range lawPieces(f) {
		f.Add(piece)
	}
	c := full(f)
	f.Fuzz(func(t *testing.T, text string) {
		r := c.Check(text, checker.Options{})
		whole := checker.Span{End: int32(len(text))}
		for i := range r.Document.Provisions {
			p := &r.Document.Provisions[i]
			require.True(t, whole.Contains(p.Span))
			if p.Parent != checker.None {
				require.True(t, r.Document.Provisions[p.Parent].Span.Contains(p.Span))
			}
		}
		last := int32(0)
		for _, finding := range r.Findings {
			require.True(t, whole.Contains(finding.At) && !finding.At.Empty())
			require.LessOrEqual(t, last, finding.At.Start)
			last = finding.At.Start
		}
		for i := range r.Readings {
			for _, e := range r.Readings[i].Evidence {
				require.True(t, whole.Contains(e.At))
			}
		}
		encode.JSON(nil, r, encode.UTF16)
	})
}

func BenchmarkEdit100KB(b *testing.B) { edits(b, 100_000) }
func BenchmarkEdit1MB(b *testing.B)   { edits(b, 1_000_000) }

func edits(b *testing.B, size int) {
	text := law(size)
	s := full(b).Open(text, checker.Options{})
	at := strings.Index(text[len(text)/2:], " the ") + len(text)/2 + 2
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		if n%2 == 0 {
			s.Edit(at, at, "x")
		} else {
			s.Edit(at, at+1, "")
		}
	}
}

func TestTheLanguageOfATextUnderEditIsThatOfAFreshCheck(t *testing.T) {
	const english = "The court hears the parties where that is necessary. "
	c := full(t)
	for name, other := range map[string]string{
		"French":                      "Le tribunal peut ordonner la mesure dans les cas où elle est nécessaire. ",
		"a language that nobody read": "Tuomioistuin voi määrätä toimenpiteen silloin kun tarpeen. ",
	} {
		t.Run(name, func(t *testing.T) {
			s := c.Open(strings.Repeat(english, 60), checker.Options{})
			seen := map[string]bool{}
			for i := range 60 {
				warm, err := s.Edit(i*len(other), i*len(other)+len(english), other)
				require.NoError(t, err)
				cold := c.Check(warm.Document.Text, checker.Options{})
				require.Equal(t, cold.Language, warm.Language, "after %d sentences", i+1)
				require.Equal(t, len(cold.Unchecked), len(warm.Unchecked), "after %d sentences", i+1)
				seen[warm.Language+strings.Repeat("?", len(warm.Unchecked))] = true
			}
			require.Len(t, seen, 2)
		})
	}
}
