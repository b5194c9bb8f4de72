package encode

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPositionsCountAsABrowserDoes(t *testing.T) {
	for name, test := range map[string]struct {
		text  string
		units int
	}{
		"nothing":                       {"", 0},
		"ASCII with NUL and CRLF":       {"a\x00b\r\nc", 6},
		"accents":                       {"é", 1},
		"a combining accent":            {"e\u0301", 2},
		"an astral character":           {"😀", 2},
		"a family joined by ZWJ":        {"👩\u200d👧", 5},
		"the last character of all":     {"\U0010FFFF", 2},
		"a lone continuation byte":      {"a\x80b", 3},
		"a sequence cut short":          {"a\xe2\x82b", 3},
		"a long sequence cut short":     {"\xf0\x9f\x98", 1},
		"a long sequence cut at an end": {"\xf0\x9f\x98é", 2},
		"an overlong form":              {"\xc0\xaf", 2},
		"a surrogate in UTF-8":          {"\xed\xa0\x80", 3},
		"beyond the last character":     {"\xf4\x90\x80\x80", 4},
		"bytes that never occur":        {"\xff\xfe", 2},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.units, NewPositions(test.text).Units())
		})
	}
}

func TestPositionsTakeTheStartOfACharacter(t *testing.T) {
	p := NewPositions("a😀b")
	for i, want := range []int{0, 1, 1, 1, 1, 3, 4} {
		assert.Equal(t, want, p.UTF16(i), "byte %d", i)
	}
	for n, want := range []int{0, 1, 1, 5, 6} {
		assert.Equal(t, want, p.Byte(n), "unit %d", n)
	}
	assert.Equal(t, 0, p.UTF16(-1))
	assert.Equal(t, 4, p.UTF16(99))
	assert.Equal(t, 0, p.Byte(-1))
	assert.Equal(t, 6, p.Byte(99))
}

// pieces are what random texts are made of: every width, marks that combine, and broken bytes.
var pieces = []string{"a", " ", "é", "—", "中", "😀", "e\u0301", "👩\u200d👧", "\r\n", "\x00", "\u2028", "\U0010FFFF", strings.Repeat("ordinary words ", 7)}
var broken = []string{"\x80", "\xff", "\xe2\x82", "\xf0\x9f", "\xed\xa0\x80", "\xc0"}

func randomText(r *rand.Rand, from []string) string {
	var b strings.Builder
	for range r.IntN(200) {
		b.WriteString(from[r.IntN(len(from))])
	}
	return b.String()
}

func TestPositionsAgreeWithTheStandardLibraryOnValidText(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 80 {
		text := randomText(r, pieces)
		require.True(t, utf8.ValidString(text))
		p := NewPositions(text)
		require.Equal(t, len(utf16.Encode([]rune(text))), p.Units())
		for i := range text {
			want := len(utf16.Encode([]rune(text[:i])))
			require.Equal(t, want, p.UTF16(i), "%q at byte %d", text, i)
			require.Equal(t, i, p.Byte(want), "%q at unit %d", text, want)
		}
	}
}

func TestPositionsGoThereAndBackOnAnyBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 80 {
		text := randomText(r, append(broken, pieces...))
		p := NewPositions(text)
		unit := 0
		for i := 0; i < len(text); {
			size, width := p.character(i)
			require.Equal(t, unit, p.UTF16(i), "%q at byte %d", text, i)
			require.Equal(t, i, p.Byte(unit), "%q at unit %d", text, unit)
			i += size
			unit += width
		}
		require.Equal(t, unit, p.Units())
		require.Equal(t, len(text), p.Byte(unit))
	}
}

func FuzzPositions(f *testing.F) {
	for _, s := range append(broken, pieces...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = text[:min(len(text), 1000)]
		p := NewPositions(text)
		last := 0
		for i := 0; i <= len(text); i++ {
			unit := p.UTF16(i)
			require.GreaterOrEqual(t, unit, last, "positions never go back")
			require.LessOrEqual(t, p.Byte(unit), i)
			require.Equal(t, unit, p.UTF16(p.Byte(unit)))
			last = unit
		}
		require.Equal(t, p.Units(), last)
	})
}
