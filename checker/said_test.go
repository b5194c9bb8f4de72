package checker_test

import (
	"os"
	"regexp"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// complete are the languages in which a reader is to find no English sentence.
var complete = []string{"es"}

// english finds what was left in English, once the quotations from the text are taken out.
var (
	english = regexp.MustCompile(`\b(the|of|and|to|with|is|that|an|for|in|any|record|resort|reimbursement)\b`)
	quoted  = regexp.MustCompile("“[^”]*”")
)

func packOf(t *testing.T, language string) *checker.Pack {
	t.Helper()
	for _, p := range packs.All() {
		if p.Language == language {
			return p
		}
	}
	t.Fatalf("there is no pack %q", language)
	return nil
}

// A rule may come before its translation: what a pack does not say is said in English, and listed.
func TestWhatAPackDoesNotSayFallsBackToEnglishAndIsListed(t *testing.T) {
	fresh := &checker.Rule{ID: "house/fresh", Title: "Fresh rule", Why: "Because.", Clears: "Nothing.", Since: "0.2.0", Severity: checker.Warning,
		Document: func(p *checker.Pass) {
			p.Report(checker.Finding{In: 0, At: p.Document.Provisions[0].Span, Message: "It is fresh."})
		}}
	engine, err := checker.New(packs.All(), append([]*checker.Rule{fresh}, rules.All...))
	require.NoError(t, err)
	r := engine.Check("Artículo 1\nLa autoridad publicará sus decisiones cada año.\n", checker.Options{Language: "es"})
	require.NotEmpty(t, r.Findings)
	assert.Equal(t, "Fresh rule", r.Findings[0].Rule.Title)
	assert.Equal(t, "It is fresh.", r.Findings[0].Message)

	said := &checktest.Saying{Messages: map[string]*checker.Rule{"It is fresh.": fresh}}
	assert.Equal(t, []string{"house/fresh: clears", "house/fresh: message: It is fresh.", "house/fresh: title", "house/fresh: why"},
		said.Missing(packOf(t, "es"), []*checker.Rule{fresh}))
	assert.Empty(t, (&checktest.Saying{}).Missing(packOf(t, "es"), []*checker.Rule{rules.All[0]}), "a rule that the pack knows is not listed")
}

// What a pack does say, it says to the end: no sentence is half in English.
func TestATranslatedMessageHasNoEnglishLeftInIt(t *testing.T) {
	engine, err := checker.New(packs.All()[:1], rules.All)
	require.NoError(t, err)
	said, err := checktest.Said(os.DirFS("rules/testdata"), engine)
	require.NoError(t, err)
	require.Greater(t, len(said.Messages), 100)
	for _, language := range complete {
		p := packOf(t, language)
		whole := 0
		for message, rule := range said.Messages {
			own := p.Says(rule.ID, message)
			if own == message {
				continue // listed by ./build.sh translations
			}
			whole++
			assert.NotRegexp(t, english, quoted.ReplaceAllString(own, ""), "%s of %s", language, rule.ID)
		}
		assert.Greater(t, whole, 100, "%s says most messages", language)
		for _, part := range said.Parts {
			if own := p.Says("", part); own != part {
				assert.NotRegexp(t, english, quoted.ReplaceAllString(own, ""), "%s, of a note or a place", language)
			}
		}
		for _, m := range said.Missing(p, rules.All) {
			t.Logf("%s, in English so far: %s", language, m)
		}
	}
}
