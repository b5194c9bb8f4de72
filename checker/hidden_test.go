package checker_test

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
