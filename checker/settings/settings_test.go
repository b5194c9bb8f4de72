package settings

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

const draft = "3. Access\nA person who enters a network and/or a building commits an offence and is liable to imprisonment for seven years.\n"

func checked(t *testing.T, file string) *checker.Report {
	t.Helper()
	s, err := Parse("house.json", file)
	require.NoError(t, err)
	p, r, err := s.Apply("house.json", packs.All(), rules.All)
	require.NoError(t, err)
	c, err := checker.New(p, r)
	require.NoError(t, err)
	return c.Check(draft, checker.Options{})
}

func found(r *checker.Report, id string) (severities []checker.Severity) {
	for _, f := range r.Findings {
		if f.Rule.ID == id {
			severities = append(severities, f.Severity)
		}
	}
	return severities
}

func TestRulesFileTurnsRulesOffAndChangesSeverity(t *testing.T) {
	const id = "intent/no-mental-element"
	require.Equal(t, []checker.Severity{checker.Blocker}, found(checked(t, `{}`), id))
	require.Empty(t, found(checked(t, `{"off": ["intent/no-mental-element"]}`), id))
	require.Empty(t, found(checked(t, `{"off": ["intent/*"]}`), id))
	require.Equal(t, []checker.Severity{checker.Info}, found(checked(t, `{"severity": {"intent/no-mental-element": "info"}}`), id))
}

func TestRulesFileAddsWordsToAList(t *testing.T) {
	const id = "intent/no-mental-element"
	require.Empty(t, found(checked(t, `{"words": {"mental.intent": ["enters a network and or"]}}`), id))
}

func TestRulesFileAddsARuleOfOnesOwn(t *testing.T) {
	r := checked(t, `{"rules": [{"id": "house/and-or", "title": "and/or", "why": "Two readings.", "clears": "One word.",
		"severity": "warning", "phrases": ["and or"], "message": "“and/or” leaves two readings.",
		"caught": ["1. Goods\nA person may land cattle and/or sheep."], "leftAlone": ["1. Goods\nA person may land cattle or sheep."]}]}`)
	require.Equal(t, []checker.Severity{checker.Warning}, found(r, "house/and-or"))
}

func TestRulesFileIsRefusedWithLineAndReason(t *testing.T) {
	own := func(caught, left string) string {
		return "{\"rules\": [\n{\"id\": \"house/x\", \"title\": \"x\", \"why\": \"x\", \"clears\": \"x\", \"phrases\": [\"cattle\"], \"message\": \"x\", \"caught\": [\"" +
			caught + "\"], \"leftAlone\": [\"" + left + "\"]}]}"
	}
	for _, c := range []struct{ name, file, want string }{
		{"not JSON", "off: x", "house.json:1: expected a value"},
		{"not an object", "[]", "house.json:1: a rules file is one JSON object"},
		{"cut short", "{\n\"off\": [", "house.json:2: the file ends in the middle"},
		{"an unknown member", "{\n\n\"of\": []}", `house.json:3: unknown member "of"`},
		{"an unknown rule", `{"off": ["intent/x"]}`, "house.json:1: \"off\" names intent/x, which is no rule"},
		{"an unknown severity", "{\"severity\":\n{\"intent/no-mental-element\": \"grave\"}}", "house.json:2: the severity of intent/no-mental-element"},
		{"an unknown list", `{"words": {"x.y": ["a"]}}`, `no pack has the list "x.y"`},
		{"a phrase that cannot be read", `{"words": {"mental.intent": ["[a"]}}`, `a "[" is not closed`},
		{"a rule without examples", `{"rules": [{"id": "house/x", "phrases": ["a"], "message": "m"}]}`, "needs an example"},
		{"an example that is not caught", own("1. A\\nSheep.", "1. A\\nGoats."), "house.json:2: house/x does not catch its own example"},
		{"an example that is caught and should not be", own("1. A\\nNo cattle.", "1. A\\nMore cattle."), "house.json:2: house/x catches an example"},
		{"too deep", "{\"off\": " + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "nested too deeply"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := Parse("house.json", c.file)
			if err == nil {
				_, _, err = s.Apply("house.json", packs.All(), rules.All)
			}
			require.ErrorContains(t, err, c.want)
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`{"off": ["a/b"], "severity": {"a/b": "info"}, "words": {"x": ["y"]}, "rules": []}`)
	f.Fuzz(func(t *testing.T, text string) {
		if s, err := Parse("x", text); err == nil {
			s.Apply("x", packs.All(), rules.All)
		}
	})
}
