package outline

import (
	"strings"
	"testing"

	"clausecheck/checker/internal/text"

	"github.com/stretchr/testify/assert"
)

// A bill in the manner of Commonwealth drafts, and what explains it.
const (
	lampBill = "LAMPS BILL\n1. Short title\nThis Act may be cited as the Lamps Act.\n2. Duty of the keeper\n(1) The keeper shall light each lamp at dusk.\n" +
		"(2) A keeper who lets a lamp go out commits an offence.\n3. Entry\nThe Master may enter any house in which a lamp is kept.\n4. Oil\nThe owner pays for the oil.\n"
	lampReasons = "This Bill seeks to provide for the lamps of harbours.\nPART I\n2. Part I deals with the short title.\n" +
		"3. Clause 2 provides that a keeper who lets a lamp go out commits an offence.\n4. Clause 3 seeks to empower the Master to enter any house.\n"
)

// lawAndAside are the words of the outline that are law, and of those that are not.
func lawAndAside(d *text.Document) (law, aside string) {
	for _, p := range d.Provisions {
		words := d.Text[p.Body.Start:p.Body.End] + "\n" + d.Text[p.Tail.Start:p.Tail.End]
		if p.Kind == text.KindNote {
			aside += words
		} else {
			law += words
		}
	}
	return law, aside
}

func TestStatementsThatExplainABillAreNoLaw(t *testing.T) {
	lex := structureLexicon(t, "en")
	for _, title := range []string{"EXPLANATORY STATEMENT", "Explanatory Memorandum", "STATEMENT OF OBJECTS AND REASONS", "Memorandum of Objects and Reasons", "EXPLANATORY NOTE:"} {
		t.Run("behind the bill: "+title, func(t *testing.T) {
			d := outlineOf(lex, lampBill+title+"\n"+lampReasons)
			checkTree(t, d)
			law, aside := lawAndAside(d)
			assert.Contains(t, law, "The owner pays for the oil.")
			assert.NotContains(t, law, "seeks to")
			assert.Contains(t, aside, "Clause 3 seeks to empower the Master to enter any house.")
		})
		t.Run("right behind a section that stands on the line of its number: "+title, func(t *testing.T) {
			law, aside := lawAndAside(outlineOf(lex, lampBill+"5. The Master shall pay for the wicks of every keeper who is ill.\n"+title+"\n"+lampReasons))
			assert.Contains(t, law, "The Master shall pay for the wicks of every keeper who is ill.")
			assert.NotContains(t, law, "seeks to")
			assert.Contains(t, aside, "Clause 3 seeks to empower")
		})
		t.Run("in front of the bill: "+title, func(t *testing.T) {
			d := outlineOf(lex, title+"\n"+lampReasons+"BE IT ENACTED by the Council as follows:\n"+lampBill)
			checkTree(t, d)
			law, aside := lawAndAside(d)
			assert.Contains(t, law, "The Master may enter any house in which a lamp is kept.")
			assert.Contains(t, aside, "Clause 3 seeks to empower the Master")
			assert.NotContains(t, law, "Clause 3")
		})
	}
	t.Run("in front of a convention that has articles", func(t *testing.T) {
		d := outlineOf(lex, "Explanatory Memorandum\n"+lampReasons+"Article 1\nLamps\nEach Party shall punish whoever lets a lamp go out.\nArticle 2\nOil\nEach Party pays for its oil.\n")
		law, aside := lawAndAside(d)
		assert.Contains(t, law, "Each Party shall punish whoever lets a lamp go out.")
		assert.Contains(t, aside, "Clause 2 provides")
	})
	t.Run("up to the next bill", func(t *testing.T) {
		law, aside := lawAndAside(outlineOf(lex, lampBill+"EXPLANATORY STATEMENT\n"+lampReasons+"BE IT ENACTED as follows:\n1. Bells\nThe Master may seize any bell.\n2. Ropes\nThe owner pays for the ropes.\n"))
		assert.Contains(t, law, "The Master may seize any bell.")
		assert.Contains(t, aside, "Clause 2 provides")
	})
	for name, text := range map[string]string{
		"a duty to write one":         strings.Replace(lampBill, "4. Oil\n", "4. Explanatory statement\n", 1),
		"a sentence that begins so":   lampBill + "Explanatory statements are laid before the court by the keeper.\n",
		"a heading in a law so short": "1. Lamps\nThe keeper lights the lamps.\nExplanatory statement\nThe Master may enter any house.\n",
	} {
		t.Run("left alone: "+name, func(t *testing.T) {
			_, aside := lawAndAside(outlineOf(lex, text))
			assert.Empty(t, aside)
		})
	}
}

func TestStatementsInFrenchAndSpanishAreNoLaw(t *testing.T) {
	for language, text := range map[string]string{
		"fr": "EXPOSÉ DES MOTIFS\nLe projet vise les lampes.\nL’article 2 permet au maître d’entrer.\nArticle 1\nLampes\nLe gardien allume les lampes.\nArticle 2\nEntrée\nLe maître peut entrer dans toute maison.\n",
		"es": "EXPOSICIÓN DE MOTIVOS\nEl proyecto trata de las lámparas.\nEl artículo 2 permite al maestro entrar.\nArtículo 1\nLámparas\nEl guardián enciende las lámparas.\nArtículo 2\nEntrada\nEl maestro puede entrar en toda casa.\n",
	} {
		t.Run(language, func(t *testing.T) {
			d := outlineOf(structureLexicon(t, language), text)
			checkTree(t, d)
			law, aside := lawAndAside(d)
			assert.Contains(t, aside, "2 perm")
			assert.NotContains(t, law, "2 perm")
		})
	}
}
