package rules_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// A general offence names the prohibitions that it makes crimes of: they stand elsewhere and have no penalty.
func TestTheGeneralOffenceNamesWhatItReaches(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	const general = "9. General penalty\nA person who contravenes any provision of this Act commits an offence and is liable to imprisonment for five years.\n"
	for name, c := range map[string]struct{ source, want string }{
		"prohibitions without a penalty": {"2. Registers\nA person shall not alter a register of lamps.\n3. Notices\nNo person shall publish the place of a lamp.\n" + general, "Section 2, Section 3"},
		"one in a paragraph":             {"2. Registers\n(1) The Board keeps a register.\n(2) Nobody shall copy the register.\n" + general, "Section 2(2)"},
		"one that has its own penalty":   {"2. Registers\nA person shall not alter a register of lamps. A person who contravenes this section commits an offence.\n" + general, ""},
		"none":                           {"2. Registers\nThe Board keeps a register of lamps.\n" + general, ""},
	} {
		var said []string
		for _, f := range engine.Check(c.source, checker.Options{}).Findings {
			if f.Rule.ID != "vagueness/delegated-crime" {
				continue
			}
			assert.Equal(t, c.want != "", f.Severity == checker.Warning, name)
			for _, n := range f.Notes {
				if label, found := strings.CutPrefix(n.Text, "also what "); found {
					said = append(said, strings.TrimSuffix(label, " forbids"))
				}
			}
		}
		assert.Equal(t, c.want, strings.Join(said, ", "), name)
	}
}
