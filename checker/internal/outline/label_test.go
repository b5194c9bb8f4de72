package outline

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A label that is none must not lead back to the start of the text: each line of a text whose first half is in another
// language, and so blank, went over that half, and a megabyte took half a minute.
func TestWhereThereIsNoLabelItEndsWhereItWouldBegin(t *testing.T) {
	before := strings.Repeat(" ", 100)
	for _, line := range []string{"", "The keeper", "(the keeper)", "(a", "(1 2)", "-x", "4x", "4:", "§", "Section", "“(a)”", "a", "IV", "第", "12/3", "."} {
		text := before + line
		l := labelAt(text, int32(len(before)), int32(len(text)))
		if l.form == formNone {
			require.EqualValues(t, len(before), l.end, "%q", line)
			require.EqualValues(t, len(before), l.start, "%q", line)
		} else {
			require.Greater(t, l.end, l.start, "%q", line)
		}
		code := codeLabel(text+":", numberReading{}, int32(len(before)), int32(len(text)), int32(len(text)+1))
		require.GreaterOrEqual(t, code.end, int32(len(before)), "%q", line)
	}
}
