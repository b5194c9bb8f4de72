//go:build !js

package checker

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
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
				if b == "embed" && (strings.HasPrefix(path, "packs") || strings.HasPrefix(path, "compare") || strings.HasPrefix(path, "draft")) {
					continue // the text of tables, built in
				}
				require.False(t, name == b || strings.HasPrefix(name, b+"/"), "%s imports %s", path, name)
			}
			if slices.Contains(stages, filepath.ToSlash(filepath.Dir(path))) {
				require.NotEqual(t, "fmt", name, "%s: no stage formats anything", path)
			}
		}
		return nil
	})
	require.NoError(t, err)
	require.Greater(t, seen, 50)
}

// stages are the folders of the engine in the order in which a text passes through them; what all may use
// comes first, and the front last.
var stages = []string{"internal/order", "internal/weights", "internal/text", "internal/lexicon", "internal/outline", "law", "internal/reading",
	"internal/vague", "internal/rule", "internal/report", "internal/multilingual", "."}

func TestEachStageKnowsOnlyThoseBeforeIt(t *testing.T) {
	for at, stage := range stages {
		files, err := filepath.Glob(filepath.Join(filepath.FromSlash(stage), "*.go"))
		require.NoError(t, err)
		require.NotEmpty(t, files, "%s has no files", stage)
		eachImport(t, files, func(path, name string) {
			_, of, own := strings.Cut(name, "/checker/")
			require.False(t, own && !slices.Contains(stages[:at], of), "%s imports %s, which is no stage before it", path, name)
		})
	}
}

// eachImport calls visit for what each of the files imports; those of tests are passed over.
func eachImport(t *testing.T, files []string, visit func(path, name string)) {
	t.Helper()
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, i := range file.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			require.NoError(t, err)
			visit(path, name)
		}
	}
}

// rooms are the folders of what opens files, each of which knows only those named before it; formats know none of one
// another, and the front comes last.
var rooms = [][]string{
	{"refuse", "signs", "stylesheet", "pdf/layout"},
	{"xml", "flat"},
	{"plain"},
	{"archive"},
	{"docx", "odt", "html", "markdown", "rtf", "akn", "mail", "oldword", "pdf"},
	{"."},
}

func TestEachReaderOfFilesKnowsOnlyWhatItBuildsOn(t *testing.T) {
	var before, all []string
	for _, floor := range rooms {
		for _, room := range floor {
			all = append(all, room)
			files, err := filepath.Glob(filepath.Join("draft", filepath.FromSlash(room), "*.go"))
			require.NoError(t, err)
			require.NotEmpty(t, files, "draft/%s has no files", room)
			eachImport(t, files, func(path, name string) {
				_, of, own := strings.Cut(name, "/checker/")
				of, within := strings.CutPrefix(of, "draft/")
				require.False(t, own && !within, "%s imports %s: readers of files know nothing of the engine", path, name)
				require.False(t, within && !slices.Contains(before, of), "%s imports %s, which does not come before it", path, name)
			})
		}
		before = append(before, floor...)
	}
	err := filepath.WalkDir("draft", func(path string, d fs.DirEntry, err error) error {
		room, _ := filepath.Rel("draft", path)
		room = filepath.ToSlash(room)
		if err == nil && d.IsDir() && d.Name() == "testdata" {
			return fs.SkipDir
		}
		if err == nil && d.IsDir() && room != "pdf/pdftest" {
			require.Contains(t, all, room, "a folder that no floor has")
		}
		return err
	})
	require.NoError(t, err)
}
