//go:build js

package rules

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A browser downloads which source is cited and at which place, and neither its words nor its address.
func TestABrowsersEngineCitesWithoutWordsOrAddresses(t *testing.T) {
	for _, rule := range All {
		assert.NotEmpty(t, rule.Authorities, rule.ID)
		for _, a := range rule.Authorities {
			assert.NotEmpty(t, a.Cited(), rule.ID)
			assert.Empty(t, a.Says, rule.ID)
			assert.Empty(t, a.Address, rule.ID)
		}
	}
}
