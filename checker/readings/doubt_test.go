package readings_test

import (
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

// confidenceIn is the severity and the confidence of the rule's first finding in the text.
func confidenceIn(t *testing.T, text, rule string) (checker.Severity, checker.Confidence) {
	t.Helper()
	e, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	r := e.Check(text, checker.Options{Language: "en"})
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Rule.ID == rule {
			return f.Severity, f.Confidence
		}
	}
	require.Fail(t, "no finding", rule)
	return 0, 0
}

func TestFindingClaimsNoMoreThanTheWordsOfItsClauseShow(t *testing.T) {
	const rule = "intent/presumed-or-reversed"
	_, plain := confidenceIn(t, "4. Seals\nA person who breaks a customs seal commits an offence. The purpose is presumed unless the person proves the contrary.\n", rule)
	require.Equal(t, checker.High, plain, "the words show it by themselves")
	_, quoted := confidenceIn(t, "4. Seals\nThe Harbour Act is amended by inserting after section 3—\n“3A. A person who breaks a customs seal commits an offence. The purpose is presumed unless the person proves the contrary.”\n", rule)
	require.NotEqual(t, checker.High, quoted, "words for another law")
	_, unproven := confidenceIn(t, "4. Seals\nA person who breaks a customs seal commits an offence and is liable on conviction to imprisonment for two years.\n", "intent/no-mental-element")
	require.Equal(t, checker.Medium, unproven, "a rule whose findings were not accepted nine times in ten")
}

func TestWhatOnlyLooksLikeAPowerIsSaidToBeUnchecked(t *testing.T) {
	e, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	r := e.Check("9. Effect\nAn order under section 3 has effect as an order to give a constable access to the documents and data on the computer in the premises.\n", checker.Options{Language: "en"})
	require.Len(t, r.Unchecked, 1)
	require.Contains(t, r.Unchecked[0].Reason, "not checked")
	require.Contains(t, r.Document.Words(r.Unchecked[0].At), "has effect as an order")
	for i := range r.Findings {
		require.NotContains(t, r.Findings[i].Rule.ID, "powers/", "of what was not understood nothing is said")
	}
	read := e.Check("9. Access\nA constable may search the premises of the tenant and seize any computer.\n", checker.Options{Language: "en"})
	require.Empty(t, read.Unchecked)
}

func TestTextWithoutNumbersSaysThatItWasReadAsOneProvision(t *testing.T) {
	e, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	says := func(text, language string) (said []string) {
		for _, g := range e.Check(text, checker.Options{Language: language}).Unchecked {
			if g.At.Len() >= 5000 {
				said = append(said, g.Reason)
			}
		}
		return said
	}
	plain := strings.Repeat("A keeper who opens a lamp without permission commits an offence. The keeper keeps a record of its hours and oil.\n", 60)
	require.Len(t, says(plain, "en"), 1)
	require.Contains(t, says(plain, "en")[0], "No numbering")
	require.Empty(t, says("1. Lamps\n"+plain+"2. Oil\n"+plain, "en"), "numbered")
	require.Empty(t, says(plain[:900], "en"), "a single clause is pasted as it is")
	french := says(strings.Repeat("Le gardien tient un registre des heures et de l’huile de la lampe, et il le conserve pendant un an.\n", 80), "fr")
	require.Contains(t, strings.Join(french, " "), "Aucune numérotation")
}

func TestTextThatBeginsInTheMiddleOfALawSaysSo(t *testing.T) {
	e, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	said := func(text string) string {
		var reasons []string
		for _, g := range e.Check(text, checker.Options{Language: "en"}).Unchecked {
			reasons = append(reasons, g.Reason)
		}
		return strings.Join(reasons, " ")
	}
	lamps := "Lamps\nThe keeper shall keep the lamp.\n"
	require.Contains(t, said("20 "+lamps+"21 "+lamps+"22 "+lamps), "begins after the first provisions")
	require.NotContains(t, said("1 "+lamps+"2 "+lamps+"3 "+lamps), "begins after", "whole")
	require.NotContains(t, said("20 "+lamps), "begins after", "one clause is pasted as it is")
}
