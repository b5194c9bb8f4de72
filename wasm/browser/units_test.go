//go:build js && wasm

package main

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

func TestPositionsAreTranslatedAtEveryCharacter(t *testing.T) {
	for name, text := range map[string]string{
		"empty":               "",
		"plain":               "Article 1",
		"accents":             "Délit intentionnel – « fraude »",
		"beyond the plane":    "a😀b𝒜c",
		"combining and ZWJ":   "e\u0301 👩\u200d⚖️ x",
		"replaced surrogates": "a\uFFFDb\uFFFD",
		"longer than a mark":  strings.Repeat("Every State Party “shall” act 😀.\r\n", 400),
	} {
		t.Run(name, func(t *testing.T) {
			u := countUnits(text)
			require.Equal(t, len(utf16.Encode([]rune(text))), u.total)
			unit := 0
			for i, r := range text {
				got, ok := u.byteAt(text, unit)
				require.True(t, ok, "unit %d", unit)
				require.Equal(t, i, got)
				require.Equal(t, unit, u.unitAt(text, i))
				unit += len(utf16.Encode([]rune{r}))
			}
			end, ok := u.byteAt(text, unit)
			require.True(t, ok)
			require.Equal(t, len(text), end)
			require.Equal(t, unit, u.unitAt(text, end))
		})
	}
}

func TestPositionsInsideACharacterOrOutsideTheTextAreRefused(t *testing.T) {
	text := "a😀"
	u := countUnits(text)
	for _, unit := range []int{-1, 2, 4} {
		_, ok := u.byteAt(text, unit)
		require.False(t, ok, "unit %d", unit)
	}
}

func TestAnEditedIndexTranslatesLikeAFreshOne(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"", "a", "é", "😀", "“shall”", strings.Repeat("ab😀é", 700)}
	text := strings.Repeat("Délit 😀 of fraud. ", 300)
	warm := countUnits(text)
	for range 400 {
		cold := countUnits(text)
		startUnit := random.IntN(cold.total + 1)
		start, ok := cold.byteAt(text, startUnit)
		if !ok {
			continue
		}
		endUnit := min(cold.total, startUnit+random.IntN(60))
		end, ok := cold.byteAt(text, endUnit)
		if !ok {
			continue
		}
		piece := pieces[random.IntN(len(pieces))]
		text = text[:start] + piece + text[end:]
		warm.replace(start, end, startUnit, endUnit, piece)

		cold = countUnits(text)
		require.Equal(t, cold.total, warm.total)
		require.Equal(t, cold.bytes, warm.bytes)
		for unit := 0; unit <= cold.total; unit += 1 + random.IntN(97) {
			want, wantOK := cold.byteAt(text, unit)
			got, gotOK := warm.byteAt(text, unit)
			require.Equal(t, wantOK, gotOK)
			if wantOK {
				require.Equal(t, want, got)
			}
		}
	}
}

func TestTypingAtOnePlaceDoesNotGrowTheIndex(t *testing.T) {
	text := strings.Repeat("é", 3000)
	u := countUnits(text)
	before := len(u.marks)
	for range 5000 {
		text = text[:2000] + "x" + text[2000:]
		u.replace(2000, 2000, 1000, 1000, "x")
	}
	require.LessOrEqual(t, len(u.marks), before+5000/(stride/2)+1)
}
