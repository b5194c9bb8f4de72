package packs

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

func TestEmbeddedPacksParseAndMakeAChecker(t *testing.T) {
	require.NotPanics(t, func() { All() })
	_, err := checker.New(All(), nil)
	require.NoError(t, err)
	assert.Equal(t, "en", All()[0].Language, "English comes first")
}

func TestLanguagesAreNamedOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range All() {
		assert.NotEmpty(t, p.Name)
		assert.False(t, seen[p.Language], "%s comes twice", p.Language)
		seen[p.Language] = true
	}
}

func TestBrokenPackPanicsWithTheReasonAndThePlace(t *testing.T) {
	assert.PanicsWithValue(t, `xx:3: alternatives are written [one|other] and do not nest: "b]"`, func() {
		must("xx", checker.PackFile{Name: "xx", Text: "language: xx\n== a ==\nb]"})
	})
}

func TestAnErrorNamesTheFileThatHoldsTheLine(t *testing.T) {
	good := checker.PackFile{Name: "xx/language.txt", Text: "language: xx\nname: X\n== language ==\nand\nthe"}
	for _, c := range []struct{ name, text, want string }{
		{"a bracket", "== a ==\nb\n[c|d", `xx/words.txt:3: a "[" is not closed: "[c|d"`},
		{"a list without its end", "== a", `xx/words.txt:1: a list opens with "== name ==": "== a"`},
		{"a translation that drops what is filled in", "== said ==\nthe {1} => das", `xx/words.txt:2: the translation leaves out {1}: "the {1} => das"`},
		{"a text of a rule that is none", "== rule a/b ==\nheading: X", `xx/words.txt:2: expected "title", "why", "clears" or "redraft", a colon and a text, or "English => translation": "heading: X"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := checker.ParsePackFiles("xx", good, checker.PackFile{Name: "xx/words.txt", Text: c.text})
			assert.EqualError(t, err, c.want)
		})
	}
	empty, err := checker.ParsePackFiles("xx", good, checker.PackFile{Name: "xx/words.txt", Text: "== a ==\nb\n§§"})
	require.NoError(t, err)
	_, err = checker.New([]*checker.Pack{empty}, nil)
	assert.ErrorContains(t, err, "xx/words.txt:3: ")
}

// composed are the names that are put together of parts.
var composed = regexp.MustCompile(`^(vague\.[a-z]+\.[123](\.next|\.before)?|(open|word)\.[a-z]+(\.[a-z]+)?|profile\.[a-z-]+|(rule|words) [a-z]+/[a-z-]+|said)$`)

// A list whose name is mistyped would be read by nobody, so every name must be one that the engine or a
// rule asks for.
func TestEveryListIsAskedFor(t *testing.T) {
	asked := map[string]bool{}
	var sources []string
	for _, folder := range []string{"..", "../internal/*", "../law", "../rules"} {
		found, err := filepath.Glob(folder + "/*.go")
		require.NoError(t, err)
		sources = append(sources, found...)
	}
	for _, source := range sources {
		text, err := os.ReadFile(source)
		require.NoError(t, err)
		for _, name := range regexp.MustCompile(`"([a-z]+(?:\.[a-z]+)*)"`).FindAllStringSubmatch(string(text), -1) {
			asked[name[1]] = true
		}
	}
	files, err := filepath.Glob("*/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for i, line := range strings.Split(string(text), "\n") {
			if name, ok := strings.CutPrefix(line, "== "); ok {
				name = strings.TrimSuffix(name, " ==")
				if rule, ok := strings.CutPrefix(name, "words "); ok {
					assert.FileExists(t, filepath.Join("../rules/testdata", strings.ReplaceAll(rule, "/", "-")+".txt"), "%s:%d: there is no rule %s", file, i+1, rule)
				}
				assert.True(t, asked[name] || composed.MatchString(name), "%s:%d: nothing asks for the list %q; is its name mistyped?", file, i+1, name)
			}
		}
	}
}

func TestTheGuideForTranslatorsNamesEveryList(t *testing.T) {
	guide, err := os.ReadFile("README.md")
	require.NoError(t, err)
	files, err := filepath.Glob("*/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, name := range regexp.MustCompile(`(?m)^== (.+) ==$`).FindAllStringSubmatch(string(text), -1) {
			if !composed.MatchString(name[1]) {
				assert.True(t, strings.Contains(string(guide), "`"+name[1]+"`"), "%s has the list %q; say in checker/packs/README.md what it is for", file, name[1])
			}
		}
	}
}

// The engine makes a pack ready when the first text in its language comes, and reads that text in English where it
// cannot: so each is made ready here, alone.
func TestEachPackCanBeReadWhole(t *testing.T) {
	for _, p := range All() {
		_, err := checker.New([]*checker.Pack{p}, nil)
		assert.NoError(t, err, p.Language)
	}
}
