package checker_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/require"
)

// A fuzzer that turns bytes into letters seldom makes a sentence. This one turns them into what laws
// are made of: the phrases of the packs, labels, headings, marks and line breaks.

var building = []string{"\n", "\n", "\n", " ", " ", ". ", ", ", "; ", ": ", "—", "“", "”", "(", ")", "[", "]", "or ", "and ", "the ", "(a) ", "(b) ", "(i) ", "(1) ", "(2) ", "1. ", "2. ", "a) ", "• ",
	"Article 1\n", "Article 2 ", "Artículo 3.- ", "Section 4. ", "§ 5. ", "SEC. 6. ", "6 ", "PART I\n", "CHAPTER II\n", "ANNEX\n", "SCHEDULE 1\n", "IV ", "Contents\n", "第六条 ", "Lamps ", "Oil\n",
	"a person who ", "burns the lamp ", "\r\n", "\f", "\u2028", "\xff", "’s ", "e\u0301", "\u200b"}

// pieces are the marks and the packs' own phrases, of a phrase with alternatives each by itself.
func pieces(t testing.TB) []string {
	t.Helper()
	all := building
	files, err := filepath.Glob("packs/*/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSpace(line); line == "" || line[0] == '#' || line[0] == '=' {
				continue
			}
			for _, phrase := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("[]|…{}<>=#*", r) }) {
				all = append(all, phrase+" ")
			}
		}
	}
	return all
}

// compose is the text that the bytes stand for: one byte below the number of marks is a mark, and any
// other begins the two that stand for a phrase.
func compose(all []string, from []byte) string {
	const longest = 400 // pieces
	var text strings.Builder
	for n := 0; len(from) > 0 && n < longest; n++ {
		k := int(from[0])
		if from = from[1:]; k >= len(building) && len(from) > 0 {
			k, from = len(building)+((k-len(building))<<8|int(from[0]))%(len(all)-len(building)), from[1:]
		}
		text.WriteString(all[k%len(all)])
	}
	return text.String()
}

// FuzzComposed: a text of the language's own words is checked, edited and checked again, and the warm
// check equals the cold one.
func FuzzComposed(f *testing.F) {
	all := pieces(f)
	c := full(f)
	f.Add([]byte("\x1c\x2a\x00\x18\x30\x05\x00"), []byte("\x00\x1d"), 3, 1)
	for at := 0; at+60 < len(all); at += 60 {
		seed := make([]byte, 0, 200)
		for k := range 60 {
			n := at + k
			seed = append(seed, byte(len(building)+n>>8), byte(n), byte(k%len(building)))
		}
		f.Add(seed, seed[:9], at, 4)
	}
	f.Fuzz(func(t *testing.T, from, put []byte, start, length int) {
		text := compose(all, from)
		s := c.Open(text, checker.Options{})
		start = max(start, 0) % (len(text) + 1)
		end := min(len(text), start+max(length, 0)%64)
		warm, err := s.Edit(start, end, compose(all, put[:min(len(put), 24)]))
		require.NoError(t, err)
		same(t, c, warm)
	})
}
