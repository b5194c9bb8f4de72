package checker_test

import (
	"strings"
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/require"
)

func TestTextInAnUnknownLanguageIsReportedAsNotChecked(t *testing.T) {
	strange := "Artikla 1\n" + strings.Repeat("Rangaistakoon joka tahallaan murtautuu tietokoneeseen vankeudella enintään kahdeksi vuodeksi ellei muualla säädetä. ", 8)
	r := engine(t).Check(strange, checker.Options{})
	require.Len(t, r.Unchecked, 1)
	require.Contains(t, r.Unchecked[0].Reason, "was not recognised")
	require.Empty(t, engine(t).Check(strange, checker.Options{Language: "en"}).Unchecked, "chosen by hand")
}

func TestEnglishLawIsChecked(t *testing.T) {
	require.Empty(t, engine(t).Check(edited+edited, checker.Options{}).Unchecked)
	require.Empty(t, engine(t).Check("Article 1\nLamps burn.", checker.Options{}).Unchecked, "too short to tell")
}
