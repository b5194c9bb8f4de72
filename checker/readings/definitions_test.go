package readings_test

import (
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// definedAt reports whether the last place of the words in the text is reached by a definition.
func definedAt(t *testing.T, text, words string) bool {
	t.Helper()
	at := strings.LastIndex(text, words)
	require.GreaterOrEqual(t, at, 0, "%q stands in the text", words)
	span := checker.Span{Start: int32(at), End: int32(at + len(words))}
	defined := false
	probe := &checker.Rule{
		ID: "test/defined", Title: "Defined", Why: "Test.", Clears: "Nothing.", Since: "0",
		Document: func(p *checker.Pass) {
			in := checker.Ref(0)
			for i := range p.Document.Provisions {
				if p.Document.Provisions[i].Span.Contains(span) {
					in = checker.Ref(i)
				}
			}
			def, _ := p.Defined(span, in)
			defined = def != nil
		},
	}
	c, err := checker.New(packs.All(), []*checker.Rule{probe})
	require.NoError(t, err)
	c.Check(text, checker.Options{})
	return defined
}

func TestTermsAreDefined(t *testing.T) {
	const use = "\n\n5. Use\nThe keeper must guard the serious leak."
	for _, c := range []struct{ name, text string }{
		{"by a quoted term that means", "1. Interpretation\nIn this Act \"serious leak\" means a leak of more than 5 litres." + use},
		{"by a term in a list without quotation marks", "1. Interpretation\nIn this Act:\nkeeper means a person in charge of a lighthouse;\nserious leak means a leak of more than 5 litres." + use},
		{"by the meaning of another Act", "1. Interpretation\nIn this Act, \"serious leak\" has the same meaning as in section 3 of the Harbours Act." + use},
		{"by several terms at once", "1. Interpretation\nIn this Act \"flood\" and \"serious leak\" mean a loss of more than 5 litres." + use},
		{"with words between the term and its verb", "1. Definitions\nThe term \"serious leak\", as used in this Act, means a leak of more than 5 litres." + use},
		{"in brackets where they first stand", "1. Leaks\nA leak of more than 5 litres (\"serious leak\") must be reported." + use},
		{"by hereinafter", "1. Leaks\nA leak of more than 5 litres (hereinafter referred to as serious leak) must be reported." + use},
		{"by the heading of a section", "1. Meaning of \"serious leak\"\nA leak is of that kind if more than 5 litres are lost." + use},
		{"by a term that is said of something", "1. Interpretation\nIn this Act, “serious leak”, in relation to a pump or to any tank from which water can run at night, means—\n(a) a loss of 5 litres; and\n(b) any loss of oil." + use},
		{"by a term that the line breaks", "1. Interpretation\nIn this Act, “serious\n\nleak” means a loss of 5 litres." + use},
		{"by a term with a complement", "1. Interpretation\nIn this Act, “serious leak of the island” includes a loss of 5 litres." + use},
		{"by saying of something that it is one", "1. Leaks\nA loss of five litres is said to be a “serious leak”." + use},
		{"by the name that it has in the law and its regulations", "1. Leaks\nA loss of water, in this Act and the regulations called a “serious leak”, is reported." + use},
		{"by the meaning that another law assigns", "1. Interpretation\n“Serious leak” bears the meaning assigned to it in the Harbours Act." + use},
		{"by how it is construed", "1. Interpretation\nIn this Act “serious leak” shall be construed as a loss of five litres." + use},
		{"with an exception before the verb", "1. Interpretation\nIn this Act “serious leak”, except where the contrary is stated, means a loss of five litres." + use},
		{"for its own section and another one", "4. Leaks\n(1) The keeper may stop a pump.\n(2) For the purposes of this section and section 5, “serious leak” means any loss of water." + use},
		{"set off by a dash", "1. Interpretation\nIn this Act – “serious leak” – a loss of five litres." + use},
		{"set off by a hyphen, with another term", "1. Interpretation\n(1) In this Law, “flood” and “serious leak” - a loss of five litres." + use},
		{"set off by a dash, behind another entry", "1. Interpretation\nIn this Law – “pump” - a machine; “serious leak” - a loss of five litres." + use},
		{"at the head of an entry, set off by a dash", "1. Interpretation\nIn this Act:\n“serious leak” – a loss of five litres.\n“pump” – a machine." + use},
		{"in the plural", "1. Interpretation\nIn this Act \"serious leaks\" means leaks of more than 5 litres." + use},
	} {
		t.Run(c.name, func(t *testing.T) { assert.True(t, definedAt(t, c.text, "serious leak")) })
	}
}

func TestTermsAreNotDefined(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"outside the section for which the definition holds", "1. Pumps\n(1) In this section \"serious leak\" means a leak of more than 5 litres.\n(2) A pump must stop.\n\n5. Use\nThe keeper must guard the serious leak."},
		{"by a term of which they are only a part of the sense", "1. Interpretation\nIn this Act \"leak detector\" means a device that rings.\n\n5. Use\nThe keeper must guard the serious leak."},
		{"by a longer term that only begins like it", "1. Interpretation\nIn this Act “serious leak detector” means a device that rings." + "\n\n5. Use\nThe keeper must guard the serious leak."},
		{"by words that only its first noun shares", "1. Interpretation\nIn this Act “serious loss of leak water” means a loss of 5 litres.\n\n5. Use\nThe keeper must guard the serious leak."},
		{"by means of something", "1. Pumps\nThe keeper must stop by means of a pump any flood.\n\n5. Use\nThe keeper must guard the serious leak."},
	} {
		t.Run(c.name, func(t *testing.T) { assert.False(t, definedAt(t, c.text, "serious leak")) })
	}
}
