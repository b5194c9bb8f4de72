package main

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

const log = "# Changelog\n\n## 0.3.0 (unreleased)\n\n- To come.\n\n## 0.2.0 (2026-11-30)\n\n- **New.** More.\n\n## 0.1.0 (2026-11-23)\n\n- First.\n"

func TestNotesAreThoseOfTheVersionAlone(t *testing.T) {
	notes, err := notesOf(log, "0.2.0", false)
	require.NoError(t, err)
	assert.Equal(t, "# Clausecheck 0.2.0 (2026-11-30)\n\n- **New.** More.\n", notes)
	notes, err = notesOf(log, "0.1.0", false)
	require.NoError(t, err)
	assert.Equal(t, "# Clausecheck 0.1.0 (2026-11-23)\n\n- First.\n", notes)
}

func TestAVersionWithoutDateOrNotesIsRefused(t *testing.T) {
	_, err := notesOf(log, "0.3.0", false)
	assert.ErrorContains(t, err, "give the version its date")
	_, err = notesOf(log, "0.3.0", true)
	assert.NoError(t, err, "a preview needs none")
	_, err = notesOf(log, "0.2", false)
	assert.ErrorContains(t, err, "no heading “## 0.2 (")
	_, err = notesOf("## 1.0.0 (2026-11-30)\n\n## 0.9.0 (2026-11-23)\n- x", "1.0.0", false)
	assert.ErrorContains(t, err, "says nothing")
}

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
	for name, pack := range map[string]func([]packed) ([]byte, error){"tar": tarOf, "zip": zipOf} {
		var made [][]byte
		for _, folder := range []string{one, other} {
			files, err := filesOf(folder, "top")
			require.NoError(t, err)
			archive, err := pack(files)
			require.NoError(t, err)
			made = append(made, archive)
		}
		assert.Equal(t, made[0], made[1], name)
	}
}

func TestAProgramMayBeRunAndAPaperNot(t *testing.T) {
	files := []packed{{"z", []byte("run"), true}, {"a", []byte("read"), false}}
	archive, err := tarOf(files)
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

	archive, err = zipOf(files)
	require.NoError(t, err)
	z, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	require.NoError(t, err)
	require.Len(t, z.File, 2)
	assert.Equal(t, "a", z.File[0].Name)
	assert.Equal(t, os.FileMode(0o755), z.File[1].Mode())
}

func TestChecksumsCoverEveryOtherFile(t *testing.T) {
	p := packing{out: t.TempDir()}
	require.NoError(t, p.write("b", nil))
	require.NoError(t, p.write("a", []byte("abc")))
	require.NoError(t, p.writeChecksums())
	sums, err := os.ReadFile(filepath.Join(p.out, "SHA256SUMS"))
	require.NoError(t, err)
	assert.Equal(t, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n"+
		"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n", string(sums))
}

func TestAFolderThatIsNotBuiltIsNamed(t *testing.T) {
	_, err := filesOf(t.TempDir(), "x")
	assert.ErrorContains(t, err, "./build.sh build")
}
