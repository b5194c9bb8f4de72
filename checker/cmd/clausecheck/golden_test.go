package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the drawings anew; look at the difference before it is committed")

// Whole drafts, drawn as a reader sees them: what a changed word list or rule does to real prose shows
// in the difference. The drafts are fictional.
func TestDrawings(t *testing.T) {
	for _, name := range []string{"convention", "bill"} {
		t.Run(name, func(t *testing.T) {
			draft := filepath.Join("testdata", name+".txt")
			golden := filepath.Join("testdata", name+".golden")
			var out, err bytes.Buffer
			run([]string{"check", draft}, &console{out: &out, err: &err, width: lineWidth})
			require.Empty(t, err.String())
			if *update {
				require.NoError(t, os.WriteFile(golden, out.Bytes(), 0o644))
			}
			want, e := os.ReadFile(golden)
			require.NoError(t, e)
			require.Equal(t, string(want), out.String(),
				"the drawing changed; if that is meant: go test ./checker/cmd/clausecheck -run Drawings -update, and look at git diff")
		})
	}
}
