package readings_test

import (
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTextOfNothingButHiddenCharactersIsEmpty(t *testing.T) {
	r := full(t).Check("\u202e", checker.Options{Language: "en"})
	require.Empty(t, r.Findings)
	require.Empty(t, r.Document.Provisions)
}

func TestHiddenCharactersHideNothingFromTheReadings(t *testing.T) {
	const plain = "Article 4\nA person who knowingly accesses a computer system without right commits an offence."
	for _, c := range []struct{ name, hides, with string }{
		{"a joint without width", "knowingly", "know\u200bingly"},
		{"a joiner and a byte order mark", "knowingly", "kno\u2060wi\ufeffngly"},
		{"a soft hyphen", "knowingly", "know\u00adingly"},
		{"a turn of direction around a word", "knowingly", "\u202eknowingly\u202c"},
		{"an isolate around a word", "knowingly", "\u2067knowingly\u2069"},
		{"a Cyrillic letter", "knowingly", "kn\u043ewingly"},
		{"a Greek letter", "knowingly", "kn\u03bfwingly"},
		{"a Cyrillic letter in the words of the offence", "offence", "\u043effence"},
		{"a Cyrillic letter in the words of right", "without right", "with\u043eut right"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(plain, c.hides, c.with, 1)
			r := reported(t, text)
			top := numbered(t, r, 1)
			assert.Equal(t, checker.MentalKnowledge, r.Readings[top].Mental)
			assert.True(t, r.Readings[top].Has(checker.SlotUnlawfulness), "without right was not seen")
			mental := ""
			for _, e := range r.Readings[top].Evidence {
				if e.Slot == checker.SlotMentalAny {
					mental = text[e.At.Start:e.At.End]
				}
			}
			want := "knowingly"
			if c.hides == want {
				want = strings.Trim(c.with, "\u202e\u202c\u2067\u2069")
			}
			assert.Equal(t, want, mental, "the position of the evidence in the text as it was given")
		})
	}
}

func TestEachHiddenCharacterIsNamedWhereItStands(t *testing.T) {
	for _, c := range []struct{ name, text, quote, says string }{
		{"a null inside a word", "The keeper must return every k\x00ey.", "\x00", "a control character (U+0000)"},
		{"a null before the first word", "\x00The keeper must return every key.", "\x00", "a control character (U+0000)"},
		{"a null behind the last word", "The keeper must return every key.\x00", "\x00", "a control character (U+0000)"},
		{"a null within a number", "The fine is 1\x000 crowns.", "\x00", "a control character (U+0000)"},
		{"an escape sequence", "The keeper\x1b must return every key.", "\x1b", "a control character (U+001B)"},
		{"a deleted character", "The keeper must re\x7fturn every key.", "\x7f", "a control character (U+007F)"},
		{"the end mark of an old file inside the text", "The keeper must\x1a return every key.", "\x1a", "a control character (U+001A)"},
		{"a direction behind a word", "The keeper\u202e must return every key.", "\u202e", "changes the direction of the text (U+202E)"},
		{"a direction within a number", "The fine is 1\u20660 crowns.", "\u2066", "changes the direction of the text (U+2066)"},
		{"a joint at a possessive", "The keeper’s\u200bkey must be kept.", "\u200b", "a character without width inside a word (U+200B)"},
		{"a look-alike behind a number and a letter", "Section 18b\u0430 applies to the keeper.", "\u0430", "looks like a Latin one; (U+0430)"},
		{"a look-alike at the end of a word", "The keeper keeps dat\u0430.", "\u0430", "looks like a Latin one; (U+0430)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := reported(t, "Article 1\n"+c.text+"\n")
			named := hidden(r)
			require.Len(t, named, 1)
			assert.Equal(t, c.quote, r.Document.Words(named[0].At))
			assert.Contains(t, named[0].Message, c.says)
		})
	}
}

func TestCharactersThatSetSpaceAndEndMarksAreLeftAlone(t *testing.T) {
	for name, text := range map[string]string{
		"tab, line tab, page break and returns": "The keeper\tmust\vkeep\r\nthe key.\f\nThe key is kept.\r",
		"the end mark of an old file":           "The keeper must keep the key.\n\x1a\n",
		"an invisible character between words":  "The keeper \u200b must keep the key\u2060.",
		"words wholly in another alphabet":      "The keeper must keep the \u043a\u043b\u044e\u0447.",
	} {
		assert.Empty(t, hidden(reported(t, "Article 1\n"+text)), name)
	}
}

func TestHiddenCharactersOfOneArticleAreOneFinding(t *testing.T) {
	named := hidden(reported(t, "Article 1\nThe keeper\x00 must\x01 keep a \u202ekey.\nArticle 2\nThe key\x02 is kept.\n"))
	require.Len(t, named, 2)
	assert.Len(t, named[0].Notes, 2)
	assert.Equal(t, checker.Warning, named[0].Severity, "the gravest of them")
	assert.Equal(t, checker.Advice, named[1].Severity)
}

func hidden(r *checker.Report) (named []checker.Finding) {
	for _, f := range r.Findings {
		if f.Rule.ID == "structure/hidden-characters" {
			named = append(named, f)
		}
	}
	return named
}

func TestWordsOfAnotherAlphabetStayThatAlphabet(t *testing.T) {
	r := reported(t, "Article 4\nA person who \u043a\u043d\u043e\u0432ingly writes commits an offence.")
	assert.Equal(t, checker.MentalNone, r.Readings[numbered(t, r, 1)].Mental)
}

func reported(t *testing.T, text string) *checker.Report {
	t.Helper()
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	return engine.Check(text, checker.Options{Language: "en"})
}
