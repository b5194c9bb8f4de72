package readings_test

import (
	"os"
	"slices"
	"sort"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The rules of the catalogue's first tier: those that a reader of two authentic texts would compare first.
var firstTier = strings.Fields(`intent/no-mental-element intent/base-intent-only intent/optional-qualifier
		intent/strict-liability-express intent/negligence-standard intent/one-limb-adverb
		intent/possession-without-purpose intent/presumed-or-reversed vagueness/criminal-element
		vagueness/power-trigger vagueness/open-list vagueness/escape-clause vagueness/unfettered-discretion
		research/no-safe-harbour research/exception-too-narrow research/mere-access research/dual-use-tools
		research/contract-terms-as-crime research/exception-optional powers/no-prior-authorisation
		powers/no-suspicion-threshold powers/no-necessity-proportionality powers/no-time-limit
		powers/offence-scope-unlimited powers/no-specificity powers/compelled-assistance
		data/no-protection-standard data/no-purpose-limitation transparency/gag-indefinite
		transparency/provider-notice-barred transparency/no-remedy speech/vague-harm-to-state
		scope/open-ended-offences scope/serious-crime-by-penalty crossborder/no-dual-criminality
		definitions/undefined-key-term structure/unresolved-brackets rights/no-savings-clause`)

// canadianAct is the report on one of the two authentic texts of the Canadian Security Intelligence Service Act.
func canadianAct(t *testing.T, language string) *checker.Report {
	t.Helper()
	name := "../../../shared/corpus/" + language + "/ca-csis-act-" + language + ".txt"
	text, err := os.ReadFile(name)
	if os.IsNotExist(err) {
		t.Skip("the Act is not here: " + name)
	}
	require.NoError(t, err)
	// The weights of the two languages were learned from different laws: they are compared by what grammar reads.
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	r := engine.Check(string(text), checker.Options{Name: name, Grammar: true})
	require.Equal(t, language, r.Language)
	return r
}

// sectionRead is what a section was read to be.
type sectionRead struct {
	slots    map[string]bool // by name, the mental element among them
	findings map[string]bool // by rule, of the first tier
}

// sectionsRead is what each numbered section of the Act was read to be, by number. The forms of its
// schedules have none.
func sectionsRead(r *checker.Report) map[string]sectionRead {
	d := r.Document
	sections := map[string]sectionRead{}
	for i := range d.Provisions {
		top := d.Top(checker.Ref(i))
		if top == checker.None || d.Provisions[top].Number == "" {
			continue
		}
		section, seen := sections[d.Provisions[top].Number]
		if !seen {
			section = sectionRead{map[string]bool{}, map[string]bool{}}
			sections[d.Provisions[top].Number] = section
		}
		for slot := checker.SlotOffence; slot <= checker.SlotDefinition; slot++ {
			if r.Readings[i].Has(slot) {
				section.slots[slot.String()] = true
			}
		}
		if checker.Ref(i) == top && r.Readings[i].Mental != checker.MentalUnread {
			section.slots["mental "+r.Readings[i].Mental.String()] = true
		}
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if top := d.Top(f.In); top != checker.None && slices.Contains(firstTier, f.Rule.ID) && !strings.HasPrefix(f.Rule.ID, "vagueness/") { // vague words are weighed in English alone
			if section, ok := sections[d.Provisions[top].Number]; ok {
				section.findings[f.Rule.ID] = true
			}
		}
	}
	return sections
}

// compared counts what is in both sets and what is in either, and names what is in one only.
func compared(english, french map[string]bool) (same, either int, differing []string) {
	for name := range english {
		if french[name] {
			same++
		} else {
			differing = append(differing, "only English: "+name)
		}
	}
	for name := range french {
		if !english[name] {
			differing = append(differing, "only French: "+name)
		}
	}
	sort.Strings(differing)
	return same, same + len(differing), differing
}

// The Act is authentic in English and in French, so the same section should be read alike in both.
// What still differs is, for the most part, worded differently by the legislator itself.
func TestBothTextsOfTheCanadianActAreReadAlike(t *testing.T) {
	english, french := sectionsRead(canadianAct(t, "en")), sectionsRead(canadianAct(t, "fr"))
	numbers := make([]string, 0, len(english))
	for number := range english {
		numbers = append(numbers, number)
		assert.Contains(t, french, number, "section %s is missing in French", number)
	}
	for number := range french {
		assert.Contains(t, english, number, "section %s is missing in English", number)
	}
	sort.Strings(numbers)
	slots, slotsOfEither, alike, found, foundInEither := 0, 0, 0, 0, 0
	for _, number := range numbers {
		same, either, differing := compared(english[number].slots, french[number].slots)
		slots, slotsOfEither = slots+same, slotsOfEither+either
		_, either, differingFound := compared(english[number].findings, french[number].findings)
		if either > 0 {
			foundInEither++
		}
		if len(differingFound) == 0 {
			alike++
			if either > 0 {
				found++
			}
		}
		if differing = append(differing, differingFound...); len(differing) > 0 {
			t.Logf("section %s: %s", number, strings.Join(differing, "; "))
		}
	}
	t.Logf("the readings agree in %d of %d slots that either text has", slots, slotsOfEither)
	t.Logf("the findings of the first tier agree in %d of %d sections; in %d of the %d that have one in either text",
		alike, len(numbers), found, foundInEither)
	assert.GreaterOrEqual(t, 100*slots, 89*slotsOfEither, "the readings agree in too few slots")
	assert.GreaterOrEqual(t, 100*alike, 85*len(numbers), "the findings agree in too few sections")
}
