package amendment_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
	"clausecheck/checker/amendment"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// reported is a report on text with a finding for each pair of words and their redraft, the graver the earlier.
func reported(t *testing.T, text string, redrafts ...[2]string) *checker.Report {
	t.Helper()
	engine, err := checker.New(packs.All(), nil)
	require.NoError(t, err)
	r := engine.Check(text, checker.Options{})
	for i, redraft := range redrafts {
		start := strings.Index(text, redraft[0])
		require.GreaterOrEqual(t, start, 0, redraft[0])
		at := checker.Span{Start: int32(start), End: int32(start + len(redraft[0]))}
		in := checker.None
		for k := range r.Document.Provisions {
			if r.Document.Provisions[k].Span.Contains(at) {
				in = checker.Ref(k)
			}
		}
		f := checker.Finding{Rule: &checker.Rule{ID: "a/b", Redraft: "…"}, At: at, In: in, Severity: checker.Blocker - checker.Severity(i)}
		if redraft[1] != "" {
			f.Fixes = []checker.Fix{{Edits: []checker.Edit{{At: at, Text: redraft[1]}}}}
		}
		r.Findings = append(r.Findings, f)
	}
	return r
}

const bells = "Article 1\nBells\n\n1. The keeper may ring the storm bell when he likes.\n\n2. The following are bells:\n\n(a) a storm bell;\n\n(b) a hand bell.\n\nArticle 2\nLamps\n\nLamps are green.\n"

func TestAClauseHasOneRowWithAllThatIsProposedForIt(t *testing.T) {
	for name, test := range map[string]struct {
		redrafts [][2]string
		want     []string // label and amended clause
	}{
		"two edits of one paragraph": {[][2]string{{"when he likes", "in a storm"}, {"may", "shall"}},
			[]string{"Article 1(1)", "1. The keeper shall ring the storm bell in a storm."}},
		"an item and the paragraph that it stands in": {[][2]string{{"The following are", "These are"}, {"hand bell", "hand bell of brass"}},
			[]string{"Article 1(2)", "2. These are bells:\n\n(a) a storm bell;\n\n(b) a hand bell of brass."}},
		"two articles": {[][2]string{{"storm bell;", "gong;"}, {"green", "red"}},
			[]string{"Article 1(2)(a)", "(a) a gong;", "Article 2", "Lamps are red."}},
		"two redrafts of the same words": {[][2]string{{"are green", "are red"}, {"green", "blue"}},
			[]string{"Article 2", "Lamps are red."}},
		"redrafts with nothing but a space between them": {[][2]string{{"the storm bell", "each bell,"}, {"when he likes", ", in a storm"}},
			[]string{"Article 1(1)", "1. The keeper may ring each bell, when he likes."}},
	} {
		t.Run(name, func(t *testing.T) {
			r := reported(t, bells, test.redrafts...)
			var got []string
			for _, c := range amendment.Clauses(r, checker.Info) {
				got = append(got, r.Document.LabelOf(c.In), c.Amended(r.Document))
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestAParagraphThatIsPutBehindAnArticleIsTheArticles(t *testing.T) {
	r := reported(t, bells, [2]string{"hand bell", ""})
	end := int32(strings.Index(bells, "\n\nArticle 2"))
	r.Findings[0].Fixes = []checker.Fix{{Edits: []checker.Edit{{At: checker.Span{Start: end, End: end}, Text: "\n\n3. No bell is rung by night."}}}}
	clauses := amendment.Clauses(r, checker.Info)
	require.Len(t, clauses, 1)
	assert.Equal(t, "Article 1", r.Document.LabelOf(clauses[0].In))
	assert.True(t, strings.HasPrefix(clauses[0].Amended(r.Document), "1. The keeper") && strings.HasSuffix(clauses[0].Amended(r.Document), "by night."))
}

func TestWhatNoEditAnswersIsLeftToFitIn(t *testing.T) {
	r := reported(t, bells, [2]string{"are green", "are red"}, [2]string{"green", "blue"}, [2]string{"when he likes", ""})
	clauses := amendment.Clauses(r, checker.Info)
	require.Len(t, clauses, 2)
	assert.Equal(t, "Article 1(1)", r.Document.LabelOf(clauses[0].In))
	assert.Empty(t, clauses[0].Edits)
	assert.Len(t, clauses[0].ToFitIn(), 1)
	assert.Len(t, clauses[1].Findings, 2)
	require.Len(t, clauses[1].Left, 1)
	assert.Equal(t, "green", r.Document.Words(clauses[1].Left[0].At))
	assert.Len(t, amendment.Clauses(r, checker.Warning), 1, "what is lighter than asked for is left out")
}

// On whole drafts: each finding with a redraft is answered, no clause lies within another, and no edit changes what another one does.
func TestNoClauseLiesWithinAnother(t *testing.T) {
	sample, err := os.ReadFile("../../site/page/sample.txt")
	require.NoError(t, err)
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for name, text := range map[string]string{"the sample": string(sample), "without articles": "Whoever rings a bell commits an offence.\nThe keeper may search any house.\n", "empty": ""} {
		t.Run(name, func(t *testing.T) {
			r := engine.Check(text, checker.Options{})
			answered := map[*checker.Finding]bool{}
			end := int32(0)
			for _, c := range amendment.Clauses(r, checker.Info) {
				assert.GreaterOrEqual(t, c.At.Start, end)
				end = c.At.End
				last := c.At.Start
				for _, e := range c.Edits {
					assert.True(t, e.At.Start >= last && e.At.End <= c.At.End, "%v of %v in %v", e, last, c.At)
					last = e.At.End
				}
				for _, f := range c.Findings {
					answered[f] = true
				}
				assert.NotEmpty(t, c.ByRule())
			}
			for i := range r.Findings {
				if f := &r.Findings[i]; f.Rule.Redraft != "" || len(f.Fixes) > 0 {
					assert.True(t, answered[f], f.Message)
				}
			}
		})
	}
}
