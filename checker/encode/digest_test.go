package encode

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestContentHashIsThatOfTheStandardLibrary(t *testing.T) {
	text := strings.Repeat("Each Party shall keep a lamp. §\x00é", 40)
	for n := range len(text) {
		want := sha256.Sum256([]byte(text[:n]))
		require.Equal(t, hex.EncodeToString(want[:]), contentHash(text[:n]), "of %d bytes", n)
	}
}

func TestPolicyHashIsThatOfTheStandardLibrary(t *testing.T) {
	want := sha256.Sum256([]byte(htmlStyle))
	require.Equal(t, "sha256-"+base64.StdEncoding.EncodeToString(want[:]), PolicyHash(htmlStyle))
}

func TestTheHashOfATextUnderEditIsThatOfTheText(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	text := strings.Repeat("Each Party shall punish access. ", 8000)
	var running runningHash
	require.Equal(t, contentHash(text), running.hash(text, 0))
	for range 60 {
		start := random.IntN(len(text))
		end := min(len(text), start+random.IntN(hashStride))
		text = text[:start] + strings.Repeat("x", random.IntN(2*hashStride)) + text[end:]
		require.Equal(t, contentHash(text), running.hash(text, start))
	}
}
