package checker

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// steps are how many articles there are, and how many of them the last edit had read again and asked the rules of.
func steps(s *Session) (articles, read, asked int) {
	if s.mixed != nil {
		for i, part := range s.mixed.parts {
			n, r, a := steps(part)
			if articles += n; s.mixed.untold[i] == (untold{}) {
				read, asked = read+r, asked+a
			}
		}
		return articles, read, asked
	}
	taken, articles := s.state.Keep.Taken()
	return articles, articles - taken, articles - s.state.found.LeftAlone
}

// The packs are small ones, of two languages, and there are no rules: what is counted is of which articles they
// would be asked.
func TestAnEditReadsAndAsksOfTheArticlesThatItTouchedAlone(t *testing.T) {
	c, err := New([]*Pack{structurePack(t, "en"), structurePack(t, "fr")}, nil)
	require.NoError(t, err)
	const english = "Section #. Lamps\n(1) A keeper of the lamps shall not leave any of them without oil in the night.\n(2) The keeper may, where this is needed, ask the board for more of the oil.\n"
	const french = "Article #\nLes gardiens des lampes ne les laissent pas sans huile pendant la nuit.\nLe gardien peut demander de l’huile au conseil lorsque cela est nécessaire pour les lampes.\n"
	numbered := func(articles ...string) string {
		for i := range articles {
			articles[i] = strings.ReplaceAll(articles[i], "#", decimalSigned(i+1))
		}
		return strings.Join(articles, "\n")
	}
	repeated := func(n int, articles ...string) (all []string) {
		for range n {
			all = append(all, articles...)
		}
		return all
	}
	const n = 200
	for name, text := range map[string]string{
		"one language":               numbered(repeated(n, english)...),
		"one language, then another": numbered(append(repeated(n/2, english), repeated(n/2, french)...)...),
		"languages that alternate":   numbered(repeated(n/8, append(repeated(4, english), repeated(4, french)...)...)...),
	} {
		t.Run(name, func(t *testing.T) {
			s := c.Open(text, Options{})
			require.Equal(t, name != "one language", s.mixed != nil)
			for _, word := range []string{"lamps", "the night", "lampes", "la nuit"} {
				for _, from := range []int{len(text) / 5, len(text) / 2, len(text) * 3 / 4} {
					at := strings.Index(text[from:], word)
					if at < 0 {
						continue
					}
					for range 3 {
						_, err := s.Edit(from+at, from+at, "x")
						require.NoError(t, err)
						articles, read, asked := steps(s)
						require.GreaterOrEqual(t, articles, n)
						require.LessOrEqual(t, read, 6, "%s at %d", word, from)
						require.LessOrEqual(t, asked, 12, "%s at %d", word, from)
					}
				}
			}
		})
	}
}

// Edits within long runs of one language, at two places in turn, then one of the other language's lines.
func TestAPartIsNotToldOfEditsFarWithinLinesOfAnotherLanguage(t *testing.T) {
	c, err := New([]*Pack{structurePack(t, "en"), structurePack(t, "fr")}, nil)
	require.NoError(t, err)
	english := strings.Repeat("A keeper of the lamps shall not leave any of them without oil in the night.\n", 20)
	french := strings.Repeat("Les gardiens des lampes ne les laissent pas sans huile pendant la nuit.\n", 20)
	text := "Section 1. Lamps\n" + english + "Article 2\n" + french + "Section 3. Oil\n" + english
	s := c.Open(text, Options{})
	require.NotNil(t, s.mixed)
	far, farther, own := strings.Index(text, english)+700, strings.Index(text, english)+1200, strings.Index(text, french)+5
	for i, e := range []struct {
		at, end int
		words   string
		untold  bool
	}{
		{far, far, "x", true}, {farther, farther + 3, "", true}, {far - 20, far - 20, "yz", true}, {far, far + 4, "", true},
		{own, own, "w", false}, {far, far, "\n", false}, {far + 9, far + 9, "x", true}, {far, far, strings.Repeat("x", mostUntold), false},
	} {
		warm, err := s.Edit(e.at, e.end, e.words)
		require.NoError(t, err)
		require.Equal(t, e.untold, s.mixed.untold[0] != (untold{}) || s.mixed.untold[1] != (untold{}), "edit %d", i)
		cold := c.Check(warm.Document.Text, Options{})
		require.Equal(t, cold.Document.Provisions, warm.Document.Provisions, "edit %d", i)
		require.Equal(t, cold.Stretches, warm.Stretches, "edit %d", i)
	}
}
