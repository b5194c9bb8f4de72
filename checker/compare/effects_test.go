package compare

import (
	"embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

//go:embed testdata
var written embed.FS

type example struct{ head, old, new, language string }

func examples(t *testing.T, file, language string) (list []example) {
	t.Helper()
	text, err := written.ReadFile("testdata/" + file)
	require.NoError(t, err)
	_, rest, _ := strings.Cut("\n"+string(text), "\n-- ")
	for _, part := range strings.Split(rest, "\n-- ") {
		head, body, ok := strings.Cut(part, "\n")
		require.True(t, ok)
		old, new, ok := strings.Cut(body, "\n=>\n")
		require.True(t, ok, head)
		list = append(list, example{strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(head), "--")), old, new, language})
	}
	require.GreaterOrEqual(t, len(list), 8)
	return list
}

// ofSafeguards are the effects that are not about findings.
func ofSafeguards(c *Comparison) (list []Effect) {
	for _, e := range c.Effects {
		if !e.finding {
			list = append(list, e)
		}
	}
	return list
}

func texts(list []Effect) (out []string) {
	for _, e := range list {
		out = append(out, e.Kind.String()+" "+e.About+": "+e.Text)
	}
	return out
}

func TestAWeakenedSafeguardIsFoundNamedAndPlaced(t *testing.T) {
	e := engine(t)
	for _, x := range append(examples(t, "weakened.txt", "en"), examples(t, "weakened_fr.txt", "fr")...) {
		t.Run(x.head, func(t *testing.T) {
			a, b := e.Check(x.old, checker.Options{Language: x.language}), e.Check(x.new, checker.Options{Language: x.language})
			c := Compare(a, b)
			what, words, _ := strings.Cut(x.head, ":")
			kind, about, _ := strings.Cut(what, " ")
			old, new, ok := strings.Cut(words, ">")
			require.True(t, ok)
			var found *Effect
			for i := range c.Effects {
				if f := &c.Effects[i]; f.Kind.String() == kind && f.About == about {
					found = f
				}
			}
			require.NotNil(t, found, "%q", texts(c.Effects))
			assert.Contains(t, a.Document.Words(found.OldAt), strings.TrimSpace(old))
			assert.Contains(t, b.Document.Words(found.NewAt), strings.TrimSpace(new))
			assert.Len(t, ofSafeguards(c), 1, "%q", texts(ofSafeguards(c)))
			for _, f := range ofSafeguards(Compare(b, a)) {
				assert.Equal(t, found.Kind.turned(), f.Kind, "the other way round it is a gain: %s", f.Text)
			}
			assertMirror(t, c, Compare(b, a))
		})
	}
}

func TestAHarmlessRewordingRaisesNothing(t *testing.T) {
	e := engine(t)
	for _, x := range append(examples(t, "harmless.txt", "en"), examples(t, "harmless_fr.txt", "fr")...) {
		t.Run(x.head, func(t *testing.T) {
			a, b := e.Check(x.old, checker.Options{Language: x.language}), e.Check(x.new, checker.Options{Language: x.language})
			assert.Empty(t, texts(ofSafeguards(Compare(a, b))))
			assert.Empty(t, texts(ofSafeguards(Compare(b, a))))
		})
	}
}

func TestEachVersionOfAMixedDraftIsWeighedByTheWordsOfItsOwnLanguage(t *testing.T) {
	const english = "Article 1\nOrders\n\nThe court shall inform the person concerned of the order without delay, and the police shall destroy the records within thirty days of the day on which the order ends.\n\n"
	const french = "Article premier\nOrdonnances\n\nLe juge informe sans retard la personne visée de l’ordonnance, et la police détruit les données dans les trente jours qui suivent la fin de la mesure ordonnée par le juge.\n\n"
	e := engine(t)
	old := e.Check(english+french, checker.Options{})
	require.Equal(t, []string{"en", "fr"}, old.Languages())
	for name, now := range map[string]string{
		"in English": strings.Replace(english, "within thirty days", "within ninety days", 1) + french,
		"in French":  english + strings.Replace(french, "dans les trente jours", "dans les quatre-vingt-dix jours", 1),
	} {
		c := Compare(old, e.Check(now, checker.Options{}))
		found := ofSafeguards(c)
		require.Len(t, found, 1, "%s: %q", name, texts(c.Effects))
		assert.Equal(t, Weakened, found[0].Kind, name)
	}
	assert.Empty(t, ofSafeguards(Compare(e.Check(english, checker.Options{}), e.Check(french, checker.Options{Language: "fr"}))),
		"two languages are not weighed against each other")
}
