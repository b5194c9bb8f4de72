package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
)

const (
	guardedRound = "Article 1\nSearch\nA search of data requires prior judicial authorisation.\n"
	openRound    = "Article 1\nSearch\nA search of data requires subsequent review.\n"
)

func TestCompareEndsWithWhatTheChangeDid(t *testing.T) {
	dir := folder(t, "old.txt", guardedRound, "new.txt", openRound)
	old, new := filepath.Join(dir, "old.txt"), filepath.Join(dir, "new.txt")
	for name, test := range map[string]struct {
		arguments []string
		want      int
	}{
		"a step back":                          {[]string{"compare", old, new}, exitFindings},
		"a step ahead":                         {[]string{"compare", new, old}, exitClean},
		"nothing":                              {[]string{"compare", old, old}, exitClean},
		"a step back where only blockers fail": {[]string{"compare", "--fail-on", "blocker", old, new}, exitClean},
		"a step back in a series":              {[]string{"compare", old, old, new, old}, exitFindings},
		"standard input":                       {[]string{"compare", old, "-"}, exitClean},
		"one draft":                            {[]string{"compare", old}, exitUnusable},
		"a missing draft":                      {[]string{"compare", old, filepath.Join(dir, "none.txt")}, exitUnusable},
		"an unknown form":                      {[]string{"compare", "--format", "sarif", old, new}, exitUnusable},
	} {
		t.Run(name, func(t *testing.T) {
			got := clausecheck(guardedRound, test.arguments...)
			assert.Equal(t, test.want, got.code, "%s%s", got.out, got.err)
			if test.want == exitUnusable {
				assert.NotEmpty(t, got.err)
				assert.Empty(t, got.out)
			}
		})
	}
}

func TestCompareDrawsARedline(t *testing.T) {
	dir := folder(t, "old.txt", guardedRound, "new.txt", openRound)
	got := clausecheck("", "compare", filepath.Join(dir, "old.txt"), filepath.Join(dir, "new.txt"))
	assert.Contains(t, got.out, "requires [-prior judicial authorisation-]{+subsequent review+}.")
	assert.Contains(t, got.out, "old.txt → new.txt: ")
}

func TestCompareSaysWhatDependsOnEachBracket(t *testing.T) {
	dir := folder(t, "draft.txt", "Article 1\nSearch\nA search of data requires [prior judicial authorisation] [subsequent review].\n", "plain.txt", guardedRound)
	draft := filepath.Join(dir, "draft.txt")
	got := clausecheck("", "compare", "--brackets", draft)
	assert.Equal(t, exitClean, got.code)
	assert.Contains(t, got.out, "keep “subsequent review”")
	assert.Contains(t, got.out, "- warning Prior authorisation weakened")
	assert.Contains(t, clausecheck("", "compare", "--brackets", filepath.Join(dir, "plain.txt")).out, "0 brackets")
	assert.Equal(t, exitUnusable, clausecheck("", "compare", "--brackets", draft, draft).code)
	assert.Equal(t, exitUnusable, clausecheck("", "compare", "--brackets", "--format", "csv", draft).code)
}
