package rules_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// An intent belongs to the conduct, and never behind the punishment.
func TestAnIntentStandsBeforeTheWordsThatPunish(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for text, want := range map[string]string{
		"1. Keys\n\nA person who sells a device designed primarily for opening locks of networks commits an offence and is liable to a fine.\n":                                                   "networks, with the intent that it be used to commit an offence, commits an offence and is liable to a fine.",
		"1. Keys\n\nA person who sells an access code designed primarily for committing an offence under this Act, commits an offence and is liable to imprisonment for ten years, or to both.\n": "under this Act, with the intent that it be used to commit an offence, commits an offence and is liable",
	} {
		r := engine.Check(text, checker.Options{})
		found := false
		for i := range r.Findings {
			if f := &r.Findings[i]; f.Rule.ID == "intent/possession-without-purpose" {
				found = true
				require.NotEmpty(t, f.Fixes, text)
				assert.Contains(t, applied(text, f.Fixes[0].Edits), want)
			}
		}
		assert.True(t, found, text)
	}
}
