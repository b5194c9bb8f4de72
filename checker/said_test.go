package checker_test

import (
	"os"
	"path/filepath"
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

func TestEveryRuleHasItsTextsInTheLanguage(t *testing.T) {
	for _, language := range complete {
		p := packOf(t, language)
		for _, r := range rules.All {
			title, why, clears, redraft := p.SaysAll(r.ID)
			assert.NotEmpty(t, title, "%s: the title of %s", language, r.ID)
			assert.NotEmpty(t, why, "%s: why, of %s", language, r.ID)
			assert.NotEmpty(t, clears, "%s: what clears %s", language, r.ID)
			if r.Redraft != "" {
				assert.NotEmpty(t, redraft, "%s: the redraft of %s", language, r.ID)
			}
		}
	}
}

// Whatever a rule says of its English examples, it can say in the language.
func TestEveryMessageOfTheExamplesHasATranslation(t *testing.T) {
	engine, err := checker.New(packs.All()[:1], rules.All)
	require.NoError(t, err)
	names, err := filepath.Glob("rules/testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	said := map[string]*checker.Rule{}
	parts := map[string]bool{}
	for _, name := range names {
		file, err := checktest.Load(os.DirFS("."), filepath.ToSlash(name))
		require.NoError(t, err)
		for i := range file.Cases {
			for _, f := range file.Cases[i].Check(engine).Findings {
				said[f.Message] = f.Rule
				for _, n := range f.Notes {
					parts[n.Text] = true
				}
				for _, place := range f.Looked {
					parts[place] = true
				}
			}
		}
	}
	nobody := &checker.Rule{}
	for _, language := range complete {
		p := packOf(t, language)
		for message, rule := range said {
			own := p.Says(rule, message)
			assert.NotEqual(t, message, own, "%s of %s", language, rule.ID)
			assert.NotRegexp(t, english, quoted.ReplaceAllString(own, ""), "%s of %s", language, rule.ID)
		}
		for part := range parts {
			assert.NotRegexp(t, english, quoted.ReplaceAllString(p.Says(nobody, part), ""), "%s, of a note or a place", language)
		}
	}
}
