//go:build !js

package rules

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the sources say is not in the engine of a browser: see authorities_unsaid_test.go.

// A citation without a pinpoint says why, and none says nothing of what stands there.
func TestEveryAuthoritySaysWhatStandsThere(t *testing.T) {
	for _, rule := range All {
		require.NotEmpty(t, rule.Authorities, rule.ID)
		cited := map[string]bool{}
		for _, a := range rule.Authorities {
			name := rule.ID + ": " + a.Cited()
			assert.False(t, cited[a.Name], "%s is cited twice", name)
			cited[a.Name] = true
			assert.False(t, a.Whole && a.Locator != "", "%s is cited as a whole and at a place", name)
			assert.True(t, strings.HasSuffix(a.Says, ".") && len(a.Says) < 220, "%s says one sentence: %q", name, a.Says)
			if a.Address != "" {
				assert.True(t, strings.HasPrefix(a.Address, "https://") || strings.HasPrefix(a.Address, "http://"), name)
			}
		}
	}
}

// The convention as adopted is cited by its articles; the draft of 2023 only beside them, and where
// the criticism of it is meant.
func TestAdoptedConventionIsCitedWithTheDraftBesideIt(t *testing.T) {
	adopted := 0
	for _, rule := range All {
		for _, a := range rule.Authorities {
			if a.Name == uncc.name {
				adopted++
				assert.True(t, strings.HasPrefix(a.Locator, "art"), "%s: %s", rule.ID, a.Locator)
				assert.True(t, strings.Contains(a.Says, "draft"), "%s: %s", rule.ID, a.Says)
			}
		}
	}
	assert.Greater(t, adopted, 20)
}
