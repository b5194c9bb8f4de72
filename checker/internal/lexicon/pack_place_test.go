package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A sentence names a place with the article of its language, wherever the place stands in it and however it is spelled.
func TestASentenceNamesAPlaceWithItsArticle(t *testing.T) {
	pack, err := ParsePack("xx", `language: xx
== said ==
{1} gives a power ({2}) => {1} confère un pouvoir ({2})
also in {1} => aussi à {1}
“{1}” => « {1} »
== place ==
article {1} => l’article {1}
§ {1} => le § {1}
annexe {1} => l’annexe {1}
de le => du
à le => au
== rule a/b ==
{1} and no more. => {1}, sans plus.
In {1} it says {2}. => À {1}, il est dit {2}.
The list of {1} is open. => La liste de {1} est ouverte.
It is punished ({1}). => C’est puni ({1}).`)
	require.NoError(t, err)
	for english, own := range map[string]string{
		"Article 7 and no more.":                          "L’article 7, sans plus.",
		"ARTICLE PREMIER and no more.":                    "L’article premier, sans plus.",
		"ARTICLE IV BIS, “TERME” and no more.":            "L’article IV bis, “TERME”, sans plus.",
		"Article 7 gives a power (“ouvrir”) and no more.": "L’article 7 confère un pouvoir (« ouvrir »), sans plus.",
		"In § 2(b) it says “article 5”.":                  "Au § 2(b), il est dit « article 5 ».",
		"In ANNEXE I it says “mots”.":                     "À l’annexe I, il est dit « mots ».",
		"The list of § 4 is open.":                        "La liste du § 4 est ouverte.",
		"The list of Article 4 is open.":                  "La liste de l’article 4 est ouverte.",
		"The list of Articles is open.":                   "La liste de Articles est ouverte.",
		"It is punished (ARTICLE 4).":                     "C’est puni (article 4).",
	} {
		assert.Equal(t, own, pack.Says("a/b", english))
	}
	assert.Equal(t, "aussi à l’article 9", pack.Part("also in Article 9"))
	assert.Equal(t, "aussi au § 3", pack.Part("also in § 3"))
}

func TestALineOfThePlacesThatIsNeitherAPlaceNorAJoinIsRefused(t *testing.T) {
	for _, line := range []string{"article => l’article", "article {1} => l’article", "de le"} {
		_, err := ParsePack("xx", "language: xx\n== place ==\n"+line)
		assert.ErrorContains(t, err, `expected a place, "article {1} => l’article {1}"`)
	}
}
