package rules_test

import (
	"slices"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A provision of very many facts is looked through once for all its powers; what is found must be
// what a search for each would find.
func TestAnEndlessLineRaisesTheRulesOfAShortOne(t *testing.T) {
	var grammar []*checker.Pack // what was learned weighs a sentence by all its words, and those of the long one are others
	for _, p := range packs.All() {
		plain := *p
		plain.Weights = nil
		grammar = append(grammar, &plain)
	}
	engine, err := checker.New(grammar, rules.All)
	require.NoError(t, err)
	raised := func(text string) []string {
		var ids []string
		r := engine.Check(text, checker.Options{Profile: "treaty", Language: "en"})
		for i := range r.Findings {
			if id := r.Findings[i].Rule.ID; !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
		slices.Sort(ids)
		return ids
	}
	const power = "The competent authority may search any computer system and seize any content data stored there. "
	for name, end := range map[string]string{
		"bare":                   "",
		"conditions elsewhere":   "The powers in this article are subject to articles 14 and 15. ",
		"conditions left to law": "The powers in this article are exercised in accordance with domestic law. ",
		"urgent":                 "In urgent cases, the competent authority may seize any computer without a warrant. ",
	} {
		t.Run(name, func(t *testing.T) {
			short, endless := raised("Article 1\n"+strings.Repeat(power, 5)+end), raised("Article 1\n"+strings.Repeat(power, 600)+end)
			assert.Equal(t, short, endless)
			assert.NotEmpty(t, short)
		})
	}
}
