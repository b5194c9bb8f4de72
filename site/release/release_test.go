package main

import (
	"os"
	"path/filepath"
	"testing"

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
