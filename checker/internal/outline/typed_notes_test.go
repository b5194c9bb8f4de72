package outline

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNotesThatAreTypedAtTheEndAreNoLaw(t *testing.T) {
	lex := structureLexicon(t, "en")
	for name, c := range map[string]struct{ marks, notes string }{
		"in brackets":              {"who wilfully[1] lets a lamp go out", "[1] The Master may enter any house.\n"},
		"several":                  {"who wilfully[1], or otherwise,[2] lets a lamp go out", "[1] See the Act of 1911.\n[2] The Master may enter any house.\n"},
		"raised":                   {"who wilfully¹ lets a lamp² go out", "¹ The Master may enter any house.\n² Repealed.\n"},
		"bare":                     {"who wilfully1 lets a lamp go out2", "1 The Master may enter any house.\n2 Repealed.\n"},
		"under a line":             {"who wilfully1 lets a lamp go out", "____________\n1 The Master may enter any house.\n"},
		"with a caret":             {"who wilfully^1 lets a lamp go out", "^1 The Master may enter any house.\n"},
		"a star and a dagger":      {"who wilfully* lets a lamp† go out", "* The Master may enter any house.\n† Repealed.\n"},
		"a letter in brackets":     {"who wilfully[a] lets a lamp go out", "[a] The Master may enter any house.\n"},
		"that do not begin at one": {"who wilfully[7] lets a lamp go out", "[7] The Master may enter any house.\n"},
	} {
		t.Run(name, func(t *testing.T) {
			d := outlineOf(lex, "1. Lamps\n(1) A keeper "+c.marks+" commits an offence.\n2. Oil\nThe owner pays for the oil.\n"+c.notes)
			checkTree(t, d)
			law, aside := lawAndAside(d)
			assert.Contains(t, law, "commits an offence")
			assert.Contains(t, law, "The owner pays for the oil.")
			assert.NotContains(t, law, "may enter")
			assert.Contains(t, aside, "The Master may enter any house.")
		})
	}
	for name, text := range map[string]string{
		"no mark above":                       "1. Lamps\nA keeper lights lamps.\n[1] The Master may enter any house.\n",
		"a mark that is missing above":        "1. Lamps\nA keeper lights[1] lamps.\n[1] Repealed.\n[2] The Master may enter any house.\n",
		"marks that do not count up":          "1. Lamps\nA keeper lights[1] lamps[3].\n[1] Repealed.\n[3] The Master may enter any house.\n",
		"bullets":                             "1. Lamps\nA keeper* lights:\n* lamps;\n* the Master may enter any house.\n",
		"numbers of gases and of sections":    "Lamps\nThe keeper measures CO1 and section 1 applies.\n1 The Master may enter any house.\n",
		"text in brackets still to be agreed": "1. Lamps\nA keeper answers within [1] month.\n[1] The Master may enter any house.\n",
		"a line behind the notes":             "1. Lamps\nA keeper lights[1] lamps.\n[1] Repealed.\nThe Master may enter any house.\n",
	} {
		t.Run("left alone: "+name, func(t *testing.T) {
			law, _ := lawAndAside(outlineOf(lex, text))
			assert.Contains(t, law, "Master may enter any house.")
		})
	}
}
