package readings_test

import (
	"os"
	"path/filepath"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// spanishLaw is the report on a law of Chile or Peru, as its lawyers know it to be.
func spanishLaw(t *testing.T, name string) *checker.Report {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../../shared/corpus/es", name))
	if os.IsNotExist(err) {
		t.Skip("the law to read is not here: " + name)
	}
	require.NoError(t, err)
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	r := engine.Check(string(text), checker.Options{Name: name})
	require.Equal(t, "es", r.Language)
	return r
}

// articleNumbered is the instrument's own article of that number.
func articleNumbered(t *testing.T, r *checker.Report, number string) checker.Ref {
	t.Helper()
	for i := range r.Document.Provisions {
		p := &r.Document.Provisions[i]
		if p.Kind == checker.KindArticle && p.Number == number && p.Flags&checker.FlagQuoted == 0 {
			return checker.Ref(i)
		}
	}
	t.Fatalf("there is no article %s", number)
	return checker.None
}

// below says whether anything at or below the provision has the slot.
func below(r *checker.Report, top checker.Ref, slot checker.Slot) bool {
	for i := range r.Document.Provisions {
		if r.Readings[i].Has(slot) && r.Document.Provisions[top].Span.Contains(r.Document.Provisions[i].Span) {
			return true
		}
	}
	return false
}

func checkOffences(t *testing.T, r *checker.Report, mental map[string]checker.Mental, others []string) {
	t.Helper()
	for number, want := range mental {
		reading := r.Readings[articleNumbered(t, r, number)]
		if assert.True(t, reading.Has(checker.SlotOffence), "article %s is not read as an offence", number) {
			assert.Equal(t, want, reading.Mental, "article %s", number)
		}
	}
	for _, number := range others {
		assert.False(t, below(r, articleNumbered(t, r, number), checker.SlotOffence), "article %s is read as an offence", number)
	}
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Rule.ID == "intent/no-mental-element" && r.Document.Provisions[f.In].Flags&checker.FlagQuoted == 0 {
			number := r.Document.Provisions[r.Document.Top(f.In)].Number
			assert.Equal(t, checker.MentalNone, mental[number], "article %s states a mental element", number)
		}
	}
}

func TestChileanOffencesAreReadWithTheirMentalElement(t *testing.T) {
	r := spanishLaw(t, "es-cl-ley21459-delitos-informaticos.txt")
	checkOffences(t, r, map[string]checker.Mental{
		"1": checker.MentalNone, "2": checker.MentalNone, "3": checker.MentalNone, "4": checker.MentalNone,
		"5": checker.MentalPurpose, "6": checker.MentalNegligence, "7": checker.MentalNegligence, "8": checker.MentalPurpose,
	}, []string{"9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "primero", "segundo", "tercero"})
	assert.True(t, r.Readings[articleNumbered(t, r, "2")].Has(checker.SlotFurtherPurpose), "whoever means to take the information is punished more")
}

func TestChileProtectsWhoeverReportsAWeakness(t *testing.T) {
	r := spanishLaw(t, "es-cl-ley21459-delitos-informaticos.txt")
	access := articleNumbered(t, r, "2")
	assert.True(t, r.Readings[access].Has(checker.SlotResearchSafe))
	assert.True(t, r.Readings[access].Has(checker.SlotDefence))
	found := rulesIn(r, access)
	assert.NotContains(t, found, "research/no-safe-harbour")
	assert.NotContains(t, found, "research/contract-terms-as-crime", "technical barriers have to be overcome as well")
	assert.Contains(t, found, "research/exception-too-narrow", "only who is on the register is protected")
	for _, number := range []string{"1", "3", "4", "5"} {
		assert.False(t, below(r, articleNumbered(t, r, number), checker.SlotResearchSafe), "article %s", number)
	}
}

func TestPeruvianOffencesAreReadWithTheirMentalElement(t *testing.T) {
	r := spanishLaw(t, "es-pe-ley30096-delitos-informaticos.txt")
	checkOffences(t, r, map[string]checker.Mental{
		"2": checker.MentalIntent, "3": checker.MentalIntent, "4": checker.MentalIntent, "5": checker.MentalPurpose, "5-a": checker.MentalPurpose,
		"7": checker.MentalIntent, "8": checker.MentalIntent, "8-a": checker.MentalPurpose, "9": checker.MentalImplied, "9-a": checker.MentalNone,
		"10": checker.MentalIntent, "12-a": checker.MentalNegligence,
	}, []string{"1", "6", "11", "12", "primera", "segunda", "novena", "decima", "unica"})
	assert.True(t, r.Readings[articleNumbered(t, r, "12")].Has(checker.SlotResearchSafe), "authorised tests are exempt")
}

func TestWhatOnlyRaisesThePenaltyIsNoOffenceOfItsOwn(t *testing.T) {
	r := spanishLaw(t, "es-pe-ley30096-delitos-informaticos.txt")
	for _, number := range []string{"7", "8", "8-a", "12-a"} {
		found := rulesIn(r, articleNumbered(t, r, number))
		for _, rule := range []string{"intent/no-mental-element", "intent/outside-chapeau", "intent/one-limb-adverb"} {
			assert.NotContains(t, found, rule, "article %s", number)
		}
	}
}

func TestTermsThatSpanishLawsDefineAreNotAskedFor(t *testing.T) {
	for _, name := range []string{"es-cl-ley21459-delitos-informaticos.txt", "es-pe-ley30096-delitos-informaticos.txt"} {
		r := spanishLaw(t, name)
		for i := range r.Findings {
			if f := &r.Findings[i]; f.Rule.ID == "definitions/undefined-key-term" {
				assert.NotRegexp(t, "(?i)sistemas? informático|datos informático", r.Document.Words(f.At), name)
			}
		}
	}
}
