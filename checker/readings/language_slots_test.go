package readings_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

func TestWhatALanguageHasNoWordsForIsSaidToBeUnchecked(t *testing.T) {
	pack, err := checker.ParsePack("xx", "language: xx\nname: X\n== offence.penalty ==\npuniar\n== mental.intent ==\nvolend\n== said ==\nnotice => avis")
	require.NoError(t, err)
	c, err := checker.New([]*checker.Pack{pack}, nil)
	require.NoError(t, err)
	r := c.Check("Article 1\n\nKi volend fa, puniar.", checker.Options{})
	require.Len(t, r.Unchecked, 1)
	require.Contains(t, r.Unchecked[0].Reason, "who authorises a measure")
	require.Contains(t, r.Unchecked[0].Reason, ", avis,", "in the pack's own words where it has them")
	require.NotContains(t, r.Unchecked[0].Reason, "the mental element", "there is a word for it")

	words, err := checker.ParsePack("xx", "language: xx\nname: X\n== words own/red ==\nred")
	require.NoError(t, err)
	c, err = checker.New([]*checker.Pack{words}, nil)
	require.NoError(t, err)
	require.Empty(t, c.Check("Article 1\n\nIt is red.", checker.Options{}).Unchecked, "no pack of law")
}
