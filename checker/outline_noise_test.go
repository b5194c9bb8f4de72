package checker

import (
	"math/rand/v2"
	"strings"
	"testing"

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
