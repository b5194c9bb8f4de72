package compare

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

// assertTurned holds the verdicts of a comparison and of the same one the other way round against each
// other: what is worse in one is better in the other.
func assertTurned(t testing.TB, c, m *Comparison) {
	t.Helper()
	j, k := c.Judgement(), m.Judgement()
	assert.Equal(t, j.Worse, k.Better, "steps back, and ahead the other way round")
	assert.Equal(t, j.Better, k.Worse, "steps ahead, and back the other way round")
	assert.Equal(t, j.Unjudged, k.Unjudged, "what was not judged")
	assert.Equal(t, j.Undecided, k.Undecided, "what is neither by itself")
}

// assertSilent fails where anything is told of a draft compared with itself.
func assertSilent(t testing.TB, c *Comparison) {
	t.Helper()
	assert.Equal(t, Unchanged, c.Judgement().Verdict)
	assert.Empty(t, c.Articles())
	for i := range c.Pairs {
		assert.Zero(t, c.Pairs[i].Change, "%v", c.Pairs[i].Change.Names())
		assert.Empty(t, c.Pairs[i].Edits)
	}
	for i := range c.Effects {
		if e := &c.Effects[i]; e.Kind != Open {
			assert.Fail(t, "told of a draft and itself", "%v %s: %s", e.Kind, e.About, e.Text)
		}
	}
}

func TestALawAgainstItselfSaysNothing(t *testing.T) {
	files, err := filepath.Glob("../../../shared/corpus/*/*.txt")
	require.NoError(t, err)
	if len(files) == 0 {
		t.Skip("no corpus of laws beside the project")
	}
	e := engine(t)
	laws := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		if len(text) > 200<<10 || testing.Short() && len(text) > 20<<10 {
			continue
		}
		laws++
		report := e.Check(string(text), checker.Options{})
		assertSilent(t, Compare(report, report))
		if t.Failed() {
			t.Fatal(file)
		}
	}
	t.Log("laws compared with themselves:", laws)
}
