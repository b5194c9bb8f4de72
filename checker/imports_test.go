//go:build !js

package checker

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The engine reads no file, opens no connection, asks no clock and inspects no type. What it may not
// import is named here; the command line and the program that writes the registry are no part of it.
func TestEngineImportsNothingThatReachesOutside(t *testing.T) {
	banned := []string{"regexp", "encoding/json", "reflect", "net", "os", "time", "math/rand", "syscall", "unsafe", "plugin", "embed"}
	seen := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (path == "cmd" || path == filepath.Join("internal", "learning") || path == filepath.Join("rules", "registry") || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		seen++
		for _, i := range file.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			require.NoError(t, err)
			for _, b := range banned {
				if b == "embed" && (strings.HasPrefix(path, "packs") || strings.HasPrefix(path, "compare")) {
					continue // the text of tables that translators edit, built in
				}
				require.False(t, name == b || strings.HasPrefix(name, b+"/"), "%s imports %s", path, name)
			}
			if !strings.Contains(path, string(filepath.Separator)) {
				require.NotEqual(t, "fmt", name, "%s: the core formats nothing", path)
				require.False(t, strings.Contains(name, "/checker/") && !strings.HasSuffix(name, "/internal/weights"), "%s imports %s: the core imports none of its children", path, name)
			}
		}
		return nil
	})
	require.NoError(t, err)
	require.Greater(t, seen, 50)
}
