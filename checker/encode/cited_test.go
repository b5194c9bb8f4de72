package encode

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

// Whoever reads a report in JSON names the same places as the engine does.
func TestEveryProvisionOfAFindingCanBeCitedFromTheReport(t *testing.T) {
	text := "HARBOUR ACT\n\n1. Search\n\n(1) An inspector may search any device.\n\nThe inspector may seize it as the inspector thinks fit.\n\n2. Offence\n\nA person who rings a bell commits an offence.\n\n" +
		"2. Lamps\n\nA person who lights a lamp commits an offence.\n\n" +
		"SCHEDULE 1\n\nPOWERS\n\n1. An inspector may enter any house as the inspector thinks fit.\n\n2. A person who rings a gong commits an offence.\n"
	r := newEngine(t).Check(text, checker.Options{Language: "en"})
	var read struct {
		Provisions []struct {
			Kind, Label, Cited string
			Parent             int
		}
		Findings []struct{ Provision int }
	}
	require.NoError(t, json.Unmarshal(JSON(nil, r, UTF8), &read))
	place := func(i int) string {
		below := ""
		for ; i >= 0; i = read.Provisions[i].Parent {
			p := read.Provisions[i]
			bare := strings.TrimRight(p.Label, ". ")
			switch {
			case p.Cited != "":
				return p.Cited + below
			case p.Kind == "section":
				return "Section " + bare + below
			case p.Kind == "article":
				return bare + below
			case bare != "":
				below = "(" + strings.Trim(bare, "()") + ")" + below
			}
		}
		return below
	}
	require.NotEmpty(t, read.Findings)
	schedule := false
	for i, f := range read.Findings {
		label := r.Document.LabelOf(r.Findings[i].In)
		schedule = schedule || strings.HasPrefix(label, "SCHEDULE 1, ")
		assert.Equal(t, label, place(f.Provision))
	}
	assert.True(t, schedule, "a finding stands in the schedule")
}
