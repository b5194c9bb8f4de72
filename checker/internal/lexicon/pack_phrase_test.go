package lexicon

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// written are the phrases of the pack's list x, as they are read.
func written(t *testing.T, files ...PackFile) (out []string) {
	t.Helper()
	p, err := ParsePackFiles("test", files...)
	require.NoError(t, err)
	for _, phrase := range p.lists[0].phrases {
		out = append(out, phrase.text)
	}
	return out
}

func TestAPhraseThatNamesAClassIsTheOneThatWritesItsWordsOut(t *testing.T) {
	const classes = "language: en\nclass crime: crime|crimes\nclass do-not: does not|do not\nclass organis: organis~|organiz~\n"
	for _, c := range []struct{ name, class, out string }{
		{"by itself", "{crime}", "[crime|crimes]"},
		{"between words", "a {crime} of", "a [crime|crimes] of"},
		{"twice", "{crime} or {crime}", "[crime|crimes] or [crime|crimes]"},
		{"left out or not", "any [|{crime}] of", "any [|crime|crimes] of"},
		{"among others", "[felony|{crime}|act] of", "[felony|crime|crimes|act] of"},
		{"two among others", "[{crime}|{organis}] of", "[crime|crimes|organis~|organiz~] of"},
		{"behind alternatives", "[a|the] {crime}", "[a|the] [crime|crimes]"},
		{"of several words", "{do-not} apply", "[does not|do not] apply"},
		{"with a comma", "{crime}, if", "[crime|crimes], if"},
		{"as stems", "{crime}~ scene", "[crime|crimes]~ scene"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, []string{c.out}, written(t, PackFile{"a", classes + "== x ==\n" + c.class}))
			const law = "Any crimes of a felony: the crime scene of crimes, if they do not apply, or organised crime or crime of organizers."
			require.Equal(t, found(t, "== x ==\n"+c.out, law), found(t, classes+"== x ==\n"+c.class, law))
			require.NotEmpty(t, found(t, classes+"== x ==\n[{crime}|{organis}|a|any|do not]", law))
		})
	}
	require.Equal(t, []string{"[a|b] c"}, written(t, PackFile{"one", "language: en\nclass ab: a|b"}, PackFile{"two", "== x ==\n{ab} c"}), "from a file before")
}

func TestAClassThatCannotBeReadIsRefusedWithItsFileAndLine(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a class that nobody made", "== x ==\na {crime}", `two:2: there is no class "crime"; it is made above, or in a file that is read before, by "class crime: one|other": "a {crime}"`},
		{"a class that is made below", "== x ==\n{b}", `two:2: there is no class "b"`},
		{"a name that is not closed", "== x ==\na {good", `two:2: a "{" is not closed: "a {good"`},
		{"a name that is not opened", "== x ==\na good}", `two:2: a "}" closes nothing: "a good}"`},
		{"a class twice", "class good: a|b", `two:1: there is a class of this name already: "class good: a|b"`},
		{"a class without a name", "class : a|b", `two:1: a class is named by small letters from a to z and hyphens`},
		{"a class with a name of two words", "class no good: a|b", `two:1: a class is named by small letters from a to z and hyphens`},
		{"a class without words", "class bad:", `two:1: a class has a word on each side of a "|"; a phrase says [|{bad}] where none need stand: "class bad:"`},
		{"a class with a word that may be left out", "class bad: a|", `two:1: a class has a word on each side of a "|"`},
		{"a class of a class", "class bad: a|{good}", `two:1: a class has words with "|" between them and no pattern`},
		{"a class of alternatives", "class bad: [a|b] c|d", `two:1: a class has words with "|" between them and no pattern`},
		{"a class with a gap", "class bad: a … b|c", `two:1: a class has words with "|" between them and no pattern`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ParsePackFiles("test", PackFile{"one", "language: en\nclass good: good|goods"}, PackFile{"two", c.text}, PackFile{"three", "class b: a|b"})
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestPhrasesOfOnesOwnMayNameTheClassesOfThePack(t *testing.T) {
	p, err := ParsePack("p", "language: en\nclass crime: crime|crimes\n== x ==\na")
	require.NoError(t, err)
	more, err := p.With("x", []string{"a {crime}"})
	require.NoError(t, err)
	require.Equal(t, "a [crime|crimes]", more.lists[0].phrases[1].text)
	_, err = p.With("x", []string{"a {felony}"})
	require.ErrorContains(t, err, `en: there is no class "felony"`)
}
