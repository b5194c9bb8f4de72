package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSqueezedLeavesOneBlankForEachRunOfWhiteSpace(t *testing.T) {
	for _, words := range []string{"", " ", "a", "a ", " a", "a b", "a  b", "a\nb", "a\u00a0b", "à b", "a\tb ", "a b  "} {
		require.Equal(t, strings.Join(strings.Fields(words), " "), Squeezed(words), "%q", words)
	}
}
