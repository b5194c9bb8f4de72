package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAProgramWithoutItsSymbolsRecoversAndCollectsAsBefore(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles a program for the browser")
	}
	folder := t.TempDir()
	program := filepath.Join(folder, "recovers.wasm")
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", program, "./testdata/recovers")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	whole, err := os.ReadFile(program)
	require.NoError(t, err)

	bare, err := joinSegments(whole)
	require.NoError(t, err)
	for words, stays := range map[string]bool{"main.recovered": false, "recovers/main.go": false, "all went well": true} {
		require.True(t, bytes.Contains(whole, []byte(words)), words)
		require.Equal(t, stays, bytes.Contains(bare, []byte(words)), words)
	}
	require.NoError(t, os.WriteFile(program, bare, 0o644))

	root, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	run := exec.Command("node", filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), program)
	out, err = run.CombinedOutput()
	require.NoError(t, err, string(out))
	require.Equal(t, "all went well\n", string(out))
}

func TestATableThatIsCutOffIsRefused(t *testing.T) {
	require.ErrorIs(t, blankTable(tableStart), errModule)
	require.ErrorIs(t, blankTable(append(bytes.Clone(tableStart), make([]byte, 200)...)), errModule)
	require.NoError(t, forgetSymbols([]segment{{64, []byte("no table at all")}}))
}
