package outline

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"clausecheck/checker/internal/text"
)

// Words that close the items of a section end its sentence, whatever stands behind them in the section.
func TestClosingWordsStayWithTheirItems(t *testing.T) {
	lex := structureLexicon(t, "en")
	const next = "9. Glass\nThe owner pays for the glass.\n"
	for _, c := range []struct{ name, source, item string }{
		{"before an explanation", "8. Lamps\nWhoever, meaning to darken a harbour—\n(a) breaks a lamp; or\n(b) spills its oil,\nshall be fined.\nExplanation.—A lamp is broken even where it still burns.\n", "Section 8(a)"},
		{"before a second paragraph", "8. Lamps\nA keeper who wilfully—\n(a) leaves a lamp; or\n(b) sells its oil,\ncommits an offence.\n(2) In this section a lamp has a wick.\n", "Section 8, ¶1(a)"},
		{"before another sentence", "8. Lamps\nAny person who—\n(a) breaks a lamp;\n(b) takes a wick,\nis liable to a fine.\nThe court may order that the lamp be mended.\n", "Section 8(b)"},
		{"with a proviso before an illustration", "8. Lamps\nNo keeper shall—\n(a) lend a lamp;\n(b) let a lamp:\nProvided that the Board may let one.\nIllustration.—A keeper hands a lamp to a sailor. He has lent it.\n", "Section 8(a)"},
		{"led up to by low lines", "8. Lamps\nAny person who___\n(a) breaks a lamp; or\n(b) takes a wick,\nis liable to a fine.\nExplanation.--A wick is a part of a lamp.\n", "Section 8(b)"},
		{"under numbers that a dash leads up to", "8. Lamps\nWhoever being—\n(1) a keeper of lamps; or\n(2) a servant of a keeper,\ntakes a gift shall be fined.\nThe term “gift” means a thing of value.\n", "Section 8(1)"},
	} {
		d := outlineOf(lex, c.source+next)
		checkTree(t, d)
		assert.Contains(t, labelsOf(d), c.item, c.name)
		assert.Len(t, tops(d), 2, c.name)
		sentence := &d.Provisions[d.Provisions[0].Child]
		assert.True(t, sentence.Kind == text.KindParagraph && !sentence.Body.Empty() && !sentence.Tail.Empty() && sentence.Child != text.None, c.name)
		assert.True(t, d.Provisions[0].Tail.Empty(), c.name)
	}
}

func TestLinesBetweenNumbersCloseNothing(t *testing.T) {
	lex := structureLexicon(t, "en")
	for name, source := range map[string]string{
		"a paragraph that a blank line broke off": "8. Lamps\nIn this Act:\n1. a lamp is a light with a wick;\n2. a keeper, who may be a woman,\n\nis whoever keeps a lamp;\n3. oil is what burns.\n",
		"behind a title on two lines":             "8. Lamps and oil of keepers and of their\nservants\n(1) A keeper has lamps, which\n\nburn.\n(2) He has oil.\n",
	} {
		d := outlineOf(lex, source+"9. Glass\nThe owner pays for the glass.\n")
		checkTree(t, d)
		assert.Contains(t, labelsOf(d), "Section 8(2)", name)
		assert.NotContains(t, labelsOf(d), "Section 8, ¶1(2)", name)
	}
}

// A chapeau may end without a mark; only what reads like a heading is one.
func TestAChapeauWithoutAMarkIsNoHeading(t *testing.T) {
	lex := structureLexicon(t, "en")
	for source, chapeau := range map[string]bool{
		"8. Lamps\nA keeper who wilfully or rashly\n(a) leaves a lamp; or\n(b) sells its oil,\ncommits an offence.\n":               true,
		"8. Lamps\nAny person who knowingly and without leave\n(a) breaks a lamp; or\n(b) takes a wick\nis guilty of an offence.\n": true,
		"8. Lamps\nWhoever in a harbour\n(i) puts out a lamp; or\n(ii) hides it,\nshall be fined.\n":                                true,
		"8. Lamps\nDuties of the keeper\n(a) The keeper shall light the lamp.\n(b) The keeper shall trim it.\n":                     false,
		"8. Lamps\nPersons who keep lamps\n(1) A keeper has a licence.\n(2) A licence has a number.\n":                              false,
	} {
		d := outlineOf(lex, source+"9. Glass\nThe owner pays for the glass.\n")
		checkTree(t, d)
		titled := false
		for i := range d.Provisions {
			titled = titled || d.Provisions[i].Parent == 0 && !d.Provisions[i].Title.Empty()
		}
		assert.Equal(t, chapeau, !titled, source)
	}
}
