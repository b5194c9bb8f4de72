package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

const top = "../../.."

// engineCopy is the engine in a folder of its own, where a test may add to it.
func engineCopy(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(filepath.Join(top, name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(root, name), content, 0o644))
	}
	require.NoError(t, os.CopyFS(filepath.Join(root, "checker"), os.DirFS(filepath.Join(top, "checker"))))
	return root
}

// changed are the files that differ from those of the repository, by slash path.
func changed(t *testing.T, root string) (names []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(filepath.Join(root, "checker"), func(path string, item os.DirEntry, err error) error {
		if err != nil || item.IsDir() {
			return err
		}
		name, err := filepath.Rel(root, path)
		require.NoError(t, err)
		now, err := os.ReadFile(path)
		require.NoError(t, err)
		if was, err := os.ReadFile(filepath.Join(top, name)); err != nil || !bytes.Equal(was, now) {
			names = append(names, filepath.ToSlash(name))
		}
		return nil
	}))
	return names
}

func testRules(root, run string) (string, error) {
	command := exec.Command("go", "test", "./checker/rules", "./checker/packs", "-run", run)
	command.Dir = root
	out, err := command.CombinedOutput()
	return string(out), err
}

// Four files: the rule, its examples, the registry, the words.
func TestARuleIsMadeWithExamplesThatPass(t *testing.T) {
	if testing.Short() {
		t.Skip("compiling a copy of the engine takes its time; run without -short")
	}
	root := engineCopy(t)
	var out bytes.Buffer
	require.NoError(t, run([]string{"rule", "vagueness/local-custom", "as is customary locally"}, root, nil, &out))
	require.NoError(t, run([]string{"rule", "vagueness/soft-words", "as is customary there", "in the usual manner of [|the] trade"}, root, nil, &out))
	require.NoError(t, run([]string{"rule", "intent/probe-offence", "offence"}, root, nil, &out))
	require.NoError(t, run([]string{"rule", "powers/probe-power", "power"}, root, nil, &out))
	assert.Equal(t, []string{
		"checker/packs/en/vague.txt", "checker/rules/all.go",
		"checker/rules/intent_probe_offence.go", "checker/rules/powers_probe_power.go",
		"checker/rules/testdata/intent-probe-offence.txt", "checker/rules/testdata/powers-probe-power.txt",
		"checker/rules/testdata/vagueness-local-custom.txt", "checker/rules/testdata/vagueness-soft-words.txt",
		"checker/rules/vagueness_local_custom.go", "checker/rules/vagueness_soft_words.go",
	}, changed(t, root))
	said, err := testRules(root, "Examples$/(vagueness/local-custom|vagueness/soft-words|intent/probe-offence|powers/probe-power)$|Registry|List$|NamesEveryList|Authorit")
	require.NoError(t, err, said)

	said, err = testRules(root, "FilledIn")
	assert.Error(t, err, "what is not filled in is refused")
	assert.Contains(t, said, "checker/rules/vagueness_soft_words.go:7 is still as the scaffold made it")
	assert.Contains(t, said, "checker/rules/../packs/en/vague.txt:")
}

func TestWhatCannotBeMadeIsSaidAndNothingIsWritten(t *testing.T) {
	root := engineCopy(t)
	for _, c := range []struct {
		name, want string
		arguments  []string
	}{
		{"an ID without a group", "is no rule's ID", []string{"rule", "soft-words", "as is customary"}},
		{"a rule that is there", "is there already", []string{"rule", "vagueness/open-list", "as is customary"}},
		{"a pattern as the first phrase", "must be plain words", []string{"rule", "vagueness/soft-words", "as [is|was] customary"}},
		{"no words", "it is called in one of these ways", []string{"rule", "vagueness/soft-words"}},
		{"a language that is none", "there is no pack “xx”", []string{"translations", "xx"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			assert.ErrorContains(t, run(c.arguments, root, nil, &out), c.want)
			assert.Empty(t, changed(t, root))
		})
	}
}

func TestMissingTranslationsAreListedByLanguage(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run([]string{"translations"}, top, nil, &out))
	assert.Contains(t, out.String(), "Français (fr): ")
	out.Reset()
	require.NoError(t, run([]string{"translations", "ru"}, top, nil, &out))
	assert.Contains(t, out.String(), "\n  crossborder/direct-access: clears\n", "the Russian pack has no text of this rule yet")
	assert.Greater(t, strings.Count(out.String(), "\n"), 100)
}

const sentForm = "### The clause\n\n```text\nArticle 4\nA person who alters a harbour record commits an offence.\n```\n\n### The rule\n\nintent/no-mental-element\n\n" +
	"### What should happen\n\ncaught\n\n### The words\n\ncommits an offence\n\n### Why\n\nnobody says how\n\n### The language\n\nen\n"

func TestAClauseThatWasMisreadBecomesAnExample(t *testing.T) {
	root := engineCopy(t)
	var out bytes.Buffer
	require.NoError(t, run([]string{"case"}, root, strings.NewReader(sentForm), &out))
	harmless := strings.NewReplacer("caught", "left alone", "commits an offence\n\n###", "_No response_\n\n###", "nobody says how", "but it is\n said").Replace(sentForm)
	require.NoError(t, run([]string{"case"}, root, strings.NewReader(harmless), &out))
	file := filepath.Join(root, "checker/rules/testdata/intent-no-mental-element.txt")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.True(t, strings.HasSuffix(string(text), "\n-- caught: nobody says how --\nArticle 4\nA person who alters a harbour record commits an offence.\n"+
		"                                     ^^^^^^^^^^^^^^^^^^\n"+
		"\n-- left alone: but it is said --\nArticle 4\nA person who alters a harbour record commits an offence.\n"), string(text[len(text)-400:]))
	assert.Equal(t, []string{"checker/rules/testdata/intent-no-mental-element.txt"}, changed(t, root))
}

func TestAFormThatIsNotWholeIsRefused(t *testing.T) {
	root := engineCopy(t)
	for name, c := range map[string]struct{ from, to, want string }{
		"no clause":                   {"### The clause", "### A clause", "no answer under “### The clause”"},
		"words that are not there":    {"\ncommits an offence\n", "\nrings the bell\n", "do not stand in one line"},
		"a rule that is none":         {"intent/no-mental-element", "intent/none-such", "is not there"},
		"a rule that is a path":       {"intent/no-mental-element", "../../go.mod", "is no rule's ID"},
		"a language without examples": {"\nen\n", "\nde\n", "is not there"},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			assert.ErrorContains(t, run([]string{"case"}, root, strings.NewReader(strings.Replace(sentForm, c.from, c.to, 1)), &out), c.want)
			assert.Empty(t, changed(t, root))
		})
	}
}

// The form's labels are the headings that case reads.
func TestTheFormAsksWhatACaseNeeds(t *testing.T) {
	var form struct {
		Body []struct{ Attributes struct{ Label string } }
	}
	content, err := os.ReadFile(filepath.Join(top, ".github/ISSUE_TEMPLATE/misread.yml"))
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(content, &form))
	var labels []string
	for _, field := range form.Body {
		if field.Attributes.Label != "" {
			labels = append(labels, field.Attributes.Label)
		}
	}
	assert.ElementsMatch(t, []string{askClause, askRule, askVerdict, askWords, askReason, askLanguage}, labels)
}
