package compare

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

func TestCasesAfterPublicReportsComeOutAsTheyShould(t *testing.T) {
	folders, err := filepath.Glob("../../../shared/cases/cmp-*")
	require.NoError(t, err)
	if len(folders) == 0 {
		t.Skip("the collection of cases is not here")
	}
	e := engine(t)
	read := func(path string) *checker.Report {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		return e.Check(string(text), checker.Options{})
	}
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			expected, err := os.ReadFile(filepath.Join(folder, "expected.txt"))
			require.NoError(t, err)
			a, b := read(filepath.Join(folder, "old.txt")), read(filepath.Join(folder, "new.txt"))
			c := Compare(a, b)
			assertMirror(t, c, Compare(b, a))
			told := ofSafeguards(c)
			switch want := string(expected); {
			case strings.HasPrefix(want, "worse"):
				assert.Positive(t, c.Worse(), "%s: %q", want, texts(c.Effects))
				assert.Zero(t, c.Better(), "%s: %q", want, texts(c.Effects))
			case strings.HasPrefix(want, "told"):
				assert.NotEmpty(t, told, want)
				assert.Zero(t, c.Better(), "%s: %q", want, texts(c.Effects))
			case strings.HasPrefix(want, "not better"):
				assert.Zero(t, c.Better(), "%s: %q", want, texts(c.Effects))
			case strings.HasPrefix(want, "no alarm"):
				assert.Zero(t, c.Worse(), "%s: %q", want, texts(c.Effects))
				assert.Zero(t, c.Better(), "%s: %q", want, texts(c.Effects))
			default:
				assert.Fail(t, "this test does not know what is expected: "+want)
			}
		})
	}
}
