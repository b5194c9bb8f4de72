package rules

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A rule that ./build.sh scaffold made is not done as long as it says so itself.
func TestNothingOfARuleIsLeftToBeFilledIn(t *testing.T) {
	files := []string{}
	for _, pattern := range []string{"*.go", "testdata/*.txt", "testdata/*/*.txt", "../packs/*/*.txt"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, found...)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for i, line := range strings.Split(string(text), "\n") {
			assert.NotContains(t, line, "FILL IN", "checker/rules/%s:%d is still as the scaffold made it", file, i+1)
		}
	}
}
