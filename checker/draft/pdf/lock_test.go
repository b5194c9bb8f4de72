package pdf

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The files of testdata are one page of pdftest, locked with qpdf: with the empty password, so that
// anyone may open and not everyone may print it, or with a password.
func TestLockedFilesAreReadWhereAnyoneMayOpenThem(t *testing.T) {
	files, err := filepath.Glob("testdata/*.pdf")
	require.NoError(t, err)
	require.Len(t, files, 6)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			if strings.HasPrefix(filepath.Base(file), "open-") {
				assert.Equal(t, "Lamps burn.", words(t, data))
				return
			}
			_, err = Read(data)
			assert.ErrorIs(t, err, ErrEncrypted)
		})
	}
}
