package readings_test

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
	text, err := os.ReadFile(filepath.Join("../../../shared/corpus/en", name))
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

// quietIn checks that nothing graver than advice is said where keep holds for the top provision.
func quietIn(t *testing.T, r *checker.Report, keep func(*checker.Provision) bool) {
	t.Helper()
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.In == checker.None || f.Severity < checker.Warning {
			continue
		}
		if top := &r.Document.Provisions[r.Document.Top(f.In)]; keep(top) {
			t.Errorf("%s in %q: %s", f.Rule.ID, r.Document.Words(top.Title), r.Document.Words(f.At))
		}
	}
}

func TestProcedureOfTheRomeStatuteRaisesNothing(t *testing.T) {
	r := lawReport(t, "treaty-rome-statute-en.txt")
	first, last := &r.Document.Provisions[numbered(t, r, 34)], &r.Document.Provisions[numbered(t, r, 111)]
	require.Less(t, first.Span.Start, last.Span.Start)
	quietIn(t, r, func(p *checker.Provision) bool {
		return p.Span.Start >= first.Span.Start && p.Span.Start <= last.Span.Start
	})
}

func TestDefinitionsOfTheLawEnforcementDirectiveRaiseNothing(t *testing.T) {
	r := lawReport(t, "eu-led.txt")
	definitions := &r.Document.Provisions[numbered(t, r, 3)]
	require.Equal(t, "Definitions", r.Document.Words(definitions.Title))
	quietIn(t, r, func(p *checker.Provision) bool { return p == definitions })
}

func TestAmendmentsThatOnlyRenumberRaiseNothing(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"a British bill", "1 Renumbering of the Harbour Records Act\n(1) The Harbour Records Act is amended as follows.\n(2) Section 12A becomes section 14.\n" +
			"(3) In section 15(2), for “section 12A” substitute “section 14”.\n(4) In section 16, omit subsection (3).\n"},
		{"an American bill", "SEC. 2. REDESIGNATIONS.\n(a) In General.—Section 410 of the Harbour Records Act is amended—\n" +
			"(1) by redesignating subsections (c) and (d) as subsections (d) and (e), respectively; and\n(2) in subsection (e), as so redesignated, by striking “subsection (c)” and inserting “subsection (d)”.\n"},
		{"a protocol", "Article 1\nArticles 21 to 24 of the Convention shall become articles 22 to 25.\nArticle 2\nIn article 26, paragraph 1, of the Convention, the words “article 21” shall be replaced by the words “article 22”.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			quietIn(t, reported(t, c.text), func(*checker.Provision) bool { return true })
		})
	}
}
