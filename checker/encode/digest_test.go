package encode

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
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
