package lexicon

import (
	"testing"

	"clausecheck/checker/internal/text"

	"github.com/stretchr/testify/require"
)

// found lists what a pack of the given lists finds in the text, as "list: words".
func found(t *testing.T, pack, source string) []string {
	t.Helper()
	p, err := ParsePack("test", "language: en\n"+pack)
	require.NoError(t, err)
	lex, err := New(p)
	require.NoError(t, err)
	words := lex.Words.Clone()
	m := &Matcher{Lexicon: lex, Words: words, Tokens: text.Scan(source, words)}
	var out []string
	m.Each(0, int32(len(m.Tokens)), func(list ListID, from, to int32) {
		if list != ListDeterminer {
			out = append(out, lex.Names[list]+": "+source[m.Tokens[from].Start:m.Tokens[to-1].End])
		}
	})
	return out
}

func TestMatchFollowsTheNotationOfPacks(t *testing.T) {
	for _, c := range []struct {
		name, pack, text string
		want             []string
	}{
		{"a phrase in any case", "== x ==\nwithout right", "WITHOUT Right", []string{"x: WITHOUT Right"}},
		{"determiners may stand between", "== determiner ==\nthe\nof the\n== x ==\nirrespective of intent", "irrespective of the intent", []string{"x: irrespective of the intent"}},
		{"a stem", "== x ==\nextremis~ act", "extremistic act", []string{"x: extremistic act"}},
		{"a stem is no other word's middle", "== x ==\nform~", "inform deform forms", []string{"x: forms"}},
		{"alternatives and an optional word", "== x ==\nwith [due|] [authority|consent]", "with consent; with due authority", []string{"x: with consent", "x: with due authority"}},
		{"first words that may be left out", "== x ==\n[|due] [|lawful] authority", "authority; due authority", []string{"x: authority", "x: due authority", "x: authority"}},
		{"a gap of up to six words", "== x ==\nfails … comply", "fails in any way at all to comply", []string{"x: fails in any way at all to comply"}},
		{"a gap ends with its sentence", "== x ==\nfails … comply", "fails. Others comply", nil},
		{"a gap of seven words is too long", "== x ==\nfails … comply", "fails one two three four five six seven comply", nil},
		{"a number", "== x ==\nwithin 0 days", "within 14 days, within fourteen days", []string{"x: within 14 days"}},
		{"a number word with its figure", "== x ==\nwithin [ten|five] days", "within ten (10) days, within five [5] days", []string{"x: within ten (10) days", "x: within five [5] days"}},
		{"the figure of a number word", "== x ==\n0 days", "thirty-six (36) days", []string{"x: 36) days"}},
		{"the number of a provision is no figure", "== determiner ==\nof the\nof\n== x ==\n[0|subsection] Act", "subsection (1) of Act, section 3(1) Act, (4) Act", nil},
		{"a comma, there or not", "== x ==\neffective, proportionate", "effective, proportionate effective proportionate", []string{"x: effective, proportionate", "x: effective proportionate"}},
		{"the longest of a list", "== x ==\npublic\npublic order", "public order", []string{"x: public order"}},
		{"each list for itself", "== x ==\npublic order\n== y ==\norder", "public order", []string{"x: public order", "y: order"}},
		{"no phrase across a full stop", "== x ==\npublic order", "public. order", nil},
		{"no phrase across a semicolon", "== x ==\npublic order", "public; order", nil},
		{"hyphens are blanks", "== x ==\ngood-faith test", "good faith-test", []string{"x: good faith-test"}},
		{"a word that its line divided", "== x ==\nwilfully harm", "wil- fully harm; wil-\nfully harm", []string{"x: wil- fully harm", "x: wil-\nfully harm"}},
		{"a word divided behind a half that is a word", "== x ==\nintentionally\nin", "in- tentionally", []string{"x: in- tentionally"}},
		{"a stem that its line divided", "== x ==\nextremis~ act", "extre-\nmist act", []string{"x: extre-\nmist act"}},
		{"two words that are one in another place", "== x ==\nground\nwork\ngroundwork", "ground- work", []string{"x: ground", "x: work"}},
		{"a hyphen before an and", "== x ==\npretrial", "pre- and post-trial", nil},
		{"a half at the end of a paragraph", "== x ==\nwilfully", "wil-\n\nfully", nil},
		{"a list of dashes", "== x ==\nwilfully", "wil -fully; wil - fully", nil},
		{"accents typed or not", "== x ==\naccès illégal", "acces illegal", []string{"x: acces illegal"}},
		{"characters without spaces", "== x ==\n未经授权", "他未经授权访问", []string{"x: 未经授权"}},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, found(t, c.pack, c.text)) })
	}
}

func TestParsePackNamesTheLineThatItCannotRead(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"no language", "name: X\n", "the pack does not say its language"},
		{"an unknown property", "language: en\ncolour: red\n", "p:2: expected"},
		{"an unclosed alternative", "language: en\n== x ==\n[a|b\n", "p:3: a \"[\" is not closed"},
		{"nested alternatives", "language: en\n== x ==\n[a|[b|c]]\n", "p:3: alternatives"},
		{"a gap at the end", "language: en\n== x ==\na …\n", "p:3: a phrase neither begins nor ends"},
		{"a heading without its end", "language: en\n== x\n", "p:2: a list opens"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ParsePack("p", c.text)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestALexiconRefusesAPhraseWithoutWords(t *testing.T) {
	p, err := ParsePack("p", "language: en\n== x ==\n§§\n")
	require.NoError(t, err)
	_, err = New(p)
	require.ErrorContains(t, err, "a phrase")
}
