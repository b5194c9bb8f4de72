package readings_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
	model "clausecheck/checker/law"
	"clausecheck/checker/packs"
)

// A convention of our own stands in testdata/convention in the six languages of the United Nations. It says the
// same in each, so that each is read alike: the record, and the findings of the rules that speak in all six.

// spokenInAll are the rules that every pack has texts for.
func spokenInAll(c *checker.Checker) map[string]bool {
	spoken := map[string]bool{}
	for _, rule := range c.Rules() {
		spoken[rule.ID] = !slices.ContainsFunc(packs.All(), func(p *checker.Pack) bool { return p.Speaks() && !p.SpeaksFor(rule.ID) })
	}
	return spoken
}

func convention(t *testing.T, language string) string {
	text, err := os.ReadFile(filepath.Join("testdata", "convention", language+".txt"))
	require.NoError(t, err)
	return string(text)
}

// recordOf is what was read of each article and found in it, in a line each.
func recordOf(t *testing.T, c *checker.Checker, language string) (lines []string) {
	r := c.Check(convention(t, language), checker.Options{Language: language, Grammar: true})
	require.Equal(t, language, r.Language)
	spoken := spokenInAll(c)
	d := r.Document
	for ref := range d.Provisions {
		if d.Provisions[ref].Kind != checker.KindArticle {
			continue
		}
		var found []string
		for _, f := range r.Findings {
			if at := checker.Ref(ref); spoken[f.Rule.ID] && f.In >= at && f.In < d.SubtreeEnd(at) && !slices.Contains(found, f.Rule.ID) {
				found = append(found, f.Rule.ID)
			}
		}
		slices.Sort(found)
		reading := r.Readings[ref]
		lines = append(lines, fmt.Sprintf("%d: %v %v %v; %v", len(lines)+1, slotNames(reading), reading.Mental, reading.Grade, found))
	}
	return lines
}

func slotNames(reading checker.Reading) (names []string) {
	for slot := range model.SlotCount {
		if reading.Has(slot) {
			names = append(names, slot.String())
		}
	}
	return names
}

// By grammar alone, as drafts are compared: what was learned of each language differs with its provisions.
func TestAConventionIsReadAlikeInSixLanguages(t *testing.T) {
	c := full(t)
	english := recordOf(t, c, "en")
	require.Len(t, english, 8)
	for _, language := range []string{"fr", "es", "ru", "zh", "ar"} {
		assert.Equal(t, english, recordOf(t, c, language), language)
	}
}

// Weighed too, each language has the offences with their faults, the powers, and the judge where there is one.
func TestTheOffencesAndPowersOfAConventionAreReadInSixLanguages(t *testing.T) {
	c := full(t)
	for _, language := range []string{"en", "fr", "es", "ru", "zh", "ar"} {
		r := c.Check(convention(t, language), checker.Options{Language: language})
		var articles []checker.Reading
		for i := range r.Document.Provisions {
			if r.Document.Provisions[i].Kind == checker.KindArticle {
				articles = append(articles, r.Readings[i])
			}
		}
		require.Len(t, articles, 8, language)
		for i, fault := range map[int]checker.Mental{0: checker.MentalIntent, 2: checker.MentalPurpose, 6: checker.MentalNegligence} {
			assert.True(t, articles[i].Has(checker.SlotOffence), "%s %d", language, i+1)
			assert.Equal(t, fault, articles[i].Mental, "%s %d", language, i+1)
		}
		assert.True(t, articles[0].Has(checker.SlotUnlawfulness), language)
		assert.True(t, articles[1].Has(checker.SlotOffence), language)
		for _, i := range []int{3, 4, 5} {
			assert.True(t, articles[i].Has(checker.SlotPower), "%s %d", language, i+1)
			assert.Equal(t, i == 4, articles[i].Has(checker.SlotAuthorisation), "%s %d", language, i+1)
		}
	}
}
