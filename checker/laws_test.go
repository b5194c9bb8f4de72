package checker_test

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// These tests read real laws as a lawyer knows them to be. The laws lie beside the repository.

func lawReport(t *testing.T, name string) *checker.Report {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../shared/corpus/en", name))
	if os.IsNotExist(err) {
		t.Skip("the law to read is not here: " + name)
	}
	require.NoError(t, err)
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	return engine.Check(string(text), checker.Options{Name: name})
}

// numbered is the top provision with the number, by the order of the articles.
func numbered(t *testing.T, r *checker.Report, number int) checker.Ref {
	t.Helper()
	count := 0
	for i := range r.Document.Provisions {
		if k := r.Document.Provisions[i].Kind; k == checker.KindArticle || k == checker.KindSection {
			if count++; count == number {
				return checker.Ref(i)
			}
		}
	}
	t.Fatalf("there is no article %d", number)
	return checker.None
}

func rulesIn(r *checker.Report, top checker.Ref) map[string]bool {
	ids := map[string]bool{}
	for i := range r.Findings {
		if f := &r.Findings[i]; f.In != checker.None && r.Document.Top(f.In) == top {
			ids[f.Rule.ID] = true
		}
	}
	return ids
}

func TestBudapestConventionOffencesStateIntent(t *testing.T) {
	r := lawReport(t, "treaty-coe-ets185-budapest-en.txt")
	for number := 2; number <= 10; number++ {
		t.Run(strconv.Itoa(number), func(t *testing.T) {
			top := numbered(t, r, number)
			require.True(t, r.Readings[top].Has(checker.SlotOffence), "not read as an offence")
			assert.GreaterOrEqual(t, r.Readings[top].Mental, checker.MentalIntent)
			assert.NotContains(t, rulesIn(r, top), "intent/no-mental-element")
		})
	}
	access := rulesIn(r, numbered(t, r, 2))
	assert.Contains(t, access, "intent/base-intent-only")
	assert.Contains(t, access, "intent/optional-qualifier")
	assert.True(t, r.Readings[numbered(t, r, 6)].Has(checker.SlotResearchSafe), "the second paragraph of article 6 protects testing")
}

func TestRomeStatuteHasAGeneralPartThatClears(t *testing.T) {
	r := lawReport(t, "treaty-rome-statute-en.txt")
	for _, number := range []int{5, 6, 7, 8} {
		assert.NotContains(t, rulesIn(r, numbered(t, r, number)), "intent/no-mental-element", "article %d", number)
	}
	found := false
	for i := range r.Readings {
		for _, e := range r.Readings[i].Evidence {
			found = found || e.From == checker.FromGeneral && r.Document.Top(provisionAt(r, e.At.Start)) == numbered(t, r, 30)
		}
	}
	assert.True(t, found, "no offence takes its mental element from article 30")
}

// provisionAt is the innermost provision that holds the byte.
func provisionAt(r *checker.Report, at int32) checker.Ref {
	in := checker.None
	for i := range r.Document.Provisions {
		if s := r.Document.Provisions[i].Span; s.Start <= at && at < s.End {
			in = checker.Ref(i)
		}
	}
	return in
}

func TestSingaporeComputerMisuseOffencesStateKnowledge(t *testing.T) {
	r := lawReport(t, "sg-computer-misuse-1993.txt")
	for number := 3; number <= 8; number++ {
		reading := r.Readings[numbered(t, r, number)]
		require.True(t, reading.Has(checker.SlotOffence), "section %d is not read as an offence", number)
		assert.GreaterOrEqual(t, reading.Mental, checker.MentalKnowledge, "section %d", number)
	}
}

func TestPreamblesAndFinalClausesRaiseNothing(t *testing.T) {
	for _, name := range []string{"treaty-coe-ets185-budapest-en.txt", "treaty-rome-statute-en.txt", "treaty-untoc-en.txt", "treaty-un-terror-bombing-en.txt", "eu-led.txt"} {
		t.Run(name, func(t *testing.T) {
			r := lawReport(t, name)
			for i := range r.Findings {
				f := &r.Findings[i]
				if f.In == checker.None || f.Severity < checker.Warning {
					continue
				}
				top := &r.Document.Provisions[r.Document.Top(f.In)]
				assert.False(t, top.Kind == checker.KindPreamble || top.Flags&checker.FlagFinal != 0, "%s in %q: %s", f.Rule.ID, r.Document.Words(top.Title), r.Document.Words(f.At))
			}
		})
	}
}
