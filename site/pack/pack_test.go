package pack

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestArchivesDependOnNamesAndBytesOnly(t *testing.T) {
	one, other := t.TempDir(), t.TempDir()
	for _, name := range []string{"b.txt", "a/c.txt", "a/b.txt"} {
		for _, folder := range []string{one, other} {
			path := filepath.Join(folder, filepath.FromSlash(name))
			require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
			require.NoError(t, os.WriteFile(path, []byte(name), 0o600))
		}
	}
	require.NoError(t, os.Chtimes(filepath.Join(other, "b.txt"), time.Time{}, time.Unix(1, 0)))
	require.NoError(t, os.Chmod(filepath.Join(other, "b.txt"), 0o666))
	for name, pack := range map[string]func([]File) ([]byte, error){"tar": Tar, "zip": Zip} {
		var made [][]byte
		for _, folder := range []string{one, other} {
			files, err := Folder(folder, "top")
			require.NoError(t, err)
			archive, err := pack(files)
			require.NoError(t, err)
			made = append(made, archive)
		}
		assert.Equal(t, made[0], made[1], name)
	}
}

func TestAProgramMayBeRunAndAPaperNot(t *testing.T) {
	files := []File{{"z", []byte("run"), true}, {"a", []byte("read"), false}}
	archive, err := Tar(files)
	require.NoError(t, err)
	unzipped, err := gzip.NewReader(bytes.NewReader(archive))
	require.NoError(t, err)
	r := tar.NewReader(unzipped)
	modes := map[string]int64{}
	for {
		h, err := r.Next()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		modes[h.Name] = h.Mode
	}
	assert.Equal(t, map[string]int64{"z": 0o755, "a": 0o644}, modes)

	archive, err = Zip(files)
	require.NoError(t, err)
	z, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	require.NoError(t, err)
	require.Len(t, z.File, 2)
	assert.Equal(t, "a", z.File[0].Name)
	assert.Equal(t, os.FileMode(0o755), z.File[1].Mode())
}

func TestAFolderThatIsNotBuiltIsNamed(t *testing.T) {
	_, err := Folder(t.TempDir(), "x")
	assert.ErrorContains(t, err, "./build.sh build")
}
