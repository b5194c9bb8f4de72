package outline

import (
	"math/rand/v2"
	"strings"
	"testing"

	"clausecheck/checker/internal/text"

	"github.com/stretchr/testify/assert"
)

func TestOutlineOfNothingIsEmpty(t *testing.T) {
	lex := structureLexicon(t, "en")
	for _, text := range []string{"", " ", "\n\n\t\r\n", "\u200b"} {
		assert.Empty(t, outlineOf(lex, text).Provisions)
	}
}

func TestOutlineOfAnythingIsSound(t *testing.T) {
	lex := structureLexicon(t, "en")
	random := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"(a)", "(i)", "1.", "(1)", "\n", "\n", " ", "Article 3", "Section 4", "§ 5.", "Part I", "“x” means", ";", ":", "—", ".", ", or", "shall", "The text",
		"is amended by adding at the end the following:", "[", "]", "Provided that", "a)", "•", "Schedule", "In witness whereof", "\xff", "第六条", "(", "Title"}
	for range 300 {
		var b strings.Builder
		for range 1 + random.IntN(200) {
			b.WriteString(pieces[random.IntN(len(pieces))])
			if random.IntN(2) == 0 {
				b.WriteByte(' ')
			}
		}
		checkTree(t, outlineOf(lex, b.String()))
	}
}

func TestQuotationThatHoldsWhatEndsAnInstrumentStaysWithItsInstruction(t *testing.T) {
	lex := structureLexicon(t, "en")
	const before, after = "Section 1. Lamps\n(a) Section 9 is amended by adding at the end the following:\n", "The Director keeps a list.\nThe list is long.\n”.\n(b) This Act applies.\nSection 2. Oil\nThe oil is kept.\n"
	for name, quoted := range map[string]string{
		"a testimonium":       "The lamp.\nDone at Valletta, a lamp burns\n",
		"a table of contents": "Contents\nSection 1. Lamp\nSection 2. Oil\nSection 3. Wick\nSection 4. Glass\n",
	} {
		d := outlineOf(lex, before+quoted+after)
		checkTree(t, d)
		var tops []string
		for r, p := range d.Provisions {
			if p.Kind == text.KindSection && p.Parent == text.None {
				tops = append(tops, d.Path(text.Ref(r)))
			}
		}
		assert.Equal(t, []string{"sec-1", "sec-2"}, tops, name)
	}
}

func TestHeadingsThatContradictEachOtherAreSurvived(t *testing.T) {
	lex := structureLexicon(t, "en")
	for _, text := range []string{
		"Article 1\nLamps\nArticle 2\nOil\nI General\nSection 5 Wicks\nThe oil.\nArticle 3\nGlass\nI General\nSection 9 Wicks\n",
		"The Lamps Act is amended by adding at the end the following:\n“Article 7. Lamps\nText of it stands.\nWicks\nthe wick burns.\nThe lamp burns\n”.\n",
	} {
		checkTree(t, outlineOf(lex, text))
	}
}

func TestOutlineBoundsDepthAndSurvivesSize(t *testing.T) {
	lex := structureLexicon(t, "en")
	for name, text := range map[string]string{
		"items that each lead to another": strings.Repeat("(a) the following:\n(i) one:\n(A) two:\n(1) three:\n", 25_000),
		"labels in one line":              strings.Repeat("(a)(i)(A)(1)", 100_000),
		"ten megabytes of one line":       strings.Repeat("noise and; (a) more: ", 500_000),
		"numbers alone":                   strings.Repeat("1.\n", 100_000),
	} {
		t.Run(name, func(t *testing.T) {
			d := outlineOf(lex, text)
			checkTree(t, d)
			for i := range d.Provisions {
				assert.LessOrEqual(t, int(d.Provisions[i].Depth), deepest)
			}
		})
	}
}

func TestTitleInAContentsTableThatSoundsLikeASentenceStaysInIt(t *testing.T) {
	d := outlineOf(structureLexicon(t, "en"), "LAMPS BILL\nARRANGEMENT OF CLAUSES\n1. Short title.\n2. Power to enter premises.\n3. Keeper shall light lamps.\n4. Oil.\n"+
		"1. This Act may be cited as the Lamps Act.\n2. The Master may enter any house in which a lamp is kept.\n3. The keeper shall light each lamp at dusk.\n4. The owner pays for the oil.\n")
	for _, p := range d.Provisions {
		if p.Kind == text.KindContents {
			assert.Contains(t, d.Words(p.Span), "Power to enter premises.")
			assert.Contains(t, d.Words(p.Span), "Oil.")
			assert.NotContains(t, d.Words(p.Span), "cited as")
			return
		}
	}
	t.Error("no table of contents was found")
}
