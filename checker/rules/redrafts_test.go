package rules_test

import (
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRedraftClearsItsFinding(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for _, c := range []struct{ name, rule, text, want string }{
		{"a State that establishes an offence", "intent/no-mental-element",
			"Article 4\nEach Party shall establish as a criminal offence under its domestic law the damaging of a buoy.\n",
			"Article 4\nEach Party shall establish as a criminal offence under its domestic law, when committed intentionally and without right, the damaging of a buoy.\n"},
		{"a chapeau with items", "intent/no-mental-element",
			"Article 5\nEach Party shall establish as criminal offences:\n(a) the hindering of a ferry;\n(b) the cutting of a rope.\n",
			"Article 5\nEach Party shall establish as criminal offences, when committed intentionally and without right:\n(a) the hindering of a ferry;\n(b) the cutting of a rope.\n"},
		{"what is without right already", "intent/no-mental-element",
			"Article 6\nEach Party shall establish as a criminal offence the cutting of a rope without right.\n",
			"Article 6\nEach Party shall establish as a criminal offence, when committed intentionally, the cutting of a rope without right.\n"},
		{"a statute's person", "intent/no-mental-element",
			"7. Bells\nA person who rings the storm bell commits an offence.\n",
			"7. Bells\nA person who intentionally rings the storm bell commits an offence.\n"},
		{"knew or should have known", "intent/negligence-standard",
			"8. Wrecks\nA person who buys a chart that the person knew or should have known to be false commits an offence.\n",
			"8. Wrecks\nA person who buys a chart that the person knew to be false commits an offence.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := engine.Check(c.text, checker.Options{})
			var edits []checker.Edit
			for i := range r.Findings {
				if f := &r.Findings[i]; f.Rule.ID == c.rule {
					require.Len(t, f.Fixes, 1)
					edits = append(edits, f.Fixes[0].Edits...)
				}
			}
			require.NotEmpty(t, edits, "no finding")
			text := c.text
			for i := len(edits) - 1; i >= 0; i-- {
				text = text[:edits[i].At.Start] + edits[i].Text + text[edits[i].At.End:]
			}
			assert.Equal(t, c.want, text)
			again := engine.Check(text, checker.Options{})
			for i := range again.Findings {
				assert.NotEqual(t, c.rule, again.Findings[i].Rule.ID)
			}
		})
	}
}

func TestRedraftIsOnlyOfferedInTheLanguageOfTheText(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	r := engine.Check("Artículo 4\nEl que acceda a un sistema informático será castigado con presidio menor en su grado mínimo y con multa, si de los datos resultare daño para las personas.\n", checker.Options{Language: "es"})
	for i := range r.Findings {
		for _, fix := range r.Findings[i].Fixes {
			for _, e := range fix.Edits {
				assert.False(t, strings.Contains(e.Text, "intentionally"), "%s", r.Findings[i].Rule.ID)
			}
		}
	}
}

func TestProvisionWithoutLabelOrTitleIsStillNamed(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	r := engine.Check("A person who rings the storm bell commits an offence.\n", checker.Options{})
	require.NotEmpty(t, r.Findings)
	assert.True(t, strings.HasPrefix(r.Findings[0].Message, "“A person who rings the storm …” makes"), r.Findings[0].Message)
}
