package outline

import (
	"clausecheck/checker/internal/text"
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

func TestNumberedNotesOfAnEditorStandBetweenSectionsAndAreNone(t *testing.T) {
	d := outlineOf(structureLexicon(t, "en"), "5. Keeping of lamps\n(1) A keeper shall light the lamp.\n2 [(4) A keeper shall keep a book for 1 [three years].]\n1. Subs. by Act 24 of 1967, s. 5, for “two years”.\n2. Ins. by s. 6, ibid.\n"+
		"6. Oil\n(1) The keeper buys oil.\n3. The words “and wicks” omitted by Act 3 of 1951, s. 3.\n7. Books\nThe keeper keeps books.\n")
	checkTree(t, d)
	assert.Equal(t, []string{"5.", "6.", "7."}, topLabels(d), "%s", drawTree(d))
	assert.Contains(t, drawTree(d), "paragraph (4)", "a label behind an editor's bracket")
	repealed := outlineOf(structureLexicon(t, "en"), "4. Lamps\nA keeper lights the lamp.\n5. Rep. by the Lamps Act, 1988\n6. Oil\nThe keeper buys oil.\n")
	assert.Equal(t, []string{"4.", "5.", "6."}, topLabels(repealed), "%s", drawTree(repealed))
	kept := outlineOf(structureLexicon(t, "en"), "1. Added by hand\nA keeper may add a lamp by hand.\n2. Words\nThe words of the oath are spoken.\n3. Oil\nThe keeper buys oil.\n")
	assert.Len(t, tops(kept), 3, "a title that begins so is one: %s", drawTree(kept))
}

func topLabels(d *text.Document) (labels []string) {
	for _, p := range tops(d) {
		labels = append(labels, d.Words(p.Label))
	}
	return labels
}
